import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

// Shapes of the Korean press beyond one plain sentence: waves, lists, titles, relays, turns. Sentences of our own; ¶ ends a paragraph.

const show = (text: string) =>
  extract(
    { text: text.replaceAll('¶', '\n\n'), lang: 'ko', published: '2025-11-02' },
    koreaRussia.vocabulary,
  ).claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return []
    const { value, low, high, hedge, metric, subject, status, mode, superseded, source } = claim
    const amount = value ?? `${low}-${high}`
    const notes = [...(mode === 'increment' ? ['more'] : []), ...(superseded ? ['earlier'] : [])]
    return [[amount, hedge, metric, subject, status, source?.id ?? 'nobody', ...notes].join(' ')]
  })

const cases: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  'the second and later waves come on top': [
    [
      '국정원은 3차 파병 병력 7천 명 가운데 공병 800명이 러시아에 도착했다고 보고했다.',
      '7000 exact deployed soldiers reported rok.nis more',
      '800 exact arrived engineers reported rok.nis',
    ],
    [
      '합참은 2차로 간 북한군이 2천500명이라고 밝혔다. 모두 쿠르스크에 있다.',
      '2500 exact deployed soldiers reported rok.jcs more',
    ],
    ['국정원은 1·2차 파병 병력이 모두 1만3천 명이라고 밝혔다.', '13000 exact deployed soldiers reported rok.nis'],
    ['국정원은 1차 파병 규모가 1만500명이었다고 밝혔다.', '10500 exact deployed soldiers reported rok.nis'],
  ],
  'ranges and changes with 에서': [
    [
      '우크라이나 당국은 쿠르스크의 북한군이 9천 명에서 1만1천 명 사이라고 추정했다.',
      '9000-11000 range deployed soldiers reported ua.gov',
    ],
    [
      '합참은 러시아에 온 북한군이 2천 명에서 많게는 3천500명이라고 밝혔다.',
      '2000-3500 range deployed soldiers reported rok.jcs',
    ],
    [
      '국정원은 북한이 적게는 4천 명∼5천 명을 러시아에 보냈다고 밝혔다.',
      '4000-5000 range deployed soldiers reported rok.nis',
    ],
    [
      '북한군 사상자는 지난달 2천800명에서 이달 3천900명으로 늘었다고 국정원이 보고했다.',
      '2800 exact casualties soldiers reported rok.nis earlier',
      '3900 exact casualties soldiers reported rok.nis',
    ],
    [
      '국정원은 봄까지 500명이던 북한군 전사자가 최근 1천700명으로 늘었다고 밝혔다.',
      '500 exact killed soldiers reported rok.nis earlier',
      '1700 exact killed soldiers reported rok.nis',
    ],
    [
      '당초 9천 명으로 알려졌던 러시아 파병 규모는 1만2천 명으로 늘어났다.',
      '9000 exact deployed soldiers reported nobody earlier',
      '12000 exact deployed soldiers reported nobody',
    ],
  ],
  'what is counted stands right before the number': [
    [
      '국방정보본부는 북한이 컨테이너 1만8천 개 분량의 포탄을 러시아로 보냈다고 밝혔다.',
      '18000 exact supplied containers reported rok.dia',
    ],
    [
      '미국은 북한이 러시아에 컨테이너 9천 개 넘는 탄약을 보냈다고 밝혔다.',
      '9000 more_than supplied containers reported us.gov',
    ],
    [
      '북한이 러시아에 보낸 양은 152㎜ 기준 700만 발이라고 국방부가 밝혔다.',
      '7000000 exact supplied shells reported rok.mnd',
    ],
    [
      '북한이 러시아에 구경이 큰 포 30문을 넘겼다고 우크라이나 정보총국이 밝혔다.',
      '30 exact supplied artillery reported ua.hur',
    ],
  ],
  'each number of a list has its own noun': [
    [
      '국정원은 파병 규모 1만4천여 명, 사망자 900여 명, 부상자 3천여 명이라고 보고했다.',
      '14000 about deployed soldiers reported rok.nis',
      '900 about killed soldiers reported rok.nis',
      '3000 about wounded soldiers reported rok.nis',
    ],
    [
      '국정원은 북한군 사망자가 200여 명이 나왔고, 부상자는 1천500여 명이라고 밝혔다.',
      '200 about killed soldiers reported rok.nis',
      '1500 about wounded soldiers reported rok.nis',
    ],
    [
      '북한을 찾은 러시아인은 관광이 700명, 친지 방문이 300명, 업무가 90명이라고 러시아 연방통계청이 밝혔다.',
      '700 exact travel tourists reported ru.rosstat',
      '300 exact travel tourists reported ru.rosstat',
      '90 exact travel tourists reported ru.rosstat',
    ],
    [
      '쿠르스크에는 전투병 8천 명과 공병 500명이 배치돼 있고, 여름에 귀국한 병력 600명은 쉬고 있다고 국정원이 밝혔다.',
      '8000 exact deployed soldiers reported rok.nis',
      '500 exact deployed engineers reported rok.nis',
      '600 exact returned soldiers reported rok.nis',
    ],
    [
      '북한군 9천 명 가운데 사상자가 2천 명이라고 BBC가 서방 당국자들을 인용해 전했다.',
      '9000 exact deployed soldiers reported western',
      '2000 exact casualties soldiers reported western',
    ],
    [
      '사망자 추정치가 크게 늘었다. 국정원은 지난해 북한군이 400명 숨졌다고 봤으나 지금은 1천800명으로 본다.',
      '400 exact killed soldiers reported rok.nis earlier',
      '1800 exact killed soldiers reported rok.nis',
    ],
  ],
  'said mildly is said': [
    [
      '신원식 장관은 북한 포탄 수백만 발이 러시아로 갔다고 볼 수 있다고 말했다.',
      '1000000-9999999 order_of_magnitude supplied shells reported rok.mnd',
    ],
    ['RUSI는 러시아가 북한에 넘긴 석유가 20만 배럴에 달할 것으로 추산했다.', '200000 exact supplied oil reported rusi'],
    [
      '북한은 공병 700명을 더 보내게 된다고 쇼이구가 밝혔다. 쿠르스크로 간다.',
      '700 exact deployed engineers planned ru.shoigu more',
    ],
  ],
  'who says so': [
    [
      '우크라이나 국방부 정보총국(HUR) 안드리 체르냐크 대표는 북한군 1천800명이 쿠르스크에서 싸우고 있다고 했다.',
      '1800 exact deployed soldiers reported ua.hur',
    ],
    [
      '팻 라이더 미 국방부 대변인 역시 쿠르스크의 북한군이 9천 명이라고 밝혔다.',
      '9000 exact deployed soldiers reported us.dod',
    ],
    [
      '키릴로 부다노우 우크라이나군 정보총국장은 북한군 8천 명이 쿠르스크에 있다고 말했다.',
      '8000 exact deployed soldiers reported ua.hur',
    ],
    [
      '국가안보국방위원회 산하 허위정보대응센터의 코발렌코 센터장은 쿠르스크에 북한군 2천 명이 왔다고 했다.',
      '2000 exact deployed soldiers reported ua.ccd',
    ],
    [
      '미국의 한 당국자는 북한이 7천 명을 러시아에 더 보낼 수 있다고 말했다.',
      '7000 exact deployed soldiers possible us.gov more',
    ],
    [
      '북한군 2만 명이 추가로 러시아에 올 것이라는 관측이 우크라이나 정보당국으로부터 나왔다.',
      '20000 exact deployed soldiers planned ua.hur more',
    ],
    [
      '이는 북한이 1만3천 명을 러시아에 보내기로 했다는 국가정보원의 분석과 비슷하다.',
      '13000 exact deployed soldiers planned rok.nis',
    ],
    [
      '쇼이구는 북한이 공병을 보낸다고 밝혔다. 타스통신에 따르면 공병 900명이 쿠르스크로 향하게 된다.',
      '900 exact deployed engineers planned ru.shoigu',
    ],
    [
      '국정원은 쿠르스크의 북한군이 1만 명이라고 밝혔다. 우크라이나군은 따로 말하지 않았다고 전했다.¶한편 북한이 러시아에 보낸 포탄은 200만 발로 추산된다.',
      '10000 exact deployed soldiers reported rok.nis',
      '2000000 exact supplied shells reported nobody',
    ],
    [
      '디펜스투데이 매체는 북한군 400명이 러시아에서 숨졌다고 전했다.',
      '400 exact killed soldiers reported dipenstudei-maeche',
    ],
  ],
  'whose things they are': [
    [
      '러시아가 북한에 밀가루 620t을 보냈다고 미국의 북한전문 매체 NK뉴스가 보도했다.',
      '620 exact supplied goods reported media.nknews',
    ],
    [
      '러시아가 북한에 2천톤(t) 이상의 옥수수를 보냈다고 러시아 세관이 밝혔다.',
      '2000 at_least supplied goods reported ru.customs',
    ],
    [
      '러시아는 파병 북한군에게 월 1천500달러(약 200만원) 안팎을 준다고 국정원이 밝혔다.',
      '1500 about paid money reported rok.nis',
    ],
    [
      '북한이 러시아에 단거리탄도미사일(SRBM) 80여 발을 넘겼다고 국방부가 밝혔다.',
      '80 about supplied missiles reported rok.mnd',
    ],
  ],
  'each clause has its own status': [
    [
      '합참은 러시아에 파병된 북한군에서 900여 명의 사상자가 발생했다며 북한이 추가 파병을 준비 중이라고 설명했다.',
      '900 about casualties soldiers reported rok.jcs',
    ],
    [
      '美국방부 "쿠르스크 북한군 9천명으로 늘어…다른 북한군도 배치될 것"',
      '9000 exact deployed soldiers reported us.dod',
    ],
    [
      '김정은 위원장은 지난여름 공병 800명을 쿠르스크에 파견하라고 지시했다고 국정원이 밝혔다.',
      '800 exact deployed engineers planned rok.nis',
    ],
    [
      'NHK는 북한이 러시아 공장에 노동자 2만 명을 파견하고 드론 조종도 배우는 방안을 검토하고 있다고 보도했다.',
      '20000 exact deployed workers planned media.nhk',
    ],
    ['국정원은 12월까지 북한군 1만 명이 러시아로 갈 거라고 봤다.', '10000 exact deployed soldiers planned rok.nis'],
  ],
  'who speaks over a quotation': [
    [
      '국정원은 12일 "북한군의 참전을 확인했다"고 발표했다. 북한이 총 9천500명의 병력을 러시아에 보낸 것으로 파악했다고 덧붙였다.',
      '9500 exact deployed soldiers reported rok.nis',
    ],
    [
      '러시아가 북한에 석유 30만 배럴을 넘겼다고 영국 비영리 연구단체인 오픈소스센터가 주장했다.',
      '300000 exact supplied oil reported osc',
    ],
    [
      'RIA 노보스티 통신은 세르게이 쇼이구 러시아 안보담당 최고위 관리의 말을 인용해 북한이 쿠르스크에 공병 700명을 파견할 것이라고 보도했다.',
      '700 exact deployed engineers planned ru.shoigu',
    ],
    [
      '북한이 9천 명을 러시아에 보내기로 했다고 국가정보원이 밝힌 가운데 외신의 관심이 쏠리고 있다.',
      '9000 exact deployed soldiers planned rok.nis',
    ],
    [
      '젤렌스키 대통령은 북한군 2명을 러시아에서 생포했다고 밝혔다.¶북한은 러시아에 1만 명을 보낸 것으로 추정된다.',
      '2 exact captured soldiers reported ua.president',
      '10000 exact deployed soldiers reported nobody',
    ],
    [
      '국정원은 러시아에 간 북한군 사망자가 500명이라고 밝혔다. 이 중 200여 명의 유해는 올해 1월부터 3월까지 항공기와 열차 편으로 북한에 송환됐다.',
      '500 exact killed soldiers reported rok.nis',
      '200 about returned soldiers reported rok.nis',
    ],
    [
      '지난해 러시아에 입국한 북한인은 9천 명으로 2023년(1천200명)보다 늘었다고 러시아 연방통계청이 밝혔다.',
      '9000 exact travel travellers reported ru.rosstat',
      '1200 exact travel travellers reported ru.rosstat',
    ],
  ],
  'wholes, sums and heads of offices': [
    [
      '국정원은 북한군이 사망이 500여명, 부상이 1900여 명이라고 보고했다.',
      '500 about killed soldiers reported rok.nis',
      '1900 about wounded soldiers reported rok.nis',
    ],
    [
      '정보 당국은 약 9천명의 북한군이 쿠르스크에 파병된 것으로 파악하고 있다고 알려졌다.',
      '9000 about deployed soldiers reported rok.nis',
    ],
    ['우크라 정보수장 "북한, 러시아에 장거리포 90문 지원"', '90 exact supplied artillery reported ua.hur'],
    [
      '부다노프 국장은 "북한이 러시아가 쓰는 포탄의 최대 30%를 공급하고 있다"고 말했다.',
      '30 at_most share shells reported ua.hur',
    ],
    [
      '러시아 연방통계청에 따르면 1분기 러시아를 방문한 북한 국적인은 총 3천210명이다.',
      '3210 exact travel travellers reported ru.rosstat',
    ],
  ],
}

for (const [what, rows] of Object.entries(cases))
  describe(`Korean press: ${what}`, () => {
    for (const [text, ...figures] of rows) it(text, () => expect(show(text), traceOf(text, 'ko')).toEqual(figures))
  })

const nothing = [
  '러시아군 누적 사상자는 85만 명, 사망자는 22만 명으로 추산된다고 미국 연구소가 밝혔다.',
  '쿠웨이트는 북한 노동자 700명을 내보냈다고 유엔에 알렸다.',
  '북한이 중국으로 보낸 노동자는 9만 명에 이른다고 미 국무부가 밝혔다.',
  '합참은 평양에서 발사된 탄도미사일 2발을 포착했다고 밝혔다.',
  '북한 군수공장 300여 곳 가운데 러시아에 수출하는 공장은 쉬지 않고 돌아간다.',
  '북한의 군수공장 가동률은 25% 수준이라고 국방부가 밝혔다.',
  '알라부가의 숙소는 노동자 3만 명을 수용할 수 있다.',
  '북한 노동자 한 명이 러시아에서 하루 열두 시간을 일한다.',
  '러시아에 사는 고려인은 12만 명이 넘는다.',
  '북한군 92 독립 여단에서 새 병력이 쿠르스크로 왔다.',
  '회의에는 인도·태평양 4개 파트너국이 나왔다고 러시아가 밝혔다.',
  '북한은 1,2차 표창식에서 러시아 파병군을 기렸다.',
  '북한은 조약 4조에 따라 러시아에 부대를 보냈다.',
  '외국 출신 러시아군 병사들은 매월 2천 달러를 받았다고 증언했다.',
  '북한 주민 9백만 명이 식량 부족을 겪는다고 러시아 대사관이 밝혔다.',
  '한국이 우크라이나에 155㎜ 포탄 30만 발을 보냈다고 뉴욕타임스가 보도했다.',
  '위성사진 분석업체는 평양 추모관에 300여 기의 묘가 들어섰다고 분석했다.',
]

describe('Korean press without a figure', () => {
  for (const text of nothing) it(text, () => expect(show(text), traceOf(text, 'ko')).toEqual([]))
})
