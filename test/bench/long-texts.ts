import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { expectThat, type Measurement, seconds } from './bench.ts'

const megabyte = 1_000_000

const repeated: readonly (readonly [what: string, lang: string, piece: string])[] = [
  ['digits', 'en', '1'],
  ['commas', 'en', ','],
  ['quotation marks', 'en', '"'],
  ['nested parentheses', 'en', '('],
  ['"1,000 to "', 'en', '1,000 to '],
  ['"between 1 and "', 'en', 'between 1 and '],
  ['Hangul numerals', 'ko', '1만5천'],
  ['vague Hangul numerals', 'ko', '수백만 '],
  ['Cyrillic numerals', 'ru', 'от 10 до двенадцати тыс. '],
  ['mixed Cyrillic numerals', 'uk', 'півтори сотні, 12 тис. '],
  ['guillemets', 'ru', '«'],
  ['lines', 'en', '\n'],
  ['sentences of one word', 'en', 'Killed. '],
  ['lines of one word', 'en', 'Killed\n'],
]

/** Each text at half and at full length: what takes twice as long for twice the text is linear. */
export const longTexts: Measurement = {
  name: 'long texts',
  about: 'a megabyte of one thing, by the clock; and how much longer than half of it',
  async run(print) {
    for (const [what, lang, piece] of repeated) {
      best(lang, textOf(piece, megabyte / 10), 3)
      const half = best(lang, textOf(piece, megabyte / 2), 3)
      const whole = best(lang, textOf(piece, megabyte), 3)
      print(`${what.padEnd(24)} ${lang}  ${seconds(whole)}, ${(whole / half).toFixed(1)} times half of it`)
      expectThat(whole < 1000, `a megabyte of ${what} in a second`)
      expectThat(whole < 3 * half + 50, `${what} in linear time`)
    }
  },
}

const textOf = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of the fastest reading, by the clock: processor time would count the threads that clear memory meanwhile. */
function best(lang: string, text: string, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    extract({ text, lang, published: '2025-09-04' }, koreaRussia.vocabulary)
    return performance.now() - start
  })
  return Math.min(...taken)
}
