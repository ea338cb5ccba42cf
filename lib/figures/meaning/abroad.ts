import { type Context, nearLast } from '../context.ts'
import { sidesOf } from '../sides.ts'
import type { Reading } from '../signs/reading.ts'
import type { Counted } from './nouns/counted.ts'

/** People of whom nothing is said are only counted as sent where the sentence names the other side or goes on from a figure: no army's size. */
export function isAbroad(reading: Reading, { side, subject }: Counted, context: Context): boolean {
  const { others } = sidesOf(context.vocabulary)
  const { abroad, home, sentence } = context
  // 'thousands of troops' of an English text are too often of another army
  const near = reading.language.nounHead === 'first' && abroad !== null && sentence - abroad <= 2
  // "North Korean soldiers are at the front in Kursk. *They* are some 12,000."
  const told = home !== null && abroad !== null && sentence - home <= 1 && sentence - abroad <= 1
  if (told && reading.at('pronoun', 0) && reading.over('plural', 0)) return true
  // "North Korean soldiers fight for Russia. The president *spoke of* 12,000 troops": of those of whom the sentence before tells
  if (told && context.spoken?.subject === subject && isOnlyTold(reading)) return true
  // the second line of a headline
  if (told && context.zone === 'headline') return true
  // "14,000 North Koreans": whose they are is said, and the text has named the other side
  if (side === context.main && abroad !== null && reading.language.nounHead === 'last' && !reading.language.verbLast)
    return true
  // "In *Pyongyang Shoigu* announced help: 1,000 sappers"
  const helps = subject !== 'soldiers' && reading.all('party').some(({ value }) => value === context.main)
  const offices =
    reading.language.nounHead === 'first' || helps ? reading.all('claimant').map(({ value }) => value.side) : []
  const named = [...reading.all('party').map(({ value }) => value), ...offices]
  // 우크라 "북한군 3천 명 국경에": where the verb is last, whoever is at war with the other side says it of them
  const enemies =
    // «10 тисяч *солдатів Кіма* вже під кордоном України»
    side === context.main && (reading.language.verbLast || subject === 'soldiers')
      ? (context.vocabulary.alsoRelation ?? []).flat()
      : []
  return (
    nearLast(context) !== null ||
    near ||
    named.some((one) => others.includes(one) || ((one !== side || reading.language.verbLast) && enemies.includes(one)))
  )
}

/** Somebody tells, and no country is named whose people they could be. */
const isOnlyTold = ({ language, all }: Reading): boolean =>
  language.nounHead === 'last' && !language.verbLast && all('say').length > 0 && all('party').length === 0
