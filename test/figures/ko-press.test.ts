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
      '400 exact killed soldiers reported 디펜스투데이-매체',
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
]

describe('Korean press without a figure', () => {
  for (const text of nothing) it(text, () => expect(show(text), traceOf(text, 'ko')).toEqual([]))
})
