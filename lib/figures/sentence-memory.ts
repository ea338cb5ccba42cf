import type { FigureClaim, Metric, Source } from './claim.ts'
import type { Context } from './context.ts'
import { defaultMetric, isArms, isPersonal, losses } from './meaning/metrics.ts'
import { isOfThirdParty } from './meaning/parties/third-trade.ts'
import { sidesOf } from './sides.ts'
import { beginsWithPhrase } from './signs/phrases.ts'
import type { Reading } from './signs/reading.ts'
import type { AttributionCue } from './sources/attribution.ts'
import type { Mention } from './sources/speakers/mentions.ts'
import { openingSpeaker } from './sources/speakers/opening-speaker.ts'
import { isQuoted, type Quotation } from './text/quotations.ts'

/** Whom a sentence names: ours, those whom ours deals with, or others. */
export function rememberAbroad(reading: Reading, context: Context): void {
  const { own, others } = sidesOf(context.vocabulary)
  if (reading.all('party').some(({ value }) => others.includes(value))) context.abroad = context.sentence
  else if (isOfThirdParty(reading, [], context)) context.third = context.sentence
  if (!reading.all('party').some(({ value }) => own.includes(value))) return
  context.home = context.sentence
  if (reading.all('thing').some(({ value }) => value === 'missiles')) context.missiles = context.sentence
}

/** The people of ours, or the arms, that a sentence names without counting them. */
export function rememberSpoken(reading: Reading, context: Context): void {
  const { own } = sidesOf(context.vocabulary)
  const people = reading.all('thing').findLast(({ value }) => isPersonal(value))
  const named = people && reading.all('party').some(({ value }) => own.includes(value))
  const { natives = [], atWork = [] } = reading.language
  const has = (stems: readonly string[]) =>
    reading.items.some(({ lower }) => stems.some((stem) => lower.startsWith(stem)))
  const arms = reading.all('thing').findLast(({ value }) => isArms(value))
  if (arms && named === undefined && reading.all('party').some(({ value }) => own.includes(value)))
    context.spokenArms = { subject: arms.value, sentence: context.sentence }
  if (named) context.spoken = { subject: people.value, sentence: context.sentence }
  else if (natives.length > 0 && !people && has(natives))
    context.spoken = { subject: has(atWork) ? 'workers' : 'soldiers', sentence: context.sentence }
}

const reachPlanned = 4

const sendings: ReadonlySet<Metric> = new Set(['deployed', 'supplied', 'trained'])

/** «*планує відправити* нові війська. Йдеться про 6 тисяч»: what is planned without a number, for the number of the next sentence. */
export function rememberPlan(reading: Reading, figures: readonly FigureClaim[], context: Context): void {
  context.plan = null
  const counts = figures.some(({ hedge }) => hedge !== 'order_of_magnitude')
  if (counts || reading.language.nounHead !== 'first') return
  const event = reading.all('event').find(({ value }) => sendings.has(value))
  if (!event || reading.all('denied').length > 0) return
  const before = (kind: 'planned' | 'possible') =>
    reading
      .all(kind)
      .some(({ from, value }) => value === 'before' && from <= event.from && event.from - from <= reachPlanned)
  context.plan = before('possible') ? 'possible' : before('planned') ? 'planned' : null
}

const opening = 3

/** Where the verb is last: "사망자 추정치도 크게 올라갔다", "파병 병력을 두고 추정이 엇갈린다" say what the numbers of the next sentence are of. */
export function rememberTopic(reading: Reading, context: Context): void {
  if (!reading.language.verbLast || reading.items.some(({ numeral }) => numeral)) return
  const { sentence } = context
  const told = reading.all('sourceNoun').length > 0
  const first = reading.all('event').find(({ value, from }) => losses.has(value) && from <= opening)
  if (first) context.topic = { metric: first.value, subject: 'soldiers', sentence }
  else if (told && context.spoken?.sentence === sentence)
    context.topic = { metric: defaultMetric(context.spoken.subject, null), subject: context.spoken.subject, sentence }
}

/** "*How many* have died?", "It is unclear *how many* soldiers were sent.": of whom the bare number of the next sentence is. */
export function rememberAsked(reading: Reading, context: Context): void {
  const { items, language } = reading
  const isOpen = items.at(-1)?.text === '?' || (language.nounHead === 'last' && !items.some(({ numeral }) => numeral))
  if (!isOpen || !items.some((_, at) => beginsWithPhrase(reading, at, language.howMany))) return
  const { own } = sidesOf(context.vocabulary)
  const people = reading.all('thing').find(({ value }) => isPersonal(value))?.value
  const named = reading.all('party').some(({ value }) => own.includes(value)) ? 'soldiers' : undefined
  const subject = people ?? named ?? context.spoken?.subject
  if (!subject || context.abroad === null) return
  const lost = reading.all('event').find(({ value }) => losses.has(value))?.value
  context.topic = { metric: lost ?? 'deployed', subject, sentence: context.sentence, asked: true }
}

/** Who opens a quotation without a verb of saying is who says its end. */
function rememberOpening(mention: Mention | undefined, context: Context): void {
  if (!mention) return
  const { sentence, paragraph } = context
  const source: Source = { ...mention.source, rule: 'quotation' }
  context.speaker = source
  context.lastSource = { source, sentence, paragraph }
}

/** '…,” *he said*. ¶ “In fact, …': whoever was quoted right before goes on where a paragraph opens with a quotation of nobody. */
const goesOnSpeaking = (
  { items, language }: Reading,
  cues: readonly AttributionCue[],
  { lastSource: last, sentence, paragraph }: Context,
): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  cues.length === 0 &&
  last !== null &&
  !last.place &&
  last.sentence === sentence - 1 &&
  last.paragraph !== paragraph &&
  language.attribution.quotes.some(([open]) => open === items[0]?.text)

/** Who speaks where a quotation goes on behind the sentence. */
export function rememberSpeaker(
  reading: Reading,
  cues: readonly AttributionCue[],
  quotations: readonly Quotation[],
  inside: string | null,
  context: Context,
): void {
  const outside = cues.find(({ mention }) => mention.kind !== 'back' && !isQuoted(quotations, mention.from))
  if (inside === null) context.speaker = null
  else if (outside) context.speaker = { ...outside.mention.source, rule: 'quotation' }
  else if (context.lastSource && goesOnSpeaking(reading, cues, context))
    context.speaker = { ...context.lastSource.source, rule: 'carried' }
  else rememberOpening(openingSpeaker(reading, quotations, context.people), context)
  context.quoting = inside
}
