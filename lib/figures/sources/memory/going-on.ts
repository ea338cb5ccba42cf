import type { Source } from '../../claim.ts'
import { type Context, lookBack } from '../../context.ts'
import type { Attribution } from '../../languages/form/attribution.ts'
import type { Reading } from '../../signs/reading.ts'
import { bareRoles } from '../speakers/role-traits.ts'
import { solePrincipal } from './principals.ts'

/** Where a text has cited one body only so far, a paragraph that names nobody goes on with it, unless it recalls what was before. */
export function goneOnWith(reading: Reading, context: Context): Source | null {
  const { lastSource: last, sentence, paragraph, rumour, zone, principals } = context
  const { nounHead, attribution } = reading.language
  if (nounHead !== 'first' || zone !== 'body' || rumour === paragraph || !last || last.place) return null
  if (isBelowHeading(context)) return null
  if (sentence - last.sentence > lookBack || recalls(reading, attribution) || isAboutAnother(context)) return null
  const passedOn = [...principals.values()].every(({ relays }) => relays)
  const relay = last.relays && !bareRoles.has(last.source.id) ? last.source : null
  const source = passedOn ? relay : (rightBefore(context, last.source) ?? solePrincipal(context, sentence))
  return source && { ...source, rule: 'carried' }
}

const longestHeading = 10

/** A line of a few words, without a number or a mark at its end, heads what follows: whoever was cited above it is left. */
export function rememberHeading({ items, language }: Reading, context: Context): void {
  if (language.nounHead !== 'first' || context.zone !== 'body' || items.length > longestHeading) return
  if (items.every(({ kind, numeral, text }) => (kind === 'word' || text === '-') && numeral === undefined))
    context.heading = context.sentence
}

export const isBelowHeading = ({ heading, lastSource }: Context): boolean =>
  heading !== null && lastSource !== null && heading > lastSource.sentence

/** An office or a person whom the watch knows goes on over the paragraph's end with whose figure stands right before it. */
function rightBefore({ last, offices, sentence }: Context, { id }: Source): Source | null {
  const source = last?.sentence === sentence - 1 ? last.figure.source : null
  return source?.id === id && offices.has(id) ? source : null
}

/** «… там побывал *Шойгу*. По тогдашней договорённости …»: somebody else whom the text has named since. */
const isAboutAnother = ({ lastSource, lastSingular }: Context): boolean =>
  lastSingular !== null &&
  lastSource !== null &&
  lastSingular.sentence > lastSource.sentence &&
  lastSingular.source.id !== lastSource.source.id

/** «*Ранее* …», «*Напомним*, …», «*О том*, что …, договорились», «*Восени 2024 року* …», «*У січні* …» */
function recalls(reading: Reading, { recalling, frames }: Attribution): boolean {
  const { items } = reading
  const opening = items[0]?.lower ?? ''
  return (
    reading.at('superseded', 0) !== undefined ||
    opensWithDate(reading) ||
    [recalling, frames?.about].some((words) => words?.includes(opening))
  )
}

const reachDate = 2

function opensWithDate({ over }: Reading): boolean {
  for (let at = 0; at <= reachDate; at += 1) if (over('date', at)) return true
  return false
}
