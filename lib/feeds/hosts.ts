import type { Pointer } from './page-links.ts'

// What is known of single hosts, as tables: a new host is one more line.

const youtube = /^(?:www\.|m\.)?youtube\.com$/
const reddit = /^(?:www\.|old\.|new\.|np\.)?reddit\.com$/
const github = /^(?:www\.)?github\.com$/
const gitlab = /^gitlab\.com$/
const googleNews = /^news\.google\.com$/
const medium = /^medium\.com$/
const bluesky = /^bsky\.app$/
const naver = /^(?:m\.)?blog\.naver\.com$/

type Feeds = readonly (readonly [title: string, url: string])[]

interface AddressRule {
  host: RegExp
  /** tried on path and query; its groups stand for `$1` and `$2` in the feeds */
  path: RegExp
  feeds: Feeds
}

const byAddress: readonly AddressRule[] = [
  {
    host: youtube,
    path: /^\/channel\/(UC[\w-]{22})/,
    feeds: [['The channel', 'https://www.youtube.com/feeds/videos.xml?channel_id=$1']],
  },
  {
    host: youtube,
    path: /^\/playlist\?(?:.*&)?list=([\w-]+)/,
    feeds: [['The playlist', 'https://www.youtube.com/feeds/videos.xml?playlist_id=$1']],
  },
  {
    host: youtube,
    path: /^\/user\/([\w-]+)/,
    feeds: [['The channel', 'https://www.youtube.com/feeds/videos.xml?user=$1']],
  },
  {
    host: reddit,
    path: /^\/((?:r|u|user)\/[\w/+-]*[\w+-])\/?(?:\?.*)?$/,
    feeds: [['The newest posts', 'https://www.reddit.com/$1/.rss']],
  },
  {
    host: github,
    path: /^\/([\w.-]+\/[\w.-]+)\/?$/,
    feeds: [
      ['Releases', 'https://github.com/$1/releases.atom'],
      ['Tags', 'https://github.com/$1/tags.atom'],
      ['Commits', 'https://github.com/$1/commits.atom'],
    ],
  },
  {
    host: github,
    path: /^\/([\w.-]+\/[\w.-]+)\/(releases|tags|commits(?:\/[\w./-]*\w)?)\/?$/,
    feeds: [['The list', 'https://github.com/$1/$2.atom']],
  },
  {
    host: gitlab,
    path: /^\/([\w./-]+)\/-\/(tags|commits\/[\w./-]*\w)\/?$/,
    feeds: [['The list', 'https://gitlab.com/$1/-/$2?format=atom']],
  },
  {
    host: googleNews,
    path: /^\/((?:search|topics\/[\w-]+|headlines\/[\w/-]+)\?.*\bceid=.*)$/,
    feeds: [['Headlines', 'https://news.google.com/rss/$1']],
  },
  {
    host: googleNews,
    path: /^\/(search\?.*q=.*|topics\/[\w-]+|headlines\/[\w/-]+)$/,
    feeds: [['Headlines', 'https://news.google.com/rss/$1']],
  },
  {
    host: googleNews,
    path: /^\/(?:home|topstories)?(\?.*)?$/,
    feeds: [['Headlines', 'https://news.google.com/rss$1']],
  },
  { host: medium, path: /^\/(@?[\w.-]+)\/?$/, feeds: [['Posts', 'https://medium.com/feed/$1']] },
  { host: bluesky, path: /^\/profile\/([\w.:-]+)\/?$/, feeds: [['Posts', 'https://bsky.app/profile/$1/rss']] },
  { host: naver, path: /^\/(\w+)\/?$/, feeds: [['Posts', 'https://rss.blog.naver.com/$1.xml']] },
]

interface PageRule {
  host: RegExp
  page: RegExp
  feeds: Feeds
}

/** Where only the page knows: `@handle` and a video name their channel in it. */
const byPage: readonly PageRule[] = [
  {
    host: youtube,
    page: /(?:"(?:externalId|channelId|browseId)":"|itemprop="(?:channelId|identifier)" content="|\/channel\/)(UC[\w-]{22})"/,
    feeds: [['The channel', 'https://www.youtube.com/feeds/videos.xml?channel_id=$1']],
  },
]

/** Who publishes no feeds at all. */
const withoutFeeds =
  /^(?:(?:www|m|mobile|web)\.)?(?:x\.com|twitter\.com|t\.me|facebook\.com|instagram\.com|threads\.(?:net|com)|tiktok\.com|linkedin\.com)$/

const fill = (feeds: Feeds, [, first = '', second = '']: RegExpExecArray): Pointer[] =>
  feeds.map(([title, url]) => ({ title, url: url.replace('$1', () => first).replace('$2', () => second) }))

/** Google shows another edition's news, or none, when only some of the three are given. */
const withEdition = (pointer: Pointer): Pointer => {
  const url = new URL(pointer.url)
  if (!googleNews.test(url.hostname) || ['hl', 'gl', 'ceid'].some((name) => url.searchParams.has(name))) return pointer
  for (const [name, value] of [
    ['hl', 'en-US'],
    ['gl', 'US'],
    ['ceid', 'US:en'],
  ] as const)
    url.searchParams.set(name, value)
  return { ...pointer, url: url.href }
}

/** The feeds that a host is known to have for one of its pages, by the page's address alone. */
export const feedsByAddress = (address: string): Pointer[] => {
  const { hostname, pathname, search } = new URL(address)
  for (const { host, path, feeds } of byAddress) {
    const match = host.test(hostname) ? path.exec(pathname + search) : null
    if (match) return fill(feeds, match).map(withEdition)
  }
  return []
}

/** The same by what stands in the page. */
export const feedsByPage = (address: string, page: string): Pointer[] => {
  const { hostname } = new URL(address)
  for (const { host, page: sign, feeds } of byPage) {
    const match = host.test(hostname) ? sign.exec(page) : null
    if (match) return fill(feeds, match)
  }
  return []
}

/** Whether it is known that a host publishes no feeds. */
export const hasNoFeeds = (address: string): boolean => withoutFeeds.test(new URL(address).hostname)

/**
 * Whether links of this host lead nowhere: those of Google News stand for the article in a form that only Google's own undocumented
 * calls resolve. Such a feed finds headlines; its entries are read from its own words.
 */
export const isHeadlinesOnly = (address: string | null): boolean =>
  address !== null && URL.canParse(address) && googleNews.test(new URL(address).hostname)

/** Whether an address carries a key that belongs to one person: whoever sees the list of feeds could use it. */
export const isSecret = (address: string): boolean => {
  const { hostname, username, password, searchParams } = new URL(address)
  if (username || password) return true
  return reddit.test(hostname) && searchParams.has('feed') && searchParams.has('user')
}

/** Hosts where every channel, blog or forum is an outlet of its own, and where its name stands. */
const tenants: readonly { host: RegExp; path: RegExp }[] = [
  { host: youtube, path: /[?&](?:channel_id|playlist_id|user)=([\w-]+)/ },
  { host: reddit, path: /^\/((?:r|u|user)\/[\w+-]+)/ },
  { host: github, path: /^\/([\w.-]+\/[\w.-]+?)(?:\/|\.atom|$)/ },
  { host: gitlab, path: /^\/([\w.-]+\/[\w.-]+)/ },
  { host: medium, path: /^\/feed\/(@?[\w.-]+)/ },
  { host: bluesky, path: /^\/profile\/([\w.:-]+)/ },
  { host: /^rss\.blog\.naver\.com$/, path: /^\/(\w+)\.xml/ },
  { host: /^feeds\d?\.feedburner\.com$/, path: /^\/([\w.-]+)/ },
]

/** `youtube.com/UC…` for an address on a host that houses many outlets; null for any other. */
export const tenantOf = (address: string): string | null => {
  const { hostname, pathname, search } = new URL(address)
  for (const { host, path } of tenants) {
    const name = host.test(hostname) ? path.exec(pathname + search)?.[1] : undefined
    if (name) return `${hostname.replace(/^(?:www|m|old|new|np|feeds\d?|rss)\./, '')}/${name}`
  }
  return null
}
