import { get } from 'node:http'
import iconv from 'iconv-lite'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outlets } from '../../lib/local/newsroom/outlets.ts'
import { type Newsroom, openNewsroom } from '../../lib/local/newsroom/server.ts'
import { stories } from '../../lib/local/newsroom/stories.ts'
import { type Story, versionAt } from '../../lib/local/newsroom/story.ts'

const theEnd = new Date('2025-10-01T00:00:00Z')
const byHost = (outlet: string) => `http://${outlet}.example`
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ')

const storyOf = (slug: string): Story => {
  const story = stories.find((one) => one.slug === slug)
  if (story === undefined) throw new Error(`no story ${slug}`)
  return story
}

const outletOf = (id: string) => {
  const outlet = outlets.find((one) => one.id === id)
  if (outlet === undefined) throw new Error(`no outlet ${id}`)
  return outlet
}

let clock = theEnd
let room: Newsroom

beforeAll(async () => {
  room = await openNewsroom({ now: () => clock })
})

afterAll(() => room.close())

async function ask(path: string, now: Date = theEnd, headers: Record<string, string> = {}) {
  clock = now
  const response = await fetch(`${room.origin}${path}`, { headers })
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body }
}

async function wordsOf(story: Story, now: Date = theEnd): Promise<Document> {
  const { body } = await ask(`/${story.outlet}/${story.slug}`, now)
  const { document } = new JSDOM(iconv.decode(body, outletOf(story.outlet).encoding)).window
  for (const script of document.querySelectorAll('script')) script.remove()
  return document
}

async function feedOf(id: string, now: Date): Promise<Document> {
  const { body } = await ask(`/${id}/feed.xml`, now)
  return new JSDOM(iconv.decode(body, outletOf(id).encoding), { contentType: 'application/xml' }).window.document
}

describe('the sample newsroom', () => {
  it('covers a year in four languages', () => {
    const months = new Set(stories.map(({ at }) => at.slice(0, 7)))
    expect(months.size).toBe(12)
    expect(new Set(outlets.map(({ lang }) => lang))).toEqual(new Set(['en', 'ko', 'ru', 'uk']))
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length)
  })

  it('is silent for one whole week in May', () => {
    const inWeek = stories.filter(({ at }) => at >= '2025-05-12' && at < '2025-05-19')
    expect(inWeek).toEqual([])
  })

  it.each(outlets.map(({ id }) => id))(
    'shows the title and every paragraph of each story of %s',
    async (id) => {
      for (const story of stories.filter(({ outlet, removed }) => outlet === id && removed === undefined)) {
        const document = await wordsOf(story)
        const text = squeezed(document.body.textContent)
        const version = versionAt(story, theEnd)
        expect(squeezed(document.querySelector('h1, h2')?.textContent)).toBe(version?.title)
        const missing = version?.paragraphs.filter((paragraph) => !text.includes(squeezed(paragraph)))
        expect(missing).toEqual([])
      }
    },
    30_000,
  )

  it.each(outlets.map(({ id }) => id))('gives %s a feed that is XML with its newest twenty stories', async (id) => {
    const document = await feedOf(id, theEnd)
    const mine = stories.filter(({ outlet, removed }) => outlet === id && removed === undefined)
    const titles = [...document.querySelectorAll('item > title, entry > title')].map(({ textContent }) => textContent)
    expect(titles).toEqual(
      mine
        .slice(-20)
        .reverse()
        .map((story) => versionAt(story, theEnd)?.title),
    )
  })

  it('lists and serves nothing before its time', async () => {
    const story = storyOf('nis-two-thousand-dead')
    const path = `/${story.outlet}/${story.slug}`
    const eve = new Date(Date.parse(story.at) - 1)
    expect((await ask(path, eve)).status).toBe(404)
    expect((await feedOf(story.outlet, eve)).documentElement.textContent).not.toContain(story.title)
    expect((await ask(path, new Date(story.at))).status).toBe(200)
    expect((await feedOf(story.outlet, new Date(story.at))).documentElement.textContent).toContain(story.title)
  })

  it('makes an edit at its time and not before', async () => {
    const story = storyOf('seoul-briefing-losses')
    const edit = story.edits?.[0]
    if (edit === undefined) throw new Error('the story has no edit')
    const before = await wordsOf(story, new Date(Date.parse(edit.at) - 1))
    const after = await wordsOf(story, new Date(edit.at))
    expect(before.querySelector('h1')?.textContent).toContain('4,700 North Koreans killed')
    expect(after.querySelector('h1')?.textContent).toContain('600 of them dead')
    expect(squeezed(after.body.textContent)).not.toContain('About 4,700 North Korean soldiers have been killed')
  })

  it('lets a withdrawn paragraph disappear without a word', async () => {
    const story = storyOf('missiles-hit-maryino')
    expect((await wordsOf(story, new Date(story.at))).body.textContent).toContain('500 North Korean soldiers')
    expect((await wordsOf(story)).body.textContent).not.toContain('500')
  })

  it('answers 410 for a story that was taken down', async () => {
    const { outlet, slug, at } = storyOf('summer-notes-from-wonsan')
    expect((await ask(`/${outlet}/${slug}`, new Date(at))).status).toBe(200)
    expect((await ask(`/${outlet}/${slug}`)).status).toBe(410)
  })

  it('edits every edited story between one and two days after publication, so that a daily reader sees both', () => {
    const edited = stories.flatMap(({ at, edits = [] }) => edits.map((edit) => Date.parse(edit.at) - Date.parse(at)))
    const hours = edited.map((span) => span / 3_600_000)
    expect(hours).toHaveLength(3)
    for (const span of hours) expect(span > 24 && span < 48).toBe(true)
  })

  it('has one page of half a megabyte', async () => {
    const { body } = await ask('/tumen-review/the-river-book')
    expect(body.byteLength).toBeGreaterThan(500_000)
  })

  it('prints a headline with a script in it as words that do nothing', async () => {
    const { body } = await ask('/koryo-post/letters-quote-of-the-week')
    const { document } = new JSDOM(body.toString(), { runScripts: 'dangerously' }).window
    expect(document.title).toContain('<script>document.title = "taken over"</script>')
    expect(document.querySelector('article img')).toBeNull()
  })
})

describe('its manners as a server', () => {
  it('gives the same bytes for the same instant, whatever its port', async () => {
    const now = () => new Date('2025-03-28T00:00:00Z')
    const rooms = await Promise.all([openNewsroom({ now, host: byHost }), openNewsroom({ now, host: byHost })])
    const paths = [...outlets.map(({ id }) => `/${id}/feed.xml`), '/koryo-post/jcs-winter-reinforcements']
    const [first, second] = await Promise.all(
      rooms.map(({ origin }) => Promise.all(paths.map(async (path) => (await fetch(`${origin}${path}`)).text()))),
    )
    const heads = await Promise.all(
      rooms.map(async ({ origin }) => [...(await fetch(`${origin}${paths[0]}`)).headers].sort()),
    )
    await Promise.all(rooms.map((one) => one.close()))
    expect(first).toEqual(second)
    expect(first?.[0]).toContain('http://koryo-post.example/koryo-post/')
    expect(heads[0]).toEqual(heads[1])
  })

  it('names the host that was asked when none is given', async () => {
    const { body } = await ask('/koryo-post/feed.xml')
    expect(body.toString()).toContain(`<link>${room.origin}/koryo-post/year-in-figures</link>`)
  })

  it('answers 304 to a known ETag or date, and 200 again after an edit', async () => {
    const path = '/nova-sula/zelenskyi-pro-vtraty-kndr'
    const before = new Date('2024-12-24T00:00:00Z')
    const first = await ask(path, before)
    const tag = { 'if-none-match': first.headers.get('etag') ?? '' }
    const date = { 'if-modified-since': first.headers.get('last-modified') ?? '' }
    expect((await ask(path, before, tag)).status).toBe(304)
    expect((await ask(path, before, date)).status).toBe(304)
    expect((await ask(path, theEnd, tag)).status).toBe(200)
    expect((await ask(path, theEnd, date)).status).toBe(200)
  })

  it('tells the encoding in the header or leaves it to the document', async () => {
    const typeOf = async (path: string) => (await ask(path)).headers.get('content-type')
    expect(await typeOf('/dalny-bereg/feed.xml')).toBe('application/rss+xml; charset=windows-1251')
    expect(await typeOf('/saebyeok-tongsin/feed.xml')).toBe('application/rss+xml')
    expect(await typeOf('/saebyeok-tongsin/0902-3cha')).toBe('text/html')
  })

  it('shows a page instead of a feed while a site is moved', async () => {
    const during = await ask('/saebyeok-tongsin/feed.xml', new Date('2025-06-01T00:00:00Z'))
    expect(during.status).toBe(200)
    expect(during.headers.get('content-type')).toBe('text/html')
    expect((await feedOf('saebyeok-tongsin', theEnd)).documentElement.nodeName).toBe('rss')
  })

  it('has one feed that is gone and one that hangs up', async () => {
    expect((await ask('/lantern-weekly/feed.xml')).status).toBe(410)
    await expect(ask('/signal-hill/feed.xml')).rejects.toThrow()
  })

  it('survives paths that are no paths', async () => {
    const status = await new Promise((resolve, reject) => {
      get(`${room.origin}`, { path: '//?%' }, ({ statusCode }) => resolve(statusCode)).on('error', reject)
    })
    expect(status).toBe(404)
    expect((await ask('/robots.txt')).body.toString()).toContain('Disallow: /*/members-')
  })

  it('offers every outlet and both dead feeds with their addresses', () => {
    expect(room.feeds.map(({ url }) => url)).toContain(`${room.origin}/dalny-bereg/feed.xml`)
    expect(room.feeds).toHaveLength(10)
  })
})
