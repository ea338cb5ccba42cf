import type { Parts } from '../../lib/api/parts.ts'
import type { Article, Observation } from '../../lib/articles/article.ts'
import { showFigure } from '../../lib/digest/compose.ts'
import type { FigureView } from '../../lib/digest/digest.ts'
import { proofOf } from '../../lib/digest/proof.ts'
import type { Statement } from '../../lib/digest/statement.ts'
import type { Feed } from '../../lib/feeds/feed.ts'
import type { FeedPreview } from '../../lib/feeds/preview.ts'
import { newState } from '../../lib/feeds/state.ts'
import type { Value } from '../../lib/ledger/value.ts'
import { silent } from '../../lib/log.ts'
import { claims, sample, values, watch } from '../digest/sample.ts'
import { value } from '../ledger/make.ts'

const showing = {
  watch,
  proofs: (id: string) => claims.filter(({ valueId }) => valueId === id),
  foldCarriers: (list: readonly unknown[]) => list.length,
}

function views(): FigureView[] {
  const kyiv = { claimant: 'ua.president' }
  const all: Value[] = [
    value('100', '2024-12-19'),
    value('300', '2025-01-13'),
    value('at least 600', '2025-04-30'),
    { ...values.after },
    value('3000', '2024-12-23', kyiv),
    value('about 4000', '2025-01-15', kyiv),
    value('5000-6000', '2025-07-10', kyiv),
    ...Object.values(values).filter((one) => one.figure.metric !== 'killed'),
  ]
  const ids = [...new Set(all.map(({ figureId }) => figureId))]
  return ids.flatMap((id) => {
    const own = all.filter(({ figureId }) => figureId === id)
    return showFigure({ ...showing, values: own, current: own.at(-1) ?? null, changes: [] }) ?? []
  })
}

export function feed(
  id: string,
  more: Partial<Feed['state']> & { title?: string; label?: Feed['outlet']['label'] } = {},
): Feed {
  const { title = `Feed ${id}`, label = null, ...state } = more
  return {
    id,
    watch: watch.id,
    url: `https://${id}.example/rss.xml`,
    title,
    lang: 'en',
    outlet: { id, name: title, publisher: id, label },
    added: '2025-01-01T00:00:00.000Z',
    state: {
      ...newState(new Date('2025-08-01T00:00:00Z')),
      next: '2025-09-02T13:00:00.000Z',
      checked: '2025-09-02T12:00:00.000Z',
      health: 'ok',
      newest: '2025-09-02T11:00:00.000Z',
      ...state,
    },
  }
}

export const article: Article = {
  id: 'a1',
  watch: watch.id,
  url: 'https://daily.example/a1',
  outlet: { id: 'koryo', name: 'Koryo Post', publisher: 'koryo', label: null },
  feeds: ['koryo'],
  entry: { title: 'Spy agency doubles its count of the dead', summary: '', published: null },
  found: '2025-09-02T06:00:00.000Z',
  step: 1,
  due: null,
  problem: null,
  attempts: 0,
  etag: null,
  lastModified: null,
}

const reading: Observation = {
  articleId: 'a1',
  watch: watch.id,
  at: '2025-09-02T06:00:00.000Z',
  textHash: 'v1',
  source: 'page',
  title: 'Spy agency doubles its count of the dead',
  byline: null,
  published: '2025-09-02T05:00:00.000Z',
  lang: 'ko',
  relevant: true,
  credit: null,
  sketch: [],
  values: [],
  claims: 1,
  dropped: 0,
  problem: null,
}

/** What is shown of a feed before it is watched. */
export function preview(more: Partial<FeedPreview> = {}): FeedPreview {
  return {
    items: [
      { title: 'First headline', link: 'https://new.example/1', published: '2025-09-02T08:00:00.000Z' },
      { title: 'Second headline', link: null, published: null },
    ],
    listed: 12,
    worth: 2,
    newest: '2025-09-02T08:00:00.000Z',
    carries: 'summaries',
    robots: { kind: 'allowed' },
    samples: [
      {
        title: 'First headline',
        link: 'https://new.example/1',
        from: 'page',
        problem: null,
        figures: ['killed · North Korean soldiers · about 2,000 · National Intelligence Service'],
      },
      { title: 'Second headline', link: null, from: 'feed', problem: 'it leads to no page', figures: [] },
    ],
    notes: [],
    ...more,
  }
}

/** An endpoint's parts over the sample ledger; a test replaces what it is about. */
const statements: Statement[] = [
  {
    id: 'a8-c1',
    speaker: { id: 'dprk.kim', name: 'Kim Jong Un' },
    lang: 'en',
    at: '2025-09-01T06:00:00.000Z',
    quote: 'a sacred mission of the army',
    said: claims.slice(0, 1).map(proofOf),
  },
]

export function parts(more: Partial<Parts> = {}): Parts {
  const feeds = [
    feed('koryo', { title: 'Koryo Post' }),
    feed('taiga', {
      title: 'Taiga Wire',
      label: 'state-owned',
      health: 'html-not-feed',
      why: 'the address gives a page in HTML',
      failures: 3,
      failingSince: '2025-09-01T09:00:00.000Z',
    }),
    feed('channel', { title: 'Channel News', label: 'state-funded', health: 'quiet' }),
  ]
  return {
    watch,
    log: silent,
    now: () => new Date('2025-09-02T12:34:56.000Z'),
    writeKey: null,
    local: false,
    findKey: async () => null,
    beginOnce: async () => ({ kind: 'begin' }),
    endOnce: async () => {},
    forgetOnce: async () => {},
    findText: async () => null,
    gatherDigest: async (window) => sample({ window }),
    gatherFigures: async () => ({ views: views(), cursor: null }),
    gatherFigure: async (id) => {
      const view = views().find(({ figureId }) => figureId === id)
      const beside = views().filter(({ figureId, figure }) => figureId !== id && figure.metric === view?.figure.metric)
      return view ? { view, beside, related: [] } : null
    },
    listClaims: async () => ({ claims, cursor: null }),
    gatherStatements: async () => statements,
    findClaim: async (id) => claims.find((claim) => claim.id === id) ?? null,
    findArticle: async (id) => (id === 'a1' ? article : null),
    observationsOf: async (id) => (id === 'a1' ? [reading] : []),
    claimsOfArticle: async (id) => claims.filter(({ articleId }) => articleId === id),
    listFeeds: async () => feeds,
    addFeed: async (url) => ({
      kind: 'added',
      feed: { ...feed('new', { title: 'New Feed' }), url },
      sample: ['First headline'],
      notes: [],
    }),
    previewFeed: async (url) => ({
      kind: 'new',
      feed: { ...feed('new', { title: 'New Feed', health: 'new' }), url },
      preview: preview(),
    }),
    importFeeds: async () => ({ kind: 'imported', rows: [], until: '2025-09-02T12:34:56.000Z' }),
    removeFeed: async (id) => feeds.some((known) => known.id === id),
    ...more,
  }
}
