import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { channels } from '../../lib/channels/index.ts'
import { json } from '../../lib/digest/json.ts'
import { createPoster } from '../../lib/http/post.ts'
import { listen } from '../../lib/local/listen.ts'
import { sample } from '../digest/sample.ts'
import { subscription, testOffice } from './make.ts'
import { type Answer, type Receiver, receive } from './server.ts'

const open: Receiver[] = []
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.close()
})

async function send(answer: Answer, settings: Record<string, string> = {}, office = testOffice()) {
  const server = await receive(() => answer)
  open.push(server)
  const checked = channels.webhook.check({ url: `${server.origin}/hook?key=XXSECRETXX`, ...settings })
  if (!('settings' in checked)) throw new Error(JSON.stringify(checked))
  const own = subscription({ channel: 'webhook', settings: checked.settings })
  // The receiver compares the timestamp with its own clock.
  const delivery = { digest: sample(), subscription: own, id: 's1.20250903T080000Z', now: new Date() }
  const sent = await channels.webhook.send(delivery, office)
  return { sent, request: server.received[0], secret: checked.settings['secret'] ?? '' }
}

describe('a webhook', () => {
  it('gets the digest as JSON, signed so that the reference library knows it', async () => {
    const { sent, request, secret } = await send({ status: 204 })
    expect(sent).toEqual({ kind: 'sent' })
    const verified = new Webhook(secret).verify(request?.body ?? '', request?.headers ?? {})
    expect(verified).toMatchObject({
      type: 'digest',
      timestamp: sample().window.until,
      data: JSON.parse(json.render(sample())),
    })
    expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 's1.20250903T080000Z' })
  })

  it('is not believed when a byte of it changed, or with another secret', async () => {
    const { request, secret } = await send({ status: 204 })
    const other = await send({ status: 204 })
    expect(() => new Webhook(secret).verify(`${request?.body} `, request?.headers ?? {})).toThrow()
    expect(() => new Webhook(other.secret).verify(request?.body ?? '', request?.headers ?? {})).toThrow()
  })

  it('may bring a secret of its own, and gets one of 32 bytes otherwise', async () => {
    const own = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
    const { request, secret } = await send({ status: 200 }, { secret: own })
    expect(secret).toBe(own)
    expect(new Webhook(own).verify(request?.body ?? '', request?.headers ?? {})).toHaveProperty('data')
    expect(Buffer.from((await send({ status: 200 })).secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
  })

  it.each<[number, Record<string, string>, string]>([
    [500, {}, 'later'],
    [503, { 'retry-after': 'Wed, 03 Sep 2099 08:00:00 GMT' }, 'later'],
    [429, { 'retry-after': '1' }, 'later'],
    [408, {}, 'later'],
    [400, {}, 'refused'],
    [401, {}, 'refused'],
    [404, {}, 'refused'],
    [410, {}, 'refused'],
    [301, { location: 'http://169.254.169.254/' }, 'refused'],
  ])('that answers %i %j: %s', async (status, headers, kind) => {
    const { sent } = await send({ status, headers, body: 'https://x.example/hook?key=XXSECRETXX is broken' })
    expect(sent).toMatchObject({ kind, ...(status === 410 ? { gone: true } : {}) })
    expect(JSON.stringify(sent)).not.toContain('XXSECRETXX')
  })
})

describe('an address that must not be reached', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'http://10.0.0.1/x',
    'http://user:password@example.org/',
    'http://example.org:22/',
    'file:///etc/passwd',
  ])('%s is refused before anything is sent', async (url) => {
    const { post, close } = createPoster({ userAgent: 'figurewatch/test' })
    const posted = await post(url, { headers: {}, body: '{}' })
    await close()
    expect(posted).toMatchObject({ kind: 'unanswered', refused: true })
    expect(JSON.stringify(posted)).not.toContain('password@')
  })

  it('also behind a name that stands for it', async () => {
    const lookup = async () => [{ address: '10.1.2.3', family: 4 }]
    const { post, close } = createPoster({ userAgent: 'figurewatch/test', lookup })
    expect(await post('https://innocent.example/hook', { headers: {}, body: '{}' })).toMatchObject({ refused: true })
    await close()
  })

  it('is reached when it is allowed, and then it is waited for only so long', async () => {
    const quick = await receive(() => ({ status: 200 }))
    open.push(quick)
    const silent = createServer(() => {})
    const slow = `127.0.0.1:${await listen(silent)}`
    const allow = [new URL(quick.origin).host, slow]
    const patient = createPoster({ userAgent: 'figurewatch/test', allow })
    const poster = createPoster({ userAgent: 'figurewatch/test', allow, timeout: 50 })
    expect(await patient.post(quick.origin, { headers: {}, body: '{}' })).toMatchObject({
      kind: 'answered',
      status: 200,
    })
    expect(await poster.post(`http://${slow}/`, { headers: {}, body: '{}' })).toMatchObject({
      kind: 'unanswered',
      refused: false,
    })
    silent.closeAllConnections()
    silent.close()
    await patient.close()
    await poster.close()
  })
})
