import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleId } from '../../lib/articles/identity.ts'
import { resolveWindow } from '../../lib/digest/window.ts'
import { claimsOfArticle } from '../../lib/store/claims.ts'
import { listFeeds } from '../../lib/store/feeds.ts'
import { gatherDigest } from '../../lib/work/gather-digest.ts'
import { articlePage, openSite, rss, type Site } from './site.ts'
import { type Watching, watch } from './watching.ts'

let site: Site
let watching: Watching

beforeEach(async () => {
  site = await openSite()
  watching = await watch(site, '2025-08-30T00:00:00Z')
})

afterEach(async () => {
  await watching.machine.close()
  await site.close()
})

const day = (date: string) =>
  gatherDigest(watching.machine.desk, resolveWindow({ date, tz: 'UTC' }, watching.machine.desk.now()))

/** Publishes an article and lists it. */
function publish(path: string, title: string, paragraphs: string[], published: string): void {
  site.pages.set(path, articlePage(title, paragraphs, published))
  site.pages.set('/feed.xml', rss(site.origin, [{ path, title, summary: title, published }]))
}

const headline = 'Seoul doubles its count of North Korean dead in Russia'
const toll = [
  'South Korea’s National Intelligence Service now believes that about 2,000 North Korean soldiers have been killed fighting for Russia, a lawmaker said on Tuesday after a closed briefing.',
  'In April the agency put the number of North Korean soldiers killed at no fewer than 600.',
]

it('a number goes from a feed to the digest, with its sentence and its link', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  await watching.at('2025-09-02T08:00:00Z')
  const digest = await day('2025-09-02')
  expect(digest.status).toBe('changes')
  const [item] = digest.items
  expect(item?.change).toMatchObject({
    kind: 'CHANGED',
    direction: 'up',
    figure: { metric: 'killed', claimant: 'rok.nis' },
  })
  expect(`${item?.from?.amount} → ${item?.to?.amount}`).toBe('at least 600 → about 2,000')
  expect(item?.to?.proof).toMatchObject({ url: `${site.origin}/toll`, sentence: toll[0] })
})

it('an article that is edited in silence is corrected in the digest', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  await watching.at('2025-09-02T08:00:00Z')
  site.pages.set(
    '/toll',
    articlePage(headline, [toll[0]?.replace('2,000', '1,200') ?? '', toll[1] ?? ''], '2025-09-02T06:00:00Z'),
  )
  await watching.at('2025-09-02T14:00:00Z')
  await watching.at('2025-09-03T08:00:00Z')
  const digest = await day('2025-09-02')
  expect(digest.items.map(({ change }) => change.kind)).toEqual(['CORRECTED', 'CHANGED'])
  expect(digest.items[0]).toMatchObject({
    from: { amount: 'about 2,000' },
    to: { amount: 'about 1,200' },
    article: { url: `${site.origin}/toll` },
  })
})

it('a day on which nothing changed says so, and what it read', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  await watching.at('2025-09-02T08:00:00Z')
  await watching.at('2025-09-05T08:00:00Z')
  expect(await day('2025-09-05')).toMatchObject({
    status: 'no-change',
    items: [],
    coverage: { feeds: 1, feedsRead: 1 },
  })
})

it('a page that cannot be read is replaced by the words of its feed, and counted as such', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  site.pages.set('/toll', { status: 403, body: 'no' })
  site.pages.set(
    '/feed.xml',
    rss(site.origin, [{ path: '/toll', title: headline, summary: toll[0] ?? '', published: '2025-09-02T06:00:00Z' }]),
  )
  await watching.at('2025-09-02T08:00:00Z')
  const digest = await day('2025-09-02')
  expect(digest.items[0]).toMatchObject({ change: { kind: 'NEW' }, to: { amount: 'about 2,000' } })
  expect(digest.coverage).toMatchObject({ articlesRead: 0, articlesWithoutText: 1 })
})

it('a feed that has become a web page is told by its cause, and nothing is lost', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  await watching.at('2025-09-02T08:00:00Z')
  site.pages.set('/feed.xml', { body: '<!doctype html><html><body><h1>Down for maintenance</h1></body></html>' })
  await watching.at('2025-09-04T08:00:00Z')
  const [feed] = await listFeeds(watching.machine.desk.table, 'korea-russia')
  expect(feed?.state).toMatchObject({ health: 'html-not-feed', failures: 1 })
  expect((await day('2025-09-04')).coverage.feedsFailed).toHaveLength(1)
  expect((await claimsOfArticle(watching.machine.desk.table, articleId(`${site.origin}/toll`))).length).toBeGreaterThan(
    0,
  )
})

it('a script in a title and markup in a quote stay words', async () => {
  const title = 'Kim <script>globalThis.hit = true</script> thanks North Korean soldiers in Russia'
  publish(
    '/hostile',
    title,
    [
      `South Korea's spy agency said 300 <b onmouseover="x()">North Korean soldiers</b> were killed in Russia’s Kursk region.`,
      toll[0] ?? '',
    ],
    '2025-09-02T06:00:00Z',
  )
  await watching.at('2025-09-02T08:00:00Z')
  const claims = await claimsOfArticle(watching.machine.desk.table, articleId(`${site.origin}/hostile`))
  expect(claims.length).toBeGreaterThan(0)
  expect(globalThis).not.toHaveProperty('hit')
  for (const claim of claims)
    expect(claim.sentence.slice(claim.spans.quote[0] - claim.spans.sentence[0]).startsWith(claim.quote)).toBe(true)
})

it('a host that cannot be reached is told by its cause, and its feed is asked again', async () => {
  publish('/toll', headline, toll, '2025-09-02T06:00:00Z')
  await site.close()
  await watching.at('2025-09-02T08:00:00Z')
  const [feed] = await listFeeds(watching.machine.desk.table, 'korea-russia')
  expect(feed?.state).toMatchObject({ health: 'unreachable', failures: 1, checked: '2025-09-02T08:00:00.000Z' })
  expect(Date.parse(feed?.state.next ?? '')).toBeGreaterThan(Date.parse('2025-09-02T08:00:00Z'))
  expect((await day('2025-09-02')).coverage.feedsFailed).toMatchObject([{ health: 'unreachable' }])
  site = await openSite()
})

it('an article of 500 kB gives the figures of its first words and of its last', async () => {
  const filler = Array.from(
    { length: 2500 },
    (_, n) =>
      `Paragraph ${n} tells of the river, of the ferry that crosses it and of the people who wait on both of its banks, in so many words that the page grows and grows, as such pages do.`,
  )
  const last =
    'Ukraine’s military intelligence said that 220 North Korean soldiers had been captured in Russia’s Kursk region.'
  publish('/long', headline, [toll[0] ?? '', ...filler, last], '2025-09-02T06:00:00Z')
  await watching.at('2025-09-02T08:00:00Z')
  const claims = await claimsOfArticle(watching.machine.desk.table, articleId(`${site.origin}/long`))
  const numbers = claims.flatMap((claim) => (claim.kind === 'figure' ? [`${claim.metric} ${claim.value}`] : []))
  expect(new Set(numbers)).toEqual(new Set(['killed 2000', 'captured 220']))
})
