import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Forms of words that are easily forgotten; figures of a text in order, each as `value hedge metric subject side status mode source`.

const show = figuresIn('ru', '2025-09-03', 'hedge', 'metric', 'subject', 'side', 'status', 'mode', 'source')

type Case = readonly [text: string, ...figures: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'ё is е': [
    [
      'Южнокорейские учёные подсчитали, что погиб 41 сапёр КНДР.',
      '41 exact killed engineers dprk reported total rok.experts',
    ],
    ['Двадцать трёхсотых солдат КНДР лежат в Курске.', '20 exact wounded soldiers dprk reported total nobody'],
    ['Полёг 91 солдат КНДР, завёз домой урны посол.', '91 exact killed soldiers dprk reported total nobody'],
    ['Россия ввёзла 700 миномётов КНДР.', '700 exact supplied artillery dprk reported total nobody'],
  ],
  'verbs in -овать have a past': [
    [
      'В Курской области базировались около 9 тысяч солдат КНДР, сообщила разведка Южной Кореи.',
      '9000 about deployed soldiers dprk reported total rok.nis',
    ],
    ['Под Суджей позиции атаковали 400 солдат КНДР.', '400 exact deployed soldiers dprk reported total nobody'],
  ],
  'aspects and voices of what is lost': [
    ['КНДР теряет под Курском по 200 солдат в день.', '200 exact casualties soldiers dprk reported rate nobody'],
    ['КНДР недосчиталась 3 тысяч солдат.', '3000 exact casualties soldiers dprk reported total nobody'],
    ['Ежедневные потери КНДР — 120 солдат.', '120 exact casualties soldiers dprk reported rate nobody'],
  ],
  'no more and no fewer': [
    ['Потери КНДР не превысили 700 человек.', '700 at_most casualties soldiers dprk reported total nobody'],
    ['Погибли 800 солдат КНДР, не меньше.', '800 at_least killed soldiers dprk reported total nobody'],
    ['Число погибших солдат КНДР подошло к 2 тысячам.', '2000 nearly killed soldiers dprk reported total nobody'],
  ],
  'somebody has to': [
    ['Пхеньян должен прислать 3 тысячи солдат.', '3000 exact deployed soldiers dprk planned total nobody'],
    ['КНДР обязалась передать 90 тысяч снарядов.', '90000 exact supplied shells dprk planned total nobody'],
  ],
  'another contingent of so many': [
    [
      'Очередной контингент в 2 тысячи солдат КНДР прибыл в Россию.',
      '2000 exact deployed soldiers dprk reported increment nobody',
    ],
    [
      'Новая группа из 1300 солдат КНДР прибыла в Россию.',
      '1300 exact arrived soldiers dprk reported increment nobody',
    ],
  ],
  'whose things go stands behind a noun, who gets them behind a verb': [
    ['КНДР передала России гаубицы — 170 штук.', '170 exact supplied artillery dprk reported total nobody'],
    [
      'Экспорт подержанных машин из Южной Кореи в Россию упал до 4 тысяч штук.',
      '4000 exact trade vehicles rok reported total nobody',
    ],
    ['КНДР обеспечивает до 45% российских снарядов.', '45 at_most share shells dprk reported share nobody'],
  ],
  'a noun has the tense of its verb': [
    [
      'К концу мая, полагает британская разведка, потери КНДР превысили 5300 человек.',
      '5300 more_than casualties soldiers dprk reported total uk.mod',
    ],
  ],
  'what is instead of the dead is no death': [
    ['Вместо погибших КНДР пришлёт России 1700 солдат.', '1700 exact deployed soldiers dprk planned total nobody'],
  ],
  'what a container may hold does not make it a guess': [
    [
      'В 21 тысяче контейнеров из КНДР в Россию могли поместиться 9 млн снарядов.',
      '21000 exact supplied containers dprk reported total nobody',
      '9000000 exact supplied shells dprk possible total nobody',
    ],
  ],
  'sappers make builders engineers': [
    [
      'Ранее Шойгу обещал 7 тысяч строителей и сапёров из КНДР.',
      '7000 exact deployed engineers dprk planned total ru.shoigu',
    ],
  ],
  'an outlet is no ministry': [
    [
      'Из Южной Кореи в Россию ушло 900 машин, следует из данных южнокорейской таможни. Пишет Reuters.¶Годом ранее, сказано в заявлении ведомства, машин было 400.',
      '900 exact trade vehicles rok reported total rok.customs',
      '400 exact trade vehicles rok reported total rok.customs',
    ],
  ],
  'so many are missing there, nobody has come': [['В Приморье не хватает 28 тысяч рабочих, часть привезут из КНДР.']],
  'documents that an outlet has seen': [
    [
      'Как следует из документов, которые изучил Newsweek, в Татарстане работают 13 тысяч северокорейцев.',
      '13000 exact deployed workers dprk reported total media.newsweek',
    ],
  ],
  'experts of a country are no government': [
    [
      'Эксперты Южной Кореи подсчитали, что под Курском погибли 430 солдат КНДР.',
      '430 exact killed soldiers dprk reported total rok.experts',
    ],
  ],
  'two calibres of so many shells': [
    [
      'КНДР передала России 5 млн 152-мм и 122-мм снарядов.',
      '5000000 exact supplied shells dprk reported total nobody',
    ],
    [
      'КНДР передала России четыре миллиона 152- и 122-миллиметровых снарядов.',
      '4000000 exact supplied shells dprk reported total nobody',
    ],
    ['КНДР передала России 130 170-мм самоходок.', '130 exact supplied artillery dprk reported total nobody'],
  ],
  'an infinitive behind another one is planned as that is': [
    [
      'КНДР решила направить в Россию 3 тысячи солдат и нарастить группировку до 14 тысяч.',
      '3000 exact deployed soldiers dprk planned total nobody',
      '14000 exact deployed soldiers dprk planned total nobody',
    ],
    [
      'Пхеньян хочет не только прислать в Россию 3 тысячи солдат, но и передать 90 ракет.',
      '3000 exact deployed soldiers dprk planned total nobody',
      '90 exact supplied missiles dprk planned total nobody',
    ],
  ],
  'what would be': [
    ['КНДР отправила бы в Россию 5 тысяч солдат.', '5000 exact deployed soldiers dprk possible total nobody'],
  ],
  'who says nothing denies nothing and tells nothing': [
    [
      'Песков отказался комментировать данные о 7 тысячах погибших солдат КНДР.',
      '7000 exact killed soldiers dprk reported total nobody',
    ],
    [
      'Песков не стал подтверждать данные о 7 тысячах солдат КНДР.',
      '7000 exact deployed soldiers dprk reported total nobody',
    ],
  ],
  'to those who are there some are added': [
    [
      'К 11 тысячам солдат КНДР под Курском добавятся ещё 20 тысяч.',
      '11000 exact deployed soldiers dprk reported total nobody',
      '20000 exact deployed soldiers dprk planned increment nobody',
    ],
  ],
  'the verb of the part stands behind the clause of the whole': [
    [
      'Свыше 700 солдат КНДР из тех почти 13 тысяч, которых Ким прислал воевать в Россию, погибли.',
      '700 more_than killed soldiers dprk reported total nobody',
      '13000 nearly deployed soldiers dprk reported total nobody',
    ],
  ],
  'what another country does is no insertion': [
    [
      'Под Курском уже 12 тысяч солдат КНДР, Пхеньян готовит новые части, - ГУР.',
      '12000 exact deployed soldiers dprk reported total ua.hur',
    ],
  ],
  'people behind things are no more of the same': [
    [
      'КНДР дала России сотни ракет, а ещё около 13 тысяч солдат.',
      '100-999 order_of_magnitude supplied missiles dprk reported total nobody',
      '13000 about deployed soldiers dprk reported total nobody',
    ],
  ],
  'people without a noun are those before the comma': [
    ['Из КНДР в Россию приедут швеи, около 270 человек.', '270 about deployed workers dprk planned total nobody'],
  ],
  'by so much to so much': [
    [
      'Экспорт Южной Кореи в Россию снизился на 18% до 4,7 млрд долларов.',
      '18 exact trade other rok reported share nobody',
      '4700000000 exact trade money rok reported total nobody',
    ],
  ],
  'a bare one is nobody unless something happened to him': [
    [
      'Пленных солдат КНДР под Курском двое, и приказ у них был один: взорвать себя.',
      '2 exact captured soldiers dprk reported total nobody',
    ],
  ],
  'a commander without a name is not whose all figures are': [
    [
      'Под Курском погибли 640 солдат КНДР. Уцелевшие снимают мины.¶Военные КНДР уже не воюют, пишет Telegraph. Газета опирается на видео.¶«Слушают внимательно, записывают», – приводит издание слова российского командира с позывным «Лис».',
      '640 exact killed soldiers dprk reported total nobody',
    ],
  ],
  'by so many percent grew the flow of those who are counted': [
    [
      'Южную Корею посетили 60 тысяч туристов из России. Поток вырос на 14%.',
      '60000 exact travel tourists russia reported total nobody',
      '14 exact travel tourists russia reported share nobody',
    ],
  ],
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ru')).toEqual(figures)
  })
})
