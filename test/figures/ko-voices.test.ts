import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'what amounts to so much is no plan': [
    [
      '합참은 북한 포탄 650만 발이 러시아로 흘러간 셈이라고 평가했다.',
      '6500000 exact supplied shells dprk reported rok.jcs',
    ],
    ['국정원은 북한군 700여 명이 목숨을 잃은 셈이라고 설명했다.', '700 about killed soldiers dprk reported rok.nis'],
    ['국정원은 북한이 병력 2천 명을 더 보낼 셈이라고 밝혔다.', '2000 exact deployed soldiers dprk planned rok.nis'],
  ],
  'the body that belongs to an office speaks for itself': [
    [
      '국가정보원 산하 국가안보전략연구원이 발표한 보고서에 따르면 북한 병사가 러시아에서 받은 위로금은 7억 달러다.',
      '700000000 exact paid money russia reported rok.inss',
    ],
  ],
  'what has become known through somebody is his': [
    [
      '러시아에서 북한 병사 한 명이 월급 900달러를 받는다는 정보가 국정원을 통해 공개되었다.',
      '900 exact paid money russia reported rok.nis',
    ],
  ],
  'the same sum in brackets, without its coin': [
    [
      '국정원은 북한이 러시아에서 위로금으로 최대 700만 달러(약 96억)를 받았다고 밝혔다.',
      '7000000 at_most paid money russia reported rok.nis',
    ],
  ],
  'what he is stands before his name': [
    [
      '여행사 대표인 안나 벨로바는 러시아인 90명이 북한으로 여행을 떠났다고 밝혔다.',
      '90 exact travel tourists russia reported anna-belroba',
    ],
  ],
  'the same sum in the coin of the page': [
    [
      '국정원은 북한이 러시아에서 병사 한 명당 미화 900달러(한화 약 120만원)를 받는다고 밝혔다.',
      '900 exact paid money russia reported rok.nis',
    ],
  ],
  'officials are those who have just been quoted': [
    [
      '서방 관리들은 북한군 피해가 크다고 말했다. 관리들은 쿠르스크에서 북한군 700명이 숨졌다고 했다.',
      '700 exact killed soldiers dprk reported western',
    ],
  ],
  'how many papers said so before is no name of theirs': [
    ['앞서 여러 언론은 북한 병력 900명이 러시아로 갔다고 보도했다.', '900 exact deployed soldiers dprk reported media'],
  ],
  'so much to each person is no plan': [
    [
      '통일부는 북한이 파병 병사 1명 앞으로 월 1800달러를 러시아에서 받는다고 설명했다.',
      '1800 exact paid money russia reported rok.unification',
    ],
  ],
  'what becomes known through somebody is his': [
    [
      '북한군 포로 3명이 키이우로 옮겨졌다는 사실이 우크라이나 정보총국을 통해 확인됐다.',
      '3 exact captured soldiers dprk reported ua.hur',
    ],
    [
      '러시아에 간 북한 노동자가 1만6천 명에 이른다는 것이 국정원에 의해 공식 확인됐다.',
      '16000 exact deployed workers dprk reported rok.nis',
    ],
    [
      '북한군 1천400명이 추가로 떠났다는 사실이 합참을 통해 알려졌다.',
      '1400 exact deployed soldiers dprk reported rok.jcs',
    ],
  ],
  'wages are paid by the other side': [
    ['파병 북한군 월급 250만원, 가족에게는 한 푼도 없다', '2500000 exact paid money russia reported nobody'],
    ['소식통은 러시아에 파병된 북한군의 월급이 1200달러라고 전했다.', '1200 exact paid money russia reported sources'],
    [
      '숨진 북한군 병사에게는 위로금 7천 달러가 나온다고 국정원이 밝혔다.',
      '7000 exact paid money russia reported rok.nis',
    ],
  ],
  'a country is not the whole of a share': [
    [
      '국정원은 북한군이 러시아에 있다고 밝혔다. 북한의 1인당 소득은 한국의 30분의 1이고 한 달 생활비는 10만 원 안팎이다.',
    ],
    ['러시아로 간 북한군 소식이다. 북한의 경제 규모는 러시아의 70분의 1에 그친다.'],
  ],
  'a report is issued by whose it is': [
    [
      '북한이 러시아에 보낸 포탄이 800만 발이라는 자료를 국방부가 냈다고 동아일보가 전했다.',
      '8000000 exact supplied shells dprk reported rok.mnd',
    ],
    [
      '북한군 사상자가 5천500명이라는 분석을 미국 전쟁연구소(ISW)가 내놨다고 로이터통신이 보도했다.',
      '5500 exact casualties soldiers dprk reported isw',
    ],
  ],
  'what the other side shoots or keeps in store nobody gave it': [
    ['국정원은 북한이 러시아를 돕는다고 밝혔다. 러시아군이 하루에 쏘는 포탄은 약 1만2천 발이다.'],
    ['합참은 북한이 포탄을 보냈다고 했다. 러시아에 남은 포탄은 300만 발로 추정된다고 합참은 밝혔다.'],
    ['우크라이나군은 러시아가 한 달에 소모하는 탄약이 40만 발이라고 밝혔다.'],
  ],
  'an ally beside the country speaks with it': [
    [
      '한국과 우방국들은 북한군 1만3천 명이 러시아에 있다고 본다.',
      '13000 exact deployed soldiers dprk reported rok.gov',
    ],
    [
      '합참은 북한군 사상자를 900명으로 집계했다. 우크라이나와 동맹국은 북한이 병력 약 1만 명을 러시아에 보냈다고 추산한다.',
      '900 exact casualties soldiers dprk reported rok.jcs',
      '10000 about deployed soldiers dprk reported ua.gov',
    ],
  ],
  'the end of a name is the name that the text has given': [
    [
      '영국 국방정보국은 북한군 사상자가 5천 명을 넘었다고 밝혔다.\n\n국방정보국은 파병 병력이 1만4천 명이라고 덧붙였다.',
      '5000 more_than casualties soldiers dprk reported uk.mod',
      '14000 exact deployed soldiers dprk reported uk.mod',
    ],
    [
      '러시아 국방부는 북한 공병 1천 명이 왔다고 밝혔다.\n국방부는 북한 공병 500명이 더 올 예정이라고 설명했다.',
      '1000 exact deployed engineers dprk reported ru.mod',
      '500 exact deployed engineers dprk planned ru.mod',
    ],
  ],
  'a headline leaves the name to the text': [
    [
      '러 부총리 "올해 방북 러 관광객 8000명 예상"\n\n알렉세이 오베르추크 러시아 부총리는 올해 북한을 찾는 러시아 관광객이 8000명에 이를 것이라고 말했다.',
      '8000 exact travel tourists russia planned ru.deputypm',
      '8000 exact travel tourists russia planned ru.deputypm',
    ],
    [
      '한국 "북한, 포탄 500만 발 러시아에 제공"\n\n북한이 러시아에 포탄 500만 발을 제공했다고 합동참모본부가 밝혔다.',
      '5000000 exact supplied shells dprk reported rok.jcs',
      '5000000 exact supplied shells dprk reported rok.jcs',
    ],
  ],
  'what is estimated by nobody is nobody’s': [
    [
      '북한이 파병으로 한 해 4억 달러를 벌어들이는 것으로 추산된다. 국정원은 북한군 1만5천 명이 러시아에 갔다고 밝혔다.',
      '400000000 exact paid money russia reported nobody',
      '15000 exact deployed soldiers dprk reported rok.nis',
    ],
  ],
  'a part of another sum is counted like it': [
    [
      '합참은 북한군 사상자가 3천 명을 넘는다고 밝혔다. 이는 국정원이 집계한 1500명의 2배다.',
      '3000 more_than casualties soldiers dprk reported rok.jcs',
      '1500 exact casualties soldiers dprk reported rok.nis',
    ],
  ],
  'the sign of a country is a word of its own': [
    ['北노동자 4천명 러시아 도착', '4000 exact arrived workers dprk reported nobody'],
    ['美국방부 "北특수부대 2천명, 러시아에"', '2000 exact deployed soldiers dprk reported us.dod'],
    ['北은 러시아에 병력 3천명을 보냈다.', '3000 exact deployed soldiers dprk reported nobody'],
  ],
  'a headline counts what the text tells': [
    [
      '"9천여명은 후방 경계"\n\n국정원은 러시아에 있는 북한군 9천여 명이 후방 경계를 맡았다고 밝혔다.',
      '9000 about deployed soldiers dprk reported rok.nis',
      '9000 about deployed soldiers dprk reported rok.nis',
    ],
    [
      '포병용으로 보면 700만 발 넘어\n\n북한이 러시아에 보낸 포탄은 700만 발 이상이라고 합참이 밝혔다.',
      '7000000 more_than supplied shells dprk reported rok.jcs',
      '7000000 at_least supplied shells dprk reported rok.jcs',
    ],
    [
      '총 2천만달러…대부분 석유\n\n지난해 북한과 러시아의 교역액은 2천만 달러라고 코트라가 밝혔다.',
      '20000000 exact trade money dprk reported rok.kotra',
      '20000000 exact trade money dprk reported rok.kotra',
    ],
  ],
  'the present announces in a headline': [
    ['北, 러시아에 공병 800명 더 보낸다', '800 exact deployed engineers dprk planned nobody'],
    ['국정원 "북한군 1천500명, 러시아로 간다"', '1500 exact deployed soldiers dprk planned rok.nis'],
  ],
  'who speaks right before the number is not counted': [
    [
      '북한군 사상자는 4천 명이라고 국정원이 밝혔다. 우크라이나는 3천 명으로 집계했다.',
      '4000 exact casualties soldiers dprk reported rok.nis',
      '3000 exact casualties soldiers dprk reported ua.gov',
    ],
    [
      '국정원은 북한군 전사자가 700명이라고 보고했다. 앞서 영국은 900명 이상으로 봤다.',
      '700 exact killed soldiers dprk reported rok.nis',
      '900 at_least killed soldiers dprk reported uk.mod',
    ],
  ],
  'an office without name is the one named before': [
    [
      '북한군이 더 갈 것이라는 분석이 우크라이나 정보당국에서 나왔다. BBC는 이 당국을 인용해 북한이 병력 9천 명을 추가로 보낼 계획이라고 전했다.',
      '9000 exact deployed soldiers dprk planned ua.hur',
    ],
    [
      '블라디보스토크 주재 한국 총영사관은 북한과 러시아의 교역이 늘었다고 밝혔다. 총영사관 자료를 보면 1∼6월 교역액은 3천만 달러다.',
      '30000000 exact trade money dprk reported rok.gov',
    ],
  ],
  'an army of another war is paid by nobody of ours': [
    ['북한군 용병이 러시아에 있다. 베트남에 간 한국군은 한 해 6천 달러쯤을 받았다.'],
  ],
  'who goes home is counted': [
    [
      '마체고라 대사는 북한으로 돌아갈 노동자가 1만2천 명이라고 말했다.',
      '12000 exact returned workers dprk planned ru.embassy',
    ],
  ],
  'unnamed speakers are told in English': [
    ['한 군사 전문가는 러시아 포탄의 60%가 북한산이라고 말했다.', '60 exact share shells dprk reported experts'],
  ],
  'an office or a source with "a" or "another" before it was not named before': [
    [
      '국정원은 북한군이 다시 움직였다고 밝혔다. 한 당국자는 러시아로 간 북한군이 약 2600명이라고 말했다.',
      '2600 about deployed soldiers dprk reported officials',
    ],
    [
      '국정원은 북한이 러시아와 회담했다고 밝혔다. 북한군 1400명이 새로 러시아에 투입됐다고 다른 소식통은 전했다.',
      '1400 exact deployed soldiers dprk reported sources',
    ],
    [
      '미국 국방부 당국자는 북한군이 다시 움직였다고 밝혔다. 이 당국자는 러시아로 간 북한군이 약 2600명이라고 말했다.',
      '2600 about deployed soldiers dprk reported us.dod',
    ],
  ],
  'a caption below the headline that tells of something else is no source of it': [
    [
      '올해 러시아로 떠난 북한 노동자 6500명\n\n김정은 국무위원장이 둘러본 온실이 4월 25일 문을 열었다고 조선중앙통신이 전했다.\n\n한미일이 이끄는 다국적제재모니터링팀이 29일 첫 보고서를 냈다.',
      '6500 exact deployed workers dprk reported msmt',
    ],
    [
      '북한군 3천 명 러시아서 숨졌다\n\n국정원 관계자가 이같이 말했다.',
      '3000 exact killed soldiers dprk reported rok.nis',
    ],
  ],
  'who is to be sent has not been sent': [
    [
      '국정원은 북한이 러시아에 보내기로 한 병력이 9천여 명이라고 밝혔다.',
      '9000 about deployed soldiers dprk planned rok.nis',
    ],
  ],
  'soldiers are removed, mines are, too': [
    [
      '우크라이나 특수부대는 드론으로 북한군 130명을 제거했다고 밝혔다.',
      '130 exact killed soldiers dprk reported ua.military',
    ],
    [
      '우크라이나 공수여단은 북한군 30명을 폭살하고 12명을 다치게 했다고 밝혔다.',
      '30 exact killed soldiers dprk reported ua.military',
      '12 exact wounded soldiers dprk reported ua.military',
    ],
    [
      '쿠르스크 주지사는 북한이 지뢰 제거 전문가 800명을 보내기로 합의했다고 말했다.',
      '800 exact deployed engineers dprk planned ru.region',
    ],
  ],
  'who is interrogated has been captured': [
    [
      '젤렌스키 대통령은 북한 병사 3명이 키이우에서 심문을 받고 있다고 말했다.',
      '3 exact captured soldiers dprk reported ua.president',
    ],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
