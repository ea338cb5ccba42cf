import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

// What is still to come, when a number was true, what became of people and who says so: Korean and Ukrainian. Sentences of our own; ¶ ends a paragraph.

const published = '2024-10-18'

const told = (text: string, lang: string) =>
  extract({ text: text.replaceAll('¶', '\n\n'), lang, published }, koreaRussia.vocabulary).claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high, hedge, metric, subject, side, phase, mode, superseded, source, via, asOf } = claim
    const sources = [source?.id ?? 'nobody', ...via.map(({ id }) => `via ${id}`)]
    const when = asOf ? [`${asOf.from}..${asOf.to}`] : []
    const amount = `${hedge} ${value ?? `${low}-${high}`}`
    return [
      [amount, metric, subject, side, phase, mode, ...sources, ...when, ...(superseded ? ['earlier'] : [])].join(' '),
    ]
  })

type Case = readonly [text: string, ...figures: string[]]

const uk: readonly Case[] = [
  // what is still to come
  [
    'Перший загін, 1800 військових, має вирушити на Курщину, сказав Буданов.',
    'exact 1800 deployed soldiers dprk planned total ua.hur',
  ],
  [
    'До Алабуги прибули 2 тисячі робітників із КНДР, сказав Буданов. Загалом їх має бути 12 тисяч.',
    'exact 2000 arrived workers dprk actual total ua.hur',
    'exact 12000 deployed workers dprk planned total ua.hur',
  ],
  [
    'Найближчими тижнями КНДР може додатково направити до Росії від 5 до 7 тисяч солдатів, сказав Буданов.',
    'range 5000-7000 deployed soldiers dprk planned increment ua.hur',
  ],
  [
    'Скібіцький: 9 тисяч північнокорейських солдатів будуть готові до грудня',
    'exact 9000 deployed soldiers dprk planned total ua.hur 2024-12-01..2024-12-31',
  ],
  // a hedge may have its preposition behind it
  [
    'Буданов говорив щонайменше про 300 загиблих солдатів КНДР.',
    'at_least 300 killed soldiers dprk actual total ua.hur',
  ],
  [
    'Буданов повідомив приблизно про 450 поранених солдатів КНДР.',
    'about 450 wounded soldiers dprk actual total ua.hur',
  ],
  // the wounded are counted in
  [
    'Загинули 500 солдатів КНДР, сказав Буданов. Разом із пораненими втрати сягають 2,3 тисячі.',
    'exact 500 killed soldiers dprk actual total ua.hur',
    'exact 2300 casualties soldiers dprk actual total ua.hur',
  ],
  // sooner than something else replaces nothing; a time stands between the verb and who says so
  [
    'Гроші прийшли раніше за листи: на Курщині 8 тисяч північнокорейців, казав тиждень тому Володимир Зеленський.',
    'exact 8000 deployed soldiers dprk actual total ua.president',
  ],
  // travel, its purpose and its year
  [
    'Торік до Росії заїхали 900 громадян КНДР, і 332 з них назвали метою навчання, свідчить російська статистика.',
    'exact 900 travel travellers dprk actual total ru.rosstat 2023-01-01..2023-12-31',
    'exact 332 travel travellers dprk actual share ru.rosstat',
  ],
  [
    'До Росії вʼїхали 900 громадян КНДР, повідомив Росстат. Сотні цих людей працюють на заводах, вважає Національна розвідувальна служба Південної Кореї.',
    'exact 900 travel travellers dprk actual total ru.rosstat',
    'order_of_magnitude 100-999 deployed workers dprk actual total rok.nis',
  ],
  [
    'У грудні минулого року КНДР передала Росії 2 тисячі снарядів, сказав Буданов.',
    'exact 2000 supplied shells dprk actual total ua.hur 2023-12-01..2023-12-31',
  ],
  [
    'Із серпня минулого року КНДР передала Росії 2 тисячі снарядів, сказав Буданов.',
    'exact 2000 supplied shells dprk actual total ua.hur',
  ],
  [
    'Загинули або поранені 3 тисячі солдатів КНДР, а всього їх там 9 тисяч, сказав Буданов.',
    'exact 3000 casualties soldiers dprk actual total ua.hur',
    'exact 9000 deployed soldiers dprk actual total ua.hur',
  ],
]

const ko: readonly Case[] = [
  // two sentences of a headline
  [
    '국정원 "선발 병력 800명 쿠르스크로…총 9천명 파병 결정"',
    'exact 800 deployed soldiers dprk actual total rok.nis',
    'exact 9000 deployed soldiers dprk planned total rok.nis',
  ],
  [
    '국정원 "북한, 러시아에 추가 파병"…군 관계자 "2천 명 이상"',
    'at_least 2000 deployed soldiers dprk actual increment rok.mnd',
  ],
  [
    '국정원 "북한 노동자 2천 명 러시아행…3만 명까지 늘 수도"',
    'exact 2000 deployed workers dprk actual total rok.nis',
    'exact 30000 deployed workers dprk planned total rok.nis',
  ],
  // people without a noun are soldiers, whoever was counted in the sentence before
  [
    '국정원은 공병 300명이 러시아에 도착했다고 밝혔다. 북한은 5천여 명을 더 파병하려 한다고 국정원은 설명했다.',
    'exact 300 arrived engineers dprk actual total rok.nis',
    'about 5000 deployed soldiers dprk planned increment rok.nis',
  ],
  // on top of those before
  ['합참은 새로 파견된 북한군이 700명이라고 밝혔다.', 'exact 700 deployed soldiers dprk actual increment rok.jcs'],
  // months and years of the calendar
  [
    '국정원은 북한이 오는 12월까지 3천 명을 러시아에 보낼 것이라고 밝혔다.',
    'exact 3000 deployed soldiers dprk planned total rok.nis 2024-12-01..2024-12-31',
  ],
  [
    '국정원은 지난달 북한군 40명이 숨진 것으로 추정했다.',
    'exact 40 killed soldiers dprk actual total rok.nis 2024-09-01..2024-09-30',
  ],
  [
    '국정원은 이달 북한군 40명이 숨졌다고 밝혔다.',
    'exact 40 killed soldiers dprk actual total rok.nis 2024-10-01..2024-10-18',
  ],
  [
    '국정원은 지난해 11월 북한이 포탄 2만 발을 보냈다고 밝혔다.',
    'exact 20000 supplied shells dprk actual total rok.nis 2023-11-01..2023-11-30',
  ],
  [
    '국정원은 지난해 9월부터 지금까지 북한이 포탄 2만 발을 보냈다고 밝혔다.',
    'exact 20000 supplied shells dprk actual total rok.nis',
  ],
  [
    '국정원은 지난해 러시아로 간 북한 노동자가 4천 명이라고 밝혔다.',
    'exact 4000 deployed workers dprk actual total rok.nis 2023-01-01..2023-12-31',
  ],
  [
    '국정원은 러시아 파병 북한군 9천여 명 중 일부가 이달 들어 전투에 나섰다고 밝혔다.',
    'about 9000 deployed soldiers dprk actual total rok.nis',
  ],
  [
    '국방정보본부는 북한이 포탄 700만 발을 보냈다고 밝혔다. 지난해 12월에는 1만여 개, 500만여 발로 파악했다.',
    'exact 7000000 supplied shells dprk actual total rok.dia',
    'about 10000 supplied containers dprk actual total rok.dia 2023-12-01..2023-12-31',
    'about 5000000 supplied shells dprk actual total rok.dia 2023-12-01..2023-12-31',
  ],
  // the main verb counts
  [
    '국정원은 북한군 2천 명이 사격 훈련을 마치고 쿠르스크에 배치됐다고 밝혔다.',
    'exact 2000 deployed soldiers dprk actual total rok.nis',
  ],
  ['국정원은 북한군 3명이 부상이 심해 숨졌다고 밝혔다.', 'exact 3 killed soldiers dprk actual total rok.nis'],
  [
    '국정원은 부상자 700여 명이 열차로 북한에 돌아갔다고 밝혔다.',
    'about 700 returned soldiers dprk actual total rok.nis',
  ],
  // who took them says nothing, and what they did not intend is no plan
  [
    '우크라이나군이 생포한 북한군 3명은 귀순 의사를 밝히지 않았다고 국정원은 설명했다.',
    'exact 3 captured soldiers dprk actual total rok.nis',
  ],
  [
    '우크라이나군이 붙잡은 북한군 4명이 다쳐 숨진 사실을 확인했다고 국정원이 밝혔다.',
    'exact 4 killed soldiers dprk actual total rok.nis',
  ],
  // who gains is not who pays, who takes in is not whose they are
  ['KIDA "북, 러시아 도와 얻은 이득 최대 30억 달러"', 'at_most 3000000000 paid money russia actual total rok.kida'],
  [
    '국정원은 러시아에 북한 노동자 1천 명이 있다고 밝혔다. 국정원은 러시아가 모두 3만 명이 넘는 인력을 받아들일 것으로 내다봤다.',
    'exact 1000 deployed workers dprk actual total rok.nis',
    'more_than 30000 deployed workers dprk planned total rok.nis',
  ],
  // statistics are a claimant
  [
    '러시아 연방 통계에 따르면 러시아에 입국한 북한 주민은 900명이다.',
    'exact 900 travel travellers dprk actual total ru.rosstat',
  ],
]

describe.each([
  ['uk', uk],
  ['ko', ko],
] as const)('plans and dates, %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(told(text, lang), traceOf(text, lang, published)).toEqual(figures)
  })
})
