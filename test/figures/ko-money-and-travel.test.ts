import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'who brings people in has them come': [
    [
      '우크라이나는 러시아가 북한 노동자 3천 명을 불러들이려 한다고 밝혔다.',
      '3000 exact deployed workers dprk planned ua.gov',
    ],
    ['러시아는 북한 건설 인력 900명을 끌어들였다고 합참이 전했다.', '900 exact deployed workers dprk reported rok.jcs'],
  ],
  'the same sum in another coin behind a comma is none': [
    [
      '국정원은 러시아가 북한 노동자에게 한 시간에 약 3달러, 우리 돈 약 4천200원을 주기로 했다고 설명했다.',
      '3 about paid money russia planned rok.nis',
    ],
  ],
  'a name between quotation marks is whose words they are': [
    [
      '블라디보스토크 여행사 ‘동방관광’에 따르면 올해 러시아 관광객 700명이 북한에 갔다.',
      '700 exact travel tourists russia reported dongbanggwangwang',
    ],
    [
      '여행사 ‘동방관광’의 이반 페트로프 대표는 러시아 관광객 90명이 북한에 간다고 말했다.',
      '90 exact travel tourists russia reported iban-petrop-daepyo',
    ],
  ],
  'who is named with the country is of it': [
    [
      '지난해 북한을 방문한 러시아 관광객은 1천 명이다. 러시아 어린이 40명도 야영소에 다녀왔다.',
      '1000 exact travel tourists russia reported nobody',
      '40 exact travel travellers russia reported nobody',
    ],
    [
      '지난해 북한 여행을 간 러시아 관광객은 약 800명이다. 이들 중 60%는 다른 지역에서 왔다.',
      '800 about travel tourists russia reported nobody',
      '60 exact share tourists russia reported nobody',
    ],
  ],
  'an office is written onto its region': [
    ['연해주정부에 따르면 북한 노동자 2천 명이 일한다.', '2000 exact deployed workers dprk reported ru.region'],
    ['쿠르스크주지사는 북한 공병 600명이 왔다고 밝혔다.', '600 exact deployed engineers dprk reported ru.region'],
  ],
  'so many become so many': [
    [
      '북한은 러시아로 보낼 병력을 8천명에서 1만6천명으로 두 배로 늘리기로 했다고 국정원이 밝혔다.',
      '8000 exact deployed soldiers dprk planned rok.nis',
      '16000 exact deployed soldiers dprk planned rok.nis',
    ],
  ],
  'trade with others is none': [
    ['국정원은 북한이 러시아에 병력을 보냈다고 밝혔다. 한 해 30조원이던 북·중 교역은 18조원대로 줄었다.'],
  ],
  'a list of goods goes on behind a share': [
    [
      '러시아가 북한에 수출한 액수는 4천만 달러다. 석탄이 2천만 달러, 전체의 약 절반이다. 다음은 석유 300만 달러 순이다.',
      '40000000 exact trade money russia reported nobody',
      '20000000 exact trade money russia reported nobody',
      '50 about share other russia reported nobody',
      '3000000 exact trade money russia reported nobody',
    ],
  ],
  'money that goes home is paid by the other side': [
    [
      '군인 파견수당: 3만명 기준으로 연간 약 2조원이 북한에 건너간다.',
      '30000 exact deployed soldiers dprk reported nobody',
      '2000000000000 about paid money russia reported nobody',
    ],
  ],
  'oil only comes from the other side': [
    [
      '석유 9만 배럴이 배로 남포에 갔다고 합참이 북한 소식으로 전했다.',
      '90000 exact supplied oil russia reported rok.jcs',
    ],
  ],
  'what is gathered from statistics is theirs': [
    [
      'RFA가 국제무역센터(ITC) 자료를 살펴보니 북한의 대러시아 수입액은 3천만 달러였다.',
      '30000000 exact trade money dprk reported itc',
    ],
    [
      '북한의 대러 수입액이 5천만 달러를 넘겼다고 코트라가 전했다.',
      '50000000 more_than trade money dprk reported rok.kotra',
    ],
  ],
  'a report is that of who made it': [
    [
      '나우만 재단은 북한이 러시아에 준 무기의 값을 최대 60억 달러로 매겼다.\n\n보고서에 따르면 북한은 탄도미사일 200기를 보냈다.',
      '6000000000 at_most paid money dprk reported naumann',
      '200 exact supplied missiles dprk reported naumann',
    ],
    [
      '38노스 보고서에 따르면 북한은 노동자 9천 명을 러시아에 보낸다.',
      '9000 exact deployed workers dprk reported 38north',
    ],
  ],
  'a clause before a noun tells what has been': [
    [
      '지난해 병력 8천 명을 러시아에 보낸 북한이 곧 공병도 더 보낼 것으로 보인다고 합참이 밝혔다.',
      '8000 exact deployed soldiers dprk reported rok.jcs',
    ],
    [
      '병력 8천 명을 러시아에 보내겠다는 북한의 결정을 합참이 전했다.',
      '8000 exact deployed soldiers dprk planned rok.jcs',
    ],
  ],
  'who may work there is a worker': [
    [
      '러시아 내무부에 따르면 노동허가를 받은 북한인은 1분기 900명, 2분기 700명이다.',
      '900 exact deployed workers dprk reported ru.interior',
      '700 exact deployed workers dprk reported ru.interior',
    ],
  ],
  'what the money could buy is no figure': [
    [
      '북한이 파병 대가로 러시아에서 2조원을 받았다고 국정원이 밝혔다. 미사일 500발을 만들 수 있는 돈이다.',
      '2000000000000 exact paid money russia reported rok.nis',
    ],
  ],
  'pay goes to those who were counted before': [
    [
      '러시아에 북한 노동자 7천 명이 있다고 통일부가 밝혔다. 대부분 건설 현장에서 일한다. 숙소도 있다. 러시아는 이들에게 시간당 3달러를 준다.',
      '7000 exact deployed workers dprk reported rok.unification',
      '3 exact paid money russia reported rok.unification',
    ],
  ],
  'who visits the North is of the other side': [
    [
      '관광이 열린 뒤 약 300명이 북한을 찾았다고 연해주 당국자가 밝혔다.',
      '300 about travel tourists russia reported ru.region',
    ],
  ],
  'a quotation over sentences has one speaker': [
    [
      '올레그 코제먀코 연해주 주지사는 회의에 나와 “북한과 더 가까워질 것이다. 길도 열릴 것이다”라며 “러시아 관광객 수백 명이 북한에 갈 것”이라고 말했다.',
      '100-999 order_of_magnitude travel tourists russia planned ru.region',
    ],
  ],
  'losses of another army go on': [
    [
      '북한군 소식이다. 우크라이나 총참모부는 러시아군 20만 명이 목숨을 잃었다고 집계했다. 이는 전날 나온 전사자 480명을 포함한 수치다.',
    ],
  ],
  'troops at the border of the Koreas are no deployment': [
    ['국정원은 북한군이 러시아에 갔다고 밝혔다. 합참은 북한이 병력 수천 명을 늘려 군사분계선 작업을 한다고 했다.'],
  ],
  'a speaker right before the number is no counted noun': [
    [
      '합참은 북한군 추가 파병이 3천명 이상이라고 밝혔다. 앞서 군 관계자는 2천명 이상이라고 추정했다.',
      '3000 at_least deployed soldiers dprk reported rok.jcs',
      '2000 at_least deployed soldiers dprk reported rok.mnd',
    ],
  ],
  'the wounded who are taken are taken': [
    [
      '젤렌스키 대통령은 부상한 북한군 3명이 붙잡혀 키이우로 옮겨졌다고 밝혔다.',
      '3 exact captured soldiers dprk reported ua.president',
    ],
  ],
  'what seems to have been is no possibility': [
    [
      '국정원은 북한이 병력 1천200명을 러시아에 더 보낸 것 같다고 밝혔다.',
      '1200 exact deployed soldiers dprk reported rok.nis',
    ],
    [
      '국정원은 북한이 병력 1천200명을 러시아에 더 보낼 것 같다고 밝혔다.',
      '1200 exact deployed soldiers dprk possible rok.nis',
    ],
  ],
  'a bill that is passed is no border': [
    ['지난해 두만강역 검문소를 통과한 북한 주민은 300명이다.', '300 exact travel travellers dprk reported nobody'],
    ['북한 관련 결의안을 국회가 재석 190명 전원의 찬성으로 통과시켰다.'],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
