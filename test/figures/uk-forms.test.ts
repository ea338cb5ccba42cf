import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

const show = figuresIn('uk', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'source', 'unreported')

const sentences: readonly (readonly [text: string, ...figures: string[]])[] = [
  // a verb that goes on, one that is done, a participle without a person
  ['У боях на Курщині гинули солдати КНДР: за червень поховано 90.', '90 exact killed soldiers dprk nobody'],
  ['У Росії шпиталізовано 70 солдатів КНДР, повідомили в СБУ.', '70 exact wounded soldiers dprk ua.sbu'],
  [
    'Солдати КНДР гинуть на Курщині, за тиждень нейтралізовано 120 осіб, кажуть у Генштабі ЗСУ.',
    '120 exact killed soldiers dprk ua.military',
  ],
  // what is to come in words other than those of the verb
  ['Наступного місяця до Росії приїдуть 500 робітників із КНДР.', '500 exact deployed workers dprk nobody planned'],
  [
    'Пентагон спростовує, що до Росії прибули 20 тисяч солдатів КНДР.',
    '20000 exact arrived soldiers dprk us.dod denied',
  ],
  // those who work have names of their own, men and women
  [
    "До Росії з КНДР приїхали двадцять кранівниць і п'ятдесят плиточників.",
    '20 exact arrived workers dprk nobody',
    '50 exact arrived workers dprk nobody',
  ],
  // about and at least, as only this language says it
  ['На Курщині загинуло зо дві сотні солдатів КНДР.', '200 about killed soldiers dprk nobody'],
  ['На Курщині загинуло 500 солдатів КНДР, а то й більше.', '500 at_least killed soldiers dprk nobody'],
  // whatever adjective stands before the word for data
  [
    'За найскромнішими підрахунками Сеула, на Курщині загинуло 700 солдатів КНДР.',
    '700 exact killed soldiers dprk rok.gov',
  ],
  ['За свіжими розвідданими ГУР, на Курщині 8 тисяч солдатів КНДР.', '8000 exact deployed soldiers dprk ua.hur'],
  // names as Ukrainian pages spell them
  [
    'Депутат Держдуми Картаполов розповів про 900 загиблих солдатів КНДР на Курщині.',
    '900 exact killed soldiers dprk ru.duma',
  ],
  ["Кожем'яко розповів про 300 робітників із КНДР у Примор'ї.", '300 exact deployed workers dprk ru.region'],
  ['Як повідомляє Єнхап, на Курщині загинуло 300 солдатів КНДР.', '300 exact killed soldiers dprk media.yonhap'],
  // people who get goods are not whose goods they are
  ['КНДР допомогла, поставивши російським військам 2 мільйони снарядів.', '2000000 exact supplied shells dprk nobody'],
  // who says so stands between the verb and its preposition
  [
    'ГУР повідомило про загибель бійців КНДР на Курщині. Йдеться, за оцінкою розвідки, про 40 солдатів КНДР.',
    '40 exact killed soldiers dprk ua.hur',
  ],
  // the ambassador is the diplomat
  [
    'Про бої розповів посол Литви в Сеулі Рімантас Вайткус. За словами дипломата, загинуло 2 тисячі солдатів КНДР.',
    '2000 exact killed soldiers dprk rimantas-vaytkus',
  ],
  // a lawmaker speaks after an office of another country, and passes on nothing of it
  [
    'Американський чиновник говорив про сотні загиблих солдатів КНДР на Курщині. Розвідка рахує обережно, пояснив депутат Лі Сон Квон. «Загинуло 90 солдатів», — сказав він.',
    '100-999 order_of_magnitude killed soldiers dprk us.gov',
    '90 exact killed soldiers dprk rok.lawmaker',
  ],
  // what she has read is not who counts
  [
    'Олена Рябова вважає, що до Росії прибули 4 тисячі солдатів КНДР. Загиблих вона оцінює в 900, спираючись на дані розвідки.',
    '4000 exact arrived soldiers dprk olena-ryabova',
    '900 exact killed soldiers dprk olena-ryabova',
  ],
  // there already, though others are waited for
  ['У Росії вже понад 7 тисяч солдатів КНДР, і чекають нових.', '7000 more_than deployed soldiers dprk nobody'],
]

describe('Forms and words of Ukrainian', () => {
  it.each(sentences)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })
})
