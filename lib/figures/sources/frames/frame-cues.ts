import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import { isAsideMark } from '../../text/asides.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'

/** Frames that say who says it whatever their verb is: "X *fears that* …", "…, *groaned X*."; only where the language tells finite verbs. */
export function frameCues(
  reading: Reading,
  mentions: readonly Mention[],
  spoken: readonly AttributionCue[],
): AttributionCue[] {
  if (!reading.language.attribution.frames || reading.language.nounHead !== 'first') return []
  return mentions.flatMap((mention) => {
    const known = spoken.some((cue) => cue.mention.from < mention.to && cue.mention.to > mention.from)
    return known || mention.kind === 'back' ? [] : (headFrame(reading, mention) ?? tailFrame(reading, mention) ?? [])
  })
}

const longestGap = 3

/** «X опасается, *что* …», «X предостерег: …» */
function headFrame(reading: Reading, mention: Mention): AttributionCue | undefined {
  if (!opensClause(reading, mention.from)) return undefined
  for (let at = mention.to; at < mention.to + longestGap; at += 1) {
    if (reading.items[at]?.kind !== 'word') return undefined
    if (!isVerb(reading, at)) continue
    const from = bringsSpeech(reading, at + 1) ? at + 1 : colonBehind(reading, at + 1)
    return from === undefined ? undefined : { rule: 'says', mention, from, to: reading.items.length, at }
  }
  return undefined
}

const longestObject = 10

/** «X видит в этом деньги, а не дружбу: …» */
function colonBehind(reading: Reading, from: number): number | undefined {
  const colon = reading.items.findIndex(({ text }, at) => at >= from && text === ':')
  return colon < 0 || colon - from > longestObject || hasNumber(reading, from, colon) ? undefined : colon
}

/** "when X learns that …" says nothing: no word but "and" stands before who speaks. */
const opensClause = (reading: Reading, from: number): boolean =>
  from === 0 || reading.items[from - 1]?.kind === 'mark' || reading.endingAt('joiner', from) !== undefined

function bringsSpeech({ items, language }: Reading, at: number): boolean {
  if (items[at]?.text === ':') return true
  return items[at]?.text === ',' && language.attribution.frames?.that.includes(items[at + 1]?.lower ?? '') === true
}

/** «…, сокрушается X.»: behind the last comma stand but a verb and who does it. */
function tailFrame(reading: Reading, mention: Mention): AttributionCue | undefined {
  const verb = verbBefore(reading, mention)
  if (verb === undefined) return undefined
  if (!isAsideMark(reading.items, verb - 1)) return undefined
  // whose office it is stands behind it
  const to = reading.at('party', mention.to)?.to ?? mention.to
  const end = reading.items[to]
  const closes = !end || (end.kind === 'mark' && end.text !== '-') || reading.at('date', to) !== undefined
  if (!closes || !hasNumber(reading, 0, verb) || hasNumber(reading, to, reading.items.length)) return undefined
  return { rule: 'said-after', mention, from: 0, to: verb, at: verb }
}

/** «…, уверен X» and «…, уверены *в штабе*» */
function verbBefore(reading: Reading, { from, kind }: Mention): number | undefined {
  const { frames } = reading.language.attribution
  if (!frames?.inside.includes(reading.items[from - 1]?.lower ?? ''))
    return isVerb(reading, from - 1) ? from - 1 : undefined
  const verb = from - 2
  const { text = '', lower = '' } = reading.items[verb] ?? {}
  const impersonal = text === lower && frames.plural.some((ending) => lower.endsWith(ending))
  return impersonal && kind !== 'place' && !reading.over('event', verb) ? verb : undefined
}

/** By its ending; no event, which tells what somebody does. */
function isVerb(reading: Reading, at: number): boolean {
  const { kind, text = '', lower = '' } = reading.items[at] ?? {}
  const finite = reading.language.attribution.frames?.finite ?? []
  return (
    kind === 'word' &&
    text === lower &&
    finite.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending)) &&
    !reading.over('event', at) &&
    !reading.over('thing', at) &&
    !reading.over('party', at) &&
    !reading.over('role', at) &&
    !reading.at('auxiliary', at)
  )
}

/** «посчитали *в штабе*»: a verb without a subject and, inside of which it is said, an office; where the office begins. */
export function insideOf(
  reading: Reading,
  { from, to }: { from: number; to: number },
  mentions: readonly Mention[],
): { to: number; mention: Mention } | undefined {
  const { frames } = reading.language.attribution
  if (!frames?.inside.includes(reading.items[to]?.lower ?? '')) return undefined
  if (!frames.plural.some((ending) => reading.items[from]?.lower.endsWith(ending))) return undefined
  const mention = mentions.find((one) => one.kind !== 'back' && one.from > to && one.from - to <= reachOffice)
  return mention && { to: to + 1, mention }
}

const reachOffice = 2
