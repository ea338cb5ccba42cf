import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Short texts of our own: who is meant by a word that names nobody, and sentences that only say who told what stands before them.

const show = figuresIn('uk', '2025-09-03', 'metric', 'unreported', 'source')

const texts: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'no leader is an intelligence service',
    'Кім Чен Ин відкрив парк. У Росії, вважають розвідки, воює 9 тисяч солдатів КНДР.',
    '9000 deployed intelligence',
  ],
  [
    'the intelligence behind a president is that of his country',
    'Зеленський говорив із послами. За даними розвідки, у Росії воює 9 тисяч солдатів КНДР.',
    '9000 deployed ua.hur',
  ],
  [
    'a headline of the intelligence is whose the text says it is',
    'Розвідка: КНДР передала Росії 3 мільйони снарядів¶Про це розповів Вадим Скібіцький.¶"КНДР передала 3 мільйони снарядів", — сказав Скібіцький.',
    '3000000 supplied ua.hur',
    '3000000 supplied ua.hur',
  ],
  [
    'a short sentence that opens with what it points back to',
    'КНДР передала Росії 3 мільйони снарядів.¶Це сайт узяв із Reuters.',
    '3000000 supplied media.reuters',
  ],
  [
    'words between commas do not part what points back from its verb',
    'КНДР передала Росії 3 мільйони снарядів.¶Так, з покликанням на власні джерела, подає Reuters.',
    '3000000 supplied media.reuters',
  ],
  [
    'an outlet in small letters of another script',
    'КНДР передала Росії 3 мільйони снарядів.¶Про це пише thedaily.',
    '3000000 supplied thedaily',
  ],
  [
    'an outlet that has a verb of its own between commas',
    'КНДР передала Росії 3 мільйони снарядів.¶Сказав про це, як передають кілька видань, речник Пентагону, що зустрівся з пресою.',
    '3000000 supplied us.dod',
  ],
  [
    'the outlet that is told does not speak',
    'КНДР передала Росії 3 мільйони снарядів.¶Так пояснив виданню The War Zone начальник ГУР Кирило Буданов.',
    '3000000 supplied ua.hur',
  ],
  [
    'the data of a ministry are of nobody behind the comma',
    'Долю 7 полонених солдатів КНДР посол Чон, за даними міністерства, обговорив зі своїм українським колегою.',
    '7 captured chon',
  ],
  [
    'what is told about stands before who tells it',
    'Про «понад 4000» військових КНДР, посланих до Росії в січні, розвідка Південної Кореї сповістила ще в лютому.',
    '4000 deployed rok.nis',
  ],
  [
    'authorities in a capital are those of the country',
    'КНДР дала Росії 3 мільйони снарядів, запевняє влада в Сеулі.',
    '3000000 supplied rok.gov',
  ],
  [
    'nobody speaks behind a semicolon',
    'До Росії поїхали 9 тисяч солдатів, сказав Пак; їх виряджала вся КНДР.',
    '9000 deployed pak',
  ],
  [
    'prisoners who ask for something are captured',
    'Віддати їх Сеулу просять двоє військовополонених із КНДР, які воювали за Росію.',
    '2 captured nobody',
  ],
  [
    'behind a comma the verb is of the number right behind it',
    'ГУР: під Курськом 9 тис. солдатів КНДР, мають прибути ще 4 тис.',
    '9000 deployed ua.hur',
    '4000 deployed planned ua.hur',
  ],
  [
    'the last word for losses before a verb of counting is its subject',
    'Загинули 300 солдатів КНДР, а разом втрати сягають 2700 осіб.',
    '300 killed nobody',
    '2700 casualties nobody',
  ],
  ['losses of the other army alone', 'КНДР мовчить.¶1360 військових: скільки втратила за добу армія РФ.'],
  [
    'any noun between the preposition and whose words they are',
    'За описом ГУР, до Росії прибули 9 тисяч солдатів КНДР.',
    '9000 arrived ua.hur',
  ],
  [
    'an outlet in letters of another script is the subject',
    'Oryx пише, що КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied oryx',
  ],
  [
    'an outlet between quotation marks is the subject',
    'Як «Північний вісник» пише, КНДР передала Росії 3 мільйони снарядів.',
    '3000000 supplied pivnichnyy-visnyk',
  ],
  [
    'whatever the verb, who tells about a number says it',
    'Речник Пентагону заговорив про 9 тисяч солдатів КНДР у Росії.',
    '9000 deployed us.dod',
  ],
  [
    'to whom an interview is given does not speak',
    'КНДР передала Росії 3 мільйони снарядів.¶Про це Зеленський сказав в інтерв’ю Fox News.',
    '3000000 supplied ua.president',
  ],
  [
    'a line that names the source of a text',
    'КНДР передала Росії 3 мільйони снарядів.¶Джерело: Reuters.',
    '3000000 supplied media.reuters',
  ],
  [
    'where the news of an agency come from',
    'КНДР передала Росії 3 мільйони снарядів.¶Джерело новини агентства Yonhap – Національна розвідувальна служба.',
    '3000000 supplied rok.nis',
  ],
  [
    'who was briefed goes on rather than who prints it',
    'До Росії послано 9 тисяч солдатів КНДР.¶Так сказав депутат Лі Сон Квон, цитує Euractiv.¶«Ще 4 тисячі солдатів приїдуть згодом», — зазначив він.',
    '9000 deployed rok.lawmaker',
    '4000 deployed planned rok.lawmaker',
  ],
  [
    'when and where stand before the dash of a verb left out',
    'Пхеньян каже про 300 загиблих солдатів, а НРС у травні на засіданні комітету – про 700.',
    '300 killed dprk.gov',
    '700 killed rok.nis',
  ],
  [
    'a clause about those who are counted says what happened to them',
    'Притулку просять двоє солдатів з КНДР, яких військові України взяли в полон, пише Yonhap.',
    '2 captured media.yonhap',
  ],
  [
    'a denial that is denied',
    'Пхеньян не відмовився від планів відправити до Росії 9 тисяч солдатів.',
    '9000 deployed planned nobody',
  ],
  ['so many people do not travel', 'До КНДР виїхали мільйони росіян.'],
  [
    'behind what points back, whoever does anything says it',
    'КНДР передала Росії 3 мільйони снарядів.¶З такою заявою виступив Буданов.',
    '3000000 supplied ua.hur',
  ],
  [
    'a verb of telling and who tells, and not what',
    'КНДР передала Росії 3 мільйони снарядів.¶Деталі повідомляє Yonhap.',
    '3000000 supplied media.yonhap',
  ],
  [
    'a few who speak are counted',
    'КНДР передала Росії 3 мільйони снарядів.¶Про це CNN розповіли двоє американських чиновників.',
    '3000000 supplied us.gov',
  ],
  [
    'a minister who is named is nobody named before',
    'Зеленський приїхав до Берліна.¶Міністр оборони Німеччини Пісторіус сказав, що в Росії воює 9 тисяч солдатів КНДР.',
    '9000 deployed pistorius',
  ],
  [
    'a diplomat has no outlet; it is told',
    'Сергій Кислиця знає про втрати КНДР.¶Загинуло 700 солдатів КНДР, сказав дипломат "Голосу Америки".',
    '700 killed ua.gov',
  ],
  [
    'the president is the one whom the text has quoted, whoever spoke since',
    'Зеленський розповів про полонених.¶За даними СБУ, один із них має квиток.¶Раніше президент заявляв, що КНДР втратила в Росії близько 3 тисяч військових.',
    '3000 casualties ua.president',
  ],
  [
    'people from another country are not those who were counted before',
    'Торік КНДР відвідали 900 російських туристів, повідомляє Yonhap.¶Для порівняння, колись їх було понад 300 тисяч з Китаю.',
    '900 travel media.yonhap',
  ],
  ['workers who run away are no soldiers who are missing', 'Шестеро робітників із КНДР утекли з будов у Росії.'],
  [
    'a service that is cited is that of the country named before it',
    'Депутати з Південної Кореї з посиланням на розвідувальне відомство заявили, що в Росії загинули 700 солдатів КНДР.',
    '700 killed rok.nis',
  ],
  [
    'a publication is no leader',
    'Кім Чен Ин сказав промову.¶За даними видання, у Росії загинули 700 солдатів КНДР.',
    '700 killed media',
  ],
  [
    'who was captured and wants to leave has been captured',
    'У полоні в Україні двоє солдатів КНДР, кажуть у Сеулі.¶До Південної Кореї хочуть виїхати ці двоє солдатів.',
    '2 captured rok.gov',
    '2 captured rok.gov',
  ],
  [
    'a high-ranking soldier is an official',
    'Кілька сотень солдатів КНДР загинули під Курськом.¶Про це агентство Associated Press дізналося від високопоставленого військового.',
    '200-999 killed officials',
  ],
  [
    'a title, what it deals with, and who bears it',
    'За полоненими стежить розвідка.¶У Росії загинули 700 солдатів КНДР. Про це заявив радник з нацбезпеки Шін Вон Сік.',
    '700 killed rok.mnd',
  ],
  ['what is destroyed is given to nobody', 'Солдати КНДР наступали під Курськом.¶Там знищено дві бронемашини.'],
  [
    'who settles what it owes says no sum',
    'КНДР дала Росії снаряди.¶Росія розрахувалася на 400 млн доларів.',
    '400000000 paid nobody',
  ],
]

describe('Whose a Ukrainian figure is', () => {
  it.each(texts)('%s', (_fact, text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })
})
