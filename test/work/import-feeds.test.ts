import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeOpml } from '../../lib/feeds/opml.ts'
import { listFeeds } from '../../lib/store/feeds.ts'
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
