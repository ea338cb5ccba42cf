import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own: ordinary facts in ordinary words, each with the figures it must give.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'thousands are written out behind ten thousands, and towns are no numbers': [
    ['합참은 북한이 러시아에 만 사천여 명을 보냈다고 밝혔다.', '14000 about deployed reported rok.jcs'],
    ['합참은 북한군 이천 명이 숨졌다고 밝혔다.', '2000 exact killed reported rok.jcs'],
    ['합참은 북한 노동자가 이천 공장에서 일했다고 밝혔다.'],
  ],
  'killed or wounded is said of both in every order': [
    ['합참은 북한군 900명이 목숨을 잃거나 다쳤다고 밝혔다.', '900 exact casualties reported rok.jcs'],
    ['합참은 북한군 900명이 희생되거나 부상당했다고 밝혔다.', '900 exact casualties reported rok.jcs'],
    [
      '합참은 숨진 북한 병사가 200명가량, 부상자까지 더한 피해는 900명이라고 밝혔다.',
      '200 about killed reported rok.jcs',
      '900 exact casualties reported rok.jcs',
    ],
  ],
  'how somebody came is no journey': [
    ['합참은 북한 특수부대 700명이 러시아 함정을 타고 항구에 도착했다고 밝혔다.', '700 exact arrived reported rok.jcs'],
  ],
  'whoever passes a paper on is not whose it is': [
    ['방송이 보도한 합참의 보고서에 따르면 북한군 약 700명이 숨졌다.', '700 about killed reported rok.jcs'],
    ['외교부가 인용한 합참 보고서에는 북한군 700명이 숨졌다고 나온다.', '700 exact killed reported rok.jcs'],
    ['여당 의원이 합참으로부터 제출받은 자료에 따르면 북한군 700명이 숨졌다.', '700 exact killed reported rok.jcs'],
  ],
  'behind the end of his words any verb says that they are his': [
    ['북한 공병 700명이 도착했다고 쇼이구 서기가 감사를 표했다.', '700 exact arrived reported ru.shoigu'],
    ['젤렌스키 대통령은 북한군 700명이 숨졌다고 혀를 찼다.', '700 exact killed reported ua.president'],
    ['쇼이구 서기는 북한 공병 700명이 도착했다고 텔레그램에 적었다.', '700 exact arrived reported ru.shoigu'],
    [
      '"북한군 손실은 700명이다." 젤렌스키 대통령이 미국 방송에서 한 말이다.',
      '700 exact casualties reported ua.president',
    ],
  ],
  'what everybody knows is not of the only one who is quoted': [
    [
      '합참은 북한군 전사자를 700여 명으로 본다고 밝혔다.\n\n북한은 지난해 러시아에 9천여 명을 파병했다.',
      '700 about killed reported rok.jcs',
      '9000 about deployed reported nobody',
    ],
  ],
  'what has been is possible, what is to come is planned': [
    ['합참 "북한군 사상자 700명 넘었을 듯"', '700 more_than casualties possible rok.jcs'],
    ['합참 "북, 700명 더 보낼 듯"', '700 exact deployed planned rok.jcs'],
    ['합참은 북한이 매달 700명을 보내지 않으면 러시아가 밀릴 것이라고 봤다.', '700 exact deployed possible rok.jcs'],
  ],
  'the envoy of a country at the United Nations speaks for it': [
    [
      '유엔 주재 북한대표부는 북한군 700명 파병설이 근거 없는 소문이라고 반박했다.',
      '700 exact deployed denied dprk.gov',
    ],
  ],
  'growth is told with any verb': [
    ['러시아 관세청은 북러 교역이 52.9% 증가했다고 밝혔다.', '52.9 exact trade reported ru.customs'],
  ],
  'other armies, one of so many, and a site around its text are no figures': [
    ['북한군 소식이다. 주한미군은 2만8500명이 주둔하고 있다.'],
    ['북한군 소식이다. 한미 연합훈련에는 병력 1만9천 명이 참가했다.'],
    ['북한군이 러시아에 간 지 석 달, 우크라이나군은 점령지의 40%를 잃었다.'],
    ['북한군 영상은 조회수 120만 회를 넘겼고 댓글이 3천 개 달렸다.'],
    ['한 북한군 병사는 수첩에 러시아 이야기를 적었다.'],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
