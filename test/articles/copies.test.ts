import { describe, expect, it } from 'vitest'
import { containment, sketch } from '../../lib/articles/copies.ts'

/** A small deterministic generator, so that the made-up texts are the same everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const english =
  'army official border bridge builder capital count day engineer field front general governor hand house land letter line man mine minister month morning number office paper parliament people plan port price railway region report river road ruble school ship soldier spring station sum table town train treaty village visit water week winter word worker year'.split(
    ' ',
  )
const korean =
  '국정원 보고 군인 병력 도착 공병 지역 정부 발표 숫자 국회 의원 장관 철도 다리 건설 노동자 항구 배 회담 조약 겨울 연말 추정 확인 전사 파견 인원 도시 마을'.split(
    ' ',
  )

function article(seed: number, words: readonly string[], sentences: number): string[] {
  const next = random(seed)
  const word = () => words[Math.floor(next() * words.length)] ?? ''
  return Array.from(
    { length: sentences },
    () => `${Array.from({ length: 9 + Math.floor(next() * 12) }, word).join(' ')}.`,
  )
}

const wordings = [
  ['English', english, 30],
  ['Korean', korean, 15],
] as const
const seeds = Array.from({ length: 25 }, (_, i) => i + 1)
const score = (a: readonly string[], b: readonly string[]) => containment(sketch(a.join(' ')), sketch(b.join(' ')))

describe.each(wordings)('%s', (_name, words, length) => {
  const originals = seeds.map((seed) => article(seed, words, length))

  function recall(copy: (original: string[], seed: number) => string[]): number {
    return originals.filter((original, i) => score(original, copy(original, i)) >= 0.5).length / originals.length
  }

  it('finds a copy with other boilerplate and other punctuation', () => {
    const boilerplate = article(9_001, words, 2)
    expect(
      recall((original) => [...boilerplate, ...original.map((sentence) => sentence.toUpperCase().replace('.', ' !'))]),
    ).toBe(1)
  })

  it('finds a copy that was cut to its half', () => {
    expect(recall((original) => original.slice(0, Math.ceil(original.length / 2)))).toBe(1)
  })

  it('finds a copy with a fifth of its sentences dropped', () => {
    expect(recall((original, i) => original.filter((_, at) => (at + i) % 5 !== 0))).toBe(1)
  })

  it('finds wire text inside a longer local story', () => {
    expect(recall((original, i) => [...original, ...article(500 + i, words, Math.ceil(length * 0.6))])).toBe(1)
  })

  it('finds a copy with one word in twelve changed', () => {
    expect(
      recall((original, i) => {
        const next = random(700 + i)
        return original.map((sentence) =>
          sentence
            .split(' ')
            .map((word) => (next() < 1 / 12 ? `${word}x` : word))
            .join(' '),
        )
      }),
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('keeps texts apart that only share their words', () => {
    const pairs = originals.flatMap((a, i) => originals.slice(i + 1).map((b) => score(a, b)))
    expect(Math.max(...pairs)).toBeLessThan(0.25)
  })
})

describe('sketch', () => {
  it('is sorted, without doubles, and bounded', () => {
    const long = sketch(article(1, english, 3_000).join(' '))
    expect(long).toEqual([...new Set(long)].sort((a, b) => a - b))
    expect(long.length).toBeLessThanOrEqual(480)
  })

  it('finds a copy of part of a text whose sketch is full', () => {
    const long = article(1, english, 1_200)
    expect(score(long, long.slice(100, 700))).toBeGreaterThan(0.9)
  })

  it('reads Korean whatever its spacing', () => {
    const text = article(3, korean, 20).join(' ')
    expect(containment(sketch(text), sketch(text.replaceAll(' ', '')))).toBe(1)
  })

  it('proves nothing by a handful of words', () => {
    expect(sketch('')).toEqual([])
    expect(containment(sketch('two words'), sketch('two words'))).toBe(0)
  })
})
