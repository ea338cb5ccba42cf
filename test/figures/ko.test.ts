import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// Sentences of our own; figures of a text in order, each as `value hedge metric subject side status source`.

const show = figuresIn('ko', '2025-05-02', 'hedge', 'metric', 'subject', 'side', 'status', 'source')

const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  // topic and verb
  ['국정원은 러시아에 파병된 북한군이 1만3천여명이라고 밝혔다.', '13000 about deployed soldiers dprk reported rok.nis'],
  [
    '국가정보원은 북한군 사망자가 최소 400명이라고 국회에 보고했다.',
    '400 at_least killed soldiers dprk reported rok.nis',
  ],
  ['합참은 북한군 사상자가 3천800명 이상이라고 설명했다.', '3800 at_least casualties soldiers dprk reported rok.jcs'],
  ['젤렌스키 대통령은 북한군 2명을 생포했다고 말했다.', '2 exact captured soldiers dprk reported ua.president'],
  [
    '백악관은 북한군이 일주일 사이 900명 가까이 죽거나 다쳤다고 전했다.',
    '900 nearly casualties soldiers dprk reported us.whitehouse',
  ],
  [
    '미국 국방부는 러시아에 있는 북한군이 약 1만2천명이라고 평가했다.',
    '12000 about deployed soldiers dprk reported us.dod',
  ],
  [
    '영국 국방부는 북한군 사상자가 5천명을 넘었다고 분석했다.',
    '5000 more_than casualties soldiers dprk reported uk.mod',
  ],
  [
    '우크라이나 국방정보국(GUR)은 북한이 포탄 400만 발을 러시아에 제공했다고 밝혔다.',
    '4000000 exact supplied shells dprk reported ua.hur',
  ],
  [
    '부다노프 국장은 북한이 러시아에 자주포 120문을 보냈다고 말했다.',
    '120 exact supplied artillery dprk reported ua.hur',
  ],
  [
    '존 힐리 영국 국방장관은 러시아가 북한 병력 1만1천 명을 받아들였다고 했다.',
    '11000 exact deployed soldiers dprk reported uk.mod',
  ],
  // the subject before its verb, behind what it said
  ['북한군 300여명이 숨졌다고 국가정보원이 13일 밝혔다.', '300 about killed soldiers dprk reported rok.nis'],
  [
    '러시아에 도착한 북한 병력이 8천명에 이른다고 미 국무부가 31일 밝혔다.',
    '8000 exact arrived soldiers dprk reported us.state',
  ],
  [
    '북한 노동자 4천여명이 지난해 러시아로 갔다고 정부 고위 관계자가 전했다.',
    '4000 about deployed workers dprk reported rok.gov',
  ],
  // according to, citing
  [
    '국정원에 따르면 북한은 지금까지 컨테이너 2만8천여개를 러시아로 보냈다.',
    '28000 about supplied containers dprk reported rok.nis',
  ],
  ['우크라이나군 총참모부에 따르면 북한군 4천명이 부상했다.', '4000 exact wounded soldiers dprk reported ua.military'],
  [
    '로이터통신은 우크라이나 정보총국을 인용해 북한군 포로가 6명이라고 보도했다.',
    '6 exact captured soldiers dprk reported ua.hur',
  ],
  [
    'AP통신은 북한군 1천여 명이 쿠르스크에서 싸우고 있다고 보도했다.',
    '1000 about deployed soldiers dprk reported media.ap',
  ],
  [
    '국방정보본부 자료에 따르면 북한이 넘긴 포탄은 940여만 발이다.',
    '9400000 about supplied shells dprk reported rok.dia',
  ],
  ['국정원 추산 사망자는 600명이다.', '600 exact killed soldiers dprk reported rok.nis'],
  // relay
  [
    '정보위 여당 간사인 이성권 의원은 국정원이 북한군 전사자를 2천여명으로 추산했다고 전했다.',
    '2000 about killed soldiers dprk reported rok.nis',
  ],
  [
    '국정원은 국회 정보위에서 북한군 사상자가 4천700여명이라고 보고했다. 박선원 의원은 이 중 사망자가 600여명이라고 전했다.',
    '4700 about casualties soldiers dprk reported rok.nis',
    '600 about killed soldiers dprk reported rok.nis',
  ],
  // what goes on without a name
  [
    '국정원은 북한군 1만1천여명이 쿠르스크에 배치됐다고 밝혔다. 부상자는 2천700여명이라고 덧붙였다.',
    '11000 about deployed soldiers dprk reported rok.nis',
    '2700 about wounded soldiers dprk reported rok.nis',
  ],
  [
    '북한군 사상자가 5천명에 육박하는 것으로 나타났다. 국정원은 30일 국회에 이같이 보고했다.',
    '5000 nearly casualties soldiers dprk reported rok.nis',
  ],
  ['러시아에 파병된 북한군이 1만명을 넘은 것으로 알려졌다.', '10000 more_than deployed soldiers dprk reported nobody'],
  // headlines
  [
    '국정원 "북한군 사망 600명, 부상 4천100명"',
    '600 exact killed soldiers dprk reported rok.nis',
    '4100 exact wounded soldiers dprk reported rok.nis',
  ],
  ['젤렌스키 "쿠르스크 북한군 사상자 4천명"', '4000 exact casualties soldiers dprk reported ua.president'],
  ['北, 러에 포탄 1천200만발 보내…합참', '12000000 exact supplied shells dprk reported rok.jcs'],
  ['북한군 1만2천명 러시아 파병…국정원 "추가 파병도"', '12000 exact deployed soldiers dprk reported rok.nis'],
  // plans and possibilities
  [
    '북한은 공병 1천명과 군사 건설 인력 5천명을 러시아에 보낼 예정이라고 쇼이구가 밝혔다.',
    '1000 exact deployed engineers dprk planned ru.shoigu',
    '5000 exact deployed engineers dprk planned ru.shoigu',
  ],
  ['국정원은 연말까지 1만명이 추가로 파병될 것으로 내다봤다.', '10000 exact deployed soldiers dprk planned rok.nis'],
  [
    '우크라이나 정보총국은 북한이 2만5천∼3만명을 더 보낼 계획이라고 밝혔다.',
    '25000-30000 range deployed soldiers dprk planned ua.hur',
  ],
  [
    '국정원은 러시아의 북한군이 최대 1만2천명까지 늘어날 수 있다고 봤다.',
    '12000 at_most deployed soldiers dprk possible rok.nis',
  ],
  ['크렘린궁은 북한군 1만명 파병설을 부인했다.', '10000 exact deployed soldiers dprk denied ru.gov'],
  // whole and part, old and new
  [
    '합참은 러시아로 간 북한군 1만1천여명 가운데 3천여명이 죽거나 다쳤다고 밝혔다.',
    '11000 about deployed soldiers dprk reported rok.jcs',
    '3000 about casualties soldiers dprk reported rok.jcs',
  ],
  [
    '국정원은 북한군 100여명이 사망하고 1천여명이 다쳤다고 보고했다.',
    '100 about killed soldiers dprk reported rok.nis',
    '1000 about wounded soldiers dprk reported rok.nis',
  ],
  // things, money, trade, travel
  [
    '국방부는 북한이 152㎜ 포탄으로 환산하면 1천200만여 발을 넘겼다고 밝혔다.',
    '12000000 about supplied shells dprk reported rok.mnd',
  ],
  [
    '합참은 북한이 170㎜ 자주포와 240㎜ 방사포 200여 문을 지원했다고 밝혔다.',
    '200 about supplied artillery dprk reported rok.jcs',
  ],
  [
    '우크라이나는 북한제 KN-23 미사일 148발이 러시아에 인도됐다고 밝혔다.',
    '148 exact supplied missiles dprk reported ua.gov',
  ],
  ['국정원은 파병 북한군이 1인당 월 2천달러를 받는다고 밝혔다.', '2000 exact paid money russia reported rok.nis'],
  [
    '코즐로프 장관은 지난해 러시아 관광객 1천500여명이 북한을 방문했다고 밝혔다.',
    '1500 about travel tourists russia reported ru.kozlov',
  ],
  ['북한과 러시아의 교역액은 3천400만 달러로 집계됐다.', '34000000 exact trade money dprk reported nobody'],
  [
    '국정원은 러시아로 간 북한 노동자가 1만5천명 안팎이라고 파악했다.',
    '15000 about deployed workers dprk reported rok.nis',
  ],
  [
    '우크라이나 매체는 북한군 수십 명이 지뢰로 숨졌다고 전했다.',
    '24-99 order_of_magnitude killed soldiers dprk reported ukraine.media',
  ],
  [
    '국정원은 북한군 수천 명의 병력이 훈련을 받고 있다고 밝혔다.',
    '1000-9999 order_of_magnitude trained soldiers dprk reported rok.nis',
  ],
  [
    '북한이 지난해 10월부터 올해 3월까지 1만4천여 명의 병력을 러시아에 보냈고, 이 가운데 4천 명 넘게 다치거나 숨진 것으로 국정원은 보고 있습니다.',
    '14000 about deployed soldiers dprk reported rok.nis',
    '4000 more_than casualties soldiers dprk reported rok.nis',
  ],
  [
    '국정원은 13일 국회 정보위원회 전체회의에서 "북한군 피해 규모는 사망 300여 명, 부상 2천700여 명으로 추정된다"고 밝혔다고 정보위 국민의힘 간사인 이성권 의원이 전했다.',
    '300 about killed soldiers dprk reported rok.nis',
    '2700 about wounded soldiers dprk reported rok.nis',
  ],
  [
    '우크라이나 매체 키이우인디펜던트는 11일 우크라이나 국방정보국을 인용해 러시아가 북한군 1만1천 명을 쿠르스크에 집결시켰다고 보도했다.',
    '11000 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    '젤렌스키 대통령은 9일 텔레그램에서 "우리 군이 쿠르스크에서 북한 군인 2명을 생포했다"며 "그들은 다쳤다"고 말했다.',
    '2 exact captured soldiers dprk reported ua.president',
  ],
  [
    '미 국방부 사브리나 싱 부대변인은 브리핑에서 "북한이 약 1만명의 병력을 러시아 동부에 보냈다"고 말했다.',
    '10000 about deployed soldiers dprk reported us.dod',
  ],
  [
    '쇼이구 서기는 17일 평양에서 김정은 위원장을 만난 뒤 기자들에게 북한이 지뢰 제거를 위해 공병 1천 명, 기반시설 재건을 위해 군사 건설 인력 5천 명을 쿠르스크에 파견할 것이라고 말했다.',
    '1000 exact deployed engineers dprk planned ru.shoigu',
    '5000 exact deployed engineers dprk planned ru.shoigu',
  ],
  [
    '통일부 당국자는 러시아에 체류 중인 북한 노동자가 1만5천∼2만 명으로 추정된다고 말했다.',
    '15000-20000 range deployed workers dprk reported rok.unification',
  ],
  [
    '지난해 북한을 찾은 러시아 관광객은 1천957명이라고 NK뉴스가 러시아 연방보안국 자료를 인용해 보도했다.',
    '1957 exact travel tourists russia reported ru.fsb',
  ],
  [
    '관세청에 따르면 지난해 한국의 대러시아 수출은 45억3천만 달러였다.',
    '4530000000 exact trade money rok reported rok.customs',
  ],
  [
    'KIDA는 북한이 파병 대가로 최대 20조원을 벌었다고 추산했다.',
    '20000000000000 at_most paid money russia reported rok.kida',
  ],
  [
    '오픈소스센터는 러시아 선박들이 64차례 북한을 오가며 컨테이너 1만6천개를 날랐다고 분석했다.',
    '16000 exact supplied containers dprk reported osc',
  ],
  [
    '북한이 러시아에 보낸 포탄이 900만 발에 달한다고 우크라이나 정보당국이 밝혔다.',
    '9000000 exact supplied shells dprk reported ua.hur',
  ],
  [
    '국정원은 북한이 러시아에 공병부대 1천여 명을 보냈고 건설부대 5천여 명도 이동 중이라고 밝혔다.',
    '1000 about deployed engineers dprk reported rok.nis',
    '5000 about deployed engineers dprk reported rok.nis',
  ],
  [
    '우리 정보당국은 러시아에 배치된 북한군이 1만 명이 넘는 것으로 보고 있습니다.',
    '10000 more_than deployed soldiers dprk reported rok.nis',
  ],
  ['미국은 북한군 사상자가 1천200명이 넘는다고 평가했다.', '1200 more_than casualties soldiers dprk reported us.gov'],
  [
    '국정원은 북한이 자주포 100문 이상을 러시아에 제공했고 앞으로 더 보낼 수 있다고 밝혔다.',
    '100 at_least supplied artillery dprk reported rok.nis',
  ],
  [
    '북한군 3천명이 추가로 러시아로 갔으며 전체 병력은 1만5천명이 됐다고 합참이 밝혔다.',
    '3000 exact deployed soldiers dprk reported rok.jcs',
    '15000 exact deployed soldiers dprk reported rok.jcs',
  ],
  [
    '쿠르스크 전선에 투입된 북한군 약 1만1천명 중 3분의 1이 죽거나 다쳤다고 우크라이나군이 밝혔다.',
    '11000 about deployed soldiers dprk reported ua.military',
    '33.3 exact casualties other dprk reported ua.military',
  ],
  [
    '북한은 올해 노동자 2만5천명을 러시아 드론 공장에 보낼 계획이라고 NHK가 서방 외교관을 인용해 보도했다.',
    '25000 exact deployed workers dprk planned western',
  ],
  ['러시아로 간 북한군 유해 200구가 송환됐다고 국정원이 밝혔다.', '200 exact returned soldiers dprk reported rok.nis'],
  [
    '앞서 국정원은 북한군 전사자를 600명이라고 밝혔으나 이번에는 2천여 명으로 추산했다.',
    '600 exact killed soldiers dprk reported rok.nis',
    '2000 about killed soldiers dprk reported rok.nis',
  ],
  ['미 재무부는 북한 IT 인력이 8억 달러를 벌었다고 밝혔다.', '800000000 exact paid money dprk reported us.treasury'],
  [
    '국정원은 북한이 지난해부터 포탄과 미사일 등이 실린 컨테이너 약 2만8천개를 러시아에 지원했다고 밝혔다.',
    '28000 about supplied containers dprk reported rok.nis',
  ],
  [
    '북한군 사상자는 6천 명 이상으로, 파병 병력의 절반이 넘는다고 영국 국방부는 평가했다.',
    '6000 at_least casualties soldiers dprk reported uk.mod',
    '50 more_than share soldiers dprk reported uk.mod',
  ],
  [
    '조태용 국정원장은 러시아로 이동한 북한군이 3천여 명이며 12월까지 1만여 명이 파병될 것으로 예상한다고 말했다.',
    '3000 about deployed soldiers dprk reported rok.nis',
    '10000 about deployed soldiers dprk planned rok.nis',
  ],
  ['우크라 "러시아, 북한군 7천명 전선 배치"', '7000 exact deployed soldiers dprk reported ua.gov'],
  ['美 "북한군 최소 1만명 러시아에"', '10000 at_least deployed soldiers dprk reported us.gov'],
  ['[속보] 국정원 "北, 러에 1천500명 추가 파병 예정"', '1500 exact deployed soldiers dprk planned rok.nis'],
]

describe('Korean sentences', () => {
  for (const [text, ...figures] of cases) it(text, () => expect(show(text), traceOf(text, 'ko')).toEqual(figures))
})

const nothing = [
  '북한은 지난해 10월 12일 북러조약 4조에 따라 11군단을 보냈다.',
  '북한은 KN-23과 화성-20형, 152㎜ 포탄과 240mm 방사포를 러시아에 보냈다.',
  '유엔 안보리 결의 2397호 8항은 북한 노동자의 러시아 파견을 금지한다.',
  '북한군은 18∼22세이고 러시아까지 8시간을 이동했다.',
  '북한과 러시아는 3차 회담을 2시간 동안 열었다.',
  '러시아군은 하루 1천500명을 잃고 있다고 우크라이나군이 밝혔다.',
  '러시아의 공격으로 하르키우에서 민간인 12명이 숨졌다.',
  '북한 대표단이 러시아의 도시 16곳과 20개국을 돌았다.',
  '한편 러시아 국방부는 우크라이나 드론 37대를 격추했다고 밝혔다.',
  '두 나라는 3가지 방안에 합의했고 한 당국자는 러시아에 갔다.',
  '우크라이나는 북한군에 맞서 장갑차 20대를 투입했다.',
  '조회수 3,215 댓글 17 북한 러시아',
]

describe('Korean sentences without a figure', () => {
  for (const text of nothing) it(text, () => expect(show(text), traceOf(text, 'ko')).toEqual([]))
})
