import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { articleId } from '../../lib/articles/identity.ts'
import type { Http } from '../../lib/http.ts'
import { findArticle } from '../../lib/store/articles.ts'
import { claimsOfArticle } from '../../lib/store/claims.ts'
import { observationsOf } from '../../lib/store/observations.ts'
import { addFeed } from '../../lib/work/add-feed.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { previewFeed } from '../../lib/work/preview-feed.ts'
import { readArticle } from '../../lib/work/read-article.ts'
import { readFeed } from '../../lib/work/read-feed.ts'
import { openSite, type Site } from '../end-to-end/site.ts'
import { type Watching, watch } from '../end-to-end/watching.ts'

const address = 'https://news.google.com/rss/search?q=x&hl=en-US&gl=US&ceid=US:en'
const link = (id: string) => `https://news.google.com/rss/articles/${id}?oc=5`
const item = (id: string, title: string, source: string) =>
  `<item><title>${title}</title><link>${link(id)}</link><guid isPermaLink="false">${id}</guid>
<pubDate>Tue, 02 Sep 2025 06:00:00 GMT</pubDate>
<description>&lt;ol&gt;&lt;li&gt;&lt;a&gt;${title}&lt;/a&gt;&lt;/li&gt;&lt;li&gt;&lt;a&gt;Kyiv says 9,000 North Korean soldiers killed in Russia&lt;/a&gt;&lt;/li&gt;&lt;/ol&gt;</description>${source}</item>`
const feed = `<rss version="2.0"><channel><title>"x" - Google News</title><language>en-US</language>
${item('CBM1', 'NIS says 2,000 North Korean soldiers killed in Russia - Yonhap News Agency', '<source url="https://en.yna.co.kr">Yonhap News Agency</source>')}
${item('CBM2', 'Seoul: 2,000 North Korean soldiers killed in Russia - Far Gazette', '<source url="https://far.example">Far Gazette</source>')}
</channel></rss>`

vi.setConfig({ testTimeout: 20_000 })

let site: Site
let watching: Watching
let desk: Desk
let asked: string[]
beforeEach(async () => {
  site = await openSite()
  watching = await watch(site, '2025-09-03T00:00:00Z')
  asked = []
  const http: Http = {
    get: async (url) => {
      asked.push(url)
      if (url !== address) throw new Error(`nobody was to ask for ${url}`)
      return {
        kind: 'ok',
        url,
        status: 200,
        headers: new Headers(),
        body: new TextEncoder().encode(feed),
        permanent: false,
      }
    },
  }
  desk = { ...watching.machine.desk, http, queue: { send: async () => {} } }
})
afterEach(async () => {
  await watching.machine.close()
  await site.close()
})

it('whoever adds or looks at a Google News feed is told that it finds headlines only', async () => {
  const told = [expect.stringMatching(/do not lead to the articles.*own feed/)]
  expect(await previewFeed(desk, address)).toMatchObject({
    preview: {
      carries: 'headlines',
      robots: null,
      notes: told,
      samples: [{ problem: expect.stringMatching(/headline/), figures: [expect.stringMatching(/2,000/)] }, {}],
    },
  })
  expect(await addFeed(desk, address)).toMatchObject({ kind: 'added', notes: told })
})

it('its entries are read from their own words, as printed by the outlet that each names, and its links are never asked for', async () => {
  const added = await addFeed(desk, address)
  if (added.kind !== 'added') throw new Error('expected it to be added')
  expect(await readFeed(desk, added.feed.id)).toMatchObject({ entries: 2, found: 2 })
  const yonhap = await findArticle(desk.table, articleId(link('CBM1')))
  expect(yonhap).toMatchObject({
    outlet: { id: 'yna.co.kr', publisher: 'yna', label: 'state-funded' },
    entry: { title: 'NIS says 2,000 North Korean soldiers killed in Russia', summary: '' },
  })
  const gazette = await findArticle(desk.table, articleId(link('CBM2')))
  expect(gazette?.outlet).toEqual({ id: 'far.example', name: 'Far Gazette', publisher: 'far', label: null })

  expect(await readArticle(desk, articleId(link('CBM1')))).toBe('feed text')
  expect(await observationsOf(desk.table, articleId(link('CBM1')))).toMatchObject([
    { source: 'feed', problem: expect.stringMatching(/only its headline/) },
  ])
  const claims = await claimsOfArticle(desk.table, articleId(link('CBM1')))
  expect(claims.map(({ quote }) => quote).join()).toMatch(/2,000/)
  expect(JSON.stringify(claims)).not.toMatch(/9,000/)
  expect(claims.every(({ article }) => article.publisher === 'yna')).toBe(true)
  expect(await findArticle(desk.table, articleId(link('CBM1')))).toMatchObject({ step: null, due: null })
  expect(new Set(asked)).toEqual(new Set([address]))
})
