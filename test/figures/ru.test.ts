import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ru', '2025-09-03', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  // wording of pages that nobody had seen
  [
    'Корейская таможня узнала о пятикратном росте автоэкспорта из Южной Кореи в Россию.',
    '5 exact trade goods rok reported rok.customs',
  ],
  [
    'В Россию из Южной Кореи ушли 800 грузовиков на 12 млрд вон, сообщила южнокорейская таможенная служба.',
    '800 exact trade vehicles rok reported rok.customs',
    '12000000000 exact trade money rok reported rok.customs',
  ],
  ['Северокорейским строителям на Сахалине заплатят 900 долларов.', '900 exact paid money russia planned nobody'],
  ['Около 700 раненых самолётами отвезли в Северную Корею.', '700 about returned soldiers dprk reported nobody'],
  [
    'Рабочих доставили в КНДР двумя группами: в октябре уехали домой 300 рабочих.',
    '300 exact returned workers dprk reported nobody',
  ],
  [
    'Строителей из КНДР на Сахалине, уверяют чиновники, 4 тысячи.',
    '4000 exact deployed workers dprk reported officials',
  ],
  [
    'Под Курском воюют 9 тысяч солдат КНДР: 8 тысяч – в пехоте, тысяча – в артиллерии.',
    '9000 exact deployed soldiers dprk reported nobody',
    '8000 exact deployed soldiers dprk reported nobody',
    '1000 exact deployed soldiers dprk reported nobody',
  ],
  [
    'Новая партия, которую Пхеньян может послать в Курскую область, — это 2500 солдат.',
    '2500 exact deployed soldiers dprk possible nobody',
  ],
  [
    'Под Курском погибли 350 солдат КНДР. Новость распространило агентство Yonhap, которое ссылается на военную разведку Украины.',
    '350 exact killed soldiers dprk reported ua.hur',
  ],
  [
    'Разведка Южной Кореи насчитала в России 8 тысяч солдат КНДР. По тем же данным, домой вернулись 900 военных.',
    '8000 exact deployed soldiers dprk reported rok.nis',
    '900 exact returned soldiers dprk reported rok.nis',
  ],
  ['ВСУ захватили под Суджей трёх северокорейских солдат.', '3 exact captured soldiers dprk reported nobody'],
  [
    'На сахалинских стройках трудятся 1200 рабочих из КНДР, рассказали в сахалинском департаменте труда.',
    '1200 exact deployed workers dprk reported ru.region',
  ],
  ['На границу с Россией КНДР вывезет 5 тысяч снарядов.', '5000 exact supplied shells dprk planned nobody'],
  // people at work
  [
    'Количество граждан КНДР на российских стройках к зиме достигнет 40 тысяч человек.',
    '40000 exact deployed workers dprk planned nobody',
  ],
  [
    'Число граждан КНДР, работающих на лесозаготовках в России, составило 9 тысяч человек.',
    '9000 exact deployed workers dprk reported nobody',
  ],
  [
    'Разведка США зафиксировала под Курском около 6000 солдат КНДР, которые могут скоро вступить в бой.',
    '6000 about deployed soldiers dprk reported us.gov',
  ],
  [
    'Северная Корея передала России 3 млн снарядов, половина из них старые.',
    '3000000 exact supplied shells dprk reported nobody',
    '50 exact share shells dprk reported nobody',
  ],
  [
    '«Через Хасан в КНДР уехали 640 туристов. Из них 90 человек выбрали поезд», — говорится в сообщении правительства края.',
    '640 exact travel tourists russia reported ru.region',
    '90 exact travel tourists russia reported ru.region',
  ],
  [
    'Министр обороны Южной Кореи Син Вон Сик выступил в Сеуле. КНДР отправила в Россию 5200 контейнеров, сообщил министр обороны.',
    '5200 exact supplied containers dprk reported rok.mnd',
  ],
  [
    'По словам директора центра «Тумен» Игоря Белова, в КНДР ушло 90 тысяч тонн муки.',
    '90000 exact supplied goods russia reported igor-belov',
  ],
  [
    'По данным центра «Восточный взгляд», Северную Корею посетили 800 россиян.',
    '800 exact travel travellers russia reported vostochnyy-vzglyad',
  ],
  ['В КНДР ушло 40 тысяч тонн зерна, сообщает «Дальвестник».', '40000 exact supplied goods russia reported dalvestnik'],
  [
    'По данным Федеральной миграционной службы, в крае трудятся 6 тысяч рабочих из самой закрытой страны — КНДР.',
    '6000 exact deployed workers dprk reported ru.interior',
  ],
  [
    'Пхеньян дополнительно отправит в Курскую область 4 тысячи сапёров, сообщила южнокорейская разведка.',
    '4000 exact deployed engineers dprk planned rok.nis',
  ],
  [
    'В КНДР съездили 500 россиян, из них 60% — туристы. Около 120 человек взяли с собой детей.',
    '500 exact travel travellers russia reported nobody',
    '60 exact share travellers russia reported nobody',
    '120 about travel travellers russia reported nobody',
  ],
  [
    'Стоимость импорта из КНДР достигла 3 млн долларов, сообщила ФСБ.',
    '3000000 exact trade money dprk reported ru.fsb',
  ],
  [
    'Импорт угля из КНДР составил 6 млн долларов или 80 тысяч тонн, подсчитали в Минэкономразвития.',
    '6000000 exact trade money dprk reported ru.economy',
    '80000 exact trade goods dprk reported ru.economy',
  ],
  [
    'Украина взяла в плен троих солдат КНДР, сообщил Зеленский. Это трое солдат, которых доставили в Киев.',
    '3 exact captured soldiers dprk reported ua.president',
    '3 exact captured soldiers dprk reported ua.president',
  ],
  [
    'Товарооборот КНДР и России за полгода вырос в 4 раза, сообщили в Минэкономразвития.',
    '4 exact trade goods russia reported ru.economy',
  ],
  [
    'За лето поток российских туристов в Вонсан вырос почти вдвое, рассказал туроператор Олег Смирнов.',
    '2 nearly travel travellers russia reported oleg-smirnov',
  ],
  [
    'Число поездок россиян в КНДР за год выросло в полтора раза, следует из данных ФСБ.',
    '1.5 exact travel travellers russia reported ru.fsb',
  ],
  [
    'Торговля Южной Кореи с Россией упала за год на 38%, до 5,1 млрд долларов, сообщает Корейская ассоциация международной торговли.',
    '38 exact trade other rok reported rok.kita',
    '5100000000 exact trade money rok reported rok.kita',
  ],
  [
    'Экспорт южнокорейских машин в Россию оказался на 12% меньше прошлогоднего, сообщила таможенная служба Южной Кореи.',
    '12 exact trade other rok reported rok.customs',
  ],
  [
    '«В Россию уже переброшено 9 тысяч северокорейских солдат. Они живут на полигонах под Уссурийском», — заявил генерал Буданов.',
    '9000 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    '«Мы видим 2500 бойцов КНДР под Суджей. Ещё тысяча стоит в резерве», — сказал Сырский журналистам.',
    '2500 exact deployed soldiers dprk reported ua.military',
    '1000 exact deployed soldiers dprk reported ua.military',
  ],
  [
    'В августе в Курскую область прибыло 700 сапёров из КНДР, сообщил в среду на встрече с жителями губернатор Александр Хинштейн.',
    '700 exact arrived engineers dprk reported ru.region',
  ],
  [
    'КНДР потеряла под Курском 900 солдат.\nЭти цифры привёл вчера в интервью японской газете представитель Белого дома Джон Кирби.',
    '900 exact casualties soldiers dprk reported us.whitehouse',
  ],
  [
    'На заводы Татарстана приедут 3000 рабочих из КНДР.\nЭту информацию озвучил после переговоров в Пхеньяне секретарь Совбеза Сергей Шойгу.',
    '3000 exact deployed workers dprk planned ru.shoigu',
  ],
  [
    'О гибели 450 солдат КНДР рассказали в сеульском парламенте представители разведки Южной Кореи.',
    '450 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'По данным центра «Восточный взгляд», Северную Корею посетили 800 россиян.',
    '800 exact travel travellers russia reported vostochnyy-vzglyad',
  ],
  [
    'В 2022 году Северную Корею посетили 12 россиян, в 2023-м — 640, а в 2024-м — 2900.',
    '12 exact travel travellers russia reported nobody',
    '640 exact travel travellers russia reported nobody',
    '2900 exact travel travellers russia reported nobody',
  ],
  [
    'В крае находятся 900 граждан КНДР, из них с целью учёбы - 619, с деловой целью - 50, по служебным паспортам - 275, сообщили в управлении МВД.',
    '900 exact deployed soldiers dprk reported ru.interior',
    '619 exact deployed soldiers dprk reported ru.interior',
    '50 exact deployed soldiers dprk reported ru.interior',
    '275 exact deployed soldiers dprk reported ru.interior',
  ],
  [
    'Целью поездки 810 и 95 северокорейцев соответственно назвали учёбу и туризм.',
    '810 exact travel travellers dprk reported nobody',
    '95 exact travel travellers dprk reported nobody',
  ],
  [
    'В Россию за квартал въехали 930 северокорейцев, следует из данных ФСБ. Туристами были 14 граждан КНДР.',
    '930 exact travel travellers dprk reported ru.fsb',
    '14 exact travel tourists dprk reported ru.fsb',
  ],
  [
    'Северная Корея держит под Курском 8 тысяч солдат и намерена прислать новые части, сообщила южнокорейская разведка.',
    '8000 exact deployed soldiers dprk reported rok.nis',
  ],
  [
    'КНДР поможет России, направив туда сапёров и около пяти тысяч военных строителей.',
    '5000 about deployed engineers dprk planned nobody',
  ],
  ['С войны не вернулись 40 военных КНДР, признал Ким Чен Ын.', '40 exact killed soldiers dprk reported dprk.kim'],
  [
    'На церемонии в Пхеньяне выступил Ким Чен Ын. По его словам, в Курской области погибли 11 сапёров КНДР.',
    '11 exact killed engineers dprk reported dprk.kim',
  ],
  [
    'Речь идёт о сотнях солдат КНДР под Курском, говорят в Пентагоне.',
    '100-999 order_of_magnitude deployed soldiers dprk reported us.dod',
  ],
  [
    'По словам Ли Сон Гвона, расхождение с данными американского чиновника, назвавшего несколько сотен жертв среди солдат КНДР, объясняется осторожностью.',
    '200-999 order_of_magnitude killed soldiers dprk reported us.gov',
  ],
  [
    'Россия доставила КНДР более 2 млн баррелей (110 тыс. тонн) нефти, сообщает BBC.',
    '2000000 more_than supplied oil russia reported media.bbc',
    '110000 exact supplied oil russia reported media.bbc',
  ],
  [
    'Постпред США при ООН Роберт Вуд во время заседания в среду, 30 октября, заявил о 7 тысячах солдат КНДР под Курском.',
    '7000 exact deployed soldiers dprk reported us.state',
  ],
  ['СЦИИ: КНДР отправила в Россию 4000 рабочих', '4000 exact deployed workers dprk reported stsii'],
  [
    'По данным НИС, в Курской области погибли не менее 600 северокорейских военных, ещё около 4 тысяч ранены.',
    '600 at_least killed soldiers dprk reported rok.nis',
    '4000 about wounded soldiers dprk reported rok.nis',
  ],
  [
    'Национальная разведывательная служба Южной Кореи оценивает потери КНДР в 4700 человек, включая 600 убитых.',
    '4700 exact casualties soldiers dprk reported rok.nis',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Потери северокорейского контингента составили 3000 человек, заявил Зеленский.',
    '3000 exact casualties soldiers dprk reported ua.president',
  ],
  [
    'Число погибших солдат КНДР достигло двух тысяч, сообщает Yonhap со ссылкой на НИС.',
    '2000 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'КНДР намерена отправить в Россию ещё шесть тысяч военных строителей и сапёров, рассказал депутат Ли Сон Квон.',
    '6000 exact deployed engineers dprk planned rok.lawmaker',
  ],
  [
    'Пхеньян отправит на помощь Курской области 1000 сапёров и 5000 строителей, сообщил Сергей Шойгу.',
    '1000 exact deployed engineers dprk planned ru.shoigu',
    '5000 exact deployed workers dprk planned ru.shoigu',
  ],
  [
    'Об отправке 10 тысяч солдат КНДР заявил министр обороны Южной Кореи.',
    '10000 exact deployed soldiers dprk reported rok.mnd',
  ],
  [
    '«Около 12 тысяч северокорейцев уже находятся в России», — сказал Владимир Зеленский.',
    '12000 about deployed soldiers dprk reported ua.president',
  ],
  ['ГУР: Россия получила от КНДР 6 млн снарядов', '6000000 exact supplied shells dprk reported ua.hur'],
  [
    'КНДР поставила России около 12 млн снарядов калибра 152 мм — южнокорейская разведка',
    '12000000 about supplied shells dprk reported rok.nis',
  ],
  [
    'Всего КНДР передала России более 200 орудий и 100 баллистических ракет, подсчитали в ГУР.',
    '200 more_than supplied artillery dprk reported ua.hur',
    '100 exact supplied missiles dprk reported ua.hur',
  ],
  [
    'Начальник ГУР Кирилл Буданов заявил, что в боях участвуют 12 тысяч солдат КНДР, из них 500 офицеров и три генерала.',
    '12000 exact deployed soldiers dprk reported ua.hur',
    '500 exact deployed officers dprk reported ua.hur',
    '3 exact deployed officers dprk reported ua.hur',
  ],
  [
    'По словам Буданова, КНДР покрывает 40% потребностей России в боеприпасах.',
    '40 exact share other dprk reported ua.hur',
  ],
  [
    'Кремль опроверг сообщения об отправке 12 тысяч северокорейских солдат.',
    '12000 exact deployed soldiers dprk denied ru.gov',
  ],
  [
    'МИД России отрицает, что в Курской области находятся 10 тысяч солдат КНДР.',
    '10000 exact deployed soldiers dprk denied ru.mfa',
  ],
  [
    'Россия может получить до 30 тысяч солдат КНДР, считает разведка Украины.',
    '30000 at_most deployed soldiers dprk possible ua.hur',
  ],
  ['Ранее сообщалось о 600 погибших солдатах КНДР.', '600 exact killed soldiers dprk reported nobody'],
  [
    'Из 15 тысяч отправленных в Россию солдат КНДР погибли 600.',
    '15000 exact deployed soldiers dprk reported nobody',
    '600 exact killed soldiers dprk reported nobody',
  ],
  [
    'Двое солдат КНДР взяты в плен в Курской области, сообщил президент Украины.',
    '2 exact captured soldiers dprk reported ua.president',
  ],
  [
    'ВСУ взяли в плен двоих северокорейских военных, заявил Зеленский.',
    '2 exact captured soldiers dprk reported ua.president',
  ],
  [
    'Россия отправила в КНДР более миллиона баррелей нефти, сообщил Open Source Centre.',
    '1000000 more_than supplied oil russia reported osc',
  ],
  [
    'Каждый солдат КНДР получает 2000 долларов в месяц, сообщила южнокорейская разведка.',
    '2000 exact paid money russia reported rok.nis',
  ],
  [
    'Россия платит КНДР около 2 тыс. долларов в месяц за каждого солдата.',
    '2000 about paid money russia reported nobody',
  ],
  [
    'Товарооборот России и КНДР вырос на 54% и достиг 34,4 млн долларов, сообщил Александр Козлов.',
    '54 exact trade other russia reported ru.kozlov',
    '34400000 exact trade money russia reported ru.kozlov',
  ],
  [
    'В 2024 году КНДР посетили 1500 российских туристов, сообщило правительство Приморья.',
    '1500 exact travel tourists russia reported ru.region',
  ],
  [
    'Число поездок россиян в КНДР достигло 5000, сообщила погранслужба ФСБ.',
    '5000 exact travel travellers russia reported ru.fsb',
  ],
  [
    'В Россию прибыли 15 тысяч рабочих из КНДР, сообщает BBC со ссылкой на южнокорейских чиновников.',
    '15000 exact arrived workers dprk reported rok.gov',
  ],
  [
    'По оценке Пентагона, в Курской области находятся не менее 10 тысяч солдат КНДР.',
    '10000 at_least deployed soldiers dprk reported us.dod',
  ],
  [
    'США считают, что в России находятся 8 тысяч северокорейских солдат, заявил Блинкен.',
    '8000 exact deployed soldiers dprk reported us.state',
  ],
  [
    'Потери войск КНДР превысили 5000 человек, утверждает британская разведка.',
    '5000 more_than casualties soldiers dprk reported uk.mod',
  ],
  [
    'По данным Минобороны Великобритании, КНДР потеряла более 6000 военнослужащих.',
    '6000 more_than casualties soldiers dprk reported uk.mod',
  ],
  [
    'КНДР дополнительно перебросит в Россию 30 тысяч военных — CNN',
    '30000 exact deployed soldiers dprk planned media.cnn',
  ],
  [
    'КНДР направила в Россию 11 тысяч солдат. Ещё три тысячи прибыли в феврале, сообщил ОКНШ.',
    '11000 exact deployed soldiers dprk reported rok.jcs',
    '3000 exact arrived soldiers dprk reported rok.jcs',
  ],
  [
    'С начала года прибыло 12 тысяч, до конца года ждут ещё 10 тысяч рабочих из КНДР.',
    '12000 exact arrived workers dprk reported nobody',
    '10000 exact deployed workers dprk planned nobody',
  ],
  [
    'КНДР отправила в Россию 28 тысяч контейнеров с боеприпасами, сообщила разведка Министерства обороны Южной Кореи.',
    '28000 exact supplied containers dprk reported rok.mnd',
  ],
  [
    'Сапёры из КНДР обезвредили 1,5 млн взрывоопасных предметов в Курской области.',
    '1500000 exact other explosives dprk reported nobody',
  ],
  ['В Пхеньян вернулись около 1100 солдат, сообщила НИС.', '1100 about returned soldiers dprk reported rok.nis'],
  [
    'По информации НИС, около 10 тысяч солдат охраняют границу, тысяча сапёров занята разминированием.',
    '10000 about deployed soldiers dprk reported rok.nis',
    '1000 exact deployed engineers dprk reported rok.nis',
  ],
  [
    'Убиты 300 солдат КНДР, ранены 2700, сообщил депутат Ли Сон Квон со ссылкой на разведку.',
    '300 exact killed soldiers dprk reported rok.nis',
    '2700 exact wounded soldiers dprk reported rok.nis',
  ],
  ['Примерно 4 тысячи солдат КНДР убиты или ранены.', '4000 about casualties soldiers dprk reported nobody'],
  [
    'На стороне России воюют несколько тысяч солдат КНДР, сообщил генсек НАТО Марк Рютте.',
    '2000-9999 order_of_magnitude deployed soldiers dprk reported nato',
  ],
  [
    'Тысячи северокорейских рабочих трудятся на российских стройках.',
    '1000-9999 order_of_magnitude deployed workers dprk reported nobody',
  ],
  [
    'В Курской области погибли 600 солдат КНДР. Об этом 30 апреля сообщил депутат Ли Сон Квон.',
    '600 exact killed soldiers dprk reported rok.lawmaker',
  ],
  ['Южная Корея: на войне погибли две тысячи солдат КНДР', '2000 exact killed soldiers dprk reported rok.gov'],
  [
    'КНДР потеряла 600 солдат убитыми и 4100 ранеными.',
    '600 exact killed soldiers dprk reported nobody',
    '4100 exact wounded soldiers dprk reported nobody',
  ],
  [
    'Из 12 тысяч отправленных в Россию солдат КНДР 4000 уничтожены, утверждает Зеленский.',
    '12000 exact deployed soldiers dprk reported ua.president',
    '4000 exact killed soldiers dprk reported ua.president',
  ],
  [
    'До конца года в Россию приедут 25–30 тыс. рабочих из КНДР, считают в ГУР.',
    '25000-30000 range deployed workers dprk planned ua.hur',
  ],
  [
    'КНДР поставила от 4 до 6 миллионов снарядов, говорит разведка Украины.',
    '4000000-6000000 range supplied shells dprk reported ua.hur',
  ],
  [
    'Число солдат КНДР в Курской области выросло до 12 тысяч, считает Пентагон.',
    '12000 exact deployed soldiers dprk reported us.dod',
  ],
  [
    'Контингент КНДР сократился с 12 тысяч до 8 тысяч, оценили в ГУР.',
    '12000 exact deployed soldiers dprk reported ua.hur',
    '8000 exact deployed soldiers dprk reported ua.hur',
  ],
  ['В России находится 10-тысячный контингент КНДР, — НИС.', '10000 exact deployed soldiers dprk reported rok.nis'],
  [
    'НИС: 100 солдат КНДР погибли, 1000 ранены',
    '100 exact killed soldiers dprk reported rok.nis',
    '1000 exact wounded soldiers dprk reported rok.nis',
  ],
  [
    'Сеул: потери КНДР достигли 4700 человек\n\nКонтингент потерял 4700 человек. Об этом рассказали депутаты после закрытого брифинга Национальной разведывательной службы.',
    '4700 exact casualties soldiers dprk reported rok.nis',
    '4700 exact casualties soldiers dprk reported rok.nis',
  ],
  [
    'ГУР: Россия ждёт 12 тысяч рабочих из КНДР\n\nНа завод в Алабуге привезут 12 тысяч рабочих. За час им обещают 2,5 доллара, смена длится 12 часов.',
    '12000 exact deployed workers dprk planned ua.hur',
    '12000 exact deployed workers dprk planned ua.hur',
    '2.5 exact paid money russia planned ua.hur',
  ],
  [
    'КНДР поставила Москве 148 ракет, рассказал Буданов. Их точность выросла: раньше отклонение составляло 1–3 км, теперь — 50–100 м.',
    '148 exact supplied missiles dprk reported ua.hur',
  ],
  ['В Сеуле сообщили, что КНДР отправила ещё тысячу военных.', '1000 exact deployed soldiers dprk reported rok.gov'],
  ['В Южной Корее заявили о гибели 600 солдат КНДР.', '600 exact killed soldiers dprk reported rok.gov'],
  [
    'В Москве во вторник признали, что в Курской области находятся 5 тысяч солдат КНДР.',
    '5000 exact deployed soldiers dprk reported ru.gov',
  ],
  [
    'Как сообщили в Вашингтоне, КНДР передала России более тысячи контейнеров.',
    '1000 more_than supplied containers dprk reported us.gov',
  ],
  [
    'Президент Украины Владимир Зеленский в интервью Fox News рассказал, что на фронт могут приехать ещё 25 тысяч солдат КНДР.',
    '25000 exact deployed soldiers dprk possible ua.president',
  ],
  [
    'Глава военной разведки Украины Кирилл Буданов в беседе с The War Zone сказал, что КНДР отправила в РФ 120 самоходных установок.',
    '120 exact supplied artillery dprk reported ua.hur',
  ],
  [
    'Министр обороны Украины Рустем Умеров в эфире KBS заявил, что в боях участвуют 15 тысяч солдат КНДР.',
    '15000 exact deployed soldiers dprk reported ua.umerov',
  ],
  [
    'Представитель ГУР Андрей Черняк в комментарии изданию Politico отметил, что КНДР поставила России 200 орудий.',
    '200 exact supplied artillery dprk reported ua.hur',
  ],
  [
    'Как рассказал журналистам представитель ГУР Андрей Юсов, в полки включили 11 тысяч северокорейских солдат.',
    '11000 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    'Об отправке 1500 спецназовцев КНДР 18 октября вечером сообщила южнокорейская разведка.',
    '1500 exact deployed soldiers dprk reported rok.nis',
  ],
  [
    'Депутат Ли Сон Квон, пересказывая итоги закрытого брифинга НИС, сообщил о 600 убитых солдатах КНДР.',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'О новых потерях рассказал журналистам Илья Гончаров. В Россию, говорит Гончаров, прибыли 3 тысячи солдат КНДР.',
    '3000 exact arrived soldiers dprk reported ilya-goncharov',
  ],
  [
    'Профессор Пётр Лапшин изучил снимки и сообщил об этом на конференции. По словам Лапшина, КНДР вывезла в Россию 9 тысяч контейнеров.',
    '9000 exact supplied containers dprk reported pyotr-lapshin',
  ],
  [
    'Пентагон не исключает, что Пхеньян пришлёт дополнительно 8 тысяч военных.',
    '8000 exact deployed soldiers dprk possible us.dod',
  ],
  [
    'Возможно, до конца года КНДР направит в Россию ещё 5 тысяч солдат, считают в ГУР.',
    '5000 exact deployed soldiers dprk possible ua.hur',
  ],
  ['Каждый третий снаряд на фронте сделан в КНДР, считает Буданов.', '33.3 exact share shells dprk reported ua.hur'],
  [
    'Каждая вторая ракета из КНДР не долетает до цели, пишет Reuters.',
    '50 exact share missiles dprk reported media.reuters',
  ],
  [
    'Северокорейских военных в России стало на 3000 больше, утверждает Генштаб ВСУ.',
    '3000 exact deployed soldiers dprk reported ua.military',
  ],
  [
    'Рабочих из КНДР на стройках Приморья насчитывается 4 тысячи, сообщило правительство Приморья.',
    '4000 exact deployed workers dprk reported ru.region',
  ],
  [
    'Поставки снарядов из КНДР выросли до 200 тысяч в месяц, рассказал Скибицкий.',
    '200000 exact supplied shells dprk reported ua.hur',
  ],
  [
    'CNN: в Курской области погибли тысяча солдат КНДР\n\nТысяча северокорейских солдат убита, рассказали телеканалу украинские чиновники.',
    '1000 exact killed soldiers dprk reported ua.gov',
    '1000 exact killed soldiers dprk reported ua.gov',
  ],
  [
    'ТАСС: КНДР направит в Курскую область 5 тысяч строителей\n\nОб этом сообщил секретарь Совбеза РФ Сергей Шойгу.',
    '5000 exact deployed workers dprk planned ru.shoigu',
  ],
  ['Reuters: КНДР поставила России 200 орудий', '200 exact supplied artillery dprk reported media.reuters'],
  [
    'КНДР потеряла около 100 солдат убитыми и 1000 ранеными — депутат парламента Южной Кореи',
    '100 about killed soldiers dprk reported rok.lawmaker',
    '1000 exact wounded soldiers dprk reported rok.lawmaker',
  ],
  [
    'До 30% снарядов, которые использует российская армия, — из КНДР, подсчитали эксперты.',
    '30 at_most share shells dprk reported experts',
  ],
  [
    'Собеседники Bloomberg утверждают, что Пхеньян направил в Россию 10 тысяч солдат.',
    '10000 exact deployed soldiers dprk reported media.bloomberg',
  ],
  [
    'Около 20 тысяч рабочих КНДР остались в России, несмотря на резолюцию ООН, сообщает Financial Times.',
    '20000 about deployed workers dprk reported media.ft',
  ],
  [
    'В год Пхеньян отгружает России около двух миллионов снарядов, и многие из них, вероятно, бракованные.',
    '2000000 about supplied shells dprk reported nobody',
  ],
  [
    'По информации Минобороны РК, КНДР отгрузила России порядка 28 тыс. контейнеров.',
    '28000 about supplied containers dprk reported rok.mnd',
  ],
  [
    'Как сообщает «Укринформ», об этом в эфире телемарафона сказал представитель ГУР Андрей Черняк. По его словам, в РФ находятся 11 тысяч солдат КНДР.',
    '11000 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    'Шойгу после встречи с Ким Чен Ыном рассказал ТАСС: тысяча сапёров КНДР прибудет в Курскую область.',
    '1000 exact deployed engineers dprk planned ru.shoigu',
  ],
  [
    'Ранее в разведке Южной Кореи сообщали, что КНДР отправила в Россию 10,9 тысячи военных.',
    '10900 exact deployed soldiers dprk reported rok.nis',
  ],
  [
    'В плену оказались ещё двое солдат КНДР, рассказал журналистам пресс-секретарь СБУ.',
    '2 exact captured soldiers dprk reported ua.sbu',
  ],
  [
    'Согласно обнародованным Белым домом данным, КНДР передала РФ более 1000 контейнеров с боеприпасами.',
    '1000 more_than supplied containers dprk reported us.whitehouse',
  ],
  [
    'Разведка Южной Кореи представила парламенту новую оценку. Согласно документу, погибли две тысячи солдат КНДР.',
    '2000 exact killed soldiers dprk reported rok.nis',
  ],
]

const nothing: readonly string[] = [
  'Делегации КНДР побывали в Приморье пять раз.',
  'Ни один солдат КНДР не погиб, утверждает посол.',
  'За войну Россия потеряла более 900 тысяч военных, сообщил Генштаб ВСУ.',
  'Ежедневно россияне теряют более тысячи человек, заявил Сырский.',
  'В ЕС заявили, что выделят Украине 35 млрд евро.',
  'За двое суток россияне потеряли 2800 человек, сообщил Генштаб.',
  'В бою у села Махновка россияне потеряли до батальона, 300 мирных жителей эвакуировали.',
  'Одному из пленных солдат КНДР 20 лет, другому 26.',
  'Из-за обстрелов в Харькове погибли 16 мирных жителей, заявил губернатор.',
]

describe('Russian sentences', () => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ru')).toEqual(figures)
  })

  it.each(nothing)('%s: nothing', (text) => {
    expect(show(text), traceOf(text, 'ru')).toEqual([])
  })
})
