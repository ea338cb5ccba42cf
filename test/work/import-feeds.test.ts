import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeOpml } from '../../lib/feeds/opml.ts'
import { listFeeds } from '../../lib/store/feeds.ts'
import { addFeed } from '../../lib/work/add-feed.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { importFeeds } from '../../lib/work/import-feeds.ts'
import { openSite, rss, type Site } from '../end-to-end/site.ts'
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

const bytes = (text: string) => new TextEncoder().encode(text)
const opml = (rows: readonly string[]) =>
  bytes(
    `<opml version="2.0"><body><outline text="Folder">${rows.map((row) => `<outline ${row}/>`).join('')}</outline></body></opml>`,
  )

it('says of each line what became of it', async () => {
  const imported = await importFeeds(
    desk,
    opml([
      'title="New" xmlUrl="https://new.example/feed"',
      `text="There" xmlUrl="${site.origin}/feed.xml/"`,
      'title="Twice" xmlUrl="http://new.example/feed"',
      'title="Odd" xmlUrl="feed:odd"',
      'title="Mine" xmlUrl="https://me:secret@new.example/private"',
    ]),
  )
  expect(imported).toMatchObject({
    kind: 'imported',
    rows: [
      { title: 'New', kind: 'added' },
      { kind: 'known', id: expect.any(String) },
      { title: 'Twice', kind: 'known' },
      { title: 'Odd', kind: 'failed', why: expect.stringMatching(/no web address/) },
      { title: 'Mine', kind: 'failed', why: expect.stringMatching(/password/) },
    ],
  })
  expect(JSON.stringify(imported)).not.toContain('secret')
  expect(await listFeeds(desk.table, desk.watch.id)).toHaveLength(2)
})

it('asks nobody at once: 200 feeds of one host are read one after the other, over half an hour', async () => {
  const rows = Array.from({ length: 200 }, (_, n) => `title="Feed ${n}" xmlUrl="${site.origin}/f${n}.xml"`)
  for (let n = 0; n < 200; n += 1) site.pages.set(`/f${n}.xml`, rss(site.origin, []))
  const imported = await importFeeds(desk, opml(rows))
  expect(imported).toMatchObject({ until: '2025-09-03T00:33:10.000Z' })
  expect(site.asked).toEqual([])
  await watching.at('2025-09-03T00:01:05Z')
  expect(site.asked.filter((path) => /^\/f\d/.test(path))).toHaveLength(7)
})

it('a line that is no feed shows in its health after the first poll', async () => {
  site.pages.set('/page', { body: '<!doctype html><html><body>Hello</body></html>' })
  await importFeeds(desk, opml([`title="A page" xmlUrl="${site.origin}/page"`]))
  await watching.at('2025-09-03T00:00:01Z')
  const feeds = await listFeeds(desk.table, desk.watch.id)
  expect(feeds.find(({ title }) => title === 'A page')?.state.health).toBe('html-not-feed')
})

describe('a line that is a home page', () => {
  const link = (href: string, title: string) =>
    `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`
  const home = (...links: string[]) => ({
    body: `<!doctype html><html><head>${links.join('')}</head><body>Hello</body></html>`,
  })
  const stored = async (title: string) =>
    (await listFeeds(desk.table, desk.watch.id)).find((feed) => feed.title === title)
  const importHome = () => importFeeds(desk, opml([`title="A page" xmlUrl="${site.origin}/home"`]))

  it('becomes the feed that the page names, under the title of the list, and is read as that', async () => {
    site.pages.set('/home', home(link('/news.xml', 'News')))
    site.pages.set('/news.xml', rss(site.origin, []))
    await importHome()
    await watching.at('2025-09-03T00:00:01Z')
    expect(await stored('A page')).toMatchObject({
      url: `${site.origin}/news.xml`,
      state: { health: 'new', why: `it was found on the page ${site.origin}/home` },
    })
    await watching.at('2025-09-03T02:00:00Z')
    expect((await stored('A page'))?.state.health).toBe('empty')
    expect(site.asked.filter((path) => path === '/home')).toHaveLength(2)
  })

  it('that names several says which, and is looked through once', async () => {
    site.pages.set('/home', home(link('/all.xml', 'All'), link('/politics.xml', 'Politics')))
    await importHome()
    await watching.at('2025-09-03T00:00:01Z')
    const words = `add the one you want: All (${site.origin}/all.xml), Politics (${site.origin}/politics.xml)`
    expect((await stored('A page'))?.state).toMatchObject({
      health: 'html-not-feed',
      why: expect.stringContaining(words),
    })
    const asked = site.asked.length
    await watching.at('2025-09-03T02:00:00Z')
    expect(site.asked.slice(asked).filter((path) => path === '/home')).toHaveLength(1)
    expect((await stored('A page'))?.state.why).toContain(words)
    // It is no answer to say that this page is watched already.
    expect(await addFeed(desk, `${site.origin}/home`)).toMatchObject({ kind: 'choices' })
  })

  it('whose feed is watched already says so and is asked no more', async () => {
    site.pages.set('/home', home(link('/feed.xml', 'News')))
    site.pages.set('/feed.xml', rss(site.origin, []))
    await importHome()
    await watching.at('2025-09-03T00:00:01Z')
    const why = expect.stringMatching(/already watched as “Sample”/)
    expect((await stored('A page'))?.state).toMatchObject({ health: 'disabled', why })
  })

  it('without a feed says what to do', async () => {
    site.pages.set('/home', home())
    await importHome()
    await watching.at('2025-09-03T00:00:01Z')
    const why = expect.stringMatching(/names no feed .* look on the site/)
    expect((await stored('A page'))?.state).toMatchObject({ health: 'html-not-feed', why })
  })
})

it('what was exported comes back as it was', async () => {
  await importFeeds(
    desk,
    opml([
      'title="연합뉴스 &amp; 북한" language="ko" xmlUrl="https://www.yna.co.kr/rss/northkorea.xml"',
      'text="Б" xmlUrl="https://b.example/?a=1&amp;b=2"',
    ]),
  )
  const feeds = (await listFeeds(desk.table, desk.watch.id)).filter(({ title }) => title !== 'Sample')
  const other = await watch(site, '2025-09-04T00:00:00Z')
  await importFeeds(other.machine.desk, bytes(writeOpml('All', feeds)))
  const back = (await listFeeds(other.machine.desk.table, desk.watch.id)).filter(({ title }) => title !== 'Sample')
  await other.machine.close()
  const kept = (list: typeof feeds) =>
    list.map(({ id, url, title, lang, outlet }) => ({ id, url, title, lang, outlet }))
  expect(kept(back)).toEqual(kept(feeds))
  expect(back.map(({ outlet }) => outlet.label)).toContain('state-funded')
})

it.each([
  ['a page', '<html><body>x</body></html>', /no OPML/],
  ['nothing', '', /no OPML/],
  ['a list of folders', '<opml><body><outline text="x"/></body></opml>', /lists no feeds/],
])('%s is refused as a whole', async (_, text, why) => {
  expect(await importFeeds(desk, bytes(text))).toMatchObject({ kind: 'failed', why: expect.stringMatching(why) })
})
