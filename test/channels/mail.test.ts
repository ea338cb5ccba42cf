import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import { digestMail } from '../../lib/channels/email/digest-mail.tsx'
import { outboxMailer } from '../../lib/channels/email/outbox.ts'
import { smtpMailer } from '../../lib/channels/email/smtp.ts'
import { channels } from '../../lib/channels/index.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import { change, sample, values } from '../digest/sample.ts'
import { inFolder } from '../store/bench.ts'
import { subscription, testOffice } from './make.ts'
import { openSink, type Sink } from './sink.ts'

const from = 'digest@figures.example'
const address = 'nobody@example.org'
const now = new Date('2025-09-03T08:00:00Z')
const id = 's1.20250903T080000Z'

const sinks: Sink[] = []
afterEach(async () => {
  for (const sink of sinks.splice(0)) await sink.close()
})

async function sinkFor(...refusal: Parameters<typeof openSink>): Promise<Sink> {
  const sink = await openSink(...refusal)
  sinks.push(sink)
  return sink
}

const delivery = (digest: Digest) => ({ digest, subscription: subscription(), id, now })

/** Sends a digest over SMTP to a real server and reads what came. */
async function overTheWire(digest: Digest): Promise<{ mail: Email; raw: string }> {
  const sink = await sinkFor()
  const mailer = smtpMailer(sink.url, from)
  const sent = await channels.email.send(delivery(digest), testOffice({ mailer }))
  await mailer.close()
  expect(sent).toEqual({ kind: 'sent' })
  const [mail] = await sink.parsed()
  if (!mail) throw new Error('No mail came')
  return { mail, raw: sink.raw[0] ?? '' }
}

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(p|h1|h2|td|th|blockquote|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** "old → new" of every change, as each part tells them. */
const movesOfText = (text: string): string[] =>
  [...oneLine(text).matchAll(/: ([^:]+? → .+?)(?: \([+−±]|,? as of| “| In )/g)].map(([, move = '']) => move)
const movesOfHtml = (html: string): string[] =>
  [...html.matchAll(/<bdi>([^<]+ → [^<]+)<\/bdi>/g)].map(([, move = '']) => move)

const sources = (words: string): string[] =>
  [...new Set([...words.matchAll(/https:\/\/daily\.example\/\w+/g)].map(([found]) => found))].sort()

describe('a digest as mail, over the wire', () => {
  it('says the same in both parts: claimants, old → new, and links', async () => {
    const digest = sample()
    const { mail } = await overTheWire(digest)
    const [text = '', html = ''] = [mail.text, mail.html]
    const shown = oneLine(textOf(html))
    for (const { claimant, heading, from: before, to, why } of digest.items) {
      const arrow = [before, to].flatMap((value) => value?.amount ?? []).join(' → ')
      for (const words of [heading, arrow, why]) {
        expect(oneLine(text)).toContain(words)
        expect(shown).toContain(words)
      }
      const named = claimant === 'nobody named' ? 'Nobody named' : claimant
      expect(oneLine(text)).toContain(`${named}: `)
      expect(shown).toContain(named)
    }
    expect(sources(html)).toEqual(sources(text))
    expect(sources(html).length).toBeGreaterThanOrEqual(6)
    expect(movesOfText(text)).toEqual(['47,000 → 4,700', 'at least 600 → about 2,000'])
    expect(movesOfHtml(html)).toEqual(movesOfText(text))
  })

  it('has the headers of a list that can be left by one click', async () => {
    const { mail, raw } = await overTheWire(sample())
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(mail.messageId).toBe(`<${id}@figures.example>`)
    expect(mail.date).toBe('2025-09-03T08:00:00.000Z')
    expect(mail.from).toEqual({ name: 'figurewatch', address: from })
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('list-id')).toBe('figurewatch <korea-russia.figures.example>')
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('list-unsubscribe')).toMatch(
      /^<https:\/\/figures\.example\/subscriptions\/s1\/unsubscribe\?token=0\.[\w-]{43}>$/,
    )
    // On one line: a folded address is read by nobody.
    expect(raw).toMatch(/^List-Unsubscribe: <https:[^\r\n]+>\r$/m)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  it('carries a picture of each step inside it, and its words for who does not see it', async () => {
    const { mail } = await overTheWire(sample())
    expect(mail.attachments.map(({ mimeType, disposition }) => [mimeType, disposition])).toEqual([
      ['image/png', 'inline'],
    ])
    const [picture] = mail.attachments
    expect(mail.html).toContain(`src="cid:${picture?.contentId?.slice(1, -1)}"`)
    expect(mail.html).toMatch(/alt="South Korea’s NIS, [^"]*: at least 600 on 30 Apr 2025, about 2,000 on 2 Sep 2025"/)
  })

  it('has a subject that tells the first change', async () => {
    const only = sample({
      changes: [change('CHANGED', values.before, values.after, { direction: 'up', difference: 1400, percent: 233.33 })],
    })
    const { mail } = await overTheWire(only)
    expect(mail.subject).toBe('Korea–Russia figures, 2 Sep: 1 changed — South Korea’s NIS, killed ≥600 → ~2,000')
  })

  it('keeps a hostile name out of headers and markup', async () => {
    const evil = 'Mr\r\nBcc: all@evil.example\r\n\r\n<script>alert(1)</script>‮<img src=x onerror=alert(1)>'
    const digest = sample()
    const items = digest.items.map((item) => ({ ...item, claimant: evil, why: evil }))
    const { mail, raw } = await overTheWire({ ...digest, items })
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/m)
    expect(mail.bcc).toBeUndefined()
    expect(mail.html).not.toMatch(/<script|<img src=x/)
    expect(mail.html).not.toContain('\u202e')
    expect(mail.text).not.toContain('\u202e')
  })

  it('says plainly that nothing changed', async () => {
    const { mail } = await overTheWire({ ...sample(), items: [], status: 'no-change' })
    expect(mail.subject).toBe('Korea–Russia figures, 2 Sep: nothing changed')
    expect(mail.text).toContain('Nothing changed.')
    expect(mail.text).toContain('12 of 14 feeds read')
    expect(mail.html).toContain('nothing changed')
  })
})

describe('a mail of a day on which much happened', () => {
  const many = sample({
    changes: Array.from({ length: 200 }, (_, index) =>
      change('CONFLICT', null, values.seoul, { id: `c${index}`, against: [values.kyiv, values.kyiv, values.kyiv] }),
    ),
  })
  const long = {
    ...many,
    items: many.items.map((item) => ({ ...item, why: '한'.repeat(300) })),
    baseline: many.items.flatMap(({ to }) => to ?? []),
  }

  it('stays under 100 kB, says how much it leaves out, and both parts stop at the same place', () => {
    const { html, text } = digestMail(address, delivery(long), testOffice())
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    const [, left] = /And (\d+) more changes/.exec(html) ?? []
    expect(Number(left)).toBeGreaterThan(150)
    expect(text).toContain(`And ${left} more changes.`)
    expect(html).toContain('200 in conflict')
    expect(text).toContain('200 in conflict')
    expect(html).toContain('https://figures.example/?since=')
  })
})

describe('what a mail server says', () => {
  it.each([
    [550, 'RCPT TO', 'refused'],
    [450, 'RCPT TO', 'later'],
    [554, 'DATA', 'refused'],
    [451, 'DATA', 'later'],
    [550, 'MAIL FROM', 'later'],
  ] as const)('%i to %s: %s', async (status, at, kind) => {
    const sink = await sinkFor({ status, at })
    const mailer = smtpMailer(sink.url, from)
    const sent = await channels.email.send(delivery(sample()), testOffice({ mailer }))
    await mailer.close()
    expect(sent).toMatchObject({ kind })
    expect(JSON.stringify(sent)).not.toContain(address)
  })

  it('nothing, when it is not there: try again later, and no password is told', async () => {
    const sink = await openSink()
    await sink.close()
    const mailer = smtpMailer(sink.url.replace('//', '//user:hunter2@'), from)
    const sent = await channels.email.send(delivery(sample()), testOffice({ mailer }))
    await mailer.close()
    expect(sent).toMatchObject({ kind: 'later', at: null })
    expect(JSON.stringify(sent)).not.toContain('hunter2')
  })
})

describe('the outbox', () => {
  it('has each mail as a file, once, however often it is sent', () =>
    inFolder(async (path) => {
      const office = testOffice({ mailer: outboxMailer(join(path, 'outbox'), from) })
      await channels.email.send(delivery(sample()), office)
      await channels.email.send(delivery(sample()), office)
      const files = await readdir(join(path, 'outbox'))
      expect(files).toEqual([`${id}@figures.example.eml`])
      const mail = await PostalMime.parse(await readFile(join(path, 'outbox', files[0] ?? '')))
      expect(mail.text).toContain('at least 600 → about 2,000')
      expect(mail.to?.[0]?.address).toBe(address)
    }))
})
