import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { languages } from '../../lib/figures/languages/index.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

const { vocabulary } = koreaRussia

const texts: readonly string[] = [
  'Seoul: 2,000 killed\n\nSouth Korea’s spy agency said on Sept. 2 that around 2,000 North Korean soldiers had been killed; another 6,000 are to follow (1,000 sappers have arrived).',
  '국정원 "북한군 사상자 4천700여명"\n\n국가정보원은 4월 30일 러시아에 파병된 북한군 1만5천여명 가운데 600여명이 사망했다고 밝혔다.',
  'Потери КНДР — 4,7 тыс.\n\nПо данным НИС, около 600 северокорейских солдат погибли, ещё от 1 до 3 тысяч отправлены в Россию.',
  'Втрати КНДР — 4,7 тис.\n\nЗа даними НРС, близько 600 північнокорейських солдатів загинули, ще півтори тисячі відправлено до Росії.',
]

/** mulberry32: the same numbers on every run */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pieces = [
  '',
  ' ',
  '\n',
  '\u00a0',
  '"',
  '(',
  ')',
  '“',
  '’',
  ',',
  '.',
  '-',
  '–',
  ':',
  '1',
  '1,000',
  '2024',
  '만',
  '천여',
  'тыс.',
  '%',
  '$',
  '\ud83d',
  '\u0301',
  'the ',
  'said ',
  'killed ',
  'to ',
  '에 ',
]

function mutate(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1))
  const cut = Math.floor(next() * 12)
  return text.slice(0, at) + (pieces[Math.floor(next() * pieces.length)] ?? '') + text.slice(at + cut)
}

function spansOf(claim: Claim): (readonly [number, number])[] {
  return Object.values(claim.spans).filter((span) => span !== undefined)
}

function problems(text: string, claim: Claim): string[] {
  const spans = spansOf(claim)
  const outside = spans.filter(([start, end]) => start < 0 || end > text.length || start >= end)
  const [quoteStart, quoteEnd] = claim.spans.quote
  const [from, to] = claim.spans.sentence
  return [
    ...outside.map((span) => `outside: ${span.join('-')}`),
    ...(text.slice(quoteStart, quoteEnd) === claim.quote ? [] : [`quote: ${claim.quote}`]),
    ...(text.slice(from, to) === claim.sentence ? [] : [`sentence: ${claim.sentence}`]),
  ]
}

describe('any text', () => {
  it('is read without an exception, and every span lies in it and holds its words', () => {
    const next = random(20250904)
    for (let round = 0; round < 1200; round += 1) {
      let text = texts[round % texts.length] ?? ''
      for (let changes = Math.floor(next() * 6); changes >= 0; changes -= 1) text = mutate(text, next)
      const codes = Object.keys(languages)
      const lang = codes[Math.floor(next() * codes.length)] ?? 'en'
      const { claims } = extract({ text, lang, published: '2025-09-04' }, vocabulary)
      expect(
        claims.flatMap((claim) => problems(text, claim)),
        JSON.stringify(text),
      ).toEqual([])
    }
  }, 60_000)

  it('is read the same every time', () => {
    for (const text of texts) {
      const article = { text, lang: 'en', published: null }
      expect(extract(article, vocabulary)).toEqual(extract(article, vocabulary))
    }
  })

  it.each([
    '1',
    ',',
    '"',
    '(',
    '(((',
    '1,000 to ',
    '1만5천',
    '11,',
    'Gen. ',
    'North Korea ',
    'said NIS that ',
    '600 killed and ',
    '“',
    "'a",
    '1 000 ',
    'U.S. ',
  ])('of %j repeated is read to the end', (piece) => {
    for (const lang of Object.keys(languages)) {
      expect(extract({ text: piece.repeat(4000), lang, published: null }, vocabulary).dropped).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the engine', () => {
  it('holds no word of any language but in its tables and comments', () => {
    const folder = 'lib/figures'
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('languages'),
    )
    const code = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(files.filter((name) => /[^\p{ASCII}]/u.test(code(name)))).toEqual([])
  })
})
