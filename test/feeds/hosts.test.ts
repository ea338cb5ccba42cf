import { describe, expect, it } from 'vitest'
import { discover } from '../../lib/feeds/discover.ts'
import { feedsByAddress, feedsByPage, isHeadlinesOnly } from '../../lib/feeds/hosts.ts'
import { outletOf } from '../../lib/feeds/outlet.ts'
import type { Http } from '../../lib/http.ts'
import { rss } from './homes.ts'

const channel = `UC${'x'.repeat(22)}`
const edition = 'hl=en-US&gl=US&ceid=US%3Aen'

describe('what is known of hosts', () => {
  it.each([
    [
      `https://www.youtube.com/channel/${channel}/videos`,
      `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`,
    ],
    ['https://youtube.com/playlist?list=PLab-1', 'https://www.youtube.com/feeds/videos.xml?playlist_id=PLab-1'],
    ['https://m.youtube.com/user/someone', 'https://www.youtube.com/feeds/videos.xml?user=someone'],
    ['https://old.reddit.com/r/korea/', 'https://www.reddit.com/r/korea/.rss'],
    ['https://www.reddit.com/r/korea+russia/new', 'https://www.reddit.com/r/korea+russia/new/.rss'],
    ['https://github.com/nodejs/node/releases', 'https://github.com/nodejs/node/releases.atom'],
    ['https://github.com/nodejs/node/tags', 'https://github.com/nodejs/node/tags.atom'],
    ['https://github.com/nodejs/node/commits/v20.x', 'https://github.com/nodejs/node/commits/v20.x.atom'],
    ['https://gitlab.com/a/b/c/-/tags', 'https://gitlab.com/a/b/c/-/tags?format=atom'],
    [
      'https://news.google.com/search?q=x&hl=ko&gl=KR&ceid=KR:ko',
      'https://news.google.com/rss/search?q=x&hl=ko&gl=KR&ceid=KR:ko',
    ],
    ['https://news.google.com/search?q=x', `https://news.google.com/rss/search?q=x&${edition}`],
    ['https://news.google.com/topics/CAAq_x', `https://news.google.com/rss/topics/CAAq_x?${edition}`],
    ['https://news.google.com/', `https://news.google.com/rss?${edition}`],
    ['https://medium.com/@someone', 'https://medium.com/feed/@someone'],
    ['https://bsky.app/profile/someone.example', 'https://bsky.app/profile/someone.example/rss'],
    ['https://blog.naver.com/someone', 'https://rss.blog.naver.com/someone.xml'],
  ])('%s', (address, feed) => expect(feedsByAddress(address).map(({ url }) => url)).toEqual([feed]))

  it('a repository has three to choose from', () => {
    expect(feedsByAddress('https://github.com/nodejs/node').map(({ title }) => title)).toEqual([
      'Releases',
      'Tags',
      'Commits',
    ])
  })

  it.each([
    'https://www.youtube.com/@handle',
    'https://www.reddit.com/r/korea/.rss',
    'https://github.com/nodejs/node/releases.atom',
    'https://news.google.com/rss/search?q=x',
    'https://notyoutube.com/user/someone',
  ])('nothing is made up for %s', (address) => expect(feedsByAddress(address)).toEqual([]))

  it('a handle is looked up in its page', async () => {
    const feed = `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`
    const page = `<html><head><title>x</title></head><script>{"externalId":"${channel}"}</script></html>`
    expect(feedsByPage('https://www.youtube.com/@handle', page)).toEqual([{ title: 'The channel', url: feed }])
    const pages: Record<string, string> = { 'https://www.youtube.com/@handle': page, [feed]: rss('A Channel') }
    expect(await discover(reading(pages), 'https://www.youtube.com/@handle')).toMatchObject({ kind: 'feed', url: feed })
  })

  it('a known address is not asked for its page', async () => {
    const asked: string[] = []
    const http = reading({ 'https://www.reddit.com/r/korea/.rss': rss('r/korea') }, asked)
    await discover(http, 'https://www.reddit.com/r/korea/')
    expect(asked).toEqual(['https://www.reddit.com/r/korea/.rss'])
  })

  it('only Google News gives headlines alone', () => {
    expect(isHeadlinesOnly('https://news.google.com/rss/articles/CBMi')).toBe(true)
    expect(isHeadlinesOnly('https://news.google.com.example.org/rss')).toBe(false)
    expect(isHeadlinesOnly(null)).toBe(false)
  })

  it('every channel of a host of many is an outlet and a house of its own', () => {
    const [one, other] = ['a', 'b'].map((name) =>
      outletOf(`https://www.youtube.com/feeds/videos.xml?user=${name}`, name),
    )
    expect(one).toEqual({ id: 'youtube.com/a', name: 'a', publisher: 'youtube.com/a', label: null })
    expect(other?.publisher).not.toBe(one?.publisher)
  })
})

/** The web as it would be: documents by address. */
function reading(pages: Record<string, string>, asked: string[] = []): Http {
  return {
    get: async (url) => {
      asked.push(url)
      const body = pages[url]
      if (body === undefined) return { kind: 'failed', health: 'not-found', why: 'nothing there', retryAfter: null }
      const headers = new Headers({ 'content-type': 'text/html' })
      return { kind: 'ok', url, status: 200, headers, body: new TextEncoder().encode(body), permanent: false }
    },
  }
}
