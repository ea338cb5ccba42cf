import type { Subject } from '../../claim.ts'
import { hasNumber } from '../../numbers/masks.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isPersonal } from '../metrics.ts'

/** "he expects *the troops* to be in action soon and puts *their number* at 15,000" */
export function ofTheirNumber(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const at = reading.endingAt('putAt', outerFrom)
  const number = at && reading.endingAt('anaphor', at.from)
  if (!number) return undefined
  return reading.all('thing').findLast(({ to, value }) => to <= number.from && isPersonal(value))?.value
}

/** "puts *the North Koreans* in Kursk *at* 15,000": people who are only called by their country; "estimates *the troops*, *the containers* of the North *at* …". */
export function ofThosePut(reading: Reading, { outerFrom }: FoundQuantity): Subject | undefined {
  const at = reading.language.nounHead === 'last' ? reading.endingAt('putAt', outerFrom) : undefined
  const verb = at && [...reading.all('say'), ...reading.all('putVerb')].findLast(({ to }) => to <= at.from)
  if (!verb || hasNumber(reading, verb.to, at.from)) return undefined
  const named = reading.all('thing').find(({ from, to }) => from >= verb.to && to <= at.from)
  const whole = named && (isPersonal(named.value) || isFirst(reading, verb.to, named))
  if (whole && reading.items[named.to]?.lower !== reading.language.possessive) return named.value
  const the = reading.at('definite', verb.to)
  const party = the && reading.at('party', the.to)
  return party && !reading.at('thing', party.to) && reading.items[party.to]?.lower !== reading.language.possessive
    ? 'soldiers'
    : undefined
}

/** Things are what is put only right behind the verb. */
const isFirst = (reading: Reading, from: number, { from: noun }: SignMatch<'thing'>): boolean =>
  noun === (reading.at('definite', from)?.to ?? from)
