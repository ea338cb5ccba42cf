import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value metric side status source`.

const show = figuresIn('ru', '2025-09-03', 'metric', 'side', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  "an aside that begins with other estimates is nobody's": [
    [
      'Разведка Южной Кореи насчитала в России 14 тысяч солдат КНДР (по другим оценкам — до 16 тысяч).',
      '14000 deployed dprk reported rok.nis',
      '16000 deployed dprk reported nobody',
    ],
    [
      'По словам Зеленского, КНДР потеряла 5 тысяч военных (по другим данным, 3 тысячи).',
      '5000 casualties dprk reported ua.president',
      '3000 casualties dprk reported nobody',
    ],
    [
      'По данным ГУР, КНДР отправила в Россию 13 тысяч солдат, а по иным сведениям — 9 тысяч.',
      '13000 deployed dprk reported ua.hur',
      '9000 deployed dprk reported nobody',
    ],
  ],
  'whose data open the sentence tells all of it, up to the next one who speaks': [
    [
      'По официальным данным КНДР, потери первого и второго этапов отправки войск составили около 360 человек, тогда как ГУР в июне сообщило о 700 погибших.',
      '360 casualties dprk reported dprk.gov',
      '700 killed dprk reported ua.hur',
    ],
    [
      'По данным разведки Южной Кореи, в боях за приграничные сёла Курской области к концу лета погибли 2500 северокорейских солдат, а по словам Зеленского — 4500.',
      '2500 killed dprk reported rok.nis',
      '4500 killed dprk reported ua.president',
    ],
  ],
  'an outlet that retells takes nothing from whom the text goes on with': [
    [
      'Министерство обороны Южной Кореи заявило, что КНДР отправила в Россию 12 тысяч солдат. Также Пхеньян передал Москве 200 орудий.\n\nОб этом пишет Reuters. КНДР эти сведения отрицает.',
      '12000 deployed dprk reported rok.mnd',
      '200 supplied dprk reported rok.mnd',
    ],
  ],
  'who may have sent containers may have sent them, whatever may be in them': [
    [
      'По оценке Пентагона, КНДР могла отправить России более 15 тысяч контейнеров, где могли лежать снаряды.',
      '15000 supplied dprk possible us.dod',
    ],
    [
      'По оценке Пентагона, КНДР отправила России более 15 тысяч контейнеров, где могли лежать снаряды.',
      '15000 supplied dprk reported us.dod',
    ],
  ],
  'what is under way is no plan, though more is expected': [
    [
      '«Около 4 тысяч солдат КНДР поэтапно перебазируются в Россию и, как ожидается, будут участвовать в ремонте», — сообщили в разведке Южной Кореи.',
      '4000 deployed dprk reported rok.nis',
    ],
  ],
  'the country of a coin does nothing': [
    [
      'Товарооборот России и КНДР составил 81,5 миллиона долларов США (рост на 13%).',
      '81500000 trade russia reported nobody',
      '13 trade russia reported nobody',
    ],
  ],
  'a part of those who have been counted': [
    [
      'В КНДР отправились 1600 российских туристов. Из них около двух третей – жители других регионов.',
      '1600 travel russia reported nobody',
      '66.7 share russia reported nobody',
    ],
  ],
  'mines that are destroyed are not supplied, and a group of tourists is not sent': [
    [
      'Саперы из КНДР уничтожили под Курском около 1,3 миллиона взрывоопасных предметов.',
      '1300000 other dprk reported nobody',
    ],
    ['Группа в составе 36 туристов из России вернулась из Пхеньяна.', '36 travel russia reported nobody'],
  ],
  'an outlet that quotes another one leaves the figure to it': [
    [
      'Появились новые данные о потерях КНДР. Об этом пишет «Газета.Ru» со ссылкой на Reuters. Отмечается, что погибли около 700 солдат КНДР.',
      '700 killed dprk reported media.reuters',
    ],
    [
      'Около 700 солдат КНДР погибли под Курском, сообщают «Вести» со ссылкой на разведку Южной Кореи.',
      '700 killed dprk reported rok.nis',
    ],
  ],
  'whose portraits hang at a memorial have been killed': [
    ['За спиной Ким Чен Ына на стене размещены портреты 97 солдат.', '97 killed dprk reported nobody'],
    [
      'На параде несли портреты вождей, а под Курском находятся 9 тысяч солдат КНДР.',
      '9000 deployed dprk reported nobody',
    ],
  ],
  'an office by the adjectives of its country': [
    [
      'Американское оборонное министерство полагает, что в Россию уже отправлены 9 тысяч солдат КНДР.',
      '9000 deployed dprk reported us.dod',
    ],
  ],
  'who only says so costs nothing on the way to the verb': [
    ['Пошлют, по словам Шойгу, две роты, всего 300 человек из КНДР.', '300 deployed dprk planned ru.shoigu'],
    [
      'Погибли на фронте, как считает военная разведка Украины, не менее 450 солдат КНДР, ранены сотни.',
      '450 killed dprk reported ua.hur',
      '100-999 wounded dprk reported ua.hur',
    ],
  ],
  'what follows upon the first is planned as the first is': [
    [
      'КНДР пошлет под Курск 900 саперов, а следом четыре тысячи строителей.',
      '900 deployed dprk planned nobody',
      '4000 deployed dprk planned nobody',
    ],
    [
      'КНДР отправила под Курск 900 саперов, а затем четыре тысячи строителей.',
      '900 deployed dprk reported nobody',
      '4000 deployed dprk reported nobody',
    ],
  ],
  'how they were lost stands before the verb': [
    ['Убитыми КНДР потеряла под Курском около 900 солдат.', '900 killed dprk reported nobody'],
    ['Ранеными армия КНДР потеряла 3 тысячи солдат.', '3000 wounded dprk reported nobody'],
  ],
  'the office of a country behind its initials': [
    [
      'Национальная разведывательная служба (NIS) Южной Кореи насчитала 800 погибших солдат КНДР.',
      '800 killed dprk reported rok.nis',
    ],
  ],
  'what an outlet passes on is of whom the text names': [
    [
      'Разведка Южной Кореи: в Россию едут сапёры из КНДР\n\nВ Россию отправились около 700 сапёров КНДР. Со ссылкой на УНИАН об этом сообщает Цензор.НЕТ.',
      '700 deployed dprk reported rok.nis',
    ],
    [
      'Под Курском погибли 120 солдат КНДР. Об этом, изучив снимки, сообщил центр Open Source Centre.',
      '120 killed dprk reported osc',
    ],
  ],
  'who says nothing is no source': [
    [
      'Штаб ВСУ не подтвердил, а разведка Южной Кореи повторила: под Курском 1200 солдат КНДР.',
      '1200 deployed dprk reported rok.nis',
    ],
  ],
  'what is rumoured is nobody’s in its paragraph': [
    [
      'Посол РФ Иванов: торговля растёт\n\nПосол РФ Пётр Иванов рассказал о торговле.\n\nРанее стало известно, что из Южной Кореи ввезли 3 тысячи машин. Ещё ввезли 1200 грузовиков.',
      '3000 trade rok reported nobody',
      '1200 trade rok reported nobody',
    ],
  ],
  'what a headline is about does not tell it': [
    ['Россия и КНДР: дружба навек\n\nПод Курском погибли 40 солдат КНДР.', '40 killed dprk reported nobody'],
  ],
  'his words': [
    [
      'Так сказал Пётр Сидоров, который возглавляет штаб. «Под Курск пришли 900 солдат КНДР», — передаёт агентство его слова.',
      '900 arrived dprk reported pyotr-sidorov',
    ],
  ],
  'a stop behind thousands ends a sentence before a capital': [
    [
      'Разведка доложила о солдатах КНДР. В Курской области их уже 9 тыс. Корейцев становится больше.',
      '9000 deployed dprk reported nobody',
    ],
  ],
  'of so many': [
    ['Солдат КНДР, которые займутся стройкой в Курской области, около 4 тысяч.', '4000 deployed dprk reported nobody'],
  ],
  'the same in another measure': [
    [
      'С весны из России в КНДР ушло 800 тысяч баррелей нефти, то есть 110 тысяч тонн.',
      '800000 supplied russia reported nobody',
      '110000 supplied russia reported nobody',
    ],
    ['В КНДР из России ушло 20 тысяч тонн муки.', '20000 supplied russia reported nobody'],
  ],
  'how many there were and are': [
    [
      'Турпоездок россиян в КНДР стало втрое больше: было 900, стало 2700.',
      '3 travel russia reported nobody',
      '900 travel russia reported nobody',
      '2700 travel russia reported nobody',
    ],
  ],
  'guests are of the other side': [
    ['Новый курорт КНДР открыли для туристов: первый рейс доставил 14 человек.', '14 travel russia reported nobody'],
  ],
  'what is delivered by a country at peace is traded': [
    [
      'Южная Корея поставила в Россию 900 автобусов, вдвое больше прежнего.',
      '900 trade rok reported nobody',
      '2 trade rok reported nobody',
    ],
  ],
  'arms that are fired are nobody’s gift': [
    ['За ночь Россия выпустила по Украине 90 дронов и 4 ракеты. О КНДР в сводке ни слова.'],
  ],
  'cannot is no may': [
    ['Цифру в 4 тысячи солдат КНДР под Курском никто объяснить не может.', '4000 deployed dprk reported nobody'],
  ],
  'a line that only cites': [
    [
      'Под Курск прибыли 700 солдат КНДР.\n\nBBC ссылается на исследование центра Open Source Centre.',
      '700 arrived dprk reported osc',
    ],
    [
      'Южная Корея продаёт России машины. Таможня Южной Кореи насчитала 300 машин, ушедших в Россию. Пишет Reuters. Вдвое больше, чем годом ранее, сказано в сообщении ведомства.',
      '300 trade rok reported rok.customs',
      '2 trade rok reported rok.customs',
    ],
  ],
  'the person stands behind his office': [
    [
      'КНДР отправила в Россию 900 рабочих, считает вице-президент Союза строительных фирм России Борис Лукин.',
      '900 deployed dprk reported boris-lukin',
    ],
    [
      'КНДР отправила в Россию 900 рабочих, сообщил посол в Сеуле Борис Лукин.',
      '900 deployed dprk reported boris-lukin',
    ],
    [
      'Товарооборот с КНДР вырос вдвое, сообщил помощник президента России Юрий Ушаков.',
      '2 trade russia reported ru.gov',
    ],
    [
      'В КНДР едут 40 туристов, сказал представитель Корейской туристической организации.',
      '40 travel russia reported rok.kto',
    ],
  ],
  'those from whom losses are told': [
    [
      'Из 9 тысяч солдат КНДР, которых отправили в Россию, убиты и ранены, как считает ГУР, около 3 тысяч.',
      '9000 deployed dprk reported ua.hur',
      '3000 casualties dprk reported ua.hur',
    ],
  ],
  'people from the other side travel': [
    ['Росстат: в КНДР уехали 420 человек из России.', '420 travel russia reported ru.rosstat'],
  ],
  'a scale before its number': [
    ['Под Сумы прибыли тысяч девять солдат КНДР.', '9000 arrived dprk reported nobody'],
    ['Под Сумы прибыли тысячи полторы солдат КНДР.', '1500 arrived dprk reported nobody'],
    ['Под Сумы прибыли четыре тысячи сто солдат КНДР.', '4100 arrived dprk reported nobody'],
  ],
  'those the text is about': [
    [
      'Солдаты КНДР в России\n\nДругой собеседник BBC с этим не согласен, речь идёт максимум о восьми тысячах.',
      '8000 deployed dprk reported nobody',
    ],
    [
      'Россия и КНДР: рабочая сила на экспорт\n\nМинстрой подал заявку: 1 700 отделочников.',
      '1700 deployed dprk planned ru.construction',
    ],
  ],
  'whose the goods are': [
    ['Экспорт российского угля в северокорейский порт составил 140 тысяч тонн.', '140000 trade russia reported nobody'],
    ['Россия попросила у КНДР ещё 4000 солдат.', '4000 deployed dprk planned nobody'],
  ],
  'a colon behind a word of number': [
    ['Счёт пошёл на миллионы: 4,5 миллиона северокорейских снарядов.', '4500000 supplied dprk reported nobody'],
  ],
  'Koreans are people': [
    ['Под Курском воюют 7 тысяч корейцев из КНДР.', '7000 deployed dprk reported nobody'],
    ['Встретились лидеры двух Корей.'],
  ],
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ru')).toEqual(figures)
  })
})
