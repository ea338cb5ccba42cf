import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findFeed, listFeeds, saveFeedState } from '../../lib/store/feeds.ts'
import { addFeed } from '../../lib/work/add-feed.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { previewFeed } from '../../lib/work/preview-feed.ts'
import { articlePage, openSite, rss, type Site } from '../end-to-end/site.ts'
import { type Watching, watch } from '../end-to-end/watching.ts'

vi.setConfig({ testTimeout: 20_000 })

let site: Site
let watching: Watching
let desk: Desk
beforeEach(async () => {
  site = await openSite()
  watching = await watch(site, '2025-09-03T00:00:00Z')
  desk = watching.machine.desk
})
afterEach(async () => {
  await watching.machine.close()
  await site.close()
})

const toll = 'Seoul says 2,000 North Korean soldiers were killed in Russia'
const words = [
  'South Korea’s National Intelligence Service now believes that about 2,000 North Korean soldiers have been killed fighting for Russia, a lawmaker said on Tuesday.',
  'In April the agency put the number of North Korean soldiers killed at no fewer than 600.',
]
const day = (date: number) => `2025-09-0${date}T06:00:00Z`
const entry = (
  path: string,
  title: string,
  published = day(2),
  summary = `${title}, it is reported by people who should know.`,
) => ({
  path,
  title,
  summary,
  published,
})
const count = async () => (await listFeeds(desk.table, desk.watch.id)).length

describe('looking at a feed before it is watched', () => {
  it('shows its facts, its last entries, and which figures the newest of them give, and keeps nothing', async () => {
    const other = ['Flowers', 'Weather', 'Sport', 'Cinema', 'Books'].map((title, place) =>
      entry(`/${title}`, title, day(place + 3)),
    )
    site.pages.set('/news.xml', rss(site.origin, [entry('/toll', toll), ...other]))
    site.pages.set('/toll', articlePage(toll, words, day(2)))
    const before = await count()
    const found = await previewFeed(desk, `${site.origin}/news.xml`)
    expect(found).toMatchObject({
      kind: 'new',
      feed: { url: `${site.origin}/news.xml`, lang: 'en', outlet: { id: site.host, label: null } },
      preview: {
        listed: 6,
        worth: 1,
        newest: '2025-09-07T06:00:00.000Z',
        carries: 'summaries',
        robots: { kind: 'allowed' },
        notes: [],
      },
    })
    if (found.kind !== 'new') return
    expect(found.preview.items.map(({ title }) => title)).toEqual(['Books', 'Cinema', 'Sport', 'Weather', 'Flowers'])
    expect(found.preview.samples).toMatchObject([{ title: toll, from: 'page', problem: null }])
    expect(found.preview.samples[0]?.figures).toContain(
      'killed · North Korean soldiers · about 2,000 · National Intelligence Service (South Korea)',
    )
    expect(await count()).toBe(before)
  })

  it('says of every page why it was not read, and is no reason not to add the feed', async () => {
    const titles = ['gone', 'forbidden', 'empty'].map((path, place) =>
      entry(`/${path}`, `${toll} (${path})`, day(5 - place)),
    )
    site.pages.set('/news.xml', rss(site.origin, titles))
    site.pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /forbidden' })
    site.pages.set('/empty', { body: '<p></p>' })
    const found = await previewFeed(desk, `${site.origin}/news.xml`)
    expect(found).toMatchObject({
      kind: 'new',
      preview: {
        samples: [
          {
            from: 'feed',
            problem: expect.stringMatching(/404/),
            figures: [expect.stringMatching(/^killed · .*2,000/)],
          },
          { from: 'feed', problem: expect.stringMatching(/robots\.txt .* asks not to read/) },
          { from: 'feed', problem: expect.stringMatching(/no text/) },
        ],
      },
    })
    expect(await addFeed(desk, `${site.origin}/news.xml`)).toMatchObject({ kind: 'added' })
  })

  it.each<[string, string, string]>([
    ['full text', 'A sentence of the text. '.repeat(60), 'full text'],
    ['full text in Korean', '북한군이 러시아에 파병됐다. '.repeat(40), 'full text'],
    ['summaries', 'A sentence or two that say what it is about.', 'summaries'],
    ['headlines', '', 'headlines'],
  ])('tells %s by the entries’ own length', async (_, summary, carries) => {
    site.pages.set('/news.xml', rss(site.origin, [entry('/a', 'Flowers', day(2), summary)]))
    expect(await previewFeed(desk, `${site.origin}/news.xml`)).toMatchObject({ preview: { carries } })
  })

  it('says what is odd about it', async () => {
    site.pages.set('/old.xml', rss(site.origin, [entry('/a', 'Flowers', '2024-01-01T00:00:00Z')]))
    site.pages.set('/empty.xml', rss(site.origin, []))
    expect(await previewFeed(desk, `${site.origin}/old.xml`)).toMatchObject({
      preview: { notes: [expect.stringMatching(/month/)] },
    })
    expect(await previewFeed(desk, `${site.origin}/empty.xml`)).toMatchObject({
      preview: { notes: ['It lists nothing now.'] },
    })
  })
})

describe('a feed that is watched already', () => {
  const listed = [entry('/a', 'Flowers'), entry('/b', 'Weather')]
  const self = (url: string) => ({
    body: rss(site.origin, listed).body.replace(
      '<channel>',
      `<channel><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${url}"/>`,
    ),
  })

  it.each<[string, (url: string) => string]>([
    ['in the same words', (url) => url],
    ['without its scheme', (url) => url.replace('http://', '')],
    ['with another scheme', (url) => url.replace('http:', 'https:')],
    ['with a slash', (url) => `${url}/`],
    ['with a fragment', (url) => `${url}#top`],
    ['with what tells where its reader came from', (url) => `${url}?utm_source=mail&fbclid=1`],
  ])('is known %s, without asking anybody', async (_, write) => {
    site.pages.set('/news.xml', rss(site.origin, listed))
    const { feed } = await added(`${site.origin}/news.xml`)
    const asked = site.asked.length
    expect(await addFeed(desk, write(feed.url))).toMatchObject({ kind: 'known', feed: { id: feed.id } })
    expect(site.asked.length).toBe(asked)
  })

  it('is known through its home page', async () => {
    site.pages.set('/news.xml', rss(site.origin, listed))
    site.pages.set('/', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>',
    })
    const { feed } = await added(site.origin)
    expect(await addFeed(desk, `${site.origin}/`)).toMatchObject({ kind: 'known', feed: { id: feed.id } })
  })

  it('is known by the address it gives as its own, if it lists the same', async () => {
    site.pages.set('/news.xml', rss(site.origin, listed))
    const { feed } = await added(`${site.origin}/news.xml`)
    site.pages.set('/mirror.xml', self(feed.url))
    expect(await addFeed(desk, `${site.origin}/mirror.xml`)).toMatchObject({ kind: 'known', feed: { id: feed.id } })
  })

  it('is another one where a section only repeats the address of the main feed', async () => {
    site.pages.set('/feed.xml', rss(site.origin, [entry('/else', 'Something else')]))
    await watching.at('2025-09-03T01:00:00Z')
    site.pages.set('/section.xml', self(`${site.origin}/feed.xml`))
    expect(await addFeed(desk, `${site.origin}/section.xml`)).toMatchObject({ kind: 'added' })
  })

  it('is known though it fails today', async () => {
    site.pages.set('/news.xml', rss(site.origin, listed))
    const { feed } = await added(`${site.origin}/news.xml`)
    await saveFeedState(desk.table, feed.id, { ...feed.state, health: 'server-error', why: 'trouble' })
    site.pages.delete('/news.xml')
    expect(await previewFeed(desk, feed.url)).toMatchObject({ kind: 'known', feed: { id: feed.id }, preview: null })
  })

  const added = async (address: string) => {
    const answer = await addFeed(desk, address)
    if (answer.kind !== 'added') throw new Error(`expected it to be added: ${JSON.stringify(answer)}`)
    expect(await findFeed(desk.table, answer.feed.id)).toEqual(answer.feed)
    return answer
  }
})
