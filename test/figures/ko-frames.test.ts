import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject status source`.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'from one to another is a change, with whatever verb': [
    [
      '러시아에 있는 북한 노동자는 8천 명에서 1만5천 명이 됐다.',
      '8000 exact deployed workers reported nobody',
      '15000 exact deployed workers reported nobody',
    ],
    ['국정원은 러시아로 간 북한군이 1천~2천 명 늘었다고 밝혔다.', '1000-2000 range deployed soldiers reported rok.nis'],
  ],
  'an institute under a ministry speaks for itself': [
    [
      '한국 국방부 산하 국방연구원은 북한이 러시아에 병력 9천 명을 보냈다고 밝혔다.',
      '9000 exact deployed soldiers reported rok.kida',
    ],
  ],
  'a sentence that only names whose words stand behind it': [
    [
      '국가안보전략연구원이 이달 내놓은 자료. 북한은 러시아에 병력 1만2천 명을 보냈다.',
      '12000 exact deployed soldiers reported rok.inss',
    ],
    [
      '통일부 통계는 다음과 같다. 러시아에 있는 북한 노동자는 1만4천 명이다.',
      '14000 exact deployed workers reported rok.unification',
    ],
    [
      '백악관 국가안보보좌관이 방송에 나와 한 이야기다. "우리는 북한군 수백 명이 숨진 것을 안다."',
      '100-999 order_of_magnitude killed soldiers reported us.whitehouse',
    ],
  ],
  'a sentence that only names whose words stand before it': [
    [
      '합참은 포탄 500만 발이 러시아로 갔다고 했다. 북한 노동자 7천 명이 러시아에 새로 왔다. 통일부 집계다.',
      '5000000 exact supplied shells reported rok.jcs',
      '7000 exact deployed workers reported rok.unification',
    ],
  ],
  'the explanation of somebody before is no frame': [
    [
      '국정원은 북한군 사상자가 3천 명이라고 밝혔다. 러시아가 봄부터 싸움을 줄였다는 설명이다. 사망자는 400명으로 파악됐다.',
      '3000 exact casualties soldiers reported rok.nis',
      '400 exact killed soldiers reported rok.nis',
    ],
  ],
  'who opens a headline': [
    ['데일리NK 보도: 북한, 러시아에 병력 700명 보내', '700 exact deployed soldiers reported media.dailynk'],
    [
      '부다노우 국방부 정보총국장, 방송 인터뷰에서 "북한 포탄 300만 발 도착"',
      '3000000 exact supplied shells reported ua.hur',
    ],
  ],
  'an outlet that speaks with a body': [
    [
      '오픈소스센터(OSC)와 로이터는 북한이 러시아에 포탄 300만 발을 보냈다고 밝혔다.',
      '3000000 exact supplied shells reported osc',
    ],
  ],
  'who held an office speaks for himself': [
    [
      '전 미 국무부 부차관보 톰 스미스는 북한군 사상자가 3천 명이라고 말했다.',
      '3000 exact casualties soldiers reported tom-smis',
    ],
    [
      '박철수 전 국방부 장관은 북한군 사상자가 3천 명이라고 말했다.',
      '3000 exact casualties soldiers reported bakcheolsu',
    ],
    ['석 달 전 국정원은 북한군 사상자가 3천 명이라고 밝혔다.', '3000 exact casualties soldiers reported rok.nis'],
  ],
  'trade of a pair of others is none of ours': [
    ['지난해 북·중 교역은 20억 달러였고 북·러 교역은 4천만 달러였다.', '40000000 exact trade money reported nobody'],
    ['올해 1분기 한·중 교역액은 600억 달러로 작년보다 4% 늘었다. 반도체가 100억 달러였다.'],
    ['북러 교역이 지난해 60% 늘었다.', '60 exact trade money reported nobody'],
  ],
  'what is not ruled out is possible': [
    [
      '국정원은 북한군 수천 명의 추가 파병을 배제하지 않았다.',
      '1000-9999 order_of_magnitude deployed soldiers possible rok.nis',
    ],
  ],
  'money that is stolen is no pay': [
    [
      '국정원은 북한이 러시아에서 무기 값으로 90억 달러를 벌었고 해킹으로 20억 달러를 벌었다고 밝혔다.',
      '9000000000 exact paid money reported rok.nis',
    ],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
