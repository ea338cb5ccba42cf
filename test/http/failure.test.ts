import { describe, expect, it } from 'vitest'
import { errorFailure, statusFailure } from '../../lib/http/failure.ts'
import { createHttp } from '../../lib/http.ts'
import { plainAsk, serve } from './server.ts'

describe('a status', () => {
  it.each([
    [401, 'unauthorized'],
    [402, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [406, 'forbidden'],
    [408, 'timeout'],
    [410, 'gone'],
    [429, 'rate-limited'],
    [451, 'forbidden'],
    [500, 'server-error'],
    [503, 'server-error'],
    [204, 'malformed'],
  ])('%i means %s, from a server as from the table', async (status, health) => {
    expect(statusFailure(status, new Headers(), 'example.org')).toMatchObject({ kind: 'failed', health })
    const server = await serve((_, response) => response.writeHead(status, { 'retry-after': '120' }).end())
    const http = createHttp({ userAgent: 'test', allow: [`127.0.0.1:${server.port}`] })
    expect(await http.get(server.origin, plainAsk)).toMatchObject({ kind: 'failed', health, retryAfter: '120' })
    await http.close()
    await server.close()
  })

  it('403 with a challenge is told from a plain one', () => {
    const found = statusFailure(403, new Headers({ 'cf-mitigated': 'challenge' }), 'example.org')
    expect(found).toMatchObject({ health: 'challenge', why: expect.stringContaining('example.org') })
  })
})

describe('an error', () => {
  const coded = (code: string) => Object.assign(new Error('inner words'), { code })

  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ECONNREFUSED', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['UND_ERR_SOCKET', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['HPE_INVALID_CONSTANT', 'malformed'],
    ['SOMETHING_NEW', 'unreachable'],
  ])('%s means %s, alone, as a cause or among several', (code, health) => {
    expect(errorFailure(coded(code), 'example.org', 1000).health).toBe(health)
    expect(errorFailure(new Error('outer', { cause: coded(code) }), 'example.org', 1000).health).toBe(health)
    expect(errorFailure(new AggregateError([coded(code)]), 'example.org', 1000).health).toBe(health)
  })

  it('says which host, and what to do', async () => {
    const lookup = () => Promise.reject(coded('ENOTFOUND'))
    const http = createHttp({ userAgent: 'test', lookup })
    expect(await http.get('http://nowhere.test/feed', plainAsk)).toEqual({
      kind: 'failed',
      health: 'dns',
      host: 'nowhere.test',
      why: 'nowhere.test does not resolve (ENOTFOUND): check the address',
      retryAfter: null,
    })
    await http.close()
  })

  it('of a port where nobody listens is told as such', async () => {
    const server = await serve((_, response) => response.end())
    await server.close()
    const http = createHttp({ userAgent: 'test', allow: [`127.0.0.1:${server.port}`] })
    expect(await http.get(server.origin, plainAsk)).toMatchObject({
      health: 'unreachable',
      why: expect.stringContaining('ECONNREFUSED'),
    })
    await http.close()
  })
})
