import type { Reading } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import { isCapitalized } from '../../text/capitals.ts'
import type { Mention } from '../speakers/mentions.ts'

/** "…, added the diplomat": the verb right behind a comma and its subject right behind the verb. */
export const isParenthetical = (reading: Reading, { from, to }: Mention, verb: { from: number; to: number }) =>
  (from === verb.to || from === reading.at('definite', verb.to)?.to || isBehindGivenName(reading, from, verb.to)) &&
  // "…, puts North Korea's earnings at 3"
  reading.items[to]?.lower !== reading.language.possessive &&
  (isAsideMark(reading.items, verb.from - 1) || isQuoted(reading, verb.from - 1)) &&
  // "…, said North Korea had sent": who is followed by a verb is spoken of
  !reading.at('auxiliary', to) &&
  !reading.at('event', to)

/** "… a group,*”* said X" */
const isQuoted = ({ items, language }: Reading, at: number): boolean =>
  language.nounHead === 'last' &&
  items[at - 1]?.kind === 'mark' &&
  language.attribution.quotes.some(([, close]) => close === items[at]?.text)

/** "…, said *Ivan* Kozlov": only the surname is known. */
const isBehindGivenName = ({ items, language }: Reading, from: number, verb: number): boolean =>
  language.nounHead === 'last' && from === verb + 1 && items[verb]?.kind === 'word' && isCapitalized(items[verb])
