import { type Context, nearLast } from '../context.ts'
import { hasNumber } from '../numbers/masks.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import { endsInPhrase, hasStem } from '../signs/phrases.ts'
import type { Reading } from '../signs/reading.ts'
import type { Event } from './events/events.ts'
import { isPersonal, losses } from './metrics.ts'
import type { Counted } from './nouns/counted.ts'

/** "A third of the soldiers *were killed*", "nearly a third have been *killed or wounded*": a part of men is lost as men are; firms that lost money are none. */
export function isLossOfPart(
  reading: Reading,
  { metric, from, to }: Event,
  quantity: FoundQuantity,
  { subject, unit }: Counted,
): boolean {
  if (unit !== 'percent' || !losses.has(metric)) return false
  if (subject) return isPersonal(subject) && reading.at('thing', to)?.value !== 'money'
  if (metric === 'captured' || metric === 'missing') return false
  // «третина з 3 тисяч *утрачених* солдатів загинула»: what modifies the whole says nothing of the part
  if (reading.at('thing', to) && hasNumber(reading, quantity.to, from)) return false
  const isAnything = hasStem({ items: reading.items.slice(from, to) }, reading.language.loses)
  return !isAnything || reading.all('thing').some(({ value }) => value === 'soldiers')
}

/** "*That is* more than half of the 11,000", "the total *casualties amount to* more than half": of those lost whom the text has just counted. */
export function lossOfLast(reading: Reading, { outerFrom }: FoundQuantity, { unit }: Counted, context: Context) {
  const last = nearLast(context)
  const { language } = reading
  if (unit !== 'percent' || !last || !losses.has(last.metric) || last.unit !== 'person') return undefined
  if (language.verbLast || context.sentence - (context.last?.sentence ?? 0) > 1) return undefined
  if (endsInPhrase(reading, outerFrom, language.pointing)) return last.metric
  const verb = reading.endingAt('counting', outerFrom)
  if (!verb) return undefined
  const isNamed =
    reading.all('anaphor').some(({ to }) => to <= verb.from) ||
    reading.all('event').some(({ value, to }) => losses.has(value) && to <= verb.from)
  return isNamed ? last.metric : undefined
}
