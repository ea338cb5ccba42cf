import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import iconv from 'iconv-lite'
import type { Outlet } from '../../feeds/feed.ts'
import { feedDocument, mediaTypes } from './feed-xml.ts'
import { deadOutlets, outlets } from './outlets.ts'
import { articlePage, movingPage } from './pages.ts'
import { stories } from './stories.ts'
import { type SampleLang, type SampleOutlet, type Story, versionAt } from './story.ts'

export interface NewsroomOptions {
  /** the newsroom's clock: it serves what was published by then */
  now: () => Date
  /** 0 or nothing: any free port */
  port?: number
  /** origin that links name for an outlet, say `http://koryo-post.example`; by default the one that was asked */
  host?: (outlet: string) => string
}

export interface Newsroom {
  origin: string
  feeds: { url: string; title: string; lang: SampleLang; outlet: Outlet }[]
  stories: readonly Story[]
  close(): Promise<void>
}

interface Answer {
  status: number
  type: string
  body: Buffer
  changed?: string
}

const listed = 20
const everyone = [...outlets, ...deadOutlets]
const robots = 'User-agent: *\nDisallow: /*/members-\nDisallow: /search\n'

const plainAnswer = (status: number, body: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(body),
})

function typed(outlet: SampleOutlet, media: string, status: number, markup: string, changed?: string): Answer {
  const charset = outlet.charset === 'header' ? `; charset=${outlet.encoding}` : ''
  return {
    status,
    type: `${media}${charset}`,
    body: iconv.encode(markup, outlet.encoding),
    ...(changed && { changed }),
  }
}

const published = (outlet: SampleOutlet, now: Date) =>
  stories
    .filter((story) => story.outlet === outlet.id)
    .flatMap((story) => {
      const version = versionAt(story, now)
      return version === null ? [] : [{ story, version }]
    })
    .reverse()

function feedLink(outlet: SampleOutlet, slug: string, base: string): string {
  const path = `/${outlet.id}/${slug}`
  if (outlet.links === 'relative') return path
  return outlet.links === 'tracked' ? `${base}${path}?utm_source=rss&utm_medium=feed` : `${base}${path}`
}

function feedAnswer(outlet: SampleOutlet, base: string, now: Date): Answer {
  const { trouble } = outlet
  if (trouble?.kind === 'gone') return plainAnswer(410, 'This feed is gone.\n')
  const passed = (instant: string) => Date.parse(instant) <= now.getTime()
  if (trouble?.kind === 'page' && passed(trouble.from) && !passed(trouble.until))
    return typed(outlet, 'text/html', 200, movingPage(outlet))
  const items = published(outlet, now)
    .slice(0, listed)
    .map(({ story, version }) => ({ story, version, link: feedLink(outlet, story.slug, base) }))
  const changed = items.map(({ version }) => version.changed).sort()[items.length - 1] ?? '2024-10-01T00:00:00Z'
  const document = feedDocument({ outlet, home: `${base}/${outlet.id}/`, items })
  return typed(outlet, mediaTypes[outlet.format], 200, document, changed)
}

function pageAnswer(outlet: SampleOutlet, slug: string, base: string, now: Date): Answer {
  const mine = stories.filter((story) => story.outlet === outlet.id)
  const place = mine.findIndex((story) => story.slug === slug)
  const story = mine[place]
  if (story === undefined || Date.parse(story.at) > now.getTime()) return plainAnswer(404, 'No such page.\n')
  const version = versionAt(story, now)
  if (version === null) return plainAnswer(410, 'This page was removed.\n')
  const related = mine
    .slice(Math.max(0, place - 3), place)
    .reverse()
    .map((other) => ({ title: other.title, link: `${base}/${outlet.id}/${other.slug}` }))
  const page = articlePage({ outlet, story, version, address: `${base}/${outlet.id}/${slug}`, related })
  return typed(outlet, 'text/html', 200, page, version.changed)
}

/** What stands at a path at one instant; null: the connection is to be dropped. */
function answerTo(path: string, base: (outlet: string) => string, now: Date): Answer | null {
  if (path === '/robots.txt') return plainAnswer(200, robots)
  const [, id = '', slug = ''] = path.split('/')
  const outlet = everyone.find((one) => one.id === id)
  if (outlet === undefined) return plainAnswer(404, 'No such page.\n')
  if (outlet.trouble?.kind === 'reset') return null
  return slug === 'feed.xml' ? feedAnswer(outlet, base(id), now) : pageAnswer(outlet, slug, base(id), now)
}

/** RFC 9110 §13.2.2: If-None-Match decides alone where it is given, else If-Modified-Since. */
function isUnchanged(request: IncomingMessage, etag: string, changed: string | undefined): boolean {
  const known = request.headers['if-none-match']
  if (known !== undefined) return known.split(',').some((tag) => tag.trim() === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return changed !== undefined && Math.floor(Date.parse(changed) / 1000) * 1000 <= since
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer, now: Date): void {
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`
  // Node would set the machine's own time, and the same instant of the newsroom must give the same bytes
  response.sendDate = false
  response.setHeader('Date', now.toUTCString())
  response.setHeader('Content-Type', answer.type)
  if (answer.status === 200) response.setHeader('ETag', etag)
  if (answer.changed !== undefined) response.setHeader('Last-Modified', new Date(answer.changed).toUTCString())
  if (answer.status === 200 && isUnchanged(request, etag, answer.changed)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Length', answer.body.byteLength)
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : answer.body)
}

const listen = (server: ReturnType<typeof createServer>, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`the sample newsroom cannot listen on port ${port}`, { cause })))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

const outletOf = ({ id, name, publisher, label }: SampleOutlet): Outlet => ({ id, name, publisher, label })

/** Serves the invented outlets on 127.0.0.1, as they stood at `now()`. */
export async function openNewsroom({ now, port = 0, host }: NewsroomOptions): Promise<Newsroom> {
  const server = createServer((request, response) => {
    const instant = now()
    const asked = `http://${request.headers.host ?? '127.0.0.1'}`
    const path = (request.url ?? '/').replace(/[?#].*$/s, '')
    const answer = answerTo(path, host ?? (() => asked), instant)
    if (answer === null) request.socket.destroy()
    else send(request, response, answer, instant)
  })
  // the reader may share this thread: a connection must not be closed as idle while a long page is being parsed
  server.keepAliveTimeout = 60_000
  const origin = `http://127.0.0.1:${await listen(server, port)}`
  const base = host ?? (() => origin)
  return {
    origin,
    feeds: everyone.map((outlet) => ({
      url: `${base(outlet.id)}/${outlet.id}/feed.xml`,
      title: outlet.name,
      lang: outlet.lang,
      outlet: outletOf(outlet),
    })),
    stories,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((problem) => (problem === undefined ? resolve() : reject(problem)))
        server.closeAllConnections()
      }),
  }
}
