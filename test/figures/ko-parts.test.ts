import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own: counts within counts, and words that only seem to name a speaker.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'a loss that is counted before its noun is the loss of so many, not of all': [
    [
      '합참은 북한군 사상자가 250명의 전사자를 포함해 모두 1천900명이라고 밝혔다.',
      '250 exact killed reported rok.jcs',
      '1900 exact casualties reported rok.jcs',
    ],
    [
      '합참은 북한군 피해 규모가 250명의 사망자 등 1천900명이라고 밝혔다.',
      '250 exact killed reported rok.jcs',
      '1900 exact casualties reported rok.jcs',
    ],
    [
      '합참은 250명의 전사자와 1650명의 부상자를 포함해 모두 1900명의 북한군 사상자가 났다고 밝혔다.',
      '250 exact killed reported rok.jcs',
      '1650 exact wounded reported rok.jcs',
      '1900 exact casualties reported rok.jcs',
    ],
  ],
  'by how many two counts differ is no count': [
    [
      '합참은 북한군 사상자가 1900명이라고 밝혔다. 이는 지난달 추산보다 400명 많다.',
      '1900 exact casualties reported rok.jcs',
    ],
    [
      '합참은 북한군 사상자가 1900명이라고 밝혔다. 이전보다도 400명 더 많은 수치다.',
      '1900 exact casualties reported rok.jcs',
    ],
  ],
  'who did something before a noun is not who speaks': [
    [
      '부다노우 국장은 북한제 무기가 늘었다고 밝혔다. 이어 우크라이나군이 점령한 마을에서 북한군 70명이 숨졌다고 말했다.',
      '70 exact killed reported ua.hur',
    ],
  ],
  'the head of a body speaks a headline': [
    ['국정원장 "북한군 9천명 러시아 파병"', '9000 exact deployed reported rok.nis'],
    ['우크라이나 정보총국장 “북한군 사상자 2천명”', '2000 exact casualties reported ua.hur'],
  ],
  'what somebody is may stand behind his name': [
    ['우메로우 우크라이나 국방장관은 북한군 9천 명이 배치됐다고 말했다.', '9000 exact deployed reported ua.umerov'],
    ['북한군 9천 명이 배치됐다고 우메로우 우크라이나 국방장관이 밝혔다.', '9000 exact deployed reported ua.umerov'],
  ],
  "beside what somebody said, what is known to all is nobody's": [
    [
      '뤼터 총장은 북한군이 도착했다고 밝혔다. 파병 규모는 지금까지 2천여 명으로 알려졌다.\n\n뤼터 총장은 회의를 마치고 이같이 말했다.',
      '2000 about deployed reported nobody',
    ],
    [
      '북한군은 9천 명가량으로 추정되는 병력을 러시아에 보낸 것으로 전해졌다. 젤렌스키 대통령은 사상자가 2천 명이라고 했다.',
      '9000 about deployed reported nobody',
      '2000 exact casualties reported ua.president',
    ],
  ],
  'whoever passes on what a body has written in a report is not whose it is': [
    [
      '전쟁연구소(ISW)는 북한이 러시아에 포탄 70만 발을 제공했다는 내용의 보고서를 발표했다고 자유아시아방송이 보도했다.',
      '700000 exact supplied reported isw',
    ],
  ],
  'a clause with its own verb is left behind': [
    [
      '우메로우 장관은 북한군 9천 명이 식별됐는데, 대부분은 훈련을 받고 있다고 말했다.',
      '9000 exact deployed reported ua.umerov',
    ],
  ],
  'arms that are still there, or that others gave, are none of this trade': [
    ['북한은 러시아를 돕는다. 합참은 러시아에 포탄 300만 발이 남아 있다고 밝혔다.'],
    ['북한은 포탄을 러시아에 줬다. 나토는 "이란 역시 드론 수천 기를 러시아에 지원했다"고 밝혔다.'],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
