import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own: forms of one word and one frame, each with the figure it must give.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'a verb of saying speaks in every form': [
    ['합참은 북한군 2천 명이 러시아로 갔다고 적시하고 있다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참은 북한군 2천 명이 러시아로 갔다고 공표해 왔다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참은 북한군 2천 명이 러시아로 갔다고 주장해 파장을 낳았다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참은 북한군 2천 명이 러시아로 갔다는 판단을 내렸다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참은 북한군 2천 명이 러시아로 갔다는 입장이다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참은 러시아로 간 북한군이 2천 명이라고 해 이목을 끌었다.', '2000 exact deployed soldiers reported rok.jcs'],
  ],
  'a paper tells with every ending': [
    ['합참 발표에서는 북한군 2천 명이 러시아로 갔다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참 자료대로라면 북한군 2천 명이 러시아로 갔다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참 기록으로 볼 때 북한군 2천 명이 러시아로 갔다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참 공문에 나온 바로는 북한군 2천 명이 러시아로 갔다.', '2000 exact deployed soldiers reported rok.jcs'],
  ],
  'who speaks may carry any marker': [
    ['합참 측은 러시아로 간 북한군이 2천 명이라고 했다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참에선 러시아로 간 북한군을 2천 명으로 본다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['합참마저 러시아로 간 북한군을 2천 명으로 추정했다.', '2000 exact deployed soldiers reported rok.jcs'],
    ['"북한군 2천 명 러시아행" <합참>', '2000 exact deployed soldiers reported rok.jcs'],
  ],
  'an outlet and others pass on what somebody said': [
    [
      '교도통신 등에 따르면 합참은 북한군 2천 명이 러시아로 갔다고 봤다.',
      '2000 exact deployed soldiers reported rok.jcs',
    ],
  ],
  'an office behind another country is not ours': [
    ['체코 국방부는 북한군 2천 명이 러시아로 갔다고 밝혔다.', '2000 exact deployed soldiers reported other.ministry'],
    ['호주 정부는 북한군 2천 명이 러시아로 갔다고 밝혔다.', '2000 exact deployed soldiers reported other.government'],
    ['로이드 오스틴 국방장관에 따르면 북한군 2천 명이 러시아로 갔다.', '2000 exact deployed soldiers reported us.dod'],
  ],
  'a hedge may be said in other words': [
    ['합참은 러시아로 간 북한군이 2천 명을 크게 웃돈다고 했다.', '2000 more_than deployed soldiers reported rok.jcs'],
    ['합참은 러시아로 간 북한군이 2천 명에도 못 미친다고 했다.', '2000 less_than deployed soldiers reported rok.jcs'],
    ['합참은 많이 잡아도 북한군 2천 명이 러시아로 갔다고 했다.', '2000 at_most deployed soldiers reported rok.jcs'],
    [
      '합참은 보수적으로 잡아도 북한군 2천 명이 러시아로 갔다고 했다.',
      '2000 at_least deployed soldiers reported rok.jcs',
    ],
  ],
  'a condition is only possible, a wish is a plan, and what never was is denied': [
    ['합참은 북한이 병력 2천 명을 투입하면 러시아가 버틴다고 했다.', '2000 exact deployed soldiers possible rok.jcs'],
    ['합참은 북한이 러시아에 병력 2천 명을 보냈을지도 모른다고 했다.', '2000 exact deployed soldiers possible rok.jcs'],
    ['합참은 북한이 러시아에 병력 2천 명을 보내고자 한다고 했다.', '2000 exact deployed soldiers planned rok.jcs'],
    ['러시아 외무부는 북한이 병력 2천 명을 보낸 적이 없다고 했다.', '2000 exact deployed soldiers denied ru.mfa'],
  ],
  'a hedge before the noun is one of its number': [
    ['합참은 적어도 북한 병사 2천 명이 러시아로 갔다고 했다.', '2000 at_least deployed soldiers reported rok.jcs'],
    ['합참은 최대 컨테이너 900개가 북한에서 러시아로 갔다고 했다.', '900 at_most supplied containers reported rok.jcs'],
  ],
  'what so many were taken for stands behind them': [
    [
      '합참이 애초 2천 명으로 추산했던 러시아 파병 북한군은 이제 7천 명이다.',
      '2000 exact deployed soldiers reported rok.jcs',
      '7000 exact deployed soldiers reported rok.jcs',
    ],
    ['합참은 2천 명의 쿠르스크 파병 북한군이 러시아에 있다고 했다.', '2000 exact deployed soldiers reported rok.jcs'],
  ],
  'a hyphen between two numbers is a range': [
    ['합참은 북한군 2천-3천명이 러시아로 갔다고 했다.', '2000-3000 range deployed soldiers reported rok.jcs'],
  ],
  'what a weapon is called stands before what it is': [
    [
      '북한이 러시아에 포탄 90만 발과 70기의 KN-24 탄도미사일을 보냈다고 합참이 밝혔다.',
      '900000 exact supplied shells reported rok.jcs',
      '70 exact supplied missiles reported rok.jcs',
    ],
  ],
  'the dead and behind them the wounded are two figures': [
    [
      '합참은 러시아에서 북한군 60명이 숨지고 다친 사람은 700명이라고 했다.',
      '60 exact killed soldiers reported rok.jcs',
      '700 exact wounded soldiers reported rok.jcs',
    ],
    ['합참은 러시아에서 북한군 700명이 숨지고 다친 것으로 봤다.', '700 exact casualties soldiers reported rok.jcs'],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
