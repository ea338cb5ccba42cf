import type { Status } from '../../claim.ts'
import type { FoundQuantity } from '../../numbers/quantities.ts'
import { endsInPhrase } from '../../signs/phrases.ts'
import type { Reading } from '../../signs/reading.ts'
import { clauseStart } from '../events/clauses.ts'
import type { ChosenEvent } from '../events/events.ts'
import { endOfSeries, planOfJoined } from '../events/shared-verbs.ts'
import { isEveryone } from '../events/wholes.ts'
import type { Counted } from '../nouns/counted.ts'
import { hasHappened, isDone, isHolder, isNearerPlan, isPast } from './already.ts'
import { isSupposed } from './conditions.ts'
import { planBeforeColon, planBehind, planOfApposed } from './plans-beside.ts'
import { asideBehind, findCue, isNearer } from './status-cues.ts'

export interface StatusReading {
  status: Status
  /** told of what is still to come: planned, or possible and planned (may send in the coming months) */
  coming: boolean
  rule: string | null
}

export const reported: StatusReading = { status: 'reported', coming: false, rule: null }

// where the verb is last, what stands behind all else has the last word: 보낼 *수 있다*
const inOrder = ['denied', 'possible', 'planned'] as const

/**
 * "北, 러에 6천 명 더 *보낸다*": the present that ends a part of a headline announces; so does the one that ends a sentence of the text or what
 * somebody says in it, where people are told to go and no month or year says that they always do.
 */
export function announced(
  reading: Reading,
  event: ChosenEvent | undefined,
  status: StatusReading,
  headline: boolean,
): StatusReading {
  if (!event || status.status !== 'reported') return status
  const { items, language } = reading
  const verb = items[event.to - 1]?.lower ?? ''
  const quoted = isQuoteEnd(reading, event.to)
  const verbs = headline || quoted ? language.announced : language.leaving
  if (!(verbs ?? []).includes(verb)) return status
  const told =
    quoted || (reading.over('quotative', event.to - 1) !== undefined && reading.at('say', event.to) !== undefined)
  if (items[event.to]?.kind === 'word' && !told) return status
  const isClosing =
    (told || event.to >= items.length - 1) && event.metric === 'deployed' && reading.all('rate').length === 0
  return headline || isClosing ? { status: 'planned', coming: true, rule: `planned: ${verb}` } : status
}

/** "공병 1천 명이 온다*"고* 알렸다: the end of a quotation that somebody says */
const isQuoteEnd = ({ items, language, over }: Reading, at: number): boolean =>
  language.attribution.quotes.some(([, close]) => close === items[at]?.text) && over('quotative', at + 1) !== undefined

/** Planned, possible or denied: a cue in the clause of the event or, without event, of the number. */
export function readStatus(
  reading: Reading,
  quantity: FoundQuantity,
  counted: Counted,
  event: ChosenEvent | undefined,
): StatusReading {
  if (quantity.definite && (!event || event.cost > 2) && !(event && isEveryone(reading, quantity))) return reported
  if (
    (isHolder(reading, counted) && !mayHave(reading, quantity, event)) ||
    (event && hasHappened(reading, quantity, counted, event))
  )
    return reported
  if (isSupposed(reading, quantity, event)) return { status: 'possible', coming: true, rule: 'possible: a condition' }
  const from = isPredicate(reading, quantity, event) ? 0 : firstOf(reading, quantity, event)
  const last = event ? counted.to : endOfSeries(reading, counted.to)
  const to = Math.max(event?.to ?? last, last)
  const done =
    isDone(reading, from, to) || (isPast(reading, quantity, event) && !isNearerPlan(reading, quantity, event))
  const itself = event?.metric === 'trained' ? event : undefined
  const aside = asideBehind(reading, quantity, counted.to, event)
  // who has been captured may want something: that is no plan of his capture
  const plan =
    done || (event?.metric === 'captured' && !reading.language.verbLast)
      ? undefined
      : (findCue(reading, 'planned', from, to, aside, itself) ??
        planBehind(reading, quantity, to) ??
        planOfApposed(reading, quantity) ??
        (event ? undefined : planBeforeColon(reading, quantity)) ??
        planOfJoined(reading, event))
  for (const cue of inOrder) {
    if (cue === 'possible' && isOfCaptive(reading, event)) continue
    const rule = cue === 'planned' ? plan : findCue(reading, cue, from, to, aside, itself)
    if (rule && !(cue === 'possible' && isNearer(reading, 'planned', from, to)))
      return { status: cue, coming: plan !== undefined && cue !== 'denied', rule: `${cue}: ${rule}` }
  }
  return reported
}

/** «*могла отправить* 13 тысяч контейнеров, где могло быть оружие»: right before the event it is said of the event, too. */
const mayHave = (reading: Reading, { outerFrom }: FoundQuantity, event: ChosenEvent | undefined): boolean =>
  event !== undefined && event.to <= outerFrom && reading.endingAt('possible', event.from) !== undefined

/** "two soldiers in captivity *may* go home": said behind the capture, and of something else. */
const isOfCaptive = (reading: Reading, event: ChosenEvent | undefined): boolean =>
  event?.metric === 'captured' && reading.all('possible').every(({ from }) => from >= event.to)

/**
 * «Третья партия, которую могут прислать, *— это* 6 тысяч солдат», «Росія хоче їх взяти: *ідеться про* 900 осіб»: what is said of the
 * subject is said of the number.
 */
const isPredicate = (reading: Reading, { outerFrom }: FoundQuantity, event: ChosenEvent | undefined): boolean =>
  endsInPhrase(reading, outerFrom, reading.language.copulas) ||
  (!event && endsInPhrase(reading, outerFrom, reading.language.pointing))

/** «може бути 5 млн снарядів, схожих на ті, *які стріляє* Росія»: a verb as far as that is of other things */
const farBehind = 5

/** From the event or the number, whichever comes first; where the verb is last, an event of an earlier clause says nothing of this one. */
function firstOf(reading: Reading, { outerFrom }: FoundQuantity, event: ChosenEvent | undefined): number {
  // "would triple the 11,000 *whom* it sent": the clause behind has its own tense
  const relative =
    event &&
    event.cost <= farBehind &&
    reading.all('relativePronoun').some(({ from, to }) => from > outerFrom && to <= event.from)
  if (relative) return event.from
  const first = Math.min(event?.from ?? outerFrom, outerFrom)
  const isDependent = event !== undefined && reading.over('gerund', event.from) !== undefined
  const from = isDependent ? Math.max(0, clauseStart(reading, first) - 1) : first
  return reading.language.verbLast ? Math.max(from, clauseStart(reading, outerFrom)) : from
}
