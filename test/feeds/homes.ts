import type { IncomingMessage, ServerResponse } from 'node:http'
import { serve, type TestServer } from '../http/server.ts'

const story = 'North Korea sends 2,000 soldiers to Russia'

export const rss = (title: string, entries: readonly string[] = [story]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><language>en</language>${entries
    .map(
      (entry, place) =>
        `<item><title>${entry}</title><link>/a/${place}</link><guid isPermaLink="false">${title} ${entry}</guid><pubDate>Tue, 0${
          9 - place
        } Sep 2025 08:00:00 GMT</pubDate><description>${entry}, a spy agency said.</description></item>`,
    )
    .join('')}</channel></rss>`

const page = (head: string, body = '<h1>Welcome</h1>'): string =>
  `<!doctype html><html><head><title>Home</title>${head}</head><body>${body}</body></html>`
const link = (href: string, title: string, type = 'application/rss+xml'): string =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`
const jsonFeed = (title: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', title: story, url: '/a/0' }],
  })

interface Reply {
  status?: number
  headers?: Record<string, string>
  body?: string
}

/** What a folder of the test's site answers, by the path behind its name; `''` is its home page. */
type Home = Record<string, string | Reply>

/** Home pages as sites have them, each with its feeds in a folder of its own. */
const homes: Record<string, Home> = {
  'link-tag': { '': page(link('/link-tag/news.xml', 'News')), 'news.xml': rss('Link Tag') },
  'several-link-tags': {
    '': page(link('/several-link-tags/all', 'All') + link('/several-link-tags/politics', 'Politics')),
    all: rss('All of it'),
    politics: rss('Politics'),
  },
  // The base stands behind the link, and holds for it all the same.
  'relative-with-base': {
    '': page(`${link('rss', 'News')}<base href="/relative-with-base/deep/">`),
    'deep/rss': rss('Deep'),
  },
  'anchor-only': {
    '': page('', '<a href="/anchor-only/feedback">Write to us</a> <a href="/anchor-only/rss/all.xml">RSS</a>'),
    'rss/all.xml': rss('Anchor'),
  },
  'usual-path-only': { '': page(''), 'index.xml': rss('Usual') },
  wordpress: {
    '': page(
      link('/wordpress/feed/', 'Site » Feed') +
        link('/wordpress/comments/feed/', 'Site » Comments Feed') +
        link('/wordpress/wp-json/wp/v2/pages/2', 'JSON', 'application/json') +
        link('/wordpress/wp-json/oembed/1.0/embed', 'oEmbed (JSON)', 'application/json+oembed'),
    ),
    'feed/': rss('WordPress'),
    'comments/feed/': rss('Comments'),
  },
  'json-feed-only': {
    '': page(link('/json-feed-only/feed.json', 'JSON', 'application/feed+json')),
    'feed.json': jsonFeed('In JSON'),
  },
  'login-wall': {
    '': { status: 302, headers: { location: '/login-wall/login' } },
    login: page('', '<form method="post"><input name="user"><input type="password" name="password"></form>'),
  },
  challenge: {
    '': { status: 403, headers: { 'cf-mitigated': 'challenge' }, body: page('<title>Just a moment...</title>') },
  },
  nothing: { '': page('', '<p>We have no feed.</p>') },
  'html-as-xml': {
    '': {
      headers: { 'content-type': 'application/rss+xml' },
      body: `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${link('/html-as-xml/news', 'News').replace('>', '/>')}</head><body><p>Hi</p></body></html>`,
    },
    news: rss('As XML'),
  },
  'broken-xml': {
    '': { headers: { 'content-type': 'application/xml' }, body: '<?xml version="1.0"?>\n<list>\n  <entry>\n</list>\n' },
  },
}

const replyTo = (path: string): Reply => {
  const [, name = '', ...rest] = path.split('/')
  const found = homes[name]?.[rest.join('/')]
  if (found === undefined) return { status: 404 }
  return typeof found === 'string' ? { body: found } : found
}

const answer = ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
  const { status = 200, headers = {}, body = '' } = replyTo(url)
  response.writeHead(status, headers).end(body)
}

/** The site of all home pages, on a free port. */
export const openHomes = (): Promise<TestServer> => serve(answer)

/** The same site as it sends its readers on to its other name. */
export const openRedirecting = (to: string): Promise<TestServer> =>
  serve(({ url = '' }, response) => response.writeHead(301, { location: `${to}${url}` }).end())
