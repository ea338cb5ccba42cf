import type { Source } from '../../claim.ts'
import { type Context, lookBack } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { agencyOf, authorOf, namedAlike, personBefore } from './called.ts'
import { isToldByNobody } from './hearsay.ts'
import { bareRoles, prefixOf } from './principals.ts'

/** Who "it", "he" and "the agency" stand for. */
export function lastSource(context: Context, mention: Mention): Source | null {
  const { lastSource, lastSingular, lastOutlet, sentence } = context
  if (lastOutlet && isOutlet(mention, context))
    return sentence - lastOutlet.sentence <= farBack ? { ...lastOutlet.source, rule: 'pronoun' } : null
  // "experts" and "tour operators" are no office of a state
  if (bodiless.has(mention.otherwise?.id ?? '') && lastSource?.source.id.includes('.')) return null
  const isMeant = lastSingular && !(lastSingular.unheard && mention.otherwise)
  const singular = isMeant && sentence - lastSingular.sentence <= lookBack ? lastSingular : null
  const last = (mention.plural ? null : singular) ?? lastSource
  const author = authorOf(mention, context)
  if (author) return author
  // no outlet is an intelligence service
  if (last?.relays && (mention.otherwise?.id ?? mention.role) === 'intelligence') return agencyOf(mention, context)
  const called = last && !last.relays ? (agencyOf(mention, context) ?? namedAlike(mention, context)) : null
  if (called) return called
  const person = personBefore(mention, context)
  if (person) return person
  // a lawmaker passes on what an office said, not what his country did
  if (mention.kind !== 'back' && last?.place) return null
  if (!last || sentence - last.sentence > lookBack) return null
  // "South Korea says …", "the minister": the country's
  const role = last.place && mention.otherwise ? `${prefixOf(last.source)}.${mention.otherwise.id}` : ''
  return { ...(context.speaking.get(role) ?? last.source), rule: 'pronoun' }
}

const bodiless: ReadonlySet<string> = new Set(['experts', 'company'])

/** "the newspaper" that goes on about whom it cites is passed over, otherwise it is the last outlet and nobody else. */
export const isOutlet = ({ otherwise }: Mention, { lastSource }: Context) =>
  otherwise?.id === 'media' && (lastSource?.source.rule !== 'citing' || bareRoles.has(lastSource.source.id))

/** An outlet whose article is retold is named once at the top. */
const farBack = 8

/**
 * Whose report a sentence goes on with that names nobody itself: the one to whom the sentence before it in the same paragraph belongs. Over a
 * paragraph's end nobody is carried, and a sentence that says "it is estimated" has no source.
 */
export function carriedSource(reading: Reading, cues: readonly AttributionCue[], context: Context): Source | null {
  const { lastSource: last, sentence, paragraph } = context
  if (!last || cues.length > 0 || isToldByNobody(reading)) return null
  if (paragraph !== last.paragraph) return goneOnWith(reading, context)
  if (sentence - last.sentence > (reading.language.nounHead === 'first' ? lookBack : 1)) return null
  context.lastSource = { ...last, sentence, paragraph }
  return { ...last.source, rule: 'carried' }
}

/** «*Кроме того*, …» at the head of a paragraph goes on with whose the figure right before is, if that is an office the watch knows. */
function goneOnWith({ items, language }: Reading, { last, sentence }: Context): Source | null {
  const opening = `${items[0]?.lower} ${items[1]?.lower}`
  const source = last?.sentence === sentence - 1 ? last.figure.source : null
  if (!source || !language.attribution.furthermore?.includes(opening)) return null
  return source.id.includes('.') && !source.id.startsWith('media.') ? { ...source, rule: 'carried' } : null
}
