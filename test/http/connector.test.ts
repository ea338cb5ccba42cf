import { Agent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lookup } from '../../lib/http/address.ts'
import { guardedConnector, refusedCode } from '../../lib/http/connector.ts'
import { serve, type TestServer } from './server.ts'

/** 127.0.0.1 plays the public internet here; every other address is forbidden, and nothing listens there. */
let internet: TestServer
beforeAll(async () => {
  internet = await serve((_, response) => response.end('reached'))
})
afterAll(() => internet.close())

const names: Record<string, readonly string[]> = {
  'good.test': ['127.0.0.1'],
  'private.test': ['10.0.0.1'],
  'loopback6.test': ['::1'],
  'mapped.test': ['::ffff:10.0.0.1'],
  'nat64.test': ['64:ff9b::a00:1'],
  'mixed.test': ['127.0.0.1', '10.0.0.1'],
}
const fake: Lookup = async (host) =>
  (names[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

const reach = async (
  host: string,
  lookup: Lookup = fake,
  mayReach = (address: string): boolean => address === '127.0.0.1',
) => {
  const agent = new Agent({ connect: guardedConnector({ lookup, free: () => false, mayReach }) })
  try {
    const { body } = await request(`http://${host}:${internet.port}/`, { dispatcher: agent })
    return await body.text()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  } finally {
    await agent.close()
  }
}

describe('guardedConnector', () => {
  it('reaches a name all of whose addresses may be reached', async () => {
    expect(await reach('good.test')).toBe('reached')
  })

  it.each([
    'private.test',
    'loopback6.test',
    'mapped.test',
    'nat64.test',
    'mixed.test',
    '10.0.0.1',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
    '0x0a000001',
    '167772161',
    '012.1',
    '10.1',
    '0',
    '[::]',
    '①⓪.0.0.1',
  ])('refuses %s before anything is sent', async (host) => {
    const before = internet.requests.length
    expect(await reach(host)).toBe(refusedCode)
    expect(internet.requests).toHaveLength(before)
  })

  it('says that a name without any address does not resolve', async () => {
    expect(await reach('empty.test')).toBe('ENOTFOUND')
  })

  it('asks the resolver once per connection and refuses the next one when the answer has turned', async () => {
    const answers = ['127.0.0.1', '10.0.0.1']
    const turning: Lookup = async () => [{ address: answers.shift() ?? 'none', family: 4 }]
    expect(await reach('turning.test', turning)).toBe('reached')
    expect(await reach('turning.test', turning)).toBe(refusedCode)
    expect(answers).toEqual([])
  })

  it('checks the peer it is connected to once more, and sends it nothing when that is another one', async () => {
    const before = internet.requests.length
    const verdicts = [true, false]
    expect(await reach('good.test', fake, () => verdicts.shift() ?? false)).toBe(refusedCode)
    expect(internet.requests).toHaveLength(before)
  })
})
