import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Numbers without a noun of their own, lists, and who told them a sentence later. Each figure as `value metric source status`.

const show = figuresIn('uk', '2025-09-03', 'metric', 'source', 'unreported')

const pages: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'what stands before the dash is what the number behind it counts',
    'Втрати солдатів КНДР за травень: вбито — 640, поранено — 1 310, у полоні — 3.',
    '640 killed nobody',
    '1310 wounded nobody',
    '3 captured nobody',
  ],
  [
    'a list gives each thing before its number',
    'З КНДР до Росії прийшло гаубиць — 90, снарядів — 40 тис.',
    '90 supplied nobody',
    '40000 supplied nobody',
  ],
  [
    'a comma parts who tells it from whose losses they are',
    'За даними Зеленського, втрати військових з КНДР на Курщині вже перевищили 900 осіб.',
    '900 casualties ua.president',
  ],
  [
    'such missiles are those of which the text has told',
    'Росія б’є по Україні північнокорейськими ракетами. З початку року вона випустила близько 30 таких ракет.',
    '30 supplied nobody',
  ],
  [
    'trade goes on without its coin',
    'Торгівля Росії з КНДР має сягнути 1,2 млрд доларів, хоча торік вона ледь перевищила 36 млн.',
    '1200000000 trade nobody planned',
    '36000000 trade nobody',
  ],
  ['an army of so many thousands', 'Пхеньян відрядив до Росії 13-тисячне військо.', '13000 deployed nobody'],
  [
    'people of whom a deal is made',
    'ГУР повідомляє: Кремль домовився з Пхеньяном про 8 тис. зварників.',
    '8000 deployed ua.hur planned',
  ],
  ['people are given, too', 'КНДР дала Росії сім тисяч осіб, переказав Шойгу.', '7000 deployed ru.shoigu'],
  [
    'who would have come may come',
    'Якби Пхеньян згодився, до Росії приїхали б ще 9 тисяч солдатів КНДР.',
    '9000 deployed nobody possible',
  ],
  ['so few whom somebody spoke with are no contingent', 'Про побут у Росії ВВС розпитала п’ятьох робітників із КНДР.'],
  [
    'inhabitants of a country of ours travel',
    'За квартал до Росії в’їхали 3 тисячі мешканців КНДР, свідчать дані ФСБ.',
    '3000 travel ru.fsb',
  ],
  [
    'the verb between a noun and its number is of them',
    'Російських туристів торік побувало в КНДР близько 4,4 тис.',
    '4400 travel nobody',
  ],
  [
    'the military intelligence of another country is not that of Ukraine',
    'Південнокорейська військова розвідка налічила 29 тисяч контейнерів, відправлених із КНДР до Росії.',
    '29000 supplied rok.dia',
  ],
  [
    'customs officers print their data behind them',
    'Експорт із Південної Кореї до Росії сягнув 4,1 млрд доларів. Оприлюднила ці дані корейська митна служба.',
    '4100000000 trade rok.customs',
  ],
  [
    'the second sentence of a headline says who told the first',
    'Ще 7 тис. військових КНДР поїдуть під Курськ. Шойгу розповів навіщо\n\nЇх пришлють відбудовувати мости. Буданов вважає, що вони воюватимуть.',
    '7000 deployed ru.shoigu planned',
  ],
  [
    'the agency whose words are passed on, and the agency behind it',
    'Так повідомила Національна розвідувальна служба (NIS) Південної Кореї, слова якої передає Yonhap.\nЗа даними агентства, загинули близько 350 солдатів КНДР.',
    '350 killed rok.nis',
  ],
  [
    'who is only told a thing in an outlet is not the outlet',
    'Двоє урядовців у Сеулі зізналися кореспондентці DW: КНДР відвантажила Росії 9 мільйонів снарядів.',
    '9000000 supplied rok.gov',
  ],
  [
    'words of a participle between a number and its noun',
    'З 130 отриманих від КНДР ракет Росія випустила половину, розповів Скібіцький.',
    '130 supplied ua.hur',
    '50 share ua.hur',
  ],
  [
    'a participle of the whole says what the whole is',
    'Третина з 3 тисяч утрачених солдатів КНДР загинула, каже Зеленський.',
    '33.3 killed ua.president',
    '3000 casualties ua.president',
  ],
  [
    'four plain digits before a noun are no year',
    'Торік КНДР відвідали 5 тисяч росіян, серед них 1873 туристів, підрахував Росстат.',
    '5000 travel ru.rosstat',
    '1873 travel ru.rosstat',
  ],
  [
    'the minister, in whatever case, is the one named before',
    'Росія дістала від КНДР 8 тисяч контейнерів, заявив міністр оборони Південної Кореї Шин Вон Сік.\nЗа словами міністра, у них 2 мільйони снарядів.',
    '8000 supplied rok.mnd',
    '2000000 supplied rok.mnd',
  ],
  [
    'who learns something some day says nothing',
    'Рідних полонених покарають, коли КНДР дізнається, що вони живі. Під Курськом загинули 400 солдатів КНДР.',
    '400 killed nobody',
  ],
  [
    'collective numerals flee, too',
    'Уже п’ятнадцятеро солдатів КНДР утекли з позицій, каже Буданов.',
    '15 missing ua.hur',
  ],
  [
    'portraits on a wall are those of the dead',
    'На меморіальній стіні в Пхеньяні висять портрети 94 солдатів, які воювали за Росію.',
    '94 killed nobody',
  ],
  [
    'the parts behind the colon are as planned as their sum',
    'КНДР, як очікують, дасть Росії 7 тисяч військових: тисячу саперів і шість тисяч будівельників.',
    '7000 deployed nobody planned',
    '1000 deployed nobody planned',
    '6000 deployed nobody planned',
  ],
  [
    'numbers around a colon are no time of the day',
    'Втрати КНДР досягли 5 тисяч: дві тисячі вбито, три тисячі поранено.',
    '5000 casualties nobody',
    '2000 killed nobody',
    '3000 wounded nobody',
  ],
  [
    'who was captured may want something',
    'Двоє полонених солдатів КНДР хочуть поїхати до Південної Кореї.',
    '2 captured nobody',
  ],
  [
    'what somebody has learnt from whose account',
    'КНДР утратила під Курськом 5500 солдатів.\nПро це редакція дізналася з допису Міністерства оборони Великої Британії.',
    '5500 casualties uk.mod',
  ],
  [
    'the scale in its case before a smaller number is one of it',
    'Близько тисячі двохсот солдатів КНДР загинуло в Росії.',
    '1200 killed nobody',
  ],
  ['a scale before its number', 'До Росії прибули тисяч дванадцять солдатів КНДР.', '12000 arrived nobody'],
  ['numbers in other cases', 'Бої в Росії коштували життя вісімнадцятьом солдатам КНДР.', '18 killed nobody'],
  [
    'behind a change both numbers are of what was lost',
    'Кількість загиблих солдатів КНДР зросла з 300 до 600.',
    '300 killed nobody',
    '600 killed nobody',
  ],
  [
    'behind a country and a dash the verb before is meant',
    'За рік Росія втратила 30 тисяч солдатів, а Північна Корея — 3 тисячі.',
    '3000 casualties nobody',
  ],
  [
    'people of a country who came have travelled',
    "Громадян КНДР за 2023 рік до Росії в'їхало 1 240, а за 2024-й — уже понад 9 тисяч.",
    '1240 travel nobody',
    '9000 travel nobody',
  ],
  [
    'wounded who are taken to their country return',
    'Навесні близько тисячі поранених солдатів вивезли до КНДР літаками.',
    '1000 returned nobody',
  ],
  ['so many times are trips', 'Росіяни торік їздили до КНДР 6 тисяч разів.', '6000 travel nobody'],
  [
    'who is paid by the hour is paid by the other one',
    'Платити робітникам з КНДР обіцяють 2,5 долара за годину.',
    '2.5 paid nobody planned',
  ],
  [
    'people of whom the sentence before told',
    'У Росії створюють батальйон із солдатів КНДР. У ньому буде 2 тисячі осіб.',
    '2000 deployed nobody planned',
  ],
  [
    'what is possible of one thing of a list is not of the next number',
    'Росія дала КНДР їжу, пальне і, можливо, кілька літаків на суму не більше 900 млн доларів.',
    '900000000 paid nobody',
  ],
  [
    'containers that may hold so much have been sent',
    '8 тис. контейнерів із КНДР можуть містити 2 млн снарядів для Росії.',
    '8000 supplied nobody',
    '2000000 supplied nobody possible',
  ],
  [
    'what such shells are used for says nothing of how many there may be',
    'У контейнерах із КНДР може бути 3 млн снарядів, схожих на ті, якими стріляє Росія.',
    '3000000 supplied nobody possible',
  ],
  [
    'or even more of the same',
    'Пхеньян може відправити Росії 4000 робітників, а то й 9 тисяч.',
    '4000 deployed nobody possible',
    '9000 deployed nobody possible',
  ],
  [
    'an exchange of as many for as many',
    'Солдатів КНДР не внесли до обміну полоненими «500 на 500» між Україною та Росією.',
  ],
  ['an army that is called by its country', 'Корейці воюють на Курщині. У нас на фронті – 40 тисяч російської армії.'],
  ['both are those who were counted', 'Полонених солдатів КНДР тримають у Києві. Обидва солдати служили в розвідці.'],
  ['persons in law are no people', 'США покарали три фізичні особи за переправлення коштів із Росії до КНДР.'],
  [
    'a city is no verb',
    'За добу в боях за місто Покровськ Росія втратила 1100 військових, з них 380 – у місті. КНДР там немає.',
  ],
  ['missiles named by two types are of nobody', 'Ворог атакував двома ракетами Іскандер-М/KN-23 та 90 ударними БпЛА.'],
]

describe('counts in Ukrainian', () => {
  for (const [fact, text, ...figures] of pages) it(fact, () => expect(show(text), traceOf(text, 'uk')).toEqual(figures))
})
