import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import { isSmall } from '../../text/capitals.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nearestBehind } from './nearest-behind.ts'

/** Frames that say who says it whatever their verb is: "X *fears that* …", "…, *groaned X*."; only where the language tells finite verbs. */
export function frameCues(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly AttributionCue[],
): AttributionCue[] {
  if (reading.language.nounHead !== 'first') return []
  const pointed = pointerFrame(reading, mentions, spoken)
  if (pointed) return [pointed]
  return mentions.flatMap((mention) => {
    const known = spoken.some((cue) => cue.mention.from < mention.to && cue.mention.to > mention.from)
    if (known) return []
    return (mention.kind === 'back' ? undefined : headFrame(reading, mention)) ?? asideFrame(reading, mention) ?? []
  })
}

const reachPointed = 8

/** «С такой оценкой *выступил* X»: behind what points back, whoever does anything says it. */
function pointerFrame(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly AttributionCue[],
): AttributionCue | undefined {
  const [pointer] = reading.all('aboutThis')
  if (!pointer || spoken.some(({ mention }) => !mention.relays)) return undefined
  const isNear = (at: number) => at >= pointer.to && at - pointer.to <= reachPointed
  // «исследование *провёл* X»
  const own = isFiniteVerb(reading, pointer.to - 1) ? pointer.to - 1 : -1
  const behindIt = reading.items.findIndex(
    (_, at) => isNear(at) && isFiniteVerb(reading, at) && !reading.over('say', at),
  )
  const verb = own < 0 ? behindIt : own
  const mention = verb < 0 ? undefined : nearestBehind(reading, mentions, verb + 1)
  return mention && { rule: 'says', mention, from: 0, to: reading.items.length, at: verb }
}

const longestGap = 3

/** «X опасается, *что* …», «X предостерег: …» */
function headFrame(reading: Reading, mention: Mention): AttributionCue | undefined {
  if (!opensClause(reading, mention.from)) return undefined
  for (let at = mention.to; at < mention.to + longestGap; at += 1) {
    if (reading.items[at]?.kind !== 'word') return undefined
    if (reading.language.negation?.includes(reading.items[at]?.lower ?? '')) return undefined
    if (!isVerb(reading, at)) continue
    const brings = bringsSpeech(reading, at + 1) || tellsAbout(reading, at + 1)
    const from = brings ? at + 1 : mention.kind === 'place' ? undefined : colonBehind(reading, at + 1)
    return from === undefined ? undefined : { rule: 'says', mention, from, to: reading.items.length, at }
  }
  return undefined
}

const reachNumber = 4

/** «X заговорил *о* 2 тысячах погибших» */
const tellsAbout = (reading: Reading, at: number): boolean =>
  reading.language.attribution.frames?.about.includes(reading.items[at]?.lower ?? '') === true &&
  hasNumber(reading, at, at + reachNumber)

const longestObject = 10

/** «X видит в этом деньги, а не дружбу: …», but «*Россия* берёт рабочих: …» is what a country does. */
function colonBehind(reading: Reading, from: number): number | undefined {
  const colon = reading.items.findIndex(({ text }, at) => at >= from && text === ':')
  return colon < 0 || colon - from > longestObject || hasNumber(reading, from, colon) ? undefined : colon
}

/** "when X learns that …" says nothing: no word but "and" stands before who speaks. */
function opensClause(reading: Reading, from: number): boolean {
  // «*представитель* Пентагона»
  const at = reading.endingAt('role', from)?.from ?? from
  return at === 0 || reading.items[at - 1]?.kind === 'mark' || reading.endingAt('joiner', at) !== undefined
}

const bringsSpeech = ({ items, language }: Reading, at: number): boolean =>
  items[at]?.text === ',' && language.attribution.frames?.that.includes(items[at + 1]?.lower ?? '') === true

/** «…, сокрушается X.», «…, напоминает оно, …»: behind the last comma or between two stand but a verb and who does it. */
function asideFrame(reading: Reading, mention: Mention): AttributionCue | undefined {
  const verb = verbBefore(reading, mention)
  if (verb === undefined || !isAsideMark(reading.items, verb - 1)) return undefined
  // whose office it is stands behind it
  const to = reading.at('party', mention.to)?.to ?? mention.to
  const end = reading.items[to]
  const rule = 'said-after'
  if (end?.text === ',') return { rule, mention, from: 0, to: reading.items.length, at: verb }
  const closes = !end || end.kind === 'mark'
  return closes && hasNumber(reading, 0, verb) ? { rule, mention, from: 0, to: verb, at: verb } : undefined
}

/** «…, уверен X» and «…, уверены *в штабе*» */
function verbBefore(reading: Reading, { from, kind }: Mention): number | undefined {
  const { frames } = reading.language.attribution
  if (!frames?.inside.includes(reading.items[from - 1]?.lower ?? ''))
    return isVerb(reading, from - 1) ? from - 1 : undefined
  const verb = from - 2
  const impersonal = frames.plural.some((ending) => reading.items[verb]?.lower.endsWith(ending))
  return impersonal && kind !== 'place' && !reading.over('event', verb) ? verb : undefined
}

/** No event, which tells what somebody does. */
const isVerb = (reading: Reading, at: number): boolean => isFiniteVerb(reading, at) && !reading.over('event', at)

/** By its ending. */
function isFiniteVerb(reading: Reading, at: number): boolean {
  const { kind, lower = '' } = reading.items[at] ?? {}
  const finite = reading.language.attribution.frames?.finite ?? []
  return (
    kind === 'word' &&
    isSmall(reading.items[at]) &&
    finite.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)) &&
    !reading.over('thing', at) &&
    !reading.over('role', at)
  )
}

/** «посчитали *в штабе*»: a verb without a subject and, inside of which it is said, an office. */
export function insideOf(
  reading: Reading,
  { from, to }: { from: number; to: number },
  mentions: readonly Mention[],
): Mention | undefined {
  const { frames } = reading.language.attribution
  // «заявляли ранее *в Сеуле*»
  const inside = [to, to + 1].find((at) => frames?.inside.includes(reading.items[at]?.lower ?? ''))
  if (inside === undefined || (inside > to && !reading.at('superseded', to))) return undefined
  if (!frames?.plural.some((ending) => reading.items[from]?.lower.endsWith(ending))) return undefined
  return mentions.find((one) => one.kind !== 'back' && one.from > inside && one.from - inside <= reachOffice)
}

const reachOffice = 2
