import type { Metric, Source } from '../claim.ts'
import { type Context, nearLast } from '../context.ts'
import { isGrowing } from '../meaning/metrics.ts'
import type { Counted } from '../meaning/nouns/counted.ts'
import type { FoundQuantity } from '../numbers/quantities.ts'
import type { Reading } from '../signs/reading.ts'
import { attribute } from './attribute.ts'
import type { Attribution, AttributionCue } from './attribution.ts'
import { openingActor } from './memory/actors.ts'
import { servicesOf, thereBefore } from './memory/called.ts'
import { isAsideOfNobody, isToldByNobody } from './memory/hearsay.ts'
import { carriedSource, lastSource } from './memory/last-source.ts'
import { isTopic } from './memory/principals.ts'
import type { Mention } from './speakers/mentions.ts'

/** Where the verb is last: "…인 것으로 추정된다" says of nobody who thinks so. */
export const isImpersonal = (reading: Reading) => reading.language.verbLast && reading.all('impersonal').length > 0

/** Numbers on travel and trade that go on behind a paragraph's end are of the same statistics. */
export function ofStatistics(
  reading: Reading,
  cues: readonly AttributionCue[],
  metric: Metric,
  context: Context,
): Source | null {
  const last = nearLast(context)
  const counts = isGrowing(metric) || (last?.subject === 'oil' && reading.language.verbLast)
  if (!last || last.metric !== metric || !counts) return null
  // the sentence between may have told whose it is
  const { source } = context.hindsight.named.get(last) ?? last
  // «шесть граждан КНДР *указали* целью учёбу»: a verb of saying whose subject is nobody that is named
  const named = cues.some(({ mention }) => mention.to > mention.from)
  return !source || named || isToldByNobody(reading) ? null : { ...source, rule: 'carried' }
}

/** "Almost half *of the containers* …": a share of what was counted right before is whose that count is. */
export function ofWhole(
  reading: Reading,
  cues: readonly AttributionCue[],
  { unit, subject }: Counted,
  context: Context,
): Source | null {
  const last = nearLast(context)
  if (!last?.source || unit !== 'percent' || !subject || reading.language.nounHead !== 'last') return null
  if (last.subject !== subject && context.whole?.subject !== subject) return null
  return cues.length > 0 ? null : { ...last.source, rule: 'carried' }
}

export function readAttribution(
  reading: Reading,
  cues: readonly AttributionCue[],
  quantity: FoundQuantity,
  context: Context,
): Attribution {
  if (isAsideOfNobody(reading, quantity.from)) return { source: null, via: [], span: null }
  const said = attribute(cues, quantity, (mention) =>
    isNewLawmaker(reading, mention, context)
      ? null
      : (thereBefore(reading, mention) ??
        namedBefore(cues, mention) ??
        openerBefore(reading, mention) ??
        lastSource(context, mention)),
  )
  // what seems so to nobody in particular goes on only within its paragraph
  const apart = context.lastSource?.paragraph !== context.paragraph
  const named = cues.some(({ mention }) => mention.to > mention.from)
  if (said.source?.rule === 'pronoun' && !said.span && !named && apart && isImpersonal(reading))
    return { source: null, via: [], span: null }
  if (said.source && isTopic(said.source, context)) return { source: null, via: said.via, span: null }
  const before = said.source ? passedOn(reading, cues, said.source, context) : null
  if (before && said.source) return { ...said, source: before, via: [said.source, ...said.via] }
  return said.source ? said : { ...said, source: context.speaker ?? carriedSource(reading, cues, context) }
}

/** "*A* lawmaker said": behind an office that is no intelligence service he was not briefed by it. */
const isNewLawmaker = (
  { items, language }: Reading,
  { source, from }: Mention,
  { lastSource, vocabulary }: Context,
): boolean =>
  source.id.endsWith('.lawmaker') &&
  language.attribution.newcomer?.includes(items[from - 1]?.lower ?? '') === true &&
  lastSource !== null &&
  !servicesOf(vocabulary).some(({ id }) => id === lastSource.source.id)

/** Where the verb is last, an outlet that goes on in the paragraph of an office retells it: … 밝혔다. 연합뉴스에 따르면 여기에는 … */
function passedOn(
  reading: Reading,
  cues: readonly AttributionCue[],
  { id, rule }: Source,
  { lastSource: last, paragraph }: Context,
): Source | null {
  if (!reading.language.verbLast || rule !== 'according-to' || !last || last.relays || last.place) return null
  if (last.paragraph !== paragraph) return null
  const relay = cues.some(({ mention }) => mention.source.id === id && mention.relays)
  return relay ? { ...last.source, rule: 'carried' } : null
}

/** "he" may be somebody whom the same sentence quotes before. */
function namedBefore(cues: readonly AttributionCue[], { from }: Mention): Source | null {
  const cue = cues.findLast(({ mention }) => mention.kind !== 'back' && !mention.relays && mention.to <= from)
  return cue ? { ...cue.mention.source, rule: 'pronoun' } : null
}

/** "*The president* named a higher number: 3,000 were killed, *he* said": who opens the sentence, though it has no verb of saying for him. */
function openerBefore(reading: Reading, { from, kind, otherwise }: Mention): Source | null {
  if (kind !== 'back' || otherwise || reading.language.verbLast || opensWithQuotation(reading)) return null
  const actor = openingActor(reading)
  return actor && actor.to <= from ? { id: actor.value.id, name: actor.value.name, rule: 'pronoun' } : null
}

/** «"X has decided …", *he* said»: who is spoken of is not who speaks. */
const opensWithQuotation = ({ items, language }: Reading): boolean =>
  language.attribution.quotes.some((pair) => pair[0] === items[0]?.text)
