import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// What happened, to whom and whether it did. Each figure as `value hedge metric subject side status`.

const show = figuresIn('uk', '2025-09-03', 'hedge', 'metric', 'subject', 'side', 'status')

const sentences: readonly (readonly [text: string, ...figures: string[]])[] = [
  // behind a relative clause goes on what happened to them
  [
    'Близько 250 солдатів із Північної Кореї, які наступали разом із росіянами, загинули під Суджею.',
    '250 about killed soldiers dprk reported',
  ],
  ['90 військовослужбовців з КНДР, яких перекинули восени, поранено.', '90 exact wounded soldiers dprk reported'],
  // to what something was changed, no bound
  ['КНДР наростила свій контингент у Росії до 14 тисяч солдатів.', '14000 exact deployed soldiers dprk reported'],
  // behind a dash that stands for a noun is the verb of its number
  [
    '2 тисячі солдатів КНДР загинули в Росії, ще 5 тисяч – готуються.',
    '2000 exact killed soldiers dprk reported',
    '5000 exact trained soldiers dprk reported',
  ],
  // what prisoners are is no clause that is inserted
  ['Перших трьох полонених з КНДР привезли до Києва.', '3 exact captured soldiers dprk reported'],
  // home, wherever it stands
  ['Додому поїхали 1300 вояків КНДР, які воювали за Росію.', '1300 exact returned soldiers dprk reported'],
  // who asks has nobody yet
  ['40 тисяч робочих рук просить Росія в КНДР.', '40000 exact deployed workers dprk planned'],
  // heads laid down
  ['У землю Курщини лягли понад 3 тисячі вояків Кім Чен Ина.', '3000 more_than killed soldiers dprk reported'],
  // a hyphen between spaces is a dash
  ['Втрати КНДР перевищили 5 тисяч осіб - британська розвідка', '5000 more_than casualties soldiers dprk reported'],
  // those whom others join are there already
  [
    'У Росії солдати КНДР приєднаються до 9 тисяч військових, яких надіслали в листопаді.',
    '9000 exact deployed soldiers dprk reported',
  ],
  // the subject of a verb that counts, however long its phrase
  [
    'Втрати серед солдатів із Північної Кореї в Курській області Росії становлять понад 5000 осіб.',
    '5000 more_than casualties soldiers dprk reported',
  ],
  [
    'Загальні втрати північнокорейського контингенту на території Курської області Росії сягнули 3500 осіб.',
    '3500 exact casualties soldiers dprk reported',
  ],
  // the country of a place, and of those against whom, is nobody who does it
  [
    'Північнокорейські підрозділи в Курській області Росії втратили близько двохсот людей.',
    '200 about casualties soldiers dprk reported',
  ],
  [
    'Північнокорейські війська у боях із Силами оборони України втратили близько чотирьохсот осіб.',
    '400 about casualties soldiers dprk reported',
  ],
  // one verb for both of a list
  [
    'Пхеньян направить до Росії 900 саперів і чотири тисячі будівельників для участі у відбудові Курщини.',
    '900 exact deployed engineers dprk planned',
    '4000 exact deployed workers dprk planned',
  ],
  [
    'КНДР планує перекинути на Курщину близько 5000 військових, а також від 30 до 40 танків.',
    '5000 about deployed soldiers dprk planned',
    '30-40 range supplied vehicles dprk planned',
  ],
  // verbs of the perfective future
  ['Сім тисяч саперів із КНДР відновлять мости на Курщині.', '7000 exact deployed engineers dprk planned'],
  ['У відбудові Курщини візьмуть участь 2 тисячі робітників із КНДР.', '2000 exact deployed workers dprk planned'],
  // captured
  ['На Курщині затримали трьох військових із КНДР.', '3 exact captured soldiers dprk reported'],
  ['До полону потрапили двоє солдатів КНДР.', '2 exact captured soldiers dprk reported'],
  ['Понад тисячу солдатів КНДР втратили життя на Курщині.', '1000 more_than killed soldiers dprk reported'],
  // what an aid is worth and what it holds
  [
    'КНДР відправила Росії гаубиці та міномети на суму від 2 до 3 млрд доларів.',
    '2000000000-3000000000 range paid money dprk reported',
  ],
  ['Допомога КНДР для Росії включає сотні гармат.', '100-999 order_of_magnitude supplied artillery dprk reported'],
  // hedges with a comma of their own
  ['До Росії прибули, як мінімум, 700 солдатів КНДР.', '700 at_least arrived soldiers dprk reported'],
  // what is said of them behind a relative pronoun and a comma is no doubt about how many there are
  [
    'США зафіксували в Курській області 7000 північнокорейських солдатів, які можуть вступити в бій.',
    '7000 exact deployed soldiers dprk reported',
  ],
  [
    'Росія отримала 60 тонн вибухівки з КНДР, яка, можливо, вже на складах.',
    '60 exact supplied explosives dprk reported',
  ],
  // to prepare somebody is to train him, no plan
  ['На полігонах у Росії готують 5 тисяч солдатів КНДР.', '5000 exact trained soldiers dprk reported'],
  // who hires is not whose people are hired
  [
    'У Росії працюють жителі КНДР. Москва залучила близько 9 тисяч робітників.',
    '9000 about deployed workers dprk reported',
  ],
  // the same number without its noun
  [
    'На Курщині 10 тисяч військових КНДР. «Вже 10 тисяч у Курській області», — сказав Зеленський.',
    '10000 exact deployed soldiers dprk reported',
    '10000 exact deployed soldiers dprk reported',
  ],
  // the whole and its part
  [
    'Втрати сягають половини від приблизно 10 000 солдатів КНДР, яких розгорнули на Курщині.',
    '50 exact casualties other dprk reported',
    '10000 about deployed soldiers dprk reported',
  ],
  // bare thousands and millions in the genitive
  [
    'КНДР погодилася на передачу Росії мільйонів снарядів.',
    '1000000-9999999 order_of_magnitude supplied shells dprk planned',
  ],
  [
    'Про загибель тисяч солдатів КНДР повідомили в Сеулі.',
    '1000-9999 order_of_magnitude killed soldiers dprk reported',
  ],
  // what stands between the number and its noun says by whom, or how they are, not what happened
  [
    'КНДР передала Росії старі снаряди. Половина з 2 млн отриманих Москвою снарядів непридатна.',
    '50 exact share other dprk reported',
    '2000000 exact supplied shells dprk reported',
  ],
  ['На Курщині взяли в полон трьох поранених солдатів КНДР.', '3 exact captured soldiers dprk reported'],
  // of whom the sentence before was
  [
    'Українські десантники полонили військових із КНДР на Курщині. Це двоє солдатів, яких уже доставили до Києва.',
    '2 exact captured soldiers dprk reported',
  ],
  [
    'Сили спеціальних операцій взяли в полон солдатів КНДР. Йдеться про трьох військових.',
    '3 exact captured soldiers dprk reported',
  ],
  [
    'Солдатів КНДР доставили до Києва. Десантники захопили в полон цих двох осіб.',
    '2 exact captured soldiers dprk reported',
  ],
  // mercenaries of ours
  ['Пхеньян відправив до Росії близько п’яти тисяч найманців.', '5000 about deployed soldiers dprk reported'],
  // so many each
  ['У Росії готуються два підрозділи солдатів КНДР по 4 тисячі осіб.', '4000 exact trained soldiers dprk reported'],
  // preliminary is not earlier
  [
    'За попередньою домовленістю до Росії прибули 3 тисячі робітників КНДР.',
    '3000 exact arrived workers dprk reported',
  ],
  // what a losing army comes to a day is its own, though soldiers are sent behind it
  [
    'З огляду на втрати Росії, які щодня становлять понад тисячу осіб, вона залучила 9 тисяч солдатів КНДР.',
    '9000 exact deployed soldiers dprk reported',
  ],
  // a promise is a plan, also in the past
  [
    'За словами Шойгу, КНДР обіцяла шість тисяч військових будівельників.',
    '6000 exact deployed engineers dprk planned',
  ],
  // what was told before is replaced by nothing
  [
    'Раніше Пентагон заявив, що на Курщині перебуває щонайменше 9000 солдатів КНДР, додавши, що загалом у Росії їх до 11 000.',
    '9000 at_least deployed soldiers dprk reported',
    '11000 at_most deployed soldiers dprk reported',
  ],
  // multiples
  [
    'Торік до Росії в’їхали 9 тисяч громадян КНДР. Це майже у 8 разів більше, ніж роком раніше.',
    '9000 exact travel travellers dprk reported',
    '8 nearly travel travellers dprk reported',
  ],
]

const nothing: readonly string[] = [
  'Ракети КНДР падали на Україну. У Туреччині стався вибух: шестеро загиблих, десятки поранених.',
  'КНДР готує п’ять підрозділів для відправки до Росії.',
  'До КНДР повернувся 417 інженерний полк, який працював у Росії.',
  'На базі 7 одшбр російської армії формують батальйон із громадян КНДР.',
  'Засідання почнеться о 13:00 за київським часом.',
  'КНДР запустила 8 ракет у бік Японського моря о 9:00 за київським часом.',
  'Європа разом може зібрати армію, яка налічуватиме три мільйони осіб, заявив Зеленський про війська КНДР у Росії.',
  'Захворюваність на туберкульоз у КНДР становить 500 випадків на 100 000 осіб.',
  'Росія і дві Кореї домовилися про зустріч.',
  'Війська України втратили на Курщині 500 осіб.',
]

describe('Ukrainian grammar', () => {
  it.each(sentences)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })

  it.each(nothing)('%s: nothing', (text) => {
    expect(show(text), traceOf(text, 'uk')).toEqual([])
  })
})
