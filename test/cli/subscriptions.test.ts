import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { subscriptions } from '../../lib/cli/subscriptions.ts'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { readSettings } from '../../lib/local/settings.ts'
import { stopSubscription } from '../../lib/store/sends.ts'
import { findSubscription } from '../../lib/store/subscriptions.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { keepSighting } from '../../lib/store/values.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { type Receiver, receive } from '../channels/server.ts'
import { sighting } from '../store/samples.ts'
import { run } from './run.ts'

let folder: string
let database: Database
let table: Table
let hooks: Receiver
let env: Record<string, string>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figurewatch-subscriptions-'))
  database = await openDatabase({ path: null })
  hooks = await receive(() => ({ status: 200 }))
  env = {
    FIGUREWATCH_DATA: join(folder, 'data'),
    FIGUREWATCH_ALLOW: '127.0.0.1:*',
    FIGUREWATCH_SITE: 'https://figures.example',
    DYNAMODB_ENDPOINT: database.endpoint,
  }
  table = connect({ name: 'figurewatch', endpoint: database.endpoint })
  await createTable(table)
  await beginWatch(table, 'korea-russia', new Date('2025-01-01'))
})
afterEach(async () => {
  table.client.destroy()
  await hooks.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The command as it is called, in this process. */
async function type(line: string) {
  const settings = readSettings(env)
  if ('error' in settings) throw new Error(settings.error)
  const said = { out: '', err: '' }
  const streams = { out: (text: string) => (said.out += text), err: (text: string) => (said.err += text) }
  return { code: await subscriptions.run(line.split(' '), streams, settings), ...said }
}

const Shown = z.looseObject({
  id: z.string(),
  status: z.string(),
  why: z.string().nullable(),
  sent: z.string().nullable(),
})
const listed = async () => z.array(Shown).parse(JSON.parse((await type('list --json')).out))
const added = z.object({ kind: z.string(), subscription: Shown, secret: z.string().nullable() })

/** Numbers that this machine has seen just now. */
async function seeNumbers() {
  for (const killed of [300, 600]) {
    const seen = new Date().toISOString()
    await keepSighting(table, {
      ...sighting({ value: killed }),
      seen,
      found: seen,
      said: seen,
      order: seen.slice(0, 10),
    })
  }
}

describe('subscriptions add', () => {
  it('takes a mail address at once, for whoever sits here answers for it, and shows it masked', async () => {
    const first = await type(
      'add email address=nobody@example.org --tz Asia/Seoul --hour 7 --metric killed --min-pct 10',
    )
    expect(first).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Subscribed: \w{24} n…@example\.org\n$/),
    })
    expect(
      await type('add email address=nobody@example.org --tz Asia/Seoul --hour 7 --metric killed --min-pct 10'),
    ).toMatchObject({ code: 0, out: expect.stringMatching(/^Subscribed already: \w{24} n…@example\.org\n$/) })
    const [one, ...others] = await listed()
    expect(others).toEqual([])
    expect(one).toMatchObject({
      channel: 'email',
      reaches: 'n…@example.org',
      tz: 'Asia/Seoul',
      hour: 7,
      onEmpty: 'skip',
      filters: { metric: ['killed'], minPct: 10 },
      status: 'active',
    })
    expect((await type('list')).out).toMatch(
      /^ID +CHANNEL +REACHES +AT +STATE +LAST SENT\n\w{24} +email +n…@example\.org +07:00 Asia\/Seoul +active +never\n$/,
    )
  })

  it.each([
    ['slack url=https://hooks.slack.example/services/T0/B0/XXSECRETXX', 'hooks.slack.example'],
    ['discord url=https://discord.example/api/webhooks/1/XXSECRETXX', 'discord.example'],
    ['telegram token=123456:XXSECRETXX_XXSECRETXX_XX chat=@figures', 'chat @figures'],
  ])('%s: what is secret is told nowhere', async (line, reaches) => {
    const said = await type(`add ${line} --tz UTC`)
    const json = await type(`add ${line} --tz UTC --json`)
    const lists = [await type('list'), await type('list --json')]
    expect(said.out).toContain(reaches)
    expect(added.parse(JSON.parse(json.out))).toMatchObject({ kind: 'known', secret: null })
    for (const { out, err } of [said, json, ...lists]) expect(out + err).not.toContain('XXSECRETXX')
  })

  it('tells the secret that signs a webhook this once, and keeps it out of a pipe unless asked for JSON', async () => {
    const said = await type(`add webhook url=${hooks.origin}/a --tz UTC`)
    expect(said.err).toMatch(/^The secret that signs what is sent, shown this once: whsec_[\w+/=]{44}\n$/)
    expect(said.out).not.toContain('whsec_')
    const json = await type(`add webhook url=${hooks.origin}/b --tz UTC --json`)
    expect(added.parse(JSON.parse(json.out)).secret).toMatch(/^whsec_/)
    expect(json.err).toBe('')
    expect((await type('list --json')).out).not.toContain('whsec_')
  })

  it.each([
    ['add', /channel/],
    ['add pigeon address=home', /channel/],
    ['add email address=nobody', /settings\.address: expected a mail address/],
    ['add email', /settings\.address/],
    ['add telegram token=1 chat=@figures', /settings\.token: expected a token/],
    ['add email address=nobody@example.org --tz Mars/Base', /tz: expected an IANA zone/],
    ['add email address=nobody@example.org --tz UTC --hour 24', /hour/],
    ['add email address=nobody@example.org --tz UTC --metric hope', /filters\.metric/],
    ['add email address=nobody@example.org --tz UTC --on-empty never', /onEmpty/],
    ['', /Expected one of list, add, remove, send-now/],
    ['toString', /Expected one of/],
    ['list --loud', /--loud/],
  ])('%j is misuse, and nothing is kept', async (line, said) => {
    await expect(type(line)).rejects.toThrow(said)
    expect(await listed()).toEqual([])
  })
})

describe('subscriptions send-now', () => {
  it('sends what is new by mail, and the mail lies in the outbox', async () => {
    await type('add email address=nobody@example.org --tz UTC')
    await seeNumbers()
    const [one] = await listed()
    const sent = await type(`send-now ${one?.id} --json`)
    expect(sent).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(sent.out)).toEqual({ id: one?.id, outcome: 'sent', why: null })
    const [file = '', ...others] = readdirSync(join(folder, 'data/outbox'))
    expect(others).toEqual([])
    const mail = await PostalMime.parse(readFileSync(join(folder, 'data/outbox', file)))
    expect(mail.to).toMatchObject([{ address: 'nobody@example.org' }])
    expect(mail.text).toContain('about 600')
    expect(mail.text).toContain(`Unsubscribe: https://figures.example/subscriptions/${one?.id}/unsubscribe?token=`)
    expect((await listed())[0]?.sent).not.toBeNull()
  })

  it('sends to a webhook, and says when the other side does not take it', async () => {
    await hooks.close()
    hooks = await receive(
      () => ({ status: 503 }),
      () => ({ status: 200 }),
    )
    await type(`add webhook url=${hooks.origin}/digest --tz UTC`)
    await seeNumbers()
    const [one] = await listed()
    expect(await type(`send-now ${one?.id}`)).toMatchObject({ code: 1, out: `${one?.id}: later, it answered 503\n` })
    expect((await listed())[0]?.why).toBe('it answered 503')
    expect(await type(`send-now ${one?.id}`)).toMatchObject({ code: 0, out: `${one?.id}: sent\n` })
    const ids = hooks.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(JSON.parse(hooks.received[1]?.body ?? '')).toMatchObject({ type: 'digest', data: { status: 'changes' } })
  })

  it('sends a window of one’s choice to see how it looks, and what is due stays due', async () => {
    await seeNumbers()
    await type(`add webhook url=${hooks.origin}/digest --tz Asia/Seoul --metric killed`)
    const [before] = await listed()
    expect(await type(`send-now ${before?.id} --since 7d`)).toMatchObject({ code: 0, out: `${before?.id}: sent\n` })
    const { data } = JSON.parse(hooks.received[0]?.body ?? '')
    expect(data).toMatchObject({ status: 'changes', window: { tz: 'Asia/Seoul' } })
    expect(await listed()).toEqual([before])
    await expect(type(`send-now ${before?.id} --since soon`)).rejects.toThrow('--since soon: expected a length')
    expect(await type('send-now nobody --since 7d')).toMatchObject({ code: 1, out: '' })
    await stopSubscription(table, before?.id ?? '', 'it answered 410')
    expect(await type(`send-now ${before?.id} --since 7d --json`)).toMatchObject({ code: 1 })
    expect(hooks.received).toHaveLength(1)
  })

  it('sends nothing where sending has ended; the reason stands in the list, and asking again begins anew', async () => {
    await type('add email address=nobody@example.org --tz UTC')
    const [one] = await listed()
    await stopSubscription(table, one?.id ?? '', 'mail came back for good: 5.1.1, user unknown')
    expect(await type(`send-now ${one?.id}`)).toMatchObject({
      code: 1,
      out: `${one?.id}: disabled, mail came back for good: 5.1.1, user unknown\n`,
    })
    expect((await type('list')).out).toContain('disabled: mail came back for good: 5.1.1, user unknown')
    expect(await listed()).toMatchObject([{ status: 'disabled', why: 'mail came back for good: 5.1.1, user unknown' }])
    await type('add email address=nobody@example.org --tz UTC')
    expect(await listed()).toMatchObject([{ id: one?.id, status: 'active', why: null }])
  })
})

describe('subscriptions remove', () => {
  it('forgets a subscriber, once', async () => {
    await type('add email address=nobody@example.org --tz UTC')
    const [one] = await listed()
    expect(await type(`remove ${one?.id}`)).toMatchObject({ code: 0, out: `Removed ${one?.id}.\n`, err: '' })
    expect(await findSubscription(table, one?.id ?? '')).toBeNull()
    expect((await type('list')).out).toBe('Nothing yet.\n')
    expect((await type('list --json')).out).toBe('[]\n')
  })

  it('as JSON', async () => {
    await type('add slack url=https://hooks.slack.example/x --tz UTC')
    const [one] = await listed()
    expect(JSON.parse((await type(`remove ${one?.id} --json`)).out)).toEqual({ removed: one?.id })
  })

  it.each(['remove', 'send-now'])('%s of somebody who is not there says where ids are', async (verb) => {
    const said = await type(`${verb} nobody`)
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toBe('There is no subscription nobody. Ids are listed by: figurewatch subscriptions list\n')
  })
})

it('is a command like the others: results on one stream, mistakes on the other, a code for each', {
  timeout: 60_000,
}, async () => {
  const words = ['subscriptions', 'add', 'email', 'address=nobody@example.org', '--tz', 'UTC', '--json']
  const good = await run(words, '', env)
  expect(good).toMatchObject({ code: 0, err: '' })
  expect(added.parse(JSON.parse(good.out))).toMatchObject({ kind: 'added', secret: null })
  const bad = await run(['subscriptions', 'add', 'pigeon'], '', env)
  expect(bad).toMatchObject({ code: 2, out: '' })
  expect(bad.err).toMatch(/channel: [\s\S]*\nUsage: figurewatch subscriptions list \| add CHANNEL/)
})
