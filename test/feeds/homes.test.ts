import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Discovered, discover } from '../../lib/feeds/discover.ts'
import { createHttp } from '../../lib/http.ts'
import type { TestServer } from '../http/server.ts'
import { openHomes, openRedirecting } from './homes.ts'

let site: TestServer
let bare: TestServer
beforeAll(async () => {
  site = await openHomes()
  bare = await openRedirecting(site.origin)
})
afterAll(() => Promise.all([site.close(), bare.close()]))

const look = async (path: string, from = site): Promise<Discovered> => {
  const http = createHttp({ userAgent: 'test', allow: ['127.0.0.1:*'] })
  return discover(http, `${from.origin}/${path}`).finally(http.close)
}

describe('a feed is found from a home page', () => {
  it.each([
    ['that names it', 'link-tag/', 'link-tag/news.xml', 'Link Tag'],
    ['that names it relative to a base further down', 'relative-with-base/', 'relative-with-base/deep/rss', 'Deep'],
    ['that only links to it', 'anchor-only/', 'anchor-only/rss/all.xml', 'Anchor'],
    ['that does not mention it', 'usual-path-only/', 'usual-path-only/index.xml', 'Usual'],
    ['of WordPress, without its comments and interfaces', 'wordpress/', 'wordpress/feed/', 'WordPress'],
    ['that has one in JSON only', 'json-feed-only/', 'json-feed-only/feed.json', 'In JSON'],
    ['that calls itself a feed', 'html-as-xml/', 'html-as-xml/news', 'As XML'],
  ])('%s', async (_, path, url, title) => {
    expect(await look(path)).toMatchObject({ kind: 'feed', url: `${site.origin}/${url}`, parsed: { title } })
  })

  it('that has moved to its other name: the address it has moved to is the one that is watched', async () => {
    const found = { kind: 'feed', url: `${site.origin}/link-tag/news.xml` }
    expect(await look('link-tag/', bare)).toMatchObject(found)
    expect(await look('link-tag/news.xml', bare)).toMatchObject(found)
  })

  it('in the usual places of its own folder first: a request a second is all that a site is asked', async () => {
    const before = site.requests.length
    await look('usual-path-only/')
    const asked = site.requests.slice(before).map(({ url }) => url)
    expect(asked).toEqual(
      ['', 'feed/', '../feed/', 'rss.xml', '../rss.xml', 'index.xml'].map(
        (path) => new URL(path, 'http://x/usual-path-only/').pathname,
      ),
    )
  })

  it('that names several: they are offered, and none is asked for', async () => {
    const before = site.requests.length
    expect(await look('several-link-tags/')).toEqual({
      kind: 'choices',
      feeds: [
        { url: `${site.origin}/several-link-tags/all`, title: 'All' },
        { url: `${site.origin}/several-link-tags/politics`, title: 'Politics' },
      ],
    })
    expect(site.requests.length - before).toBe(1)
  })
})

describe('why there is no feed is told by its cause', () => {
  it.each([
    ['a login wall', 'login-wall/', 'login', /wants a login/],
    ['a wall of Cloudflare', 'challenge/', 'blocked', /a person is reading/],
    ['a page without any', 'nothing/', 'no-feed', /names no feed.*usual places/],
    [
      'XML that is none',
      'broken-xml/',
      'not-a-feed',
      /not XML at line 4: <\/list> stands where <\/entry> was expected/,
    ],
    ['an address where nothing is', 'none/', 'not-found', /404/],
  ])('%s', async (_, path, cause, why) => {
    const found = await look(path)
    expect(found).toMatchObject({ kind: 'none', cause, why: expect.stringMatching(why) })
    expect(found).toHaveProperty('advice', expect.stringMatching(/\w{3}.*\.$/))
  })

  it.each([
    ['a private address', 'http://10.0.0.8/feed', 'refused', /not a public address/],
    ['a strange port', 'http://example.org:22/feed', 'refused', /not on port 80 or 443/],
    [
      'an address with a password in it',
      'https://me:secret@example.org/feed',
      'personal-address',
      /name, password or key/,
    ],
    ['a personal Reddit feed', 'https://www.reddit.com/.rss?feed=abc&user=me', 'personal-address', /key/],
    ['a service without feeds', 'https://t.me/s/channel', 'no-feeds-there', /publishes no feeds/],
  ])('%s', async (_, address, cause, why) => {
    const http = createHttp({ userAgent: 'test', lookup: async () => [{ address: '10.0.0.8', family: 4 }] })
    const found = await discover(http, address).finally(http.close)
    expect(found).toMatchObject({ kind: 'none', cause, why: expect.stringMatching(why) })
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  it('the first request is the last one where a site does not want to be asked', async () => {
    const before = site.requests.length
    await look('challenge/')
    expect(site.requests.length - before).toBe(1)
  })
})
