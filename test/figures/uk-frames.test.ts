import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Who says it is told by the frame of the sentence, not by a verb that somebody has seen before. Each figure as `value metric source status`.

const show = figuresIn('uk', '2025-09-03', 'metric', 'source', 'unreported')

const pages: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'what follows upon the first is planned as the first is',
    'КНДР пришле на Курщину 900 саперів, а згодом чотири тисячі будівельників.',
    '900 deployed nobody planned',
    '4000 deployed nobody planned',
  ],
  [
    'who stands behind the last comma and a verb of whatever meaning speaks',
    'До Росії прибули 3500 солдатів КНДР, журиться Буданов.',
    '3500 arrived ua.hur',
  ],
  [
    'who opens a clause that goes on with "that" speaks, whatever the verb',
    'Буданов потерпає, що до Росії прибули 3500 солдатів КНДР.',
    '3500 arrived ua.hur',
  ],
  [
    'a capital that fears something says it',
    'Сеул лякається, що Пхеньян пошле до Росії ще 7 тисяч солдатів.',
    '7000 deployed rok.gov planned',
  ],
  [
    'inside of an office it is said',
    'На Курщині полягли 350 солдатів КНДР, вирахували в Пентагоні.',
    '350 killed us.dod',
  ],
  [
    'an office that is sure of it says it',
    'У Росії перебувають 350 саперів КНДР, певні в Державному департаменті США.',
    '350 deployed us.state',
  ],
  [
    'a masculine past is a verb of saying like the others',
    'Як писав Yonhap, до Росії торік приїхали 4 тисячі будівельників із КНДР.',
    '4000 arrived media.yonhap',
  ],
  [
    'whoever weighs a number with "in" before it has weighed it himself',
    'Контингент КНДР у Росії аналітики ISW оцінюють у понад 5 тисяч осіб.',
    '5000 deployed isw',
  ],
  [
    'what the next sentence calls so was said by whom it names',
    'Тисячі медиків і будівельників із КНДР поїдуть до Росії. Так сказала речниця МЗС Росії Марія Захарова.',
    '1000-9999 deployed ru.mfa planned',
  ],
  [
    'an outlet that is told by somebody is no speaker',
    'У Курській області 9 тисяч солдатів КНДР. Про це Суспільному розповів речник ГУР Андрій Юсов. «Ще 900 ми чекаємо восени», — додав він.',
    '9000 deployed ua.hur',
    '900 deployed ua.hur planned',
  ],
  [
    'who is spoken of in a quotation is not "he" who says it',
    'Про угоду розповів Сергій Шойгу. "Кім Чен Ин постановив прислати до Росії дві тисячі саперів", - сказав він.',
    '2000 deployed ru.shoigu planned',
  ],
  [
    'a country behind the comma of another speaker has its own figure',
    'На Курщині загинули 400 солдатів КНДР, каже Пхеньян, а NIS у травні доповіла депутатам про щонайменше 700.',
    '400 killed dprk.gov',
    '700 killed rok.nis',
  ],
  [
    'a part of the whole that is told of between commas',
    '3 тис. з тих 12 тис. осіб, що їх Пхеньян послав до Росії, загинули, певні в Пентагоні.',
    '3000 killed us.dod',
    '12000 deployed us.dod',
  ],
  [
    'of them so many, and where it happened before what happened',
    'До Росії приїхали 12 тисяч північнокорейців. З них 3700 у боях на Курщині вбито або поранено.',
    '12000 arrived nobody',
    '3700 casualties nobody',
  ],
  [
    'what becomes of them in the clause behind is no plan of their coming',
    'Від травня до Росії переміщуються понад 4 тис. будівельників КНДР, яких мають послати відбудовувати мости.',
    '4000 deployed nobody',
  ],
  [
    'an infinitive before the verb of the plan',
    'За даними ГУР, відрядити мають 11 тисяч солдатів КНДР.',
    '11000 deployed ua.hur planned',
  ],
  [
    'one more group and its size',
    'До Росії має приїхати ще одна партія, 5 тисяч військових КНДР.',
    '5000 deployed nobody planned',
  ],
  [
    'hands are imported, too',
    'Росія хоче "імпортувати" з КНДР 9 тисяч робітників, - ГУР',
    '9000 deployed ua.hur planned',
  ],
  [
    'a number in brackets behind the people it counts',
    'Полягла третина всіх північнокорейських військовослужбовців (близько 10 000), кажуть у Пентагоні.',
    '33.3 killed us.dod',
    '10000 deployed us.dod',
  ],
  [
    'what has turned out is no find',
    'Торік Сеул називав 3 тисячі північнокорейців у Росії, а їх виявилося 7 тисяч.',
    '3000 deployed rok.gov',
    '7000 deployed rok.gov',
  ],
  [
    'who are counted together with the wounded are casualties, however they left',
    'До Росії послали 9 тисяч солдатів КНДР. Коли ж лічити разом із пораненими, то, йдеться у звіті Пентагону, вибуло близько 2,9 тисячі осіб.',
    '9000 deployed us.dod',
    '2900 casualties us.dod',
  ],
  [
    'an official goes on where a named one spoke',
    'Умєров розповів про військових КНДР. До Росії прибули 9000 солдатів КНДР, додав урядовець.',
    '9000 arrived ua.umerov',
  ],
  [
    'who speaks up says what stands behind the colon',
    'Згодом озвався й Пентагон: до Росії прибули 9000 солдатів КНДР.',
    '9000 arrived us.dod',
  ],
  [
    'who shows something to somebody says nothing',
    'Росія одержала від КНДР 2 млн снарядів. Кім Чен Ин показав гостям новий завод.',
    '2000000 supplied nobody',
  ],
  [
    'the limit of the next number is none of this one',
    'У травні до КНДР поставили понад 90 тисяч барелів нафтопродуктів, тож імпорт перевищив дозволені 500 тисяч барелів.',
    '90000 supplied nobody',
  ],
  [
    'people who are divided into units of so many are deployed',
    'Корейців, за словами Умєрова, поділять на 4 загони, по 2000 солдатів КНДР у кожному.',
    '2000 deployed ua.umerov planned',
  ],
]

describe('frames of Ukrainian attribution', () => {
  for (const [fact, text, ...figures] of pages) it(fact, () => expect(show(text), traceOf(text, 'uk')).toEqual(figures))

  it('another number, named until lately, is superseded, and what happened then is not', () => {
    const told =
      'Пентагон нарахував у Росії 9 тисяч солдатів КНДР. Минулої середи міністр називав іншу цифру — 4 тисячі.\n\nПхеньян слав військових КНДР і взимку; тоді до Росії приїхали 3 тисячі солдатів.'
    const { claims } = extract({ text: told, lang: 'uk', published: '2025-09-03' }, koreaRussia.vocabulary)
    expect(claims.map((claim) => claim.kind === 'figure' && [claim.value, claim.superseded])).toEqual([
      [9000, false],
      [4000, true],
      [3000, false],
    ])
  })
})
