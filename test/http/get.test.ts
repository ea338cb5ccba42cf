import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ask, createHttp, type Fetched } from '../../lib/http.ts'
import { plainAsk, serve, type TestServer } from './server.ts'

type Answer = Parameters<typeof serve>[0]

let close: (() => Promise<unknown>)[] = []
beforeEach(() => {
  close = []
})
afterEach(() => Promise.all(close.map((end) => end())))

const client = (origin: { port: number }) => {
  const http = createHttp({
    userAgent: 'figurewatch/0 (+mailto:desk@example.org)',
    allow: [`127.0.0.1:${origin.port}`],
  })
  close.push(http.close)
  return http
}

const ask = async (
  answer: Answer,
  asked: Partial<Ask> = {},
  path = '/',
): Promise<{ got: Fetched; server: TestServer }> => {
  const server = await serve(answer)
  close.push(server.close)
  return { got: await client(server).get(`${server.origin}${path}`, { ...plainAsk, ...asked }), server }
}

const bodyOf = (got: Fetched): string => (got.kind === 'ok' ? Buffer.from(got.body).toString() : JSON.stringify(got))
const headersSent = (server: TestServer) => server.requests.map(({ headers }) => headers)

describe('what is sent', () => {
  it('is a name with a contact, what is accepted, and nothing that follows anybody', async () => {
    const { server } = await ask((_, response) => response.setHeader('set-cookie', 'a=b').end('x'))
    expect(headersSent(server)).toEqual([
      {
        host: `127.0.0.1:${server.port}`,
        connection: 'keep-alive',
        'user-agent': 'figurewatch/0 (+mailto:desk@example.org)',
        accept: 'text/html',
        'accept-encoding': 'gzip, deflate, br',
      },
    ])
  })

  it.each([
    ['"abc"', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['W/"weak"', 'whenever it was'],
    ['no quotes at all', '0'],
    ['"ét\u00a4"', 'Mon, 05 Jan 2026 10:00:00 +0900'],
  ])('gives the validators %s and %s back byte for byte', async (etag, lastModified) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { etag, 'last-modified': lastModified }).end('x'),
    )
    close.push(server.close)
    const http = client(server)
    const first = await http.get(server.origin, plainAsk)
    const headers = first.kind === 'ok' ? first.headers : new Headers()
    await http.get(server.origin, {
      ...plainAsk,
      etag: headers.get('etag'),
      lastModified: headers.get('last-modified'),
    })
    expect(headersSent(server)[1]).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified })
  })
})

describe('what comes back', () => {
  it('is the body with the address it came from', async () => {
    const { got, server } = await ask((_, response) => response.end('hello'))
    expect(got).toMatchObject({ kind: 'ok', url: `${server.origin}/`, status: 200, permanent: false })
    expect(bodyOf(got)).toBe('hello')
  })

  it('is "same" for a 304 to a question with conditions, and a failure for one without', async () => {
    const answer: Answer = (_, response) => response.writeHead(304, { etag: '"2"' }).end()
    const { got } = await ask(answer, { etag: '"1"' })
    expect(got.kind === 'same' && got.headers.get('etag')).toBe('"2"')
    expect((await ask(answer)).got).toMatchObject({ kind: 'failed', health: 'malformed' })
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
  ])('is unpacked: %s', async (encoding, pack) => {
    const { got } = await ask((_, response) =>
      response.setHeader('content-encoding', encoding).end(pack('packed text')),
    )
    expect(bodyOf(got)).toBe('packed text')
  })

  it('is asked for once more without encoding when the encoding lies', async () => {
    const { got, server } = await ask(({ headers }, response) => {
      if (headers['accept-encoding'] !== 'identity') response.setHeader('content-encoding', 'gzip')
      response.end('plain all along')
    })
    expect(bodyOf(got)).toBe('plain all along')
    expect(headersSent(server).map((sent) => sent['accept-encoding'])).toEqual(['gzip, deflate, br', 'identity'])
  })

  it('fails when it lies twice', async () => {
    const { got, server } = await ask((_, response) => response.setHeader('content-encoding', 'gzip').end('plain'))
    expect(got).toMatchObject({ kind: 'failed', health: 'malformed' })
    expect(server.requests).toHaveLength(2)
  })
})

describe('limits', () => {
  it('a body that grows beyond the limit is not read on, whether it says its length or not', async () => {
    const long = 'x'.repeat(200_000)
    expect((await ask((_, response) => response.end(long))).got).toMatchObject({ kind: 'failed', health: 'too-large' })
    const chunked: Answer = (_, response) => {
      response.write(long)
      response.end(long)
    }
    expect((await ask(chunked)).got).toMatchObject({ kind: 'failed', health: 'too-large' })
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('a small %s body that unpacks to a large one is stopped at the limit', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(3_000_000))
    expect(bomb.length).toBeLessThan(plainAsk.maxBytes)
    const { got } = await ask((_, response) => response.setHeader('content-encoding', encoding).end(bomb))
    expect(got).toMatchObject({ kind: 'failed', health: 'too-large' })
  })

  it('one deadline covers a server that never answers and one that drips', async () => {
    const silent: Answer = () => {}
    expect((await ask(silent, { timeout: 100 })).got).toMatchObject({ kind: 'failed', health: 'timeout' })
    const drip: Answer = (_, response) => {
      const tap = setInterval(() => response.write('.'), 10)
      response.on('close', () => clearInterval(tap))
    }
    expect((await ask(drip, { timeout: 200 })).got).toMatchObject({ kind: 'failed', health: 'timeout' })
  })

  it('a body that is cut off is a failure, not a short body', async () => {
    const byLength: Answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    }
    const byChunk: Answer = (_, response) => response.write('half', () => response.destroy())
    const byGzip: Answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync('a long enough text to cut').subarray(0, 20))
    }
    for (const answer of [byLength, byChunk, byGzip]) {
      expect((await ask(answer)).got).toMatchObject({ kind: 'failed', health: 'unreachable' })
    }
  })

  it('two connections to a host at most, and everybody gets a turn', async () => {
    // Each answer waits until two questions are open, then long enough for a third to show.
    const held: (() => void)[] = []
    let most = 0
    const server = await serve((_, response) => {
      held.push(() => response.end('x'))
      most = Math.max(most, held.length)
      if (held.length === 2) setTimeout(() => held.splice(0).map((answer) => answer()), 10)
    })
    close.push(server.close)
    const http = client(server)
    const all = await Promise.all(Array.from({ length: 8 }, () => http.get(server.origin, plainAsk)))
    expect(all.map(({ kind }) => kind)).toEqual(Array(8).fill('ok'))
    expect(most).toBe(2)
  })
})

describe('redirects', () => {
  const hop: Answer = ({ url = '/' }, response) => {
    const [, status = '200', rest = ''] = /^\/(\d+)(.*)$/.exec(url) ?? []
    if (status === '200') response.end('arrived')
    else response.writeHead(Number(status), { location: rest || '/' }).end()
  }

  it.each([
    ['/301/200', true],
    ['/308/301/200', true],
    ['/301/302/200', false],
    ['/307/200', false],
    ['/303/308/200', false],
    ['/301/301/301/301/301/200', true],
  ])('%s arrives, for good: %s', async (path, permanent) => {
    const { got, server } = await ask(hop, {}, path)
    expect(got).toMatchObject({ kind: 'ok', url: `${server.origin}/200`, permanent })
  })

  it('six hops or a circle are too many', async () => {
    expect((await ask(hop, {}, '/301/301/301/301/301/301/200')).got).toMatchObject({ health: 'unreachable' })
    const { got, server } = await ask((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(got).toMatchObject({
      kind: 'failed',
      health: 'unreachable',
      why: expect.stringMatching(/redirects more than 5 times/),
    })
    expect(server.requests).toHaveLength(6)
  })

  it('an address in raw UTF-8 is understood', async () => {
    const { server } = await ask(({ url }, response) => {
      if (url === '/') response.writeHead(302, { location: Buffer.from('/뉴스').toString('latin1') })
      response.end()
    })
    expect(server.requests.at(-1)?.url).toBe('/%EB%89%B4%EC%8A%A4')
  })

  it('one without an address, and one to no address, are failures', async () => {
    expect((await ask((_, response) => response.writeHead(302).end())).got).toMatchObject({ health: 'malformed' })
    const nowhere: Answer = (_, response) => response.writeHead(302, { location: 'http://' }).end()
    expect((await ask(nowhere)).got).toMatchObject({ health: 'unreachable' })
  })
})
