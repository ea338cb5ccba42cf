import { expect, it, vi } from 'vitest'
import { articleId } from '../../lib/articles/identity.ts'
import { findArticle } from '../../lib/store/articles.ts'
import { readArticle } from '../../lib/work/read-article.ts'
import { headline, hoursUntil, inTurn, rss, send, type World, worlds } from '../feeds/polling.ts'

vi.setConfig({ testTimeout: 20_000 })

const openWorld = worlds()
const text = `<!doctype html><html lang="en"><head><title>t</title></head><body><article><h1>${headline('one')}</h1>
<p>Seoul’s spy agency believes that about 2,000 North Korean soldiers have been killed fighting for Russia, a lawmaker said.</p>
<p>The agency gave no other numbers of North Korean soldiers on Tuesday, the lawmaker told reporters after the meeting.</p></article></body></html>`

/** A world whose feed has brought two articles of its own host. */
const withArticles = async (): Promise<{ world: World; pages: string[] }> => {
  const world = await openWorld()
  const pages = ['/1', '/2'].map((path) => `${world.server.origin}${path}`)
  world.answers.set('/feed', send(rss(pages.map((link) => ({ link, title: headline(link) })))))
  for (const path of ['/1', '/2']) world.answers.set(path, send(text, { 'content-type': 'text/html' }))
  await world.poll(await world.watch('/feed'), 0)
  return { world, pages }
}

const readPages = (world: World, pages: readonly string[]) => {
  const { desk } = world.worker()
  return pages.reduce<Promise<string[]>>(
    async (read, page) => [...(await read), await readArticle(desk, articleId(page))],
    Promise.resolve([]),
  )
}
const dueIn = async (world: World, page = ''): Promise<number> =>
  hoursUntil((await findArticle(world.table, articleId(page)))?.due ?? '')

it('a host that was asked too often by its feed is not asked for pages either, until it says', async () => {
  const { world, pages } = await withArticles()
  world.answers.set('/busy', send('', { 'retry-after': '3600' }, 429))
  await world.poll(await world.watch('/busy'), 0)
  expect(await readPages(world, pages)).toEqual(['later', 'later'])
  expect(world.asked()).toEqual(['/feed', '/busy'])
  for (const page of pages) expect(await dueIn(world, page)).toBeGreaterThanOrEqual(1)
  world.clock.now = new Date(world.clock.now.getTime() + 2 * 3_600_000)
  expect(await readPages(world, pages)).toEqual(['read', 'read'])
})

it('a page that says so keeps everybody away: the other pages of its host and its feeds', async () => {
  const { world, pages } = await withArticles()
  world.answers.set('/1', send('', { 'retry-after': '3600' }, 429))
  expect(await readPages(world, pages)).toEqual(['later', 'later'])
  await world.poll(await world.watch('/other'), 0.5)
  expect(world.asked()).toEqual(['/feed', '/1'])
})

it('a host in trouble that says when to come back is left alone with pages, and its other feeds are read', async () => {
  const { world, pages } = await withArticles()
  world.answers.set('/down', send('', { 'retry-after': '1800' }, 503))
  world.answers.set('/other', send(rss([])))
  await world.poll(await world.watch('/down'), 0)
  expect(await readPages(world, pages)).toEqual(['later', 'later'])
  await world.poll(await world.watch('/other'), 0)
  expect(world.asked()).toEqual(['/feed', '/down', '/other'])
  expect(await dueIn(world, pages[0])).toBeGreaterThanOrEqual(0.5)
})

it('for a day nobody waits: the words of the feed do, and the page is read when it may be', async () => {
  const { world, pages } = await withArticles()
  world.answers.set('/1', inTurn(send('', { 'retry-after': '20000' }, 429), send(text)))
  expect(await readPages(world, pages)).toEqual(['feed text', 'feed text'])
  const asked = world.asked().length
  world.clock.now = new Date(world.clock.now.getTime() + 3_700_000)
  await readPages(world, pages)
  expect(world.asked()).toHaveLength(asked)
  world.clock.now = new Date(world.clock.now.getTime() + 6 * 3_600_000)
  expect(await readPages(world, pages)).toEqual(['read', 'read'])
})
