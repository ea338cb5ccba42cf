import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Who and what is counted where no noun says it, and what is no count. Each figure as `value hedge metric subject side status mode`.

const show = figuresIn('ru', '2025-09-03', 'hedge', 'metric', 'subject', 'side', 'unreported', 'mode')

const pages: readonly (readonly [fact: string, text: string, ...figures: string[]])[] = [
  [
    'a programme with a number in its name counts nobody',
    'Северокорейские саперы начали помогать российским. Об этом в эфире «Россия 1 Курск» заявил врио губернатора.',
  ],
  [
    'what sappers destroy is supplied to nobody',
    'Саперы из КНДР уничтожили около 1,6 миллиона взрывоопасных предметов в курском приграничье.',
    '1600000 about other explosives dprk total',
  ],
  [
    'so many of theirs have been counted, whoever they are called by',
    'КНДР помогает России. На одном направлении россия потеряла 30-35 тысяч личного состава. Вы готовы отдать жизнь 30 000 своих людей, чтобы давить на нас.',
  ],
  [
    'people who are only called by their country have come there',
    'Больше 500 граждан КНДР не могут выехать с Сахалина: среди них 320 студентов.',
    '500 more_than travel travellers dprk total',
    '320 exact travel travellers dprk share',
  ],
  [
    'and so has a part of them',
    'Из-за карантина на Сахалине застряли более 700 граждан КНДР. Больше всего среди них студентов: 430.',
    '700 more_than travel travellers dprk total',
    '430 exact travel travellers dprk total',
  ],
  [
    'workers whom somebody looks for in a country are of that country',
    'Людей не хватает: Москва ищет 10 тысяч сборщиков дронов в КНДР.',
    '10000 exact deployed workers dprk total',
  ],
  [
    'lives are people',
    'Ким скорбел о «невосполнимой утрате шести жизней» в Курской области.',
    '6 exact killed soldiers dprk total',
  ],
  [
    'what costs lives kills',
    'Разминирование Курской области унесло жизни восьми солдат КНДР.',
    '8 exact killed soldiers dprk total',
  ],
  [
    'and so it does with a dative',
    'Операция под Курском стоила жизни семи сапёрам из КНДР.',
    '7 exact killed engineers dprk total',
  ],
  [
    'parts of those who were counted have verbs of their own',
    'Потеряно 900 солдат КНДР. Из них 200 военных погибли, а сотни раненых вернули в КНДР.',
    '900 exact casualties soldiers dprk total',
    '200 exact killed soldiers dprk total',
    '100-999 order_of_magnitude returned soldiers dprk total',
  ],
  [
    'what is expected behind the comma is of the next number',
    'В Курской области находятся 900 военных КНДР, ожидается прибытие еще 300, — ГУР.',
    '900 exact deployed soldiers dprk total',
    '300 exact deployed soldiers dprk planned increment',
  ],
  [
    'what is agreed on is still to come',
    'Рассказали о договоренности Москвы и Пхеньяна об отправке 900 солдат КНДР.',
    '900 exact deployed soldiers dprk planned total',
  ],
  [
    'factories are no soldiers',
    'Сотни северокорейских заводов работают на Россию, сказал министр обороны Южной Кореи.',
  ],
  [
    'people whom two countries agree on are of the one that is asked',
    'Россия договорилась с КНДР в целом о 4 тысячах человек.',
    '4000 exact deployed soldiers dprk planned total',
  ],
  [
    'who agrees together with another one gives them',
    'Пхеньян и Москва условились о 4 тысячах человек: они восстановят мосты под Курском.',
    '4000 exact deployed soldiers dprk planned total',
  ],
  [
    'so many times are trips',
    'Россияне за год съездили в КНДР 7 тысяч раз, сообщила ФСБ.',
    '7000 exact travel travellers russia total',
  ],
  [
    'and so are the times for each purpose',
    'Граждане КНДР въезжали в Россию 4 300 раз: 2 100 раз на учебу, 900 раз по делам.',
    '4300 exact travel travellers dprk total',
    '2100 exact travel travellers dprk total',
    '900 exact travel travellers dprk total',
  ],
  ['a few times are none', 'Ким Чен Ын был в России два раза.'],
  [
    'countrymen travel',
    'В 2024 году в КНДР съездили около трех тысяч соотечественников.',
    '3000 about travel travellers russia total',
  ],
  [
    'somewhere around is about',
    'За год торговля России и КНДР снизилась где-то на 12%.',
    '12 about trade other dprk share',
  ],
  [
    'trade with a third country is none',
    'Экспорт Южной Кореи в Россию упал на 30%. Поставки в Казахстан достигли $90 млн, впятеро больше прежнего. Смартфонов туда едет больше в 120 раз.',
    '30 exact trade other rok share',
  ],
  [
    'of what group they are is not what happened to them',
    'Не менее 80 солдат КНДР из числа воюющих под Курском погибли, ещё 700 ранены.',
    '80 at_least killed soldiers dprk total',
    '700 exact wounded soldiers dprk total',
  ],
  [
    'a couple of thousand is about two',
    'Порядка пары тысяч солдат КНДР стоят под Курском.',
    '2000 about deployed soldiers dprk total',
  ],
  [
    'a country in its first case owns nothing',
    'Десятки ракет Москва, по словам министра, уже получила от КНДР.',
    '24-99 order_of_magnitude supplied missiles dprk total',
  ],
  [
    'behind a semicolon the verb is of the next number',
    'В России, по данным ФСБ, 9 тысяч рабочих из КНДР; ждут ещё 4 тысячи.',
    '9000 exact deployed workers dprk total',
    '4000 exact deployed workers dprk planned increment',
  ],
  [
    'who crosses the border travels',
    'Границу России за год пересекли 9 312 северокорейцев, в пять раз больше, чем годом раньше. Учёбу целью назвали 4 200 из них.',
    '9312 exact travel travellers dprk total',
    '5 exact travel travellers dprk share',
    '4200 exact travel travellers dprk total',
  ],
  [
    'who is brought back to his country returns',
    'Обратно в КНДР с начала года привезли около 1500 военных.',
    '1500 about returned soldiers dprk total',
  ],
  [
    'who is sent home returns, hurt or not',
    'Домой в КНДР отправили около 900 раненых.',
    '900 about returned soldiers dprk total',
  ],
  [
    'what trade fell by and to is no earlier number',
    'Товарооборот России и КНДР за 2016 год уменьшился по сравнению с предыдущим на 14%, до 70 млн долларов.',
    '14 exact share other dprk share',
    '70000000 exact trade money russia total',
  ],
  [
    'tons behind a change of trade are goods',
    'Товарооборот России с КНДР уменьшился за год в 40 раз, до 15 тонн.',
    '40 exact trade goods russia share',
    '15 exact trade goods russia total',
  ],
  [
    'people between commas are those of whom the sentence tells',
    'Часть солдат КНДР уже подошла к Курску, около тысячи человек, остальные под Владивостоком.',
    '1000 about deployed soldiers dprk total',
  ],
  [
    'people without a noun are those of the sentence before',
    'В России собирают батальон из солдат КНДР. В нём две тысячи человек.',
    '2000 exact deployed soldiers dprk total',
  ],
  [
    'what was given was supplied',
    'Москва снабжает Пхеньян рисом. Взамен Пхеньян, говорят в Сеуле, дал Москве миллионы снарядов.',
    '1000000-9999999 order_of_magnitude supplied shells dprk total',
  ],
  [
    'a little more may stand inside a number',
    'Президент Украины говорит о четырёх с лишним тысячах убитых солдат КНДР.',
    '4000 more_than killed soldiers dprk total',
  ],
  [
    'the first thousand is a thousand',
    'Губернатор сообщил о прибытии первой тысячи саперов из КНДР.',
    '1000 exact arrived engineers dprk total',
  ],
  [
    'hundreds have their cases',
    'Он руководит пятью сотнями офицеров КНДР в России.',
    '500 exact deployed officers dprk total',
  ],
  [
    'out of action are losses, whatever the order',
    'Из строя выведены более четырёх тысяч солдат КНДР.',
    '4000 more_than casualties soldiers dprk total',
  ],
  [
    'what is denied is told in a clause of its own',
    'МИД КНДР отверг «измышления» о том, что в Россию отправлены 9 тысяч солдат.',
    '9000 exact deployed soldiers dprk denied total',
  ],
  [
    'no such number is denied',
    'МИД РФ: никаких 9 тысяч солдат КНДР в России нет.',
    '9000 exact deployed soldiers dprk denied total',
  ],
  ['what the other side makes for itself is none', 'Завод в России выпускает 200 тыс. снарядов в месяц.'],
  [
    'trade shrinks to a sum',
    'Торговля России и Южной Кореи сжалась до 10 млрд долларов.',
    '10000000000 exact trade money rok total',
  ],
  [
    'those of whom the text speaks have been counted before',
    'В январе в Россию уехали до 3 000 военных КНДР, вдобавок к тем 11 000, которые отправились туда раньше.',
    '3000 at_most deployed soldiers dprk total',
    '11000 exact deployed soldiers dprk total',
  ],
  [
    'there were so many of what stands before',
    'В этом году граждане КНДР перестали ездить в Россию, хотя в прошлом таких визитов было почти 9 тысяч.',
    '9000 nearly travel travellers dprk total',
  ],
  [
    'one verb behind two numbers is of both',
    'Около 5 тысяч солдат и до 80 машин может скоро послать в Россию КНДР.',
    '5000 about deployed soldiers dprk possible total',
    '80 at_most supplied vehicles dprk possible total',
  ],
  [
    'behind a country and a dash the verb before is meant',
    'За год Россия потеряла 30 тысяч солдат, а Северная Корея — 3 тысячи.',
    '3000 exact casualties soldiers dprk total',
  ],
  [
    'people of a country who came have travelled',
    'Граждан КНДР за 2023 год в Россию въехало 1 240, а за 2024-й — уже более 9 тысяч.',
    '1240 exact travel travellers dprk total',
    '9000 more_than travel travellers dprk total',
  ],
  [
    'wounded who are taken to their country return',
    'Весной около тысячи раненых вывезли в КНДР самолётами.',
    '1000 about returned soldiers dprk total',
  ],
  [
    'the order of number and verb does not matter',
    'В России 15 тысяч рабочих из КНДР. До 40 тысяч увеличится их количество к концу года.',
    '15000 exact deployed workers dprk total',
    '40000 at_most deployed workers dprk planned total',
  ],
  [
    'to state a number is no decree',
    'В Приморье 812 граждан КНДР. Из них учёбу указали 430, деловую поездку - 60.',
    '812 exact travel travellers dprk total',
    '430 exact travel travellers dprk total',
    '60 exact travel travellers dprk total',
  ],
  [
    'who goes to ours is of the other side',
    'Почти 4 тысячи раз за год россияне ездили в КНДР. Из них 1200 были туристами.',
    '4000 nearly travel travellers russia total',
    '1200 exact travel travellers russia share',
  ],
  [
    'a flow comes from where it comes',
    'В 2019 году турпоток из России в КНДР составлял чуть более тысячи человек.',
    '1000 more_than travel tourists russia total',
  ],
  ['so many times a day are no trips', 'Туристы едут в Южную Корею. Самолёты из России летают по тридцать раз в день.'],
  [
    'who receives over an aside has not given',
    'Взамен Пхеньян, рассказал министр, получил 7 тысяч контейнеров с помощью.',
    '7000 exact supplied containers russia total',
  ],
  [
    'what falls to somebody comes from the other one',
    'Взамен Пхеньяну досталось более 7 тысяч контейнеров с российской помощью.',
    '7000 more_than supplied containers russia total',
  ],
  [
    'both trade with each other',
    'За прошлый год Россия и КНДР наторговали всего на 30 млн долларов.',
    '30000000 exact trade money russia total',
  ],
  [
    'as many as somebody else has are his again',
    'Под Курском стоят 45 тысяч российских военных и 9 тысяч солдат КНДР. Для этого он стянул 45 000 человек, лучшие части.',
    '9000 exact deployed soldiers dprk total',
  ],
  [
    'what may be bought has not been',
    'Россия поставила КНДР 700 тысяч баррелей нефти. Лимит ООН установлен в 500 тысяч баррелей в год.',
    '700000 exact supplied oil russia total',
  ],
  [
    'beside a place is where they are',
    'Сейчас солдаты КНДР живут возле Владивостока. Не менее 300 человек разместили близ Уссурийска.',
    '300 at_least deployed soldiers dprk total',
  ],
  [
    'a year with fewer travellers replaces no other',
    'За 2025 год в КНДР съездили 5 тысяч россиян, а годом ранее — 2 тысячи.',
    '5000 exact travel travellers russia total',
    '2000 exact travel travellers russia total',
  ],
  [
    'who is named behind the verb receives',
    'Около 6 тысяч контейнеров помощи, по его словам, получил Пхеньян.',
    '6000 about supplied containers russia total',
  ],
  [
    'a change goes on to its second number',
    'Число туристов из России в КНДР выросло втрое: с 500 до 1,5 тыс.',
    '3 exact travel travellers russia share',
    '500 exact travel travellers russia total',
    '1500 exact travel travellers russia total',
  ],
  [
    'what costs men is a loss of them',
    'Бои под Курском обошлись КНДР в 5 тысяч солдат.',
    '5000 exact casualties soldiers dprk total',
  ],
  [
    'wounded who are taken have been captured',
    'Двух раненых солдат из Северной Кореи, которые воевали под Курском, захватила Украина.',
    '2 exact captured soldiers dprk total',
  ],
  [
    'workers are of those of whom a headline tells',
    'Дроны соберут корейцы: в Алабугу привезут 9 тысяч работников.',
    '9000 exact deployed workers dprk planned total',
  ],
  [
    'so many are expected',
    'В 2024 году в КНДР съездили около трех тысяч россиян, а в 2025-м ожидается уже пять тысяч.',
    '3000 about travel travellers russia total',
    '5000 exact travel travellers russia planned total',
  ],
  [
    'who moves beside a border is not of the country behind it',
    'В Россию переброшены 8 тысяч солдат КНДР. Часть, около пары тысяч человек, уже подошла ближе, к границе с Украиной.',
    '8000 exact deployed soldiers dprk total',
    '2000 about deployed soldiers dprk total',
  ],
  [
    'what grows is something else',
    'Возрастают опасения о переброске Северной Кореей до 15 тысяч солдат в Россию.',
    '15000 at_most deployed soldiers dprk total',
  ],
  [
    'of so many who open the clause, not of the group that stands between',
    'Инструкторов в этой группировке КНДР под Курском почти 300.',
    '300 nearly deployed officers dprk total',
  ],
  [
    'so many are what stands behind the dash',
    'В Россию уехали 4 тысячи солдат КНДР; примерно тысяча — строители.',
    '4000 exact deployed soldiers dprk total',
    '1000 about deployed workers dprk total',
  ],
  [
    'what a group held is no loss',
    'Из второй группы, в которой было около 3 тысяч солдат КНДР, под Курском погибли 400.',
    '3000 about deployed soldiers dprk total',
    '400 exact killed soldiers dprk total',
  ],
  [
    'whom others will reinforce has been there',
    'Новые бригады усилят 8-тысячную северокорейскую группировку, которую перебросили в Россию летом.',
    '8000 exact deployed soldiers dprk total',
  ],
  [
    'but a contingent that is sent is planned, whatever it has learned',
    'Пхеньян отправит под Курск 8-тысячный контингент, который прошел обучение в Приморье.',
    '8000 exact deployed soldiers dprk planned total',
  ],
  [
    'behind the clause with the past the main verb has the last word',
    'Контингент, который КНДР послала воевать с Украиной, увеличится до 14 000 человек.',
    '14000 exact deployed soldiers dprk planned total',
  ],
  [
    'lives are paid with far from their verb',
    'Жизни почти 900 солдат КНДР стоил штурм двух сёл под Курском.',
    '900 nearly killed soldiers dprk total',
  ],
  [
    'so exactly a border counts',
    'За год в Россию прибыли 9 417 граждан КНДР.',
    '9417 exact travel travellers dprk total',
  ],
  [
    'and citizens who work there are workers',
    'В Амурской области работают 1,2 тыс. граждан КНДР.',
    '1200 exact deployed workers dprk total',
  ],
  [
    'what goes to ours and is nobody’s of ours comes from the other side',
    'Поставки риса в КНДР составили 6 тыс. тонн.',
    '6000 exact supplied goods russia total',
  ],
  [
    'what workers are paid at a time the other side pays',
    'Под Казанью дроны собирают рабочие из КНДР. В час рабочий получит около 3 долларов.',
    '3 about paid money russia planned total',
  ],
  [
    'who asked and was not allowed to has nobody',
    'Нанять более 4 тыс. граждан КНДР стройкам Хабаровска Минтруд не разрешил.',
    '4000 more_than deployed workers dprk denied total',
  ],
  [
    'another year has but its time and its number',
    'В 2018 г. КНДР приняла 5,1 тыс. туристов из России, а в 2019-м еще меньше, 4,3 тыс.',
    '5100 exact travel tourists russia total',
    '4300 exact travel tourists russia total',
  ],
  [
    'who leave their posts are missing',
    'Под Курском 12 военных КНДР ушли с позиций.',
    '12 exact missing soldiers dprk total',
  ],
]

describe('counts in Russian', () => {
  for (const [fact, text, ...figures] of pages) it(fact, () => expect(show(text), traceOf(text, 'ru')).toEqual(figures))
})
