import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import { openMachine } from '../../lib/local/machine.ts'
import { silent } from '../../lib/log.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { appParts } from '../../lib/work/app-parts.ts'
import { sendDueDigests } from '../../lib/work/send-digests.ts'

const site = 'http://127.0.0.1:8787'

it('on one machine: a form, a mail to confirm, a digest each morning, one click to leave', {
  timeout: 60_000,
}, async () => {
  const data = await mkdtemp(join(tmpdir(), 'figurewatch-'))
  const clock = { now: new Date('2025-03-28T12:00:00Z') }
  const machine = await openMachine({
    watch: koreaRussia,
    table: 'figurewatch-test',
    userAgent: 'figurewatch/test',
    data,
    endpoint: null,
    allow: [],
    spacing: 0,
    log: silent,
    now: () => clock.now,
  })
  const app = createApp(appParts(machine.desk, { writeKey: null, local: true, office: machine.office }))
  const ask = (url: string, init: RequestInit = {}) => Promise.resolve(app.fetch(new Request(url, init)))
  const mails = async (): Promise<Email[]> => {
    const names = (await readdir(join(data, 'outbox')).catch(() => [])).sort()
    return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(data, 'outbox', name)))))
  }
  const sent = async () => (await mails()).filter(({ subject }) => !subject?.startsWith('Confirm'))

  await beginWatch(machine.desk.table, koreaRussia.id, new Date('2025-03-01T00:00:00Z'))
  const fields = { channel: 'email', address: 'nobody@example.org', tz: 'Europe/Kyiv', hour: '8', onEmpty: 'send' }
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
  const form = { method: 'POST', headers, body: new URLSearchParams(fields) }
  expect((await ask(`${site}/v1/subscriptions`, form)).status).toBe(202)
  const [link = ''] = /http:\/\/127\S+confirm\S+/.exec((await mails())[0]?.text ?? '') ?? []
  expect((await ask(link, { method: 'POST' })).status).toBe(200)

  // Clocks in Kyiv go forward on 30 March: 08:00 is 06:00 UTC before and 05:00 UTC from then on.
  for (; clock.now < new Date('2025-03-31T06:00:00Z'); clock.now = new Date(clock.now.getTime() + 3_600_000))
    await sendDueDigests(machine.desk, machine.office)
  expect((await sent()).map(({ date }) => date)).toEqual([
    '2025-03-29T06:00:00.000Z',
    '2025-03-30T05:00:00.000Z',
    '2025-03-31T05:00:00.000Z',
  ])
  expect((await sent())[0]?.text).toContain('28 Mar 2025, 14:00 – 29 Mar 2025, 08:00 (Europe/Kyiv)')

  const leave = (await sent())[0]?.headers.find(({ key }) => key === 'list-unsubscribe')?.value.slice(1, -1) ?? ''
  expect((await ask(leave, { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status).toBe(200)
  clock.now = new Date('2025-04-05T12:00:00Z')
  await sendDueDigests(machine.desk, machine.office)
  expect(await sent()).toHaveLength(3)
  await machine.close()
  await rm(data, { recursive: true, force: true })
})
