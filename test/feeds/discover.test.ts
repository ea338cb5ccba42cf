import { afterEach, describe, expect, it } from 'vitest'
import { discover } from '../../lib/feeds/discover.ts'
import { pageLinks } from '../../lib/feeds/page-links.ts'
import { createHttp } from '../../lib/http.ts'
import { serve } from '../http/server.ts'

const feed = '<rss version="2.0"><channel><title>Desk</title><item><title>x</title></item></channel></rss>'
const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()))
})

/** A site of pages by path; whatever is not among them is 404. */
const find = async (pages: Record<string, string>, path = '/') => {
  const server = await serve(({ url = '' }, response) => {
    const page = pages[url]
    response.writeHead(page === undefined ? 404 : 200).end(page)
  })
  const http = createHttp({ userAgent: 'test', allow: [`127.0.0.1:${server.port}`] })
  ends.push(http.close, server.close)
  return { found: await discover(http, server.origin + path), server }
}

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const link = (href: string, type = 'application/rss+xml', title = 'News') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`

describe('discover', () => {
  it('takes a feed as it is, with one request', async () => {
    const { found, server } = await find({ '/f': feed }, '/f')
    expect(found).toMatchObject({ kind: 'feed', url: `${server.origin}/f`, parsed: { title: 'Desk' } })
    expect(server.requests).toHaveLength(1)
  })

  it('follows the one feed a page names, relative to its base', async () => {
    const { found, server } = await find({ '/': page(`<base href="/deep/">${link('rss')}`), '/deep/rss': feed })
    expect(found).toMatchObject({ kind: 'feed', url: `${server.origin}/deep/rss` })
  })

  it('offers several that a page names, each once, without those that are none', async () => {
    const head = [
      link('/a', undefined, 'All'),
      link('/b', 'application/atom+xml', 'Politics'),
      link('/a'),
      link('/wp-json/oembed', 'application/json'),
      link('/style', 'text/css'),
    ]
    const { found, server } = await find({ '/': page(head.join('')) })
    expect(found).toEqual({
      kind: 'choices',
      feeds: [
        { url: `${server.origin}/a`, title: 'All' },
        { url: `${server.origin}/b`, title: 'Politics' },
      ],
    })
  })

  it('tries links that look like feeds, and keeps those that are', async () => {
    const body =
      '<a href="/rss/all">All</a> <a href="/feedback">No feed</a> <a href="/rss/gone">Gone</a> <a href="javascript:rss()">x</a>'
    const { found, server } = await find({ '/': page('', body), '/rss/all': feed })
    expect(found).toMatchObject({ kind: 'feed', url: `${server.origin}/rss/all` })
    expect(server.requests.map(({ url }) => url)).toEqual(['/', '/rss/all', '/rss/gone'])
  })

  it('looks in the usual places of the folder too', async () => {
    const { found, server } = await find({ '/en/home': page(''), '/en/rss.xml': feed }, '/en/home')
    expect(found).toMatchObject({ kind: 'feed', url: `${server.origin}/en/rss.xml` })
  })

  it('says why there is none: no page, no feed, no such thing', async () => {
    expect((await find({}, '/nothing')).found).toMatchObject({ kind: 'none', why: expect.stringMatching(/404/) })
    expect((await find({ '/': page('') })).found).toMatchObject({
      kind: 'none',
      why: expect.stringMatching(/usual places/),
    })
    expect((await find({ '/': '{}' })).found).toMatchObject({ kind: 'none', why: expect.stringMatching(/JSON/) })
  })
})

describe('pageLinks', () => {
  it('gives up on a page without bottom, and keeps what it has', () => {
    const { named } = pageLinks(page(link('/rss')) + '<div>'.repeat(300_000) + link('/late'), 'https://desk.example/')
    expect(named).toEqual([{ url: 'https://desk.example/rss', title: 'News' }])
  })
})
