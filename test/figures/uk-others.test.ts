import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

const show = figuresIn('uk', '2025-05-02', 'hedge', 'metric', 'subject', 'source', 'unreported')

const nothing: readonly (readonly [fact: string, text: string])[] = [
  ['trade of two others', 'Товарообіг В’єтнаму та Росії торік становив 4 мільярди доларів.'],
  ['aid of the one at peace to somebody else', 'Південна Корея надасть Україні 90 мільйонів доларів допомоги.'],
  ['a third country sends its own', 'Китай направив у Росію 140 громадян воювати.'],
  ['missiles that are tested', 'КНДР запустила три балістичні ракети в бік моря, повідомив ОКНШ.'],
  ['own captives come home', 'Україна повернула з російського полону 170 військових.'],
  ['bodies are given back', 'Росія повернула Україні тіла 900 загиблих військових.'],
  ['people hit by shelling', 'У Запорізькій області через обстріл поранено 16 людей.'],
  ['what is lost of machines', 'Росія за добу втратила 30 артилерійських систем.'],
  ['what others make', 'Виробництво снарядів у Росії сягнуло 2 мільйонів на рік.'],
  ['a flood', 'Збитки від повені в КНДР оцінюють у 40 мільйонів доларів, без домівок лишилися 12 тисяч людей.'],
  ['votes', 'На виборах у Південній Кореї переможець здобув 48,2% голосів.'],
  ['a parade', 'У параді в Пхеньяні взяли участь 9 тисяч військових.'],
  ['the price of a barrel', 'Нафта коштує 71 долар за барель.'],
]

const sentences: readonly (readonly [text: string, ...figures: string[]])[] = [
  // a modifier is what happened, whatever is done to them
  ['Цілий поверх лікарні в Курську зайняли понад 90 поранених солдатів КНДР.', '90 more_than wounded soldiers nobody'],
  ['На стелі в Пхеньяні викарбувано 98 імен полеглих на Курщині.', '98 exact killed soldiers nobody'],
  ['На Курщині вбито й поранено кількасот військових КНДР.', '200-999 order_of_magnitude casualties soldiers nobody'],
  [
    'КНДР втратила під Курськом три тисячі осіб убитими, пораненими та полоненими.',
    '3000 exact casualties soldiers nobody',
  ],
  ['Мінус 2000 солдатів КНДР: бої під Суджею', '2000 exact casualties soldiers nobody'],
  // since when, not of whom
  ['З початку боїв північнокорейський контингент утратив 2500 осіб.', '2500 exact casualties soldiers nobody'],
  // a title before the one who closes a headline, whom he told behind the one who opens it
  ['Росія отримала 140 ракет від КНДР — начальник ГУР', '140 exact supplied missiles ua.hur'],
  ["Буданов в інтерв'ю Bloomberg: на Курщині 9 тисяч солдатів КНДР", '9000 exact deployed soldiers ua.hur'],
  // a scale and what is left of it
  ['КНДР передала Росії 1 млн 300 тис. снарядів.', '1300000 exact supplied shells nobody'],
  ['Тисячі зо три вояків КНДР загинули в Росії.', '3000 about killed soldiers nobody'],
  ['Кількість загиблих солдатів КНДР зросла до 2000.', '2000 exact killed soldiers nobody'],
  // to so many, up to so many
  ['Кількість робітників із КНДР у Росії має зрости до 40 тисяч.', '40000 exact deployed workers nobody planned'],
  ['12-тисячний корпус КНДР стоїть на Курщині.', '12000 exact deployed soldiers nobody'],
  ['До бою на Курщині готові 8 тисяч солдатів КНДР.', '8000 exact deployed soldiers nobody'],
  // behind the dash stands of what there are so many
  [
    'Зеленський назвав цифру 11 тисяч — стільки солдатів КНДР на Курщині.',
    '11000 exact deployed soldiers ua.president',
  ],
  ['1400 солдатів КНДР доправили до Владивостока на шістьох кораблях.', '1400 exact deployed soldiers nobody'],
  ['Торік Росія продала КНДР борошна й цукру на 48 млн доларів.', '48000000 exact trade money nobody'],
  // a service that is named only later
  [
    'Розвідка назвала кількість загиблих солдатів КНДР — 500. Депутатам її доповіла НРС.',
    '500 exact killed soldiers rok.nis',
  ],
]

describe('What others do, in Ukrainian pages', () => {
  it.each(nothing)('%s', (_, text) => {
    expect(show(`Військові КНДР воюють на боці Росії.¶${text}`), traceOf(text, 'uk')).toEqual([])
  })
})

describe('Ordinary sentences in Ukrainian', () => {
  it.each(sentences)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })
})
