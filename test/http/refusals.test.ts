import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lookup } from '../../lib/http/address.ts'
import { createHttp } from '../../lib/http.ts'
import { plainAsk, serve, type TestServer } from './server.ts'

const forbidden = [
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://[::]/',
  'http://①②⑦.⓪.⓪.①/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[64:ff9b::7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[fd00::1]/',
  'http://private.test/',
  'http://six.test/',
  'http://mapped.test/',
  'http://mixed.test/',
  'http://localhost/',
  'http://private.test:8080/',
  'file:///etc/passwd',
  'http://name:word@example.org/',
]

const names: Record<string, string[]> = {
  'private.test': ['192.168.0.1'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:192.168.0.1'],
  'mixed.test': ['93.184.216.34', '192.168.0.1'],
  localhost: ['127.0.0.1'],
}
const lookup: Lookup = async (host) =>
  (names[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

let door: TestServer
beforeAll(async () => {
  door = await serve(({ url }, response) => {
    const target = decodeURIComponent(new URL(url ?? '/', 'http://door/').searchParams.get('to') ?? '')
    response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end()
  })
})
afterAll(() => door.close())

describe('addresses that are never asked', () => {
  it.each(forbidden)('%s is refused when it is asked for', async (url) => {
    const http = createHttp({ userAgent: 'test', lookup })
    expect(await http.get(url, plainAsk)).toMatchObject({ kind: 'failed', health: 'refused' })
    await http.close()
  })

  it.each(forbidden)('%s is refused when a redirect leads there', async (url) => {
    const http = createHttp({ userAgent: 'test', lookup, allow: [`127.0.0.1:${door.port}`] })
    const got = await http.get(`${door.origin}/?to=${encodeURIComponent(encodeURIComponent(url))}`, plainAsk)
    expect(got).toMatchObject({ kind: 'failed', health: 'refused' })
    await http.close()
  })

  it('what is no address at all is refused too', async () => {
    const http = createHttp({ userAgent: 'test', lookup })
    expect(await http.get('example.org/feed', plainAsk)).toMatchObject({
      health: 'refused',
      why: expect.stringMatching(/not a web address/),
    })
    await http.close()
  })
})
