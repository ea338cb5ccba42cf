import { createHook } from 'node:async_hooks'
import { Agent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublic, type Lookup } from '../../lib/http/address.ts'
import { guardedConnector, refusedCode } from '../../lib/http/connector.ts'
import { createHttp } from '../../lib/http.ts'
import { plainAsk, serve, type TestServer } from './server.ts'

/** Ways to write an address that is none of the public internet's. WHATWG URLs turn most of them into the plain form. */
const literals = [
  ['plain', '127.0.0.1'],
  ['this network', '0.0.0.0'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '192.168.0.1'],
  ['link-local, where clouds keep credentials', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['benchmarks', '198.18.0.1'],
  ['broadcast', '255.255.255.255'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['decimal', '2130706433'],
  ['hexadecimal', '0x7f000001'],
  ['hexadecimal parts', '0x7f.0x0.0x0.0x1'],
  ['octal', '0177.0.0.1'],
  ['octal, one number', '017700000001'],
  ['short', '127.1'],
  ['shorter', '127.0.1'],
  ['zero', '0'],
  ['with a dot at its end', '127.0.0.1.'],
  ['with percent signs', '%31%32%37.0.0.1'],
  ['full-width digits', '１２７.０.０.１'],
  ['digits in circles', '①②⑦.⓪.⓪.①'],
  ['an ideographic full stop', '127。0。0。1'],
  ['IPv6 loopback', '[::1]'],
  ['IPv6 loopback, whole', '[0:0:0:0:0:0:0:1]'],
  ['IPv6 unspecified', '[::]'],
  ['IPv4-mapped', '[::ffff:127.0.0.1]'],
  ['IPv4-mapped in hexadecimal', '[::ffff:7f00:1]'],
  ['IPv4-compatible', '[::127.0.0.1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['NAT64 of a network of its own', '[64:ff9b:1::7f00:1]'],
  ['6to4', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:53aa:64c:0:fffe:80ff:fffe]'],
  ['unique local', '[fd00::1]'],
  ['link-local', '[fe80::1]'],
  ['site-local', '[fec0::1]'],
  ['multicast', '[ff02::1]'],
] as const

const answers: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1'],
  'private.test': ['192.168.0.1'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:192.168.0.1'],
  'nat64.test': ['64:ff9b::c0a8:1'],
  'metadata.test': ['169.254.169.254'],
  'mixed.test': ['93.184.216.34', '192.168.0.1'],
  'mixed-six.test': ['2606:4700::1111', 'fd00::1'],
}
const familyOf = (address: string) => ({ address, family: address.includes(':') ? 6 : 4 })
const lookup: Lookup = async (host) => (answers[host] ?? []).map(familyOf)

const targets = [
  ...literals.map(([form, host]) => [form, `http://${host}/`] as const),
  ...Object.keys(answers).map((name) => [`a name for ${answers[name]?.join(' and ')}`, `http://${name}/`] as const),
  ...['gopher://example.org/', 'file:///etc/passwd', 'ftp://example.org/'].map(
    (url) => ['another scheme', url] as const,
  ),
  ['an unusual port', 'http://example.org:22/'],
  ['credentials', 'http://name:word@example.org/'],
  ['credentials that look like a host', 'http://example.org@127.0.0.1/'],
] as const

/** How many TCP connections are begun while something runs, whoever begins them. */
const connections = async <T>(run: () => Promise<T>): Promise<{ begun: number; result: T }> => {
  let begun = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'TCPCONNECTWRAP') begun += 1
    },
  }).enable()
  try {
    return { result: await run(), begun }
  } finally {
    hook.disable()
  }
}

let door: TestServer
beforeAll(async () => {
  door = await serve(({ url }, response) => {
    const to = decodeURIComponent(new URL(url ?? '/', 'http://door/').searchParams.get('to') ?? '')
    response.writeHead(307, { location: Buffer.from(to).toString('latin1') }).end()
  })
})
afterAll(() => door.close())

const get = async (url: string) => {
  const http = createHttp({ userAgent: 'test', lookup, allow: [`127.0.0.1:${door.port}`] })
  return connections(() => http.get(url, plainAsk)).finally(http.close)
}

describe('no socket is opened', () => {
  it('and one that were would be noticed', async () => {
    const { begun, result } = await get(`${door.origin}/?to=http://`)
    expect(result.kind).toBe('failed')
    expect(begun).toBe(1)
  })

  it.each(targets)('to %s: %s', async (_, url) => {
    const { begun, result } = await get(url)
    expect(result).toMatchObject({ kind: 'failed', health: 'refused', why: expect.stringMatching(/\w{4}/) })
    expect(begun).toBe(0)
  })

  it.each(targets)('but that of the redirect, to %s: %s', async (_, url) => {
    const { begun, result } = await get(`${door.origin}/?to=${encodeURIComponent(encodeURIComponent(url))}`)
    expect(result).toMatchObject({ kind: 'failed', health: 'refused' })
    expect(begun).toBe(1)
  })
})

it('what is no address at all is refused too', async () => {
  const { begun, result } = await get('example.org/feed')
  expect(result).toMatchObject({ health: 'refused', why: expect.stringMatching(/not a web address/) })
  expect(begun).toBe(0)
})

describe('a name whose answers turn', () => {
  /** 127.0.0.1 plays the public internet, so that no packet leaves this machine. */
  const reach = async (turning: Lookup): Promise<unknown> => {
    const mayReach = (address: string) => address === '127.0.0.1' || isPublic(address)
    const agent = new Agent({ connect: guardedConnector({ lookup: turning, free: () => false, mayReach }) })
    const ask = () => request(`http://turning.test:${door.port}/?to=x`, { dispatcher: agent })
    return ask()
      .then(({ statusCode }) => statusCode)
      .catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error))
      .finally(() => agent.destroy())
  }

  it.each(['10.0.0.1', '::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '127.0.0.2'])(
    'to %s is asked once for each connection, and refused before any',
    async (second) => {
      const given = [['127.0.0.1'], [second], ['127.0.0.1', second], [second, '127.0.0.1']]
      const turning: Lookup = async () => (given.shift() ?? []).map(familyOf)
      expect(await reach(turning)).toBe(307)
      for (let turn = 0; turn < 3; turn += 1)
        expect(await connections(() => reach(turning))).toEqual({ begun: 0, result: refusedCode })
      expect(given).toEqual([])
    },
  )
})
