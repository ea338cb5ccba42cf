import { describe, expect, it } from 'vitest'
import type { Parts } from '../../lib/api/parts.ts'
import type { Mail } from '../../lib/channels/email/mailer.ts'
import { signToken } from '../../lib/channels/links.ts'
import { listSubscriptions } from '../../lib/store/subscriptions.ts'
import { subscriptionParts } from '../../lib/work/subscription-parts.ts'
import { keepingMailer, testOffice } from '../channels/make.ts'
import { watch } from '../digest/sample.ts'
import { bench } from '../store/bench.ts'
import { createApp } from './conforming.ts'
import { parts } from './sample.ts'

const at = bench('dynalite')
const key = 'k'.repeat(32)
const site = 'https://figures.example'
const address = 'nobody@example.org'
const wish = { channel: 'email', settings: { address }, tz: 'Asia/Seoul', hour: 8 }
const hook = { channel: 'webhook', settings: { url: 'https://hooks.example/x?key=XXSECRETXX' }, tz: 'UTC', hour: 8 }
const day = 86_400_000

async function endpoint(more: Partial<Parts> = {}) {
  const clock = { now: new Date('2025-09-01T10:00:00Z') }
  const table = await at.newTable()
  const mailer = keepingMailer()
  const office = testOffice({ mailer })
  const desk = { table, watch, now: () => clock.now }
  const logged: string[] = []
  const app = createApp(
    parts({
      now: () => clock.now,
      log: (event, facts) => logged.push(JSON.stringify({ event, ...facts })),
      subscriptions: subscriptionParts(desk, office),
      writeKey: key,
      ...more,
    }),
  )
  const ask = (path: string, init: RequestInit = {}) => Promise.resolve(app.fetch(new Request(`${site}${path}`, init)))
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/v1/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    ask,
    post,
    clock,
    mails: mailer.mails,
    office,
    logged,
    list: () => listSubscriptions(table, watch.id, clock.now),
  }
}

const withKey = { authorization: `Bearer ${key}` }

/** The path of the link in a mail. */
function linkIn({ text }: Mail): string {
  const [link = ''] = /https:\/\/figures\.example\/subscriptions\/\S+/.exec(text) ?? []
  return link.slice(site.length)
}

describe('subscribing by mail', () => {
  it('asks the address first; looking at the link changes nothing, the button begins', async () => {
    const { post, ask, mails, list } = await endpoint()
    const answer = await post(wish)
    expect(answer.status).toBe(202)
    expect(await answer.text()).not.toContain(address)
    expect(mails.map(({ to }) => to)).toEqual([address])
    const [mail] = mails
    if (!mail) throw new Error('No mail came')
    const shown = await ask(linkIn(mail))
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await shown.text()).toContain('method="post">')
    expect((await list())[0]).toMatchObject({ status: 'pending', confirmed: null })

    expect((await ask(linkIn(mail), { method: 'POST' })).status).toBe(200)
    const [begun] = await list()
    expect(begun).toMatchObject({
      status: 'active',
      confirmed: '2025-09-01T10:00:00.000Z',
      settled: '2025-09-01T10:00:00.000Z',
    })
    // The button twice is the button once.
    expect((await ask(linkIn(mail), { method: 'POST' })).status).toBe(200)
    expect(await list()).toEqual([begun])
  })

  it('a link is good for three days, and the address is forgotten after them', async () => {
    const { post, ask, mails, list, clock } = await endpoint()
    await post(wish)
    clock.now = new Date(clock.now.getTime() + 3 * day + 1000)
    const [mail] = mails
    if (!mail) throw new Error('No mail came')
    for (const method of ['GET', 'POST']) expect((await ask(linkIn(mail), { method })).status).toBe(410)
    expect(await list()).toEqual([])
    await post(wish)
    expect((await ask(linkIn(mails[1] ?? mail), { method: 'POST' })).status).toBe(200)
    expect(await list()).toHaveLength(1)
  })

  it('the same wish twice is one subscription, and nobody learns that it was there', async () => {
    const { post, ask, mails, list } = await endpoint()
    const first = await (await post(wish)).text()
    const [mail] = mails
    if (!mail) throw new Error('No mail came')
    await ask(linkIn(mail), { method: 'POST' })
    const second = await post(wish)
    expect([second.status, await second.text()]).toEqual([202, first])
    expect(mails).toHaveLength(1)
    expect(await list()).toHaveLength(1)
  })

  it('one address gets three such mails a day and no more, and who asks cannot tell', async () => {
    const { post, mails, clock } = await endpoint()
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((hour) =>
        post({ ...wish, settings: { address: hour % 2 ? address : 'Nobody@Example.org' }, hour }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    expect(mails).toHaveLength(3)
    clock.now = new Date(clock.now.getTime() + day)
    await post({ ...wish, hour: 7 })
    expect(mails).toHaveLength(4)
  })

  it('the mail that asks repeats nothing that was typed', async () => {
    const { post, mails } = await endpoint()
    await post({ ...wish, filters: { claimant: ['Buy pills at evil.example'] } })
    const all = mails.map(({ subject, text, html }) => subject + text + html).join()
    expect(all).not.toContain('evil.example')
    expect(all).toContain('08:00 (Asia/Seoul)')
  })

  it.each<[string, object, string]>([
    ['no zone', { tz: 'Mars/Olympus' }, 'tz'],
    ['no hour', { hour: 24 }, 'hour'],
    ['no address', { settings: { address: 'nobody' } }, 'settings.address'],
    ['two addresses', { settings: { address: 'a@b.example,c@d.example' } }, 'settings.address'],
    ['no channel', { channel: 'pigeon' }, 'channel'],
    ['no such metric', { filters: { metric: ['eaten'] } }, 'filters.metric.0'],
    ['no rule', { onEmpty: 'sometimes' }, 'onEmpty'],
  ])('says what was wrong: %s', async (_, change, parameter) => {
    const { post, mails } = await endpoint()
    const answer = await post({ ...wish, ...change }, withKey)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect((await answer.json()).errors[0].parameter).toBe(parameter)
    expect(mails).toEqual([])
  })
})

describe('leaving', () => {
  async function subscribed() {
    const one = await endpoint()
    await one.post(wish)
    const [mail] = one.mails
    if (!mail) throw new Error('No mail came')
    await one.ask(linkIn(mail), { method: 'POST' })
    const [{ id = '' } = {}] = await one.list()
    const leave = `/subscriptions/${id}/unsubscribe?token=${signToken(one.office.secret, 'unsubscribe', id, null)}`
    return { ...one, id, leave }
  }

  it('takes one click of a mail program: no cookie, no page, no question (RFC 8058)', async () => {
    const { ask, leave, list } = await subscribed()
    const click = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    }
    const answer = await ask(leave, click)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(await list()).toEqual([])
    expect((await ask(leave, click)).status).toBe(200)
  })

  it('is not done by a program that opens the link', async () => {
    const { ask, leave, list } = await subscribed()
    for (const method of ['GET', 'HEAD']) expect((await ask(leave, { method })).status).toBe(200)
    expect(await list()).toHaveLength(1)
    const page = await (await ask(leave)).text()
    expect(page).toContain('Unsubscribe</button>')
    expect(page).not.toContain(address)
  })

  it.each<[string, (leave: string, id: string, secret: string) => string]>([
    ['a changed signature', (leave) => `${leave.slice(0, -1)}${leave.endsWith('A') ? 'B' : 'A'}`],
    ['no token', (leave) => leave.replace(/\?.*/, '')],
    [
      'the link to confirm',
      (leave, id, secret) => leave.replace(/token=.*/, `token=${signToken(secret, 'confirm', id, null)}`),
    ],
    [
      'the link of somebody else',
      (leave, _id, secret) => leave.replace(/token=.*/, `token=${signToken(secret, 'unsubscribe', 'x', null)}`),
    ],
    [
      'the link of another figurewatch',
      (leave, id) => leave.replace(/token=.*/, `token=${signToken('other', 'unsubscribe', id, null)}`),
    ],
  ])('is not done by %s', async (_, change) => {
    const { ask, leave, id, office, list } = await subscribed()
    for (const method of ['GET', 'POST'])
      expect((await ask(change(leave, id, office.secret), { method })).status).toBe(403)
    expect(await list()).toHaveLength(1)
  })
})

describe('other channels', () => {
  it.each<[string, Record<string, string>, number]>([
    ['without a key', {}, 401],
    ['with a wrong key', { authorization: 'Bearer wrong' }, 401],
    ['with the key', withKey, 201],
  ])('%s', async (_, headers, status) => {
    const { post, list } = await endpoint()
    expect((await post(hook, headers)).status).toBe(status)
    expect(await list()).toHaveLength(status === 201 ? 1 : 0)
  })

  it('tell the secret once, and never the address', async () => {
    const { post, ask } = await endpoint()
    const added = await post(hook, withKey)
    const body = await added.json()
    expect(body).toMatchObject({
      kind: 'added',
      subscription: { channel: 'webhook', reaches: 'hooks.example', status: 'active' },
    })
    expect(body.secret).toMatch(/^whsec_/)
    const again = await post(hook, withKey)
    expect([again.status, (await again.json()).secret]).toEqual([200, undefined])
    const path = added.headers.get('location') ?? ''
    for (const one of [path, '/v1/subscriptions']) {
      const text = await (await ask(one, { headers: withKey })).text()
      expect(text).toContain('hooks.example')
      expect(text).not.toMatch(/XXSECRETXX|whsec_/)
    }
  })

  it('are listed, shown and removed by holders of a key only', async () => {
    const { post, ask, list } = await endpoint()
    const path = (await post(hook, withKey)).headers.get('location') ?? ''
    for (const [method, where] of [
      ['GET', '/v1/subscriptions'],
      ['GET', path],
      ['DELETE', path],
    ] as const)
      expect((await ask(where, { method })).status).toBe(401)
    expect((await ask(path, { method: 'DELETE', headers: withKey })).status).toBe(204)
    expect((await ask(path, { method: 'DELETE', headers: withKey })).status).toBe(404)
    expect(await list()).toEqual([])
  })

  it('need a key with the right scope', async () => {
    const findKey = async (secret: string) => {
      const scopes = secret === 'fw_feeds' ? (['feeds:write'] as const) : (['subscriptions:write'] as const)
      return { id: 'x', name: 'x', scopes: [...scopes], created: '' }
    }
    const { post } = await endpoint({ findKey })
    expect((await post(hook, { authorization: 'Bearer fw_feeds' })).status).toBe(403)
    expect((await post(hook, { authorization: 'Bearer fw_subs' })).status).toBe(201)
  })
})

describe('the form of the page', () => {
  const form = (fields: Record<string, string>) => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: new URLSearchParams(fields),
  })
  const mail = {
    channel: 'email',
    address,
    tz: 'Europe/Kyiv',
    hour: '7',
    onEmpty: 'weekly',
    metric: 'killed',
    side: '',
    minPct: '10',
  }

  it.each(['email', 'webhook', 'slack', 'discord', 'telegram'])('%s: a page without a script', async (channel) => {
    const { ask } = await endpoint()
    const answer = await ask(`/subscribe?channel=${channel}`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).not.toContain('<script')
    expect(Buffer.byteLength(page)).toBeLessThan(100_000)
    expect(page.includes('name="key"')).toBe(channel !== 'email')
  })

  it('subscribes with what was chosen', async () => {
    const { ask, mails, list } = await endpoint()
    const answer = await ask('/v1/subscriptions', form(mail))
    expect(answer.status).toBe(202)
    expect(await answer.text()).toContain('Look into your mail')
    expect(mails).toHaveLength(1)
    expect((await list())[0]).toMatchObject({
      filters: { metric: ['killed'], minPct: 10 },
      tz: 'Europe/Kyiv',
      hour: 7,
      onEmpty: 'weekly',
    })
  })

  it('shows what was wrong beside what was typed, but no secret', async () => {
    const { ask } = await endpoint()
    const page = await (await ask('/v1/subscriptions', form({ ...mail, address: 'no"<b>body' }))).text()
    expect(page).toContain('address: expected a mail address')
    expect(page).toContain('value="no&quot;&lt;b&gt;body"')
    const bad = form({ channel: 'slack', url: 'hooks.slack.com/XXSECRETXX', tz: 'UTC', hour: '8', key })
    const answer = await ask('/v1/subscriptions', bad)
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/XXSECRETXX|kkkk/)
  })

  it('shows the secret of a webhook once', async () => {
    const { ask } = await endpoint()
    const wanted = { channel: 'webhook', url: 'https://hooks.example/x', tz: 'UTC', hour: '8', onEmpty: 'send', key }
    const answer = await ask('/v1/subscriptions', form(wanted))
    expect(answer.status).toBe(201)
    expect(await answer.text()).toMatch(/whsec_[A-Za-z0-9+/=]{40}/)
  })

  it('is not there where nobody has set up how digests leave', async () => {
    const { ask } = await endpoint()
    const bare = createApp(parts())
    expect((await ask('/subscribe')).status).toBe(200)
    expect((await bare.fetch(new Request(`${site}/subscribe`))).status).toBe(404)
  })
})
