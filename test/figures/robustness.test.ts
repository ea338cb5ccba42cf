import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { languages } from '../../lib/figures/languages/index.ts'
import { stories } from '../../lib/local/newsroom/stories.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { random } from '../store/samples.ts'
import { corpora } from './corpus/index.ts'

const { vocabulary } = koreaRussia
const published = '2025-09-04'

const pick = <T>(list: readonly T[], next: () => number): T => {
  const one = list[Math.floor(next() * list.length)]
  if (one === undefined) throw new Error('expected a list that is not empty')
  return one
}

/** Where a mutation may look: the text, and a place in it. */
type Mutation = (text: string, at: number, next: () => number) => string

const span = (next: () => number) => 1 + Math.floor(next() * 12)
const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at)

const separators = [
  ' ',
  '\n',
  '\r\n',
  '\u2028',
  '\u0085',
  '\t',
  '\u00a0',
  '\u202f',
  '"',
  "'",
  '“',
  '”',
  '«',
  '»',
  '「',
  '』',
  '(',
  ')',
]
const marks = [
  ',',
  '.',
  '-',
  '–',
  '—',
  ':',
  ';',
  '…',
  '。',
  '、',
  '%',
  '$',
  '№',
  '/',
  '*',
  '#',
  '{',
  '}',
  '[',
  '\\',
  '\0',
]
const unseen = [
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u0301',
  '\ufe0f',
]
const halves = ['\ud83d', '\ude00', '\ud800', '\udfff', '😀', '𝟚', '𠮷']
const words = [
  '1',
  '1,000',
  '2024',
  '0',
  '9'.repeat(40),
  '１２',
  '٣',
  '만',
  '천여',
  'тыс.',
  'half a ',
  'the ',
  'said ',
  'killed ',
  'to ',
  '에 ',
  'constructor ',
  '__proto__ ',
]

const mutations: Readonly<Record<string, Mutation>> = {
  deletes: (text, at, next) => text.slice(0, at) + text.slice(at + span(next)),
  doubles: (text, at, next) => insert(text, at, text.slice(at, at + 4 * span(next))),
  swaps: (text, at, next) => {
    const [one, two] = [span(next), span(next)]
    return (
      text.slice(0, at) + text.slice(at + one, at + one + two) + text.slice(at, at + one) + text.slice(at + one + two)
    )
  },
  separates: (text, at, next) => insert(text, at, pick(separators, next)),
  marks: (text, at, next) => insert(text, at, pick(marks, next)),
  hides: (text, at, next) => insert(text, at, pick(unseen, next)),
  halves: (text, at, next) => insert(text, at, pick(halves, next)),
  says: (text, at, next) => insert(text, at, pick(words, next)),
  repeats: (text, at, next) => insert(text, at, text.slice(at, at + 3).repeat(2 * span(next))),
  joins: (text, at) => text.slice(0, at) + text.slice(at).replace(/\s+/, ''),
}

const langOf: Readonly<Record<string, string>> = {
  'hanbyeol-ilbo': 'ko',
  'saebyeok-tongsin': 'ko',
  'dalny-bereg': 'ru',
  'nova-sula': 'uk',
}

/** The newsroom's articles and, of each language, paragraphs made of its corpus. */
function textsOf(lang: string): string[] {
  const articles = stories.filter(({ outlet, padding }) => !padding && (langOf[outlet] ?? 'en') === lang)
  const corpus = Object.entries(corpora).flatMap(([code, { rows }]) => (code === lang ? rows : []))
  const ways = corpus.map(([, ...said]) => said.slice(0, 6).join('. '))
  return [...articles.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n')), ...ways]
}

function mutate(text: string, next: () => number): string {
  let mutated = text
  for (let changes = Math.floor(next() * 6); changes >= 0; changes -= 1) {
    const change = pick(Object.values(mutations), next)
    mutated = change(mutated, Math.floor(next() * (mutated.length + 1)), next)
  }
  return mutated
}

function problems(text: string, claim: Claim): string[] {
  const spans = Object.values(claim.spans).filter((one) => one !== undefined)
  const outside = spans.filter(([start, end]) => start < 0 || end > text.length || start >= end)
  const [from, to] = claim.spans.sentence
  const apart = spans.filter(([start, end]) => start < from || end > to)
  return [
    ...outside.map((one) => `outside the text: ${one.join('-')}`),
    ...apart.map((one) => `outside the sentence: ${one.join('-')}`),
    ...(text.slice(...claim.spans.quote) === claim.quote ? [] : [`quote: ${claim.quote}`]),
    ...(text.slice(from, to) === claim.sentence ? [] : [`sentence: ${claim.sentence}`]),
  ]
}

const rounds = 2200

describe('any text', () => {
  it.each(Object.keys(languages))(
    `${rounds} mutations in %s are read without an exception, and every span lies in the text and holds its words`,
    (lang) => {
      const next = random(20250904)
      const texts = textsOf(lang)
      let claims = 0
      for (let round = 0; round < rounds; round += 1) {
        const text = mutate(pick(texts, next), next)
        const found = extract({ text, lang, published }, vocabulary)
        claims += found.claims.length
        const wrong = found.claims.flatMap((claim) => problems(text, claim))
        if (wrong.length > 0) expect.fail(`${wrong.join('\n')}\nin ${JSON.stringify(text)}`)
      }
      // mutated texts still say something, or nothing would be tested
      expect(claims).toBeGreaterThan(rounds / 10)
    },
    120_000,
  )

  it('in a language that it is not in is read too', () => {
    const next = random(7)
    const all = Object.keys(languages).flatMap(textsOf)
    for (let round = 0; round < 400; round += 1) {
      const text = mutate(pick(all, next), next)
      const lang = pick(Object.keys(languages), next)
      expect(extract({ text, lang, published }, vocabulary).claims.flatMap((claim) => problems(text, claim))).toEqual(
        [],
      )
    }
  }, 120_000)

  it.each([
    '1',
    ',',
    '"',
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
    for (const lang of Object.keys(languages))
      expect(extract({ text: piece.repeat(2000), lang, published: null }, vocabulary).dropped).toBeGreaterThanOrEqual(0)
  })

  it('is read the same every time', () => {
    const [text = ''] = textsOf('en')
    const article = { text, lang: 'en', published: null }
    const first = extract(article, vocabulary)
    extract({ ...article, text: textsOf('en').join('\n\n') }, vocabulary)
    expect(extract(article, vocabulary)).toEqual(first)
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
