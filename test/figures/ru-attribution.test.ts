import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

// Who says it, in sentences of our own; figures of a text in order, each as `value source`.

const show = (text: string) =>
  extract({ text, lang: 'ru', published: '2025-09-03' }, koreaRussia.vocabulary).claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high, source } = claim
    return [`${value ?? `${low}-${high}`} ${source?.id ?? 'nobody'}`]
  })

type Case = readonly [text: string, ...figures: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'an outlet that relays somebody’s words is not whose words they are': [
    [
      'О снарядах рассказал министр обороны Южной Кореи Шин Вон Сик.\n\n«КНДР отправила России 800 контейнеров», — передает слова Шина агентство Yonhap.',
      '800 rok.mnd',
    ],
    ['«КНДР отправила в Россию 400 солдат», — приводит слова Бондаренко телеканал NHK.', '400 bondarenko'],
  ],
  'a surname is the person whose name the text has told in full': [
    [
      'Разведка Южной Кореи насчитала 700 контейнеров из КНДР. О поездке расспросили министра обороны Шин Вон Сика. В Россию ушло ещё 90 контейнеров, добавил Шин.',
      '700 rok.nis',
      '90 rok.mnd',
    ],
  ],
  'whoever it became known from': [
    [
      'Под Курском погибли 410 солдат КНДР.\n\nЦензор.НЕТ узнал об этом из сводки Минобороны Великобритании.\n\nРазведка добавляет, что ранены ещё 900 солдат КНДР.',
      '410 uk.mod',
      '900 uk.mod',
    ],
    ['Из КНДР в Россию пришли 80 вагонов снарядов. Газете стало известно об этом от Шойгу.', '80 ru.shoigu'],
    ['КНДР потеряла под Курском 60 солдат. Это, сообщает «Заря», прозвучало в эфире ЦТАК.', '60 dprk.kcna'],
  ],
  'it is said in a document of somebody': [
    ['Под Курском погибли 300 солдат КНДР, говорится в сообщении Минобороны Великобритании.', '300 uk.mod'],
    ['В отчёте разведки Южной Кореи упоминается о 200 погибших солдатах КНДР.', '200 rok.nis'],
    ['В Россию, указывается в докладе MSMT, из КНДР попали 90 гаубиц.', '90 msmt'],
    ['300 солдат КНДР погибли под Курском, следует из данных Минобороны Великобритании.', '300 uk.mod'],
  ],
  'what is said in the report without an owner goes back to whose it was': [
    [
      'MSMT изучила поставки: из КНДР в Россию ушло 200 гаубиц, следует из доклада группы.\n\nКроме того, говорится в отчёте, КНДР отправила 9 тысяч контейнеров.',
      '200 msmt',
      '9000 msmt',
    ],
  ],
  'her, the local: of the country that the sentence is about': [
    [
      'Южная Корея продала в Россию 700 автомобилей, следует из данных её таможенной службы, которые изучил ТАСС.',
      '700 rok.customs',
    ],
    ['Из Южной Кореи в Россию уехали 50 автобусов, сообщает Yonhap со слов местной таможни.', '50 rok.customs'],
  ],
  'a common noun is no outlet of that name': [
    ['В Курской области 8 тысяч солдат КНДР, заметил обозреватель BBC Джон Смит.', '8000 dzhon-smit'],
  ],
  'a title before a name': [
    [
      'Шесть рот, 600 солдат КНДР, Пхеньян пошлет в Россию — эти планы оглашал секретарь Совета безопасности России Сергей Шойгу. В Минобороны РФ их не комментируют.',
      '600 ru.shoigu',
    ],
    [
      'Профессор Вашингтонского университета Джон Смит исходит из 7 тысяч контейнеров, отправленных КНДР в Россию.',
      '7000 dzhon-smit',
    ],
    ['Как доложили в пресс-службе ОК «Запад» ВСУ, под Курском погибли 40 солдат КНДР.', '40 ua.military'],
  ],
  'sources in an office': [
    ['Под Курском погибли 30 солдат КНДР, рассказал источник в военных кругах США.', '30 us.sources'],
    ['Источник в разведке Южной Кореи говорил о 30 погибших солдатах КНДР.', '30 rok.intelligence-source'],
    ['Собеседник CNN в НАТО говорил о 300 солдатах КНДР под Курском.', '300 nato'],
    ['Как узнала NHK от дипломатических источников, КНДР пришлёт в Россию 700 рабочих.', '700 diplomats'],
  ],
  'there is where the sentence has named': [
    ['В Сеуле молчать не стали: 130 солдат КНДР убиты под Курском, утверждают там.', '130 rok.gov'],
  ],
  'the outlet that is told is the agency from there on': [
    [
      'Торговля идёт, рассказал РИА Новости Пётр Белов.\n\nОборот КНДР и России, пишет агентство, составил 900 тонн.',
      '900 media.ria',
    ],
  ],
  'who ends the sentence behind his verb': [
    ['Из КНДР в Россию отправили 70 гаубиц, пишет «Восток».', '70 vostok'],
    ['Из КНДР в Россию отправили 70 гаубиц, добавил Сорокин.', '70 sorokin'],
    ['Под Курском 300 солдат КНДР. Такие данные приводит южнокорейская разведка.', '300 rok.nis'],
    ['«Под Курском 300 солдат КНДР», — цитирует Буданова агентство Reuters.', '300 ua.hur'],
    ['С этим согласны и в Госдепе, где называют цифру в 300 солдат КНДР под Курском.', '300 us.state'],
  ],
  'what happened earlier does not tell the headline': [
    [
      'В Приморье работают 900 рабочих из КНДР. Прежде Минтруд РФ ответил отказом\n\nЗаявку подали в мае.',
      '900 nobody',
    ],
  ],
  'the name in its first case': [
    ['Под Курском, по мнению Степана Волкова, 3 тысячи солдат КНДР.', '3000 stepan-volkov'],
    ['Под Курском 4 тысячи солдат КНДР, говорится в статье Игоря Белова.', '4000 igor-belov'],
  ],
  'a body whose name goes on in small letters': [
    ['В плену двое солдат КНДР, отметили в Координационном штабе.', '2 ua.pow-headquarters'],
    ['В Россию из КНДР ушло 40 орудий, подсчитали в Байкальском институте.', '40 baykalskom-institute'],
  ],
  'the line that names the source': [
    ['Поставки из КНДР в Россию: 90 гаубиц. Источник: разведка Южной Кореи.', '90 rok.nis'],
  ],
  'an outlet is no intelligence service': [
    [
      'О войсках КНДР под Курском рассказала НРС Южной Кореи. Депутатов цитирует Reuters. Потери войск разведка оценивает в 3 тысячи солдат.',
      '3000 rok.nis',
    ],
  ],
  'he is the last person, not the office that was named since': [
    [
      'Так сказал Пётр Сидоров, который возглавляет штаб. У властей США сведения есть, признал он. «Под Курск пришли 900 солдат КНДР», — передаёт агентство его слова.',
      '900 pyotr-sidorov',
    ],
  ],
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ru')).toEqual(figures)
  })
})
