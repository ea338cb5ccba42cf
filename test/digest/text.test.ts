import { describe, expect, it } from 'vitest'
import { json } from '../../lib/digest/json.ts'
import { columns, wrap } from '../../lib/digest/lines.ts'
import { text, textOf } from '../../lib/digest/text.ts'
import { change, claims, sample, values } from './sample.ts'

describe('a digest as text', () => {
  const words = text.render(sample())

  it('has the number marked, old → new, the claimant, the link and the reason', () => {
    expect(words).toContain('UP · North Korean soldiers killed')
    expect(words).toContain('South Korea’s NIS: at least 600 → about 2,000 (+1,400, +233%)')
    expect(words).toContain('»약 2000명«')
    expect(words).toContain('https://daily.example/a1')
    expect(words).toContain('Why: The newest number from South Korea’s NIS no longer fits the one before.')
  })

  it('shows both sides of a conflict with their sentences', () => {
    expect(words).toMatch(
      /CONFLICT · North Korean soldiers sent\n.*11,000–12,000[\s\S]*»11,000 to 12,000 troops«[\s\S]*20,000–30,000/,
    )
  })

  it('stays within 80 columns, Hangul counted as two', () => {
    for (const line of words.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80)
  })

  it('names what was read and what could not be', () => {
    expect(words).toContain('12 of 14 feeds read, 2 failed, 3 quiet. 83 articles read, 3 without text.')
    const flat = words.replace(/\s+/g, ' ')
    expect(flat).toContain('Still failing: Harbour Daily (server-error since 30 Aug 2025), Taiga Wire (html-not-feed')
    expect(words).toContain('4 known numbers were only repeated.')
    expect(text.render(sample({ restated: 1 }))).toContain('1 known number was only repeated.')
  })

  it('tells why a feed failed in the digest in which it began to', () => {
    const window = { since: '2025-08-30T00:00:00.000Z', until: '2025-09-03T00:00:00.000Z', tz: 'UTC' }
    const longer = text.render(sample({ window }))
    expect(longer).toContain('Harbour Daily: server-error since 30 Aug 2025, answered 503')
    expect(longer).toContain('Still failing: Taiga Wire (html-not-feed since 1 Jun 2025).')
  })

  it('writes a sentence out once where it is read as one, and in every item where items stand alone', () => {
    const digest = sample({
      changes: [change('NEW', null, values.kyiv), change('CONFLICT', null, values.seoul, { against: [values.kyiv] })],
    })
    const times = (words: string): number => words.match(/»20 000–30 000 военных«/g)?.length ?? 0
    expect([times(text.render(digest)), times(textOf(digest))]).toEqual([1, 2])
    expect(text.render(digest)).toContain('Тайга (exile), 2 Sep 2025: quoted above')
  })

  it('says that nothing changed, with what was read', () => {
    const quiet = text.render(sample({ changes: [], restated: 0 }))
    expect(quiet).toBe(
      [
        'Korea and Russia',
        '2 Sep 2025 (UTC)',
        'Nothing changed.',
        '',
        '12 of 14 feeds read, 2 failed, 3 quiet. 83 articles read, 3 without text.',
        '    Still failing: Harbour Daily (server-error since 30 Aug 2025), Taiga Wire',
        '    (html-not-feed since 1 Jun 2025).',
        '',
      ].join('\n'),
    )
  })

  it('sends no control to a terminal and turns no line round', () => {
    const hostile = '\u001b[2J\u0007\u202eevil\u0000\u009b31m'
    const spoiled = claims.map((claim) => ({
      ...claim,
      sentence: `${hostile} ${claim.quote} ${hostile}`,
      article: { ...claim.article, outlet: hostile, title: hostile, url: `javascript:${hostile}` },
    }))
    const out = text.render(sample({ proofs: (id) => spoiled.filter(({ valueId }) => valueId === id) }))
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(out).not.toContain('javascript:')
  })
})

describe('lines', () => {
  it('keeps a word that is too long', () => expect(wrap(`a ${'b'.repeat(90)} c`, 80)).toBe(`a\n${'b'.repeat(90)}\nc`))
  it('counts wide and combining characters', () =>
    expect([columns('abc'), columns('한국'), columns('e\u0301')]).toEqual([3, 4, 1]))
})

describe('a digest as JSON', () => {
  const parsed: unknown = JSON.parse(json.render(sample()))

  it('has names that do not depend on how the ledger works inside', () => {
    expect(parsed).toMatchObject({
      watch: 'korea-russia',
      window: { since: '2025-09-02T00:00:00.000Z', until: '2025-09-03T00:00:00.000Z', tz: 'UTC' },
      status: 'changes',
      summary: '1 corrected, 1 changed, 1 in conflict, 2 new',
      restated: 4,
      coverage: { feeds: 14, feedsRead: 12 },
    })
  })

  it('has each change with its values, its proof and its sentence', () => {
    expect(parsed).toHaveProperty(
      'items.1',
      expect.objectContaining({ kind: 'CHANGED', direction: 'up', difference: 1400 }),
    )
    expect(parsed).toHaveProperty('items.1.claimant', { id: 'rok.nis', name: 'South Korea’s NIS' })
    expect(parsed).toHaveProperty('items.1.to.amount', 'about 2,000')
    expect(parsed).toHaveProperty('items.1.to.proof.quote', '약 2000명')
    expect(parsed).toHaveProperty('items.1.from.low', 600)
  })

  it('gives no address that is not one of the web', () => {
    const bad = claims.map((claim) => ({ ...claim, article: { ...claim.article, url: 'data:text/html,x' } }))
    const out: unknown = JSON.parse(
      json.render(sample({ proofs: (id) => bad.filter(({ valueId }) => valueId === id) })),
    )
    expect(out).toHaveProperty('items.1.to.proof.url', null)
  })

  it('is the same for the same digest', () => expect(json.render(sample())).toBe(json.render(sample())))
})
