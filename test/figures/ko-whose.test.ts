import { describe, expect, it } from 'vitest'
import { relevance } from '../../lib/articles/relevance.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Whose count a Korean sentence gives, what is still to come, and what a number before or behind is of. Sentences of our own; ¶ ends a paragraph.

const show = figuresIn('ko', '2025-11-02', 'hedge', 'metric', 'subject', 'status', 'source')

const cases: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  'what a country makes known of its own is its word': [
    [
      '북한이 공개한 러시아 파병 전사자는 140명이지만 국정원은 900명으로 본다.',
      '140 exact killed soldiers reported dprk.gov',
      '900 exact killed soldiers reported rok.nis',
    ],
    [
      '북한은 훈장 수여식에서 러시아 파병 전사자 220명 정도를 인정했고, 국정원은 실제로는 1천500명이라고 밝혔다.',
      '220 about killed soldiers reported dprk.gov',
      '1500 exact killed soldiers reported rok.nis',
    ],
    ['국정원은 북한이 러시아에 7천 명을 보냈다고 공개했다.', '7000 exact deployed soldiers reported rok.nis'],
  ],
  'what somebody said before is his': [
    [
      '국정원은 북한 공병이 러시아에 갔다고 밝혔다. 앞서 김정은은 봄에 공병 800명을 러시아로 보내겠다고 한 바 있다.',
      '800 exact deployed engineers planned dprk.kim',
    ],
  ],
  'a name in its own letters behind speaks, and below it is the bare word': [
    [
      '조사업체 델타(Delta)는 북한이 러시아에 포탄 200만 발을 넘겼다고 밝혔다.¶델타에 따르면 컨테이너는 1만 개다.',
      '2000000 exact supplied shells reported delta',
      '10000 exact supplied containers reported delta',
    ],
  ],
  'a name between quotation marks carries its marker behind them': [
    [
      "우크라이나 매체 '키이우 포스트'는 러시아가 차지한 마을에서 북한 장교 4명이 숨졌다고 전했다.",
      '4 exact killed officers reported media.kyivpost',
    ],
  ],
  'who orders people to be sent says so': [
    [
      '국정원은 파병을 확인했다. 김정은은 지난봄 건설 노동자 2천 명을 쿠르스크로 보내라고 지시했다.',
      '2000 exact deployed workers planned dprk.kim',
    ],
  ],
  'where somebody spoke is not who spoke': [
    [
      '10일 나온 로이터통신 인터뷰에서 부다노우는 북한이 러시아에 자주포 80문을 보냈다고 설명했다.',
      '80 exact supplied artillery reported ua.hur',
    ],
  ],
  'a verb that only looks like saying says nothing': [
    [
      '코트라 자료를 보면 올해 러시아가 북한에 수출한 금액은 4천만 달러로 지난해보다 적었고 수입은 500만 달러였다.',
      '40000000 exact trade money reported rok.kotra',
      '5000000 exact trade money reported rok.kotra',
    ],
  ],
  'verbs and frames of saying': [
    ['국정원은 러시아에 간 북한군이 8천 명이라는 분석도 꺼냈다.', '8000 exact deployed soldiers reported rok.nis'],
    ['국정원의 설명을 들어 보면 러시아에서 숨진 북한군은 400명이다.', '400 exact killed soldiers reported rok.nis'],
    [
      'RFA는 러시아 통계청 자료를 들어 지난해 러시아에 들어온 북한 주민이 9천400명이라고 전했다.',
      '9400 exact travel travellers reported ru.rosstat',
    ],
    ['러시아연방보안국(FSB)이 센 북한인 입국자는 4천200명이다.', '4200 exact travel travellers reported ru.fsb'],
  ],
  'the noun right before a number is what it counts': [
    [
      '북한군은 쿠르스크에서 200여 명이 숨지고 900여 명이 다쳐 사상자는 1천100명이라고 국정원이 밝혔다.',
      '200 about killed soldiers reported rok.nis',
      '900 about wounded soldiers reported rok.nis',
      '1100 exact casualties soldiers reported rok.nis',
    ],
  ],
  'what is said behind the quotation is said of something else': [
    [
      '국정원은 "쿠르스크의 북한군은 최소 9천 명"이라며 "러시아에 들어간 장비도 많다"고 말했다.',
      '9000 at_least deployed soldiers reported rok.nis',
    ],
  ],
  'a sentence that ends in who goes tells a plan, and so do its parts': [
    [
      '러시아 쿠르스크에 북한 공병이 모두 3천 명 간다. 지뢰를 치울 공병 1천 명, 다리를 놓을 군 건설 인력 2천 명이다.',
      '3000 exact deployed engineers planned nobody',
      '1000 exact deployed engineers planned nobody',
      '2000 exact deployed engineers planned nobody',
    ],
  ],
  'what a gun can do makes it no possible gun': [
    [
      '국방부는 북한이 러시아에 자주포 30문과 유도탄을 쏠 수 있는 방사포 15문을 보냈다고 밝혔다.',
      '30 exact supplied artillery reported rok.mnd',
      '15 exact supplied artillery reported rok.mnd',
    ],
  ],
  'the worth of goods that are sold is trade': [
    [
      '코트라에 따르면 러시아가 지난해 북한에 판 휘발유가 1천800만 달러어치였다.',
      '18000000 exact trade money reported rok.kotra',
    ],
  ],
  'thousands and hundreds written out': [
    ['러시아에서 다친 북한군만 이천삼백 명이라고 국정원이 밝혔다.', '2300 exact wounded soldiers reported rok.nis'],
  ],
  'hedges of headlines and of limits': [
    ['합참 "북한군 4000+ 러시아 파병"', '4000 more_than deployed soldiers reported rok.jcs'],
    ['합참 "러시아 파병 북한군 사상자 3천 명 넘겨"', '3000 more_than casualties soldiers reported rok.jcs'],
    [
      '통일부는 러시아의 북한 노동자가 2만 명을 넘지 않는다고 설명했다.',
      '20000 at_most deployed workers reported rok.unification',
    ],
    [
      '통일부는 러시아의 북한 노동자가 8천 명도 안 된다고 설명했다.',
      '8000 less_than deployed workers reported rok.unification',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})

describe('a Korean text that leaves out Russia', () => {
  const isRelevant = (text: string) => relevance(text, 'ko', koreaRussia.vocabulary).relevant

  it.each(['합참은 북한군 전사자가 늘었다고 밝혔다.', '국정원은 3차 파병 북한 병력을 살피고 있다고 했다.'])(
    'is of the watch: %s',
    (text) => expect(isRelevant(text)).toBe(true),
  )

  it.each([
    '러시아 국방부는 밤사이 드론 20기를 떨어뜨렸다고 밝혔다. 러시아 국방부는 피해가 없다고 했다.',
    '[서울=통신] 러시아군이 하르키우에 미사일을 쐈다고 우크라이나 공군이 밝혔다.',
  ])('is not of the watch by another country’s office or by where it was written: %s', (text) =>
    expect(isRelevant(text)).toBe(false),
  )
})
