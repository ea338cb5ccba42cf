import { JSDOM } from 'jsdom'
import type { Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpMailer } from '../../lib/channels/email/smtp.ts'
import { channels } from '../../lib/channels/index.ts'
import type { Digest } from '../../lib/digest/digest.ts'
import { toldTogether } from '../../lib/digest/told.ts'
import type { Change } from '../../lib/ledger/change.ts'
import { change, changes, sample, values } from '../digest/sample.ts'
import { random, shuffled } from '../store/samples.ts'
import { subscription, testOffice } from './make.ts'
import { openSink, type Sink } from './sink.ts'

/** A change as a reader finds it in one part of a mail. */
interface Told {
  kind: string
  heading: string
  /** "South Korea’s NIS: at least 600 → about 2,000 (+1,400, +233%), as of 2 Sep 2025" */
  claim: string
  beside: string[]
  /** with » and « around the number */
  quotes: string[]
  sources: string[]
  why: string
}

const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Reads the changes out of the text part: a heading, and below it what is set in by four and by six. */
function inText(text: string): Told[] {
  const blocks = text.split('\n\n').filter((block) => /^[A-Z, ]+ · /.test(block))
  return blocks.map((block) => {
    const lines = block.split('\n')
    const at = (indent: number) => lines.filter((line) => line.search(/\S/) === indent).map((line) => line.trim())
    const [kind = '', heading = ''] = at(0).join(' ').split(' · ')
    const whole = flat(at(4).join(' '))
    const [, claim = '', why = ''] =
      /^(.*?)(?: Before:| Beside it, .*?)* (?:In \d+ .*?\. )?Why: (.*)$/.exec(whole) ?? []
    const deep = flat(at(6).join(' '))
    return {
      kind,
      heading,
      claim,
      beside: at(4).flatMap((line) => /^Beside it, (.*)$/.exec(line)?.[1] ?? []),
      quotes: [...deep.matchAll(/“(.*?)” (?=[^“”]*https?:)/g)].map(([, quote = '']) => quote),
      sources: deep.match(/https?:\S+/g) ?? [],
      why,
    }
  })
}

/** Reads the same out of the HTML part. */
function inHtml(html: string): Told[] {
  const { document } = new JSDOM(html).window
  return [...document.querySelectorAll('div.rule')]
    .filter((one) => one.querySelector('h2'))
    .map((one) => {
      const [meta, ...rest] = [...one.querySelectorAll('p')]
      const words = (selector: string) => flat(one.querySelector(selector)?.textContent)
      const [kind = '', claimant = ''] = [meta?.querySelector('span'), meta?.querySelector('strong')].map((part) =>
        flat(part?.textContent),
      )
      const asOf = flat(meta?.textContent).slice(`${kind} · ${claimant}`.length)
      const lines = rest.map((line) => flat(line.textContent))
      return {
        kind,
        heading: words('h2'),
        claim: `${claimant}: ${words('p.move')}${asOf}`,
        beside: lines.flatMap((line) => /^Beside it, (.*)$/.exec(line)?.[1] ?? []),
        quotes: [...one.querySelectorAll('blockquote')].map((quote) => {
          const mark = quote.querySelector('strong')
          mark?.replaceWith(`»${mark.textContent}«`)
          return flat(quote.textContent)
        }),
        sources: [...one.querySelectorAll('p a')].map((link) => link.getAttribute('href') ?? ''),
        why: /Why: (.*)$/.exec(lines.at(-1) ?? '')?.[1] ?? '',
      }
    })
}

let sink: Sink
beforeAll(async () => {
  sink = await openSink()
})
afterAll(() => sink.close())

async function sentOverTheWire(digests: readonly Digest[]): Promise<Email[]> {
  const mailer = smtpMailer(sink.url, 'digest@figures.example')
  const office = testOffice({ mailer })
  const now = new Date('2025-09-03T08:00:00Z')
  for (const [index, digest] of digests.entries()) {
    const id = `s1.${String(20250903 + index)}T080000Z`
    const sent = await channels.email.send({ digest, subscription: subscription(), id, now }, office)
    expect(sent).toEqual({ kind: 'sent' })
  }
  await mailer.close()
  return sink.parsed()
}

const more: Change[] = [
  change('RETRACTED', values.wrong, null, { articleId: 'a6' }),
  change('CONFIRMED', null, values.seoul, { against: [values.kyiv] }),
  change('CHANGED', values.kyiv, values.seoul, { direction: 'down', difference: -9000, percent: -45 }),
  change('NEW', null, values.arrived),
  change('CONFLICT', null, values.corrected, { against: [values.wrong, values.kyiv] }),
]

/** Digests of some of these changes in any order. */
function digestsOf(count: number): Digest[] {
  const next = random(5)
  return Array.from({ length: count }, () => {
    const some = shuffled([...changes, ...more], next).slice(0, 1 + Math.floor(next() * 10))
    const digest = sample({ changes: some })
    return { ...digest, items: shuffled(digest.items, next) }
  })
}

describe('both parts of a mail that came over the wire', { timeout: 60_000 }, () => {
  it('tell the same changes in the same order: kind, figure, claimant, numbers, days, sentences, links, reasons', async () => {
    const digests = digestsOf(20)
    const mails = await sentOverTheWire(digests)
    const kinds = new Set<string>()
    for (const [index, digest] of digests.entries()) {
      const [text, html] = [inText(mails[index]?.text ?? ''), inHtml(mails[index]?.html ?? '')]
      expect(text).toEqual(html)
      expect(text).toHaveLength(toldTogether(digest.items).length)
      for (const { kind, claim, quotes, why } of text) {
        kinds.add(kind)
        expect([claim.includes(': '), why.length > 10, quotes.length > 0]).toEqual([true, true, true])
      }
    }
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining(['CONFIRMED', 'CONFLICT', 'CORRECTED', 'DOWN', 'NEW', 'RETRACTED', 'UP']),
    )
  })
})
