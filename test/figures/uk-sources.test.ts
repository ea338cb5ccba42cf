import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Whole short pages of our own: who said it is often told a paragraph earlier or later. Each figure as `value metric source`.

const show = figuresIn('uk', '2025-09-03', 'metric', 'source')

const pages: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'the service of a man of parliament is that of his country',
    'Щонайменше сотня північнокорейців загинула — такі дані після закритого брифінгу розвідки назвав південнокорейський депутат Лі Сон Квон.',
    '100 killed rok.nis',
  ],
  [
    'what the one who speaks has done himself, and two and a half',
    'На Курщину приїде п’ять тисяч військових будівельників із КНДР, оголосив Шойгу, повернувшись із Пхеньяна. За годину роботи їм обіцяють два з половиною долари.',
    '5000 deployed ru.shoigu',
    '2.5 paid ru.shoigu',
  ],
  [
    'the whole stands right behind its part',
    'Понад шість тисяч солдатів із КНДР вибули з ладу на Курщині. Це більше половини тих 9 тисяч, яких Пхеньян відрядив туди спершу.',
    '6000 casualties nobody',
    '50 casualties nobody',
    '9000 deployed nobody',
  ],
  [
    'an outlet that reports leaves the figure to the one whom the text names for it',
    'Щонайменше 120 солдатів КНДР загинули в боях\n\nПро це пише Reuters.\n\nЗаконодавець Лі Сон Квон після закритого засідання заявив, що загинули 120 солдатів КНДР.',
    '120 killed rok.lawmaker',
    '120 killed rok.lawmaker',
  ],
  [
    'a parliamentary committee speaks',
    'Парламентський комітет Південної Кореї повідомив, що в Росії поранено 900 північнокорейських військових.',
    '900 wounded rok.lawmaker',
  ],
  [
    'an outlet named in quotation marks behind its role',
    'Як пише видання "Радіо Вільна Азія", торік до Росії прибули 4 тисячі робітників із КНДР.',
    '4000 arrived media.rfa',
  ],
  [
    'the outlet is the last outlet, whoever else was named',
    'Кім Чен Ин відвідав завод, передає Reuters. Як нагадує видання, КНДР відправила до Росії близько 14 тисяч солдатів.',
    '14000 deployed media.reuters',
  ],
  [
    'an outlet whose name holds that of a country is no country',
    'КНДР відправила до Росії 3 тисячі солдатів, передає РБК-Україна з посиланням на Пентагон.',
    '3000 deployed us.dod',
  ],
  [
    'a minister is named behind the ministry',
    'Про участь 14 тисяч солдатів КНДР у боях розповів міністр оборони України Рустем Умєров.',
    '14000 deployed ua.umerov',
  ],
  [
    'the ministry speaks for itself',
    'Міністерство оборони України повідомило, що КНДР передала Росії 200 гаубиць.',
    '200 supplied ua.mnd',
  ],
  [
    'the intelligence directorate of a ministry is the directorate',
    'За даними Головного управління розвідки Міноборони України, КНДР передала Росії 5 мільйонів снарядів.',
    '5000000 supplied ua.hur',
  ],
  [
    'what a report says goes on to the end of its sentence',
    'В останньому звіті Об’єднаного комітету начальників штабів зазначається, що з початку року з КНДР до Росії додатково прибули три тисячі військових.',
    '3000 arrived rok.jcs',
  ],
  [
    'the adjective of a country before its estimates',
    'За українськими оцінками, Пхеньян надав Москві 11 тис. солдатів.',
    '11000 deployed ua.gov',
  ],
  [
    'a person is named behind the place of work',
    'Професор Пусанського університету Кріс Мандей підрахував, що в Росії працюють 15 тисяч робітників із КНДР.',
    '15000 deployed chris-mandey',
  ],
  [
    'the author of a report, not its title',
    'Згідно з доповіддю «Дорога ціна», яку написала Олена Гусєйнова, КНДР передала Росії сотні гармат.',
    '100-999 supplied naumann',
  ],
  [
    'in an interview the first one is told and the next one tells',
    "В інтерв'ю Kyodo Зеленський сказав, що КНДР відправила 12 тисяч солдатів на Курщину.",
    '12000 deployed ua.president',
  ],
  [
    'a participle is no verb of saying',
    'Полон двох північнокорейських солдатів на Курщині став підтвердженим випадком участі Пхеньяна у війні.',
    '2 captured nobody',
  ],
  [
    'reports of nobody',
    'У ГУР вважають, що на Курщині загинули 300 солдатів КНДР.\n\nЗгодом з’явилися повідомлення, що Пхеньян відправив до Росії ще 2 тисячі військових.',
    '300 killed ua.hur',
    '2000 deployed nobody',
  ],
  [
    'a headline that ends in no name quotes nobody',
    'КНДР нарощує випуск снарядів - Кім Чен Ин оглянув заводи\n\nДо Росії прибули 500 робітників із КНДР.',
    '500 arrived nobody',
  ],
  [
    'a news agency that quotes a source passes over to the office that was named',
    'Про це повідомляє Yonhap із посиланням на НРС. «Солдати воюють», – цитує агентство джерело. За даними розвідки, у Росії перебувають 11 тисяч солдатів КНДР.',
    '11000 deployed rok.nis',
  ],
  [
    'it is noted: by the one who was quoted before',
    'Про це повідомили в ГУР. Зазначається, що на Курщині перебувають 9 тисяч солдатів КНДР.',
    '9000 deployed ua.hur',
  ],
  [
    'experts are no office',
    'Південнокорейська розвідка повідомила про нову партію. Експерти оцінюють контингент КНДР у Росії в 14 тисяч солдатів.',
    '14000 deployed experts',
  ],
  [
    'an office that shares its information',
    'До Росії прибули 10 тисяч солдатів КНДР. Такою інформацією поділився постійний представник України при ООН Сергій Кислиця.',
    '10000 arrived ua.gov',
  ],
  [
    'a ministry goes on without its country',
    'Про гаубиці повідомив Yonhap з посиланням на Міністерство оборони Південної Кореї. «КНДР надала Росії 150 гаубиць», — заявило Міністерство оборони.',
    '150 supplied rok.mnd',
  ],
  [
    'people killed by missiles are those of the country that the sentence names',
    'Росія випустила по Україні ракети КНДР. У регіонах України загинуло 17 людей, повідомив Костін.',
    '17 killed ua.prosecutor',
  ],
  [
    'who spoke at a meeting in a city stands behind the verb',
    'Як передає кореспондент УНІАН, про це на засіданні у Нью-Йорку сказав посол США Роберт Вуд.\nРосія залучила 8 тисяч солдатів КНДР, зазначив дипломат.',
    '8000 deployed us.state',
  ],
  [
    'the council of the White House is the White House',
    'КНДР доставила до Росії понад 900 контейнерів.\nПро це заявив речник Ради національної безпеки Білого дому Джон Кірбі.',
    '900 supplied us.whitehouse',
  ],
  [
    'several sentences of one paragraph go on with the one who opened it',
    'За словами Буданова, КНДР надсилає Росії снаряди. Це старі запаси. Росії передано також 60 гаубиць із КНДР.',
    '60 supplied ua.hur',
  ],
  [
    'whose words they are stands in the genitive: an adjective of a surname, a name in -o',
    'За словами Дмитра Левицького, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied dmytro-levytskyy',
  ],
  [
    'a woman, too, stands in the genitive behind her title',
    'За словами експертки Олени Рябової, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied olena-ryabova',
  ],
  [
    'a woman who speaks stands in the nominative behind her title',
    'Як сказала експертка Олена Рябова, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied olena-ryabova',
  ],
  [
    'a newspaper keeps its name',
    'Як пише газета Правда, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied pravda',
  ],
  [
    'a name that is written in two ways',
    'За словами Скибицького, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied ua.hur',
  ],
  [
    'at a meeting of a body speaks the one who stands behind it',
    'КНДР передала Росії 4 тисячі контейнерів, заявив на засіданні Радбезу ООН посол Роберт Вуд.',
    '4000 supplied us.state',
  ],
  [
    'in a body speaks the one who stands behind it',
    'КНДР передала Росії 4 тисячі контейнерів, сказав у Радбезі ООН посол Роберт Вуд.',
    '4000 supplied us.state',
  ],
]

describe('The source of a Ukrainian figure', () => {
  it.each(pages)('%s', (_fact, text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })
})
