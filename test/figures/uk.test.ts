import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('uk', '2025-09-03', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'За даними НРС, на Курщині загинули щонайменше 600 північнокорейських військових, ще близько 4 тисяч поранено.',
    '600 at_least killed soldiers dprk reported rok.nis',
    '4000 about wounded soldiers dprk reported rok.nis',
  ],
  [
    'Національна розвідувальна служба Південної Кореї оцінює втрати КНДР у 4700 осіб, зокрема 600 вбитих.',
    '4700 exact casualties soldiers dprk reported rok.nis',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Втрати північнокорейського контингенту становлять 3000 осіб, заявив Зеленський.',
    '3000 exact casualties soldiers dprk reported ua.president',
  ],
  [
    'Кількість загиблих солдатів КНДР сягнула двох тисяч, повідомляє Yonhap із посиланням на НРС.',
    '2000 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'КНДР має намір відправити до Росії ще шість тисяч військових будівельників і саперів, розповів депутат Лі Сон Квон.',
    '6000 exact deployed engineers dprk planned rok.lawmaker',
  ],
  [
    'Пхеньян відправить на допомогу Курській області 1000 саперів і 5000 будівельників, повідомив Сергій Шойгу.',
    '1000 exact deployed engineers dprk planned ru.shoigu',
    '5000 exact deployed workers dprk planned ru.shoigu',
  ],
  [
    '«Близько 12 тисяч північнокорейців уже перебувають у Росії», — сказав Володимир Зеленський.',
    '12000 about deployed soldiers dprk reported ua.president',
  ],
  ['ГУР: Росія отримала від КНДР 6 млн снарядів', '6000000 exact supplied shells dprk reported ua.hur'],
  [
    'КНДР поставила Росії близько 12 млн снарядів калібру 152 мм – розвідка Південної Кореї',
    '12000000 about supplied shells dprk reported rok.nis',
  ],
  [
    'Загалом КНДР передала Росії понад 200 гармат і 100 балістичних ракет, підрахували в ГУР.',
    '200 more_than supplied artillery dprk reported ua.hur',
    '100 exact supplied missiles dprk reported ua.hur',
  ],
  [
    'Очільник ГУР Кирило Буданов заявив, що в боях беруть участь 12 тисяч солдатів КНДР, із них 500 офіцерів і три генерали.',
    '12000 exact deployed soldiers dprk reported ua.hur',
    '500 exact deployed officers dprk reported ua.hur',
    '3 exact deployed officers dprk reported ua.hur',
  ],
  ['За словами Буданова, КНДР покриває 40% потреб Росії в боєприпасах.', '40 exact share other dprk reported ua.hur'],
  [
    'Кремль спростував повідомлення про відправлення 12 тисяч північнокорейських солдатів.',
    '12000 exact deployed soldiers dprk denied ru.gov',
  ],
  [
    'Росія заперечує, що на Курщині перебувають 10 тисяч солдатів КНДР.',
    '10000 exact deployed soldiers dprk denied ru.gov',
  ],
  [
    'Росія може отримати до 30 тисяч солдатів КНДР, вважає розвідка України.',
    '30000 at_most deployed soldiers dprk possible ua.hur',
  ],
  ['Раніше повідомлялося про 600 загиблих солдатів КНДР.', '600 exact killed soldiers dprk reported nobody'],
  [
    'Із 15 тисяч відправлених до Росії солдатів КНДР загинули 600.',
    '15000 exact deployed soldiers dprk reported nobody',
    '600 exact killed soldiers dprk reported nobody',
  ],
  [
    'Двоє солдатів КНДР потрапили в полон на Курщині, повідомив президент України.',
    '2 exact captured soldiers dprk reported ua.president',
  ],
  [
    'Росія відправила в КНДР понад мільйон барелів нафти, повідомив Open Source Centre.',
    '1000000 more_than supplied oil russia reported osc',
  ],
  [
    'Кожен солдат КНДР отримує 2000 доларів на місяць, повідомила південнокорейська розвідка.',
    '2000 exact paid money russia reported rok.nis',
  ],
  [
    'Товарообіг Росії та КНДР зріс до 34,4 млн доларів, повідомив Олександр Козлов.',
    '34400000 exact trade money russia reported ru.kozlov',
  ],
  ['У 2024 році КНДР відвідали 1500 російських туристів.', '1500 exact travel tourists russia reported nobody'],
  [
    'До Росії прибули 15 тисяч робітників із КНДР, повідомляє BBC з посиланням на південнокорейських посадовців.',
    '15000 exact arrived workers dprk reported rok.gov',
  ],
  [
    'За оцінкою Пентагону, на Курщині перебувають не менше 10 тисяч солдатів КНДР.',
    '10000 at_least deployed soldiers dprk reported us.dod',
  ],
  [
    'США вважають, що в Росії перебувають 8 тисяч північнокорейських солдатів, заявив Блінкен.',
    '8000 exact deployed soldiers dprk reported us.state',
  ],
  [
    'Втрати військ КНДР перевищили 5000 осіб, стверджує британська розвідка.',
    '5000 more_than casualties soldiers dprk reported uk.mod',
  ],
  [
    'За даними Міноборони Британії, КНДР втратила понад 6000 військовослужбовців.',
    '6000 more_than casualties soldiers dprk reported uk.mod',
  ],
  [
    'КНДР додатково перекине до Росії 30 тисяч військових — CNN',
    '30000 exact deployed soldiers dprk planned media.cnn',
  ],
  [
    'КНДР відправила до Росії 11 тисяч солдатів. Ще три тисячі прибули в лютому, повідомив ОКНШ.',
    '11000 exact deployed soldiers dprk reported rok.jcs',
    '3000 exact arrived soldiers dprk reported rok.jcs',
  ],
  [
    'КНДР відправила до Росії 28 тисяч контейнерів із боєприпасами, повідомило Міністерство оборони Південної Кореї.',
    '28000 exact supplied containers dprk reported rok.mnd',
  ],
  [
    'Сапери з КНДР знешкодили 1,5 млн вибухонебезпечних предметів у Курській області.',
    '1500000 exact other explosives dprk reported nobody',
  ],
  [
    'До Пхеньяна повернулися близько 1100 солдатів, повідомила НРС.',
    '1100 about returned soldiers dprk reported rok.nis',
  ],
  [
    'Вбито 300 солдатів КНДР, поранено 2700, повідомив депутат Лі Сон Квон із посиланням на розвідку.',
    '300 exact killed soldiers dprk reported rok.nis',
    '2700 exact wounded soldiers dprk reported rok.nis',
  ],
  ['Приблизно 4 тисячі солдатів КНДР убито або поранено.', '4000 about casualties soldiers dprk reported nobody'],
  [
    'На боці Росії воюють кілька тисяч солдатів КНДР, повідомив генсек НАТО Марк Рютте.',
    '2000-9999 order_of_magnitude deployed soldiers dprk reported nato',
  ],
  [
    'Тисячі північнокорейських робітників працюють на російських будовах.',
    '1000-9999 order_of_magnitude deployed workers dprk reported nobody',
  ],
  [
    'На Курщині знищено пів сотні бійців КНДР, повідомили в Силах спеціальних операцій.',
    '50 exact killed soldiers dprk reported ua.military',
  ],
  [
    'Розвідка Південної Кореї підрахувала втрати КНДР: 2000 убитих, 2700 поранених.',
    '2000 exact killed soldiers dprk reported rok.nis',
    '2700 exact wounded soldiers dprk reported rok.nis',
  ],
  [
    'Росія виплатила КНДР 20 млрд доларів за зброю, пише Bloomberg.',
    '20000000000 exact paid money russia reported media.bloomberg',
  ],
  ['КНДР втратила вбитими 600 осіб.', '600 exact killed soldiers dprk reported nobody'],
  [
    'КНДР втратила 600 солдатів убитими та 4100 пораненими, уточнили у відомстві.',
    '600 exact killed soldiers dprk reported nobody',
    '4100 exact wounded soldiers dprk reported nobody',
  ],
  [
    'На Курщині воює 11-тисячний контингент КНДР, зазначив речник Пентагону Пет Райдер.',
    '11000 exact deployed soldiers dprk reported us.dod',
  ],
  [
    'Депутат Пак Сон Вон заявив про 300 загиблих і 2700 поранених.',
    '300 exact killed soldiers dprk reported rok.lawmaker',
    '2700 exact wounded soldiers dprk reported rok.lawmaker',
  ],
  [
    'На Курщині загинули 600 солдатів КНДР. Про це 30 квітня повідомив депутат Лі Сон Квон.',
    '600 exact killed soldiers dprk reported rok.lawmaker',
  ],
  ['Південна Корея: на війні загинули дві тисячі солдатів КНДР', '2000 exact killed soldiers dprk reported rok.gov'],
  [
    'Із 12 тисяч відправлених до Росії солдатів КНДР 4000 знищено, стверджує Зеленський.',
    '12000 exact deployed soldiers dprk reported ua.president',
    '4000 exact killed soldiers dprk reported ua.president',
  ],
  [
    'До кінця року до Росії приїдуть 25–30 тис. робітників із КНДР, вважають у ГУР.',
    '25000-30000 range deployed workers dprk planned ua.hur',
  ],
  [
    'КНДР поставила від 4 до 6 мільйонів снарядів, каже розвідка України.',
    '4000000-6000000 range supplied shells dprk reported ua.hur',
  ],
  [
    'Кількість солдатів КНДР на Курщині зросла до 12 тисяч, вважає Пентагон.',
    '12000 exact deployed soldiers dprk reported us.dod',
  ],
  [
    'Контингент КНДР скоротився з 12 тисяч до 8 тисяч, оцінили в ГУР.',
    '12000 exact deployed soldiers dprk reported ua.hur',
    '8000 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    'Зеленський: Путін отримає ще 25 тисяч робітників із КНДР',
    '25000 exact deployed workers dprk planned ua.president',
  ],
  [
    'Сеул оновив оцінку втрат КНДР\n\nПівденнокорейська розвідка вважає, що загинули близько двох тисяч солдатів КНДР. Раніше у відомстві говорили про щонайменше 600 убитих.',
    '2000 about killed soldiers dprk reported rok.nis',
    '600 at_least killed soldiers dprk reported rok.nis',
  ],
  [
    'У 2024 році КНДР відвідали близько 5 тис. росіян, заявив міністр природних ресурсів РФ Козлов.',
    '5000 about travel travellers russia reported ru.kozlov',
  ],
  [
    'У Сеулі повідомили, що КНДР відправила до Росії ще тисячу військових.',
    '1000 exact deployed soldiers dprk reported rok.gov',
  ],
  [
    "В інтерв'ю Fox News Зеленський сказав, що на фронт можуть прибути ще 25 тисяч солдатів КНДР.",
    '25000 exact deployed soldiers dprk possible ua.president',
  ],
  [
    'Керівник ГУР Кирило Буданов у розмові з The War Zone заявив, що КНДР передала Росії 120 самохідних установок.',
    '120 exact supplied artillery dprk reported ua.hur',
  ],
  [
    'Пентагон не виключає, що Пхеньян надішле ще 8 тисяч військових.',
    '8000 exact deployed soldiers dprk possible us.dod',
  ],
  ['Кожен другий снаряд із КНДР не вибухає, вважає Буданов.', '50 exact share shells dprk reported ua.hur'],
  [
    'Депутат Лі Сон Квон переказав доповідь розвідки. В Росії, каже Лі, загинули 600 солдатів КНДР.',
    '600 exact killed soldiers dprk reported rok.lawmaker',
  ],
  [
    'CNN: у Курській області загинула тисяча солдатів КНДР\n\nТисячу північнокорейських солдатів убито, розповіли телеканалу українські посадовці.',
    '1000 exact killed soldiers dprk reported ua.gov',
    '1000 exact killed soldiers dprk reported ua.gov',
  ],
  [
    'Північнокорейських військових у Росії стало на 3000 більше, стверджує Генштаб ЗСУ.',
    '3000 exact deployed soldiers dprk reported ua.military',
  ],
  [
    'Як розповів журналістам учора ввечері речник ГУР Андрій Юсов, у полки включили 11 тисяч солдатів КНДР.',
    '11000 exact deployed soldiers dprk reported ua.hur',
  ],
  ['У Росії 12 тисяч солдатів КНДР, підрахували експерти.', '12000 exact deployed soldiers dprk reported experts'],
  [
    'Близько 20 тисяч робітників КНДР лишилися в Росії попри резолюцію ООН, повідомляє Financial Times.',
    '20000 about deployed workers dprk reported media.ft',
  ],
  [
    'Постачання снарядів із КНДР зросло до 200 тисяч на місяць, розповів Скібіцький.',
    '200000 exact supplied shells dprk reported ua.hur',
  ],
  [
    'За попередніми даними, поранення дістали до 300 північнокорейців.',
    '300 at_most wounded soldiers dprk reported nobody',
  ],
  [
    'Міністр оборони Південної Кореї Кім Йон Хьон: у Росії загинули 100 солдатів КНДР',
    '100 exact killed soldiers dprk reported rok.mnd',
  ],
  [
    'Можливо, до кінця року КНДР відправить до Росії ще 5 тисяч солдатів, вважають у ГУР.',
    '5000 exact deployed soldiers dprk possible ua.hur',
  ],
  [
    'Як повідомляє Укрінформ, про це в ефірі телемарафону сказав представник ГУР Андрій Черняк. За його словами, у РФ перебувають 11 тисяч солдатів КНДР.',
    '11000 exact deployed soldiers dprk reported ua.hur',
  ],
]

const nothing: readonly string[] = [
  'За добу росіяни втратили понад тисячу осіб, повідомив Генштаб ЗСУ.',
  'Росія щодня втрачає понад тисячу осіб, заявив Сирський.',
  'За добу на фронті росіяни втратили 1400 осіб і 12 танків, повідомив Генштаб.',
  'Один із полонених солдатів КНДР народився 1999 року, інший — 2005-го.',
  'За усунення президента Південної Кореї проголосували 204 депутати, троє утрималися, пише Yonhap.',
]

describe('Ukrainian sentences', () => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })

  it.each(nothing)('%s: nothing', (text) => {
    expect(show(text), traceOf(text, 'uk')).toEqual([])
  })
})
