import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

type Case = readonly [text: string, ...figures: string[]]

const facts: Readonly<Record<string, readonly Case[]>> = {
  'whose paper it is stands before its title': [
    [
      '국정원의 보고서에 따르면 북한이 러시아에 보낸 포탄은 93만 발이다.',
      '930000 exact supplied shells dprk reported rok.nis',
    ],
    [
      "3일 국가안보전략연구원(전략연)의 '북한 외화수지' 보고서에 따르면 북한이 러시아에 보낸 포탄은 93만 발이다.",
      '930000 exact supplied shells dprk reported rok.inss',
    ],
    [
      '전략연구원(INSS)이 낸 ‘북한 외화수지(2023)’ 보고서에는 북한이 러시아에 포탄 93만 발을 보냈다고 적혀 있다.',
      '930000 exact supplied shells dprk reported rok.inss',
    ],
  ],
  'a side that speaks is its government': [
    [
      '러시아 측은 북한 노동자가 1만3천여 명이라고 발표했지만, 실제로는 더 많은 것으로 알려졌다.',
      '13000 about deployed workers dprk reported ru.gov',
    ],
    ['북한이 러시아 측에 포탄 1만 발을 넘겼다.', '10000 exact supplied shells dprk reported nobody'],
  ],
  'whose people they are stands between the number and the noun': [
    [
      '지난해 1만 3000명이 북한에서 러시아로 입국했다. 1만 5000명의 북한 노동자가 러시아에서 일하고 있다.',
      '13000 exact travel travellers dprk reported nobody',
      '15000 exact deployed workers dprk reported nobody',
    ],
  ],
  'a name with a number may have an ending': [
    [
      '북한제 단거리탄도미사일인 KN-23과 KN-24도 각각 9대씩 러시아에 제공됐다.',
      '9 exact supplied missiles dprk reported nobody',
    ],
  ],
  'trade of others and what people earn at home are no figures': [
    ['러시아와 북한은 가까워졌다. 올해 중국과 러시아 극동지역 간 교역액은 21억 달러였다.'],
    ['북한은 러시아에 파병했다. 대북 제재로 북한 주민 소득은 25% 줄었다.'],
    ['러시아와 북한은 가까워졌다. 지난해 북한의 경제성장률은 3.7%로 높았다.'],
  ],
  'a paper is the word of who put it out': [
    [
      '통일부 자료에는 러시아에 간 북한 노동자가 1만4천 명으로 나와 있다.',
      '14000 exact deployed workers dprk reported rok.unification',
    ],
    [
      '국방부가 국회에 낸 자료에는 러시아로 간 북한 컨테이너가 1만9천 개로 돼 있다.',
      '19000 exact supplied containers dprk reported rok.mnd',
    ],
    [
      '다국적제재모니터링팀(MSMT)이 지난달 28일 펴낸 첫 보고서에는 북한이 러시아에 포탄 700만 발을 보냈다는 내용이 담겼다.\n\n보고서는 방사포도 150문 이상이라고 전했다.',
      '7000000 exact supplied shells dprk reported msmt',
      '150 at_least supplied artillery dprk reported msmt',
    ],
    [
      "합참이 배포한 '북한군 동향' 자료에 따르면 북한은 러시아에 2천여 명을 더 보냈다.",
      '2000 about deployed soldiers dprk reported rok.jcs',
    ],
    [
      '“지금까지 북한군 300여 명이 쿠르스크에서 숨졌고 러시아로 더 간다.”\n\n박선원 의원이 국가정보원이 보고했다며 전한 내용이다.',
      '300 about killed soldiers dprk reported rok.nis',
    ],
  ],
  'a country is no source by its name, but its papers are its government’s': [
    [
      '러시아의 자료를 보면 지난해 북한에 다녀온 러시아 관광객은 5천 명이다.',
      '5000 exact travel tourists russia reported ru.gov',
    ],
    ['우크라이나 측 추산으로는 북한군 400명이 숨졌다.', '400 exact killed soldiers dprk reported ua.gov'],
    ['국정원 발표를 봐도 러시아로 간 북한군은 1만5천 명이다.', '15000 exact deployed soldiers dprk reported rok.nis'],
  ],
  'the same statistics are whose they were, and tell of several times': [
    [
      '통일부 통계를 보면 지난해 러시아에 있던 북한 노동자는 1만3천 명이다.\n\n같은 통계에서 2분기 9천 명이던 북한 노동자는 3분기 8천700명, 4분기 8천400명으로 줄었다.',
      '13000 exact deployed workers dprk reported rok.unification',
      '9000 exact deployed workers dprk reported rok.unification',
      '8700 exact deployed workers dprk reported rok.unification',
      '8400 exact deployed workers dprk reported rok.unification',
    ],
  ],
  'a formal ending closes a sentence that has no stop': [
    [
      '국정원은 북한군 300명이 숨졌다고 밝혔습니다 합참은 부상자가 2천700명이라고 했습니다 우크라이나군 총참모부는 북한군 포로가 20명이라고 알렸습니다',
      '300 exact killed soldiers dprk reported rok.nis',
      '2700 exact wounded soldiers dprk reported rok.jcs',
      '20 exact captured soldiers dprk reported ua.military',
    ],
  ],
  'several topics share the last verb, each with its number': [
    [
      '러시아에 간 북한군을 국정원은 1만1천 명, 미국은 9천 명으로 본다.',
      '11000 exact deployed soldiers dprk reported rok.nis',
      '9000 exact deployed soldiers dprk reported us.gov',
    ],
    [
      '북한이 러시아에 보낸 병력을 두고 추산이 엇갈린다. 국정원은 1만3천 명, 우크라이나는 1만5천 명으로 본다.',
      '13000 exact deployed soldiers dprk reported rok.nis',
      '15000 exact deployed soldiers dprk reported ua.gov',
    ],
    [
      '쿠르스크에서 숨진 북한군을 두고 말이 다르다. 서울은 2천 명, 키이우는 4천 명.',
      '2000 exact killed soldiers dprk reported rok.gov',
      '4000 exact killed soldiers dprk reported ua.gov',
    ],
    [
      '국정원은 북한군이 러시아에 1만 명 있고 러시아는 포탄을 더 요청했다고 밝혔다.',
      '10000 exact deployed soldiers dprk reported rok.nis',
    ],
    [
      '러시아에 파병된 북한군은 우크라이나 추산으로 1만2천 명, 한국 추산으로는 1만1천 명이다.',
      '12000 exact deployed soldiers dprk reported ua.gov',
      '11000 exact deployed soldiers dprk reported rok.gov',
    ],
  ],
  'an office of one country is not called like that of another': [
    [
      '영국 국방부 산하 국방정보국은 북한군이 러시아에서 5천 명 넘는 사상자를 냈다고 추정했다.',
      '5000 more_than casualties soldiers dprk reported uk.mod',
    ],
    [
      '교도통신은 북한군 1800명이 쿠르스크로 가는 열차를 탔다고 우크라이나 군 소식통을 인용해 보도했다.',
      '1800 exact deployed soldiers dprk reported ua.military',
    ],
    [
      '북한과 러시아의 교역이 2천100만 달러에 이른다는 러시아 물류 업계 관계자의 추정이 나왔다.',
      '21000000 exact trade money dprk reported russia.company',
    ],
  ],
  'one syllable names a country that opens a headline': [
    ['미 "북한군 8천명 러시아 파병"', '8000 exact deployed soldiers dprk reported us.gov'],
  ],
  'somebody with a title speaks, whoever he is': [
    [
      '동북아미래연구소의 최강 한반도전략센터장은 러시아에 간 북한군이 2만 명이라고 했다.',
      '20000 exact deployed soldiers dprk reported choegang-hanbandojeonryaksenteojang',
    ],
    [
      '마라트 후스눌린 부총리는 북한 노동자 4만 명이 러시아로 올 예정이라고 말했다.',
      '40000 exact deployed workers dprk planned marat-husnulrin-buchongri',
    ],
  ],
  'the present of sending that somebody tells is a plan': [
    [
      '쇼이구는 북한이 쿠르스크에 공병 900명을 파견한다고 말했다.',
      '900 exact deployed engineers dprk planned ru.shoigu',
    ],
    [
      '국정원은 북한이 러시아에 포탄 5천 발을 날마다 보낸다고 밝혔다.',
      '5000 exact supplied shells dprk reported rok.nis',
    ],
  ],
  'what must have happened is no plan': [
    [
      '전략국제문제연구소(CSIS)는 러시아가 북한에 포탄 값으로 최대 70억 달러를 줬을 것이라고 분석했다.',
      '7000000000 at_most paid money russia reported csis',
    ],
  ],
  'the same in other money stands inside a range': [
    [
      '우크라이나 정보총국은 러시아가 북한에 한 해 2억 달러(약 2800억 원)에서 6억 달러(약 8300억 원)를 준다고 했다.',
      '200000000-600000000 range paid money russia reported ua.hur',
    ],
  ],
  'small numbers of a headline are told below': [
    [
      '"북한 가는 러 관광객 뚝…규제 많아"\n\nRFA 보도…"87명에서 15명으로 줄어"\n\nRFA는 2월에 북한을 찾은 러시아 관광객이 87명이었다고 했다. 3월에 떠난 관광객은 15명에 그쳤다.',
      '87 exact travel tourists russia reported media.rfa',
      '15 exact travel tourists russia reported media.rfa',
      '87 exact travel tourists russia reported media.rfa',
      '15 exact travel tourists russia reported media.rfa',
    ],
  ],
  'whoever looks into a document finds what it says': [
    [
      'KBS가 러시아 연방통계청 자료를 들여다보니 지난해 북한에서 온 입국자는 1만2천100명이었다.',
      '12100 exact travel travellers dprk reported ru.rosstat',
    ],
    [
      '지난해 북한과 러시아가 주고받은 상품은 3천100만 달러어치였다. 국제무역센터(ITC)의 수출입 현황을 2일 확인한 결과다.\n\n북한은 2천900만 달러어치를 사들였다.',
      '31000000 exact trade money dprk reported itc',
      '29000000 exact trade money dprk reported itc',
    ],
  ],
  'a clause says whose the number before is': [
    [
      '러시아에서 북한으로 간 정제유가 총 4만2천 배럴로 집계됐다. 러시아가 유엔 위원회에 신고한 수치로, 30일 누리집에 올랐다.\n\n달마다 보면 7월이 1만 배럴로 가장 많았다.',
      '42000 exact supplied oil russia reported ru.gov',
      '10000 exact supplied oil russia reported ru.gov',
    ],
  ],
  'statistics go on behind a paragraph': [
    [
      '러시아 연방보안국은 2분기에 북한에 간 러시아인이 2400명이라고 밝혔다.\n\n여행객이 1500명으로 가장 많았다.',
      '2400 exact travel tourists russia reported ru.fsb',
      '1500 exact travel tourists russia reported ru.fsb',
    ],
  ],
  'who is called so behind the verb said it': [
    [
      '러시아군 탄약의 약 30%가 북한제라고 로이터통신에 말한 키릴로 부다노우 우크라이나군 정보총국장.',
      '30 about share shells dprk reported ua.hur',
    ],
    [
      '러시아로 간 북한군은 1만2천 명이라는 것이 부다노우 국장의 말이다. 포탄은 모두 600만 발이라는 것이 그의 계산이다.',
      '12000 exact deployed soldiers dprk reported ua.hur',
      '6000000 exact supplied shells dprk reported ua.hur',
    ],
    [
      '미국은 쿠르스크의 북한군이 9천 명이라고 했다. 볼로디미르 젤렌스키 대통령이 같은 날 댄 숫자는 1만500명이다.',
      '9000 exact deployed soldiers dprk reported us.gov',
      '10500 exact deployed soldiers dprk reported ua.president',
    ],
    [
      '북한이 러시아에 실어 보낸 포탄이 수백만 발에 이른다는 조사 결과가 나왔다. 민간단체 오픈소스센터(OSC)는 함께 살펴본 내용을 공개했다. 국정원은 말을 아꼈다.',
      '1000000-9999999 order_of_magnitude supplied shells dprk reported osc',
    ],
    [
      '북한 노동자 1만 명가량이 러시아로 들어왔다는 말이 우크라이나군 지휘부에서 나왔다.',
      '10000 about arrived workers dprk reported ua.military',
    ],
  ],
  'a headline ends in a noun of telling': [
    ['우크라, 러시아 간 北장성 4명 명단 공개', '4 exact deployed officers dprk reported ua.gov'],
    ['국정원, 러 파병 북한군 사상자 2천명 추산', '2000 exact casualties soldiers dprk reported rok.nis'],
  ],
  'who means to do it says so, and who says nothing goes on with nobody': [
    [
      '국정원은 북한이 지난해 말 1만 명, 올해 초 2000명 등 전투병 1만 2000명을 러시아로 보낸 것으로 본다. 북한은 지난 6월에는 공병 900명을 3차로 보내겠다고 밝혔다.',
      '10000 exact deployed soldiers dprk reported rok.nis',
      '2000 exact deployed soldiers dprk reported rok.nis',
      '12000 exact deployed soldiers dprk reported rok.nis',
      '900 exact deployed engineers dprk planned dprk.gov',
    ],
    [
      '북한 당국은 러시아에 간 병사들을 다그쳤다.\n\n최근 우크라이나에 붙잡힌 북한군 4명은 한국에 올지를 아직 밝히지 않았습니다.',
      '4 exact captured soldiers dprk reported nobody',
    ],
  ],
  'a verb that goes on with the next one is no noun of the next number': [
    [
      '러시아에서 북한군 14명이 죽고 25명이 다쳤다고 우크라이나군이 밝혔다.',
      '14 exact killed soldiers dprk reported ua.military',
      '25 exact wounded soldiers dprk reported ua.military',
    ],
  ],
  'a syllable before the title is the surname of one who was named': [
    [
      '국가안보전략연구원 임수호 책임연구위원은 북한이 러시아에서 150억 달러를 받았다고 추정했다. 임 위원은 현금으로 받은 돈은 4억 달러라고 봤다.',
      '15000000000 exact paid money russia reported rok.inss',
      '400000000 exact paid money russia reported rok.inss',
    ],
    [
      '존 커비 미 백악관 국가안보회의(NSC) 국가안보소통보좌관은 러시아에서 북한군 1천 명이 죽었다고 말했다.',
      '1000 exact killed soldiers dprk reported us.whitehouse',
    ],
  ],
  'who is the subject of what modifies the noun says how many': [
    [
      '합동참모본부가 보는 러시아 내 북한군 사상자는 3천 명 안팎이다.',
      '3000 about casualties soldiers dprk reported rok.jcs',
    ],
    [
      '우크라 정보총국 대변인 "북한군 9천명 곧 전선에"\n\n안드리 유소프 대변인이 꺼낸 숫자는 9천 명이다.',
      '9000 exact deployed soldiers dprk reported ua.hur',
      '9000 exact deployed soldiers dprk reported ua.hur',
    ],
    [
      '월스트리트저널은 직접 들었다며 러시아가 북한군 1인당 1900달러를 준다고 썼다.',
      '1900 exact paid money dprk reported media.wsj',
    ],
    [
      '북한이 러시아에 넘긴 포탄이 550만 발에 이른다는 우크라이나 해외정보국(FISU)의 집계가 나왔다.',
      '5500000 exact supplied shells dprk reported ua.szr',
    ],
    [
      '병력 약 9백 명이 러시아에 간 사실을 북한이 공식 확인한 것은 이번이 처음이다.',
      '900 about deployed soldiers dprk reported dprk.gov',
    ],
  ],
  'what a body is called stands behind what it is': [
    [
      '북한을 찾은 관광객은 17명뿐이었다고 러시아 여행사 보스토크 인투르가 밝혔다.',
      '17 exact travel tourists russia reported bostok-intur',
    ],
  ],
  'what the first number of a change does not count of ours, the second does not': [
    ['우크라이나 정보총국은 러시아 드론 공장이 직원을 900명에서 3천 명으로 늘렸다고 했다. 북한은 없다.'],
  ],
  'who opens the line says what stands behind the colon': [
    [
      'KIDA 보고서 속 북한의 러시아 무기 수출 숫자: 컨테이너 1만8천여개, 포탄 9백여만 발.',
      '18000 about supplied containers dprk reported rok.kida',
      '9000000 about supplied shells dprk reported rok.kida',
    ],
    [
      '데일리NK재팬 보도: 북한, 러시아행 특수부대 500명 선발 마쳐',
      '500 exact deployed soldiers dprk reported media.dailynk',
    ],
    ['합참의 이번 숫자는 러시아에 간 북한군 2천 명.', '2000 exact deployed soldiers dprk reported rok.jcs'],
  ],
  'a day written in one number counts nothing': [
    ['우크라이나군이 찍은 북한제 75식 방사포 20250812 [사진=러시아 텔레그램 갈무리]'],
  ],
  'whom people are asked of sends them': [
    [
      '러시아가 북한에 노동자 4만 명 파견을 요청했다고 국정원이 밝혔다.',
      '40000 exact deployed workers dprk planned rok.nis',
    ],
    ['[단독] 러시아 "북한 노동자 9천명 더 보내달라"', '9000 exact deployed workers dprk planned ru.gov'],
    [
      '러시아 보건부 장관은 4일 평양에서 "북한 의사 60명을 받아 교육하겠다"고 약속했다.',
      '60 exact deployed workers dprk planned ru.gov',
    ],
  ],
  'a sentence ends by saying whose view stands before it': [
    [
      '"북한군은 쿠르스크에서 하루 80명이 죽거나 다친다." 영국 국방부가 5일 내린 진단이다.',
      '80 exact casualties soldiers dprk reported uk.mod',
    ],
    [
      '미 국무부의 인권보고서는 러시아에 남은 북한 노동자를 1만2천 명으로 적었다.',
      '12000 exact deployed workers dprk reported us.state',
    ],
    [
      '미 국방부가 24일 낸 보도 참고자료를 보면 북한은 러시아에 컨테이너 9천 개를 넘겼다.',
      '9000 exact supplied containers dprk reported us.dod',
    ],
  ],
  'travellers of the other side may be counted again': [
    [
      '방북 러 관광객 6000명 육박\n\n코즐로프 장관은 지난해 북한에 간 러시아 관광객은 4000명이었지만 올해는 6000명에 이를 것으로 내다봤다.',
      '6000 nearly travel tourists russia planned ru.kozlov',
      '4000 exact travel tourists russia reported ru.kozlov',
      '6000 exact travel tourists russia planned ru.kozlov',
    ],
  ],
  'an ending after a country says that its words do not follow': [
    ['러시아는 말 40필을 북한에 보냈다.', '40 exact supplied goods russia reported nobody'],
    [
      '러시아 하원의 한 의원은 북한 노동자 3만 명이 필요하다고 주장했다.',
      '30000 exact deployed workers dprk reported ru.duma',
    ],
    [
      '쇼이구 서기는 평양에서 "공병 700명이 쿠르스크로 온다"고 알렸다.',
      '700 exact deployed engineers dprk planned ru.shoigu',
    ],
    ['러시아 여행사는 북한 관광 상품을 800달러에 판다.'],
  ],
}

describe.each(Object.entries(facts))('%s', (_fact, cases) => {
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, 'ko')).toEqual(figures)
  })
})
