import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// What goes on from one clause or sentence to the next. Each figure as `value metric mode source status`.

const show = figuresIn('uk', '2025-09-03', 'metric', 'mode', 'source', 'unreported')

const pages: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'who still stays is no more than before',
    'Під Суджею ще стоять 7 тисяч солдатів КНДР. Ще 2 тисячі приїдуть до Росії восени.',
    '7000 deployed total nobody',
    '2000 deployed increment nobody planned',
  ],
  [
    'what a country does before a colon is not what it says',
    'Росія бере будівельників із КНДР: ідеться про 900 робітників, повідомляє українська розвідка.',
    '900 deployed total ua.hur',
  ],
  [
    'a plan before a colon is the plan of those whom it is about',
    'Росія хоче взяти будівельників із КНДР: ідеться про 700 робітників, повідомляє українська розвідка.',
    '700 deployed total ua.hur planned',
  ],
  [
    'a verb may say by itself that there are more',
    'Пхеньян дослав Росії 900 солдатів.',
    '900 deployed increment nobody',
  ],
  [
    'who is named in the dative gets it',
    'КНДР воює за Росію, поранено 400 її солдатів. Москві на допомогу буде послано 5 тисяч осіб.',
    '400 wounded total nobody',
    '5000 deployed total nobody planned',
  ],
  [
    'an abbreviation ends a sentence before a word of one letter, too',
    'На Курщині нині 8 тис. військових КНДР, серед них саперів – 2 тис. У травні додому повернулося 300.',
    '8000 deployed total nobody',
    '2000 deployed total nobody',
    '300 returned total nobody',
  ],
  [
    'a verb right before another number is of that one',
    'Тисячі солдатів КНДР у Росії вже є, і під Суджею полягло близько 700.',
    '1000-9999 deployed total nobody',
    '700 killed total nobody',
  ],
  [
    'a noun that opens the next clause is of the number there',
    'У Росії їх, солдатів КНДР, 14 тисяч, а втрати Сеул оцінює в 4,5 тисячі.',
    '14000 deployed total nobody',
    '4500 casualties total rok.gov',
  ],
  [
    'who speaks between commas speaks of both halves',
    'Росія чекає людей, сказав Шойгу. Зеленський каже, що Київ це знає. 700 саперів КНДР, казав Шойгу, знімуть міни, а 4 тисячі будівельників лагодитимуть мости.',
    '700 deployed total ru.shoigu planned',
    '4000 deployed total ru.shoigu planned',
  ],
  [
    'who is recalled on something else leaves the text to the only one quoted',
    'Три тисячі солдатів КНДР вбито на Курщині.¶В ешелонах, за відомостями НСР, везли й поранених.¶Нагадаємо, за даними ГУР, КНДР вивчає дрони.',
    '3000 killed total rok.nis',
  ],
  [
    'what goes on with somebody is not handed to who is named behind another figure',
    'НСР: під Курськом вбито 1500 солдатів КНДР. Ще 4 тисячі приїдуть відбудовувати\n\nПро 1500 вбитих солдатів КНДР повідомила НСР.\n\nПро відбудову тоді говорив Сергій Шойгу.',
    '1500 killed total rok.nis',
    '4000 deployed increment rok.nis planned',
    '1500 killed total rok.nis',
  ],
  [
    'who tells of guns is not whose they are',
    'КНДР допомагає Росії. Про це розповіли в українській розвідці: ідеться про 60 гаубиць.',
    '60 supplied total ua.hur',
  ],
  [
    'behind its comma a noun is counted',
    'На Курщину приїхали з КНДР сапери, близько двохсот.',
    '200 arrived total nobody',
  ],
  [
    'groups are no people',
    'Солдатів КНДР бачили на Курщині. За тиждень їх там стане шість груп по 400 осіб.',
    '400 deployed total nobody planned',
  ],
  [
    'people who are only called by their country are counted behind',
    'Північнокорейці воюють за Росію. Їх там чотири тисячі.',
    '4000 deployed total nobody',
  ],
  [
    'those to whom it is told do not tell it',
    'КНДР відрядила до Росії 2 тисячі вояків.¶Про це доповіли південнокорейським депутатам.',
    '2000 deployed total nobody',
  ],
  [
    'whoever leaves his positions is missing',
    'Дванадцять солдатів КНДР у Росії вже покинули позиції.',
    '12 missing total nobody',
  ],
  [
    'who tells a sentence behind its last comma tells the one before, too',
    'До 9 тисяч швачок із КНДР уже в Росії. Їх ставлять на фабрики, пише Reuters, посилаючись на дані розвідки Південної Кореї.¶Як свідчать дані уряду Росії, їм дають візи.',
    '9000 deployed total rok.nis',
  ],
  [
    'the verb may open what points back',
    'З КНДР до Росії переправлено 800 контейнерів. Оприлюднив це координатор Ради нацбезпеки США Джон Кірбі, пише The Harbour.',
    '800 supplied total us.whitehouse',
  ],
  [
    'an outlet of another script is «the publication» from there on',
    '«Це біль», – сказав Кім Чен Ин.¶Про це пише nordpost.¶Під Курськом, за даними видання, полягли 900 солдатів КНДР.',
    '900 killed total nordpost',
  ],
  [
    'what is planned without a number is planned of the number that tells of it',
    'Пхеньян планує перекинути на Курщину нові війська. Йдеться про близько 3500 солдатів, каже Буданов.',
    '3500 deployed total ua.hur planned',
  ],
  [
    'what has been sent is not planned where the next sentence says how much',
    'КНДР передала Росії далекобійну артилерію. Йдеться про 90 гармат.',
    '90 supplied total nobody',
  ],
  [
    'a headline without a verb of its own takes the source of the same losses',
    'Вже 2,5 тис. вояків КНДР загинуло на Курщині\n\nВтрати корейців сягнули 2,5 тис. вояків, повідомив Зеленський.',
    '2500 killed total ua.president',
    '2500 casualties total ua.president',
  ],
  [
    'what is expected behind a comma is of the number behind it',
    'Під Курськом перебувають 9 тис. військових КНДР, очікується прибуття ще 4 тис., – ГУР',
    '9000 deployed total ua.hur',
    '4000 deployed increment ua.hur planned',
  ],
  [
    'a paragraph that opens with a month recalls what everybody knows',
    'НРС Південної Кореї нарахувала в Росії 9 тисяч солдатів КНДР.\n\nКиїв не сперечається, каже Зеленський.\n\nУ лютому українські військові взяли в полон трьох солдатів КНДР.',
    '9000 deployed total rok.nis',
    '3 captured total nobody',
  ],
  [
    'what is forecast without a number is planned of the number that tells of it',
    'Сеул прогнозує чергове відправлення солдатів із КНДР у Росію. За даними ГУР, ідеться про 20 000 військових.',
    '20000 deployed total ua.hur planned',
  ],
  [
    'thousands that are planned are some number, too',
    'КНДР планує направити тисячі фахівців до Росії. Для Курщини йдеться про 5500 працівників, каже Скібіцький.',
    '1000-9999 deployed total ua.hur planned',
    '5500 deployed total ua.hur planned',
  ],
  [
    'who says whose data it is goes on as «he»',
    'За даними української розвідки, заявив Зеленський, Росія має 7 тисяч солдатів КНДР. «Вони вже там. Три тисячі північнокорейців», – сказав він.',
    '7000 deployed total ua.hur',
    '3000 deployed total ua.president',
  ],
  [
    'half as many deliveries are no count of shells',
    'КНДР передала Росії 4 млн снарядів, сказали в ГУР. Торік постачання скоротилися більш ніж удвічі.',
    '4000000 supplied total ua.hur',
  ],
]

describe('Ukrainian: what goes on', () => {
  it.each(pages)('%s', (_, text, ...figures) => {
    expect(show(text), traceOf(text, 'uk')).toEqual(figures)
  })
})
