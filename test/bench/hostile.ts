import { gzipSync } from 'node:zlib'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { feedAsk } from '../../lib/feeds/poll.ts'
import { createHttp, type Http } from '../../lib/http.ts'
import { serve } from '../http/server.ts'
import { expectThat, type Measurement, megabytes, seconds, settledMemory } from './bench.ts'

const item = (fields: string): string =>
  `<rss version="2.0"><channel><title>t</title><item><title>x</title>${fields}</item></channel></rss>`

const bomb = (): string => {
  const lines = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};&e${n};&e${n};">`).join('')
  return `<!DOCTYPE rss [<!ENTITY e0 "ha">${lines}]>${item('<description>&e30;</description>')}`
}

const items = (count: number): string =>
  `<rss version="2.0"><channel>${`<item><title>x</title><link>https://a.example/</link><description>${'y'.repeat(300)}</description></item>`.repeat(count)}</channel></rss>`

const documents: readonly (readonly [what: string, document: () => string])[] = [
  ['entities that multiply', bomb],
  ['240 kB of a<br', () => item(`<description>${'a<br'.repeat(60_000)}</description>`)],
  ['240 kB of a<br, escaped', () => item(`<description>${'a&lt;br'.repeat(60_000)}</description>`)],
  ['9.9 MB of items', () => items(25_500)],
  ['23 MB of items', () => items(60_000)],
  ['200,000 nested tags', () => item(`<description>${'<b>'.repeat(200_000)}</description>`)],
  ['200,000 nested tags, escaped', () => item(`<description><![CDATA[${'<b>'.repeat(200_000)}]]></description>`)],
  ['3,000,000 ampersands', () => item(`<description>${'&'.repeat(3_000_000)}</description>`)],
  ['a million namespaces', () => `<rss ${'xmlns:a="b" '.repeat(800_000)}><channel/></rss>`],
]

async function parsing(print: (line: string) => void): Promise<void> {
  for (const [what, make] of documents) {
    const document = make()
    const before = settledMemory()
    const start = process.cpuUsage()
    const read = await parseFeed(document, 'https://a.example/')
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000
    const grown = process.memoryUsage().rss - before
    const result = 'error' in read ? `${read.health}: ${read.error}` : `${read.items.length} items`
    print(`${what}: ${seconds(time)} of processor, ${megabytes(Math.max(0, grown))} more memory, ${result}`)
    expectThat(time < 2000, `${what} is read or refused in two seconds`)
  }
}

async function asking(print: (line: string) => void): Promise<void> {
  const packed = gzipSync(Buffer.alloc(300_000_000))
  const server = await serve(({ url }, response) => {
    if (url === '/bomb') response.setHeader('content-encoding', 'gzip').end(packed)
    else if (url === '/drip') setInterval(() => response.write('.'), 1000).unref()
  })
  const http: Http & { close(): Promise<void> } = createHttp({
    userAgent: 'bench',
    allow: [`127.0.0.1:${server.port}`],
  })
  const asks = [
    [`a gzip bomb of ${megabytes(packed.length)} for 300 MB`, '/bomb'],
    ['a byte a second', '/drip'],
    ['silence', '/silence'],
  ] as const
  for (const [what, path] of asks) {
    const before = settledMemory()
    const start = performance.now()
    const got = await http.get(`${server.origin}${path}`, { ...feedAsk, timeout: 3000 })
    const time = performance.now() - start
    const grown = process.memoryUsage().rss - before
    const result = got.kind === 'failed' ? `${got.health}: ${got.why}` : got.kind
    print(`${what}: ${seconds(time)}, ${megabytes(Math.max(0, grown))} more memory, ${result}`)
    expectThat(got.kind === 'failed' && time < 4000, `${what} fails within its deadline`)
  }
  await http.close()
  await server.close()
}

export const hostile: Measurement = {
  name: 'hostile',
  about: 'documents and servers that mean harm (a deadline of 3 seconds instead of 20)',
  async run(print) {
    await parsing(print)
    await asking(print)
  },
}
