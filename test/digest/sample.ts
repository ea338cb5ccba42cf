import { compose } from '../../lib/digest/compose.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import type { Change, ChangeKind } from '../../lib/ledger/change.ts'
import type { Value } from '../../lib/ledger/value.ts'
import type { ClaimRecord } from '../../lib/store/record.ts'
import type { Watch } from '../../lib/watches/watch.ts'
import { value } from '../ledger/make.ts'

export const watch: Watch = {
  id: 'korea-russia',
  title: 'Korea and Russia',
  vocabulary: {
    parties: { dprk: {}, rok: {}, russia: {}, ukraine: {}, other: {} },
    claimants: [
      { id: 'rok.nis', name: 'South Korea’s NIS', side: 'rok', words: {} },
      { id: 'ua.president', name: 'Volodymyr Zelensky', side: 'ukraine', words: {} },
      { id: 'uk.mod', name: 'UK Ministry of Defence', side: 'other', words: {} },
    ],
    relation: [['dprk', 'rok'], ['russia']],
  },
  feeds: [],
}

export const window = { since: '2025-09-02T00:00:00.000Z', until: '2025-09-03T00:00:00.000Z', tz: 'UTC' }

export const coverage: Digest['coverage'] = {
  feeds: 14,
  feedsRead: 12,
  feedsFailed: [
    { title: 'Harbour Daily', health: 'server-error', since: '2025-08-30T04:00:00.000Z', why: 'answered 503' },
    { title: 'Taiga Wire', health: 'html-not-feed', since: '2025-06-01T00:00:00.000Z', why: null },
  ],
  feedsQuiet: 3,
  articlesRead: 83,
  articlesWithoutText: 3,
}

/** A claim whose quote stands between » and « in the sentence: "He said »about 2,000 soldiers« had died." */
export function claim(
  valueId: string | null,
  marked: string,
  more: Partial<ClaimRecord['article']> & ClaimExtra = {},
): ClaimRecord {
  const {
    id = 'a1-c1',
    articleId = 'a1',
    confidence = 0.9,
    lang = 'en',
    seen = '2025-09-02T06:00:00.000Z',
    via = [],
    ...article
  } = more
  const from = marked.indexOf('»')
  const quote = marked.slice(from + 1, marked.indexOf('«'))
  const sentence = marked.replace(/[»«]/g, '')
  const number = /[\d.,–-]*\d/.exec(quote)
  const start = 100
  return {
    kind: 'figure',
    id,
    watch: 'korea-russia',
    articleId,
    version: 'v1',
    seen,
    valueId,
    lang,
    zone: 'body',
    quote,
    sentence,
    spans: {
      sentence: [start, start + sentence.length],
      quote: [start + from, start + from + quote.length],
      number: [
        start + from + (number?.index ?? 0),
        start + from + (number?.index ?? 0) + (number?.[0].length ?? quote.length),
      ],
    },
    value: 2000,
    low: null,
    high: null,
    hedge: 'about',
    unit: 'person',
    raw: quote,
    metric: 'killed',
    subject: 'soldiers',
    side: 'dprk',
    phase: 'actual',
    status: 'reported',
    mode: 'total',
    asOf: null,
    superseded: false,
    source: { id: 'rok.nis', name: 'National Intelligence Service', rule: 'said-before' },
    via,
    confidence,
    trace: ['numeral 2,000', 'hedge about', 'metric killed: had died', 'claimant rok.nis: said'],
    article: {
      url: `https://daily.example/${articleId}`,
      title: 'Spy agency doubles its count of the dead',
      outlet: 'Koryo Post',
      outletId: 'koryo-post',
      publisher: 'koryo',
      label: null,
      published: '2025-09-02T05:00:00.000Z',
      credit: null,
      ...article,
    },
  }
}

interface ClaimExtra {
  id?: string
  articleId?: string
  confidence?: number
  lang?: string
  seen?: string
  via?: ClaimRecord['via']
}

export function change(kind: ChangeKind, from: Value | null, to: Value | null, more: Partial<Change> = {}): Change {
  const figure = (to ?? from ?? value('1', '2025-01-01')).figure
  const id = `${kind.toLowerCase()}-${to?.id ?? from?.id ?? ''}`.replace(/[^a-z0-9-]/g, '-')
  return {
    id,
    kind,
    at: '2025-09-02T06:00:00.000Z',
    figure,
    figureId: (to ?? from)?.figureId ?? '',
    from,
    to,
    against: [],
    articleId: null,
    direction: null,
    difference: null,
    percent: null,
    ...more,
  }
}

const asOf = { from: '2025-09-02', to: '2025-09-02', precision: 'day' } as const
const two = { outlets: ['koryo-post', 'pacific-times', 'taiga-wire'], publishers: ['koryo', 'pacific'] }

export const values = {
  before: value('at least 600', '2025-04-30'),
  after: value('about 2000', '2025-09-02', {}, { asOf, ...two }),
  planned: value('6000', '2025-09-02', { metric: 'deployed', phase: 'planned', mode: 'increment' }),
  arrived: value('about 1000', '2025-09-01', { metric: 'arrived', subject: 'engineers' }),
  seoul: value('11000-12000', '2025-09-02', { metric: 'deployed' }),
  kyiv: value('20000-30000', '2025-08-20', { metric: 'deployed', claimant: 'ua.president' }, { names: ['Zelensky'] }),
  corrected: value('4700', '2025-09-01', { metric: 'casualties', claimant: 'uk.mod' }),
  wrong: value('47000', '2025-09-01', { metric: 'casualties', claimant: 'uk.mod' }),
  unnamed: value('more than 28000', '2025-09-02', {
    metric: 'supplied',
    subject: 'containers',
    unit: 'container',
    claimant: 'unattributed',
  }),
  baseline: value('about 15000', '2025-08-01', { metric: 'deployed', subject: 'workers' }),
}

export const claims = [
  claim(values.before.id, 'Lawmakers were told in April that »at least 600 soldiers« from the North had been killed.', {
    id: 'a0-c1',
    articleId: 'a0',
    title: 'At least 600 dead, lawmakers hear',
    published: '2025-04-30T05:00:00.000Z',
    via: [{ id: 'lee', name: 'Lee Seong-kweun', rule: 'relayed' }],
  }),
  claim(values.after.id, '국정원은 러시아에 파병된 북한군 전사자를 »약 2000명«으로 추산했다고 의원들이 전했다.', {
    id: 'a1-c1',
    articleId: 'a1',
    lang: 'ko',
    title: '국정원 “북한군 전사자 2천여 명”',
    outlet: '고려일보',
    confidence: 0.95,
    via: [{ id: 'lee', name: 'Lee Seong-kweun', rule: 'relayed' }],
  }),
  claim(values.after.id, 'The agency now puts the dead at »around 2,000«, against at least 600 in the spring.', {
    id: 'a2-c1',
    articleId: 'a2',
    outlet: 'Pacific Times',
    outletId: 'pacific-times',
    publisher: 'pacific',
  }),
  claim(values.planned.id, 'Pyongyang means to send »another 6,000 soldiers« and builders.', {
    id: 'a3-c1',
    articleId: 'a3',
  }),
  claim(values.arrived.id, 'Of these »about 1,000 engineers« have already arrived.', { id: 'a3-c2', articleId: 'a3' }),
  claim(values.seoul.id, 'Seoul counts »11,000 to 12,000 troops« in the Kursk region.', {
    id: 'a4-c1',
    articleId: 'a4',
  }),
  claim(values.kyiv.id, 'По словам Зеленского, речь может идти о »20 000–30 000 военных«.', {
    id: 'a5-c1',
    articleId: 'a5',
    lang: 'ru',
    outlet: 'Тайга',
    label: 'exile',
    title: 'Зеленский назвал число',
  }),
  claim(values.corrected.id, 'The ministry spoke of »4,700 casualties« by mid-March.', {
    id: 'a6-c1',
    articleId: 'a6',
    label: 'state-funded',
  }),
  claim(values.wrong.id, 'The ministry spoke of »47,000 casualties« by mid-March.', {
    id: 'a6-c0',
    articleId: 'a6',
    label: 'state-funded',
  }),
  claim(values.unnamed.id, 'It is estimated that »more than 28,000 containers« have crossed the border since 2023.', {
    id: 'a7-c1',
    articleId: 'a7',
    label: 'state-owned',
  }),
]

export const changes: Change[] = [
  change('NEW', null, values.unnamed),
  change('CHANGED', values.before, values.after, { direction: 'up', difference: 1400, percent: 233.33 }),
  change('NEW', null, values.planned),
  change('CONFLICT', null, values.seoul, { against: [values.kyiv] }),
  change('CORRECTED', values.wrong, values.corrected, {
    articleId: 'a6',
    direction: 'down',
    difference: -42300,
    percent: -90,
  }),
]

export function sample(more: Partial<Parameters<typeof compose>[0]> = {}): Digest {
  return compose({
    watch,
    window,
    changes,
    baseline: [],
    restated: 4,
    coverage,
    proofs: (id) => claims.filter(({ valueId }) => valueId === id),
    foldCarriers: (list) => new Set(list.map(({ articleId }) => articleId)).size,
    article: (id) => ({
      url: `https://daily.example/${id}`,
      title: 'Ministry counts the losses',
      outlet: 'Channel News',
    }),
    ...more,
  })
}
