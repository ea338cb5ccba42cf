import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { endsAsFrame } from '../frames/framing-cues.ts'

const opening = 5

/** "This was reported by …" at the start, or "The deputy head of the committee *said so*", behind whoever it is, however long he is called. */
export function pointsBack(reading: Reading, cues: readonly AttributionCue[]): boolean {
  if (onlyCites(reading) || endsAsFrame(reading) || opensPointing(reading) || isCredit(reading, cues)) return true
  const free = reading.language.verbLast || reading.language.nounHead === 'first'
  return reading
    .all('aboutThis')
    .some(({ from, to }) => from <= opening || free || cues.some(({ at }) => at > from && at <= to))
}

/** «*Про це* розповіли в розвідці: …» */
export const opensAboutThis = (reading: Reading): boolean =>
  reading.language.nounHead === 'first' && reading.at('aboutThis', 0) !== undefined

/** 진수식이 *열렸다고* 통신이 전했다: a caption below the headline that says itself what was told. */
export const tellsItself = ({ all }: Reading): boolean =>
  all('quotative').some(({ to }) => all('say').some(({ from }) => to <= from))

const longestCredit = 16

/** «ВВС ссылается на исследование центра …»: a short sentence without a number that only says who cites whom. */
const onlyCites = (reading: Reading): boolean =>
  reading.items.length <= longestCredit &&
  reading.all('event').length === 0 &&
  (reading.language.verbLast ? onlyRetells(reading) : isCredited(reading))

const isCredited = (reading: Reading): boolean =>
  reading.language.nounHead === 'first' && (reading.all('citing').length > 0 || saysNothing(reading))

/** "통계를 인용해 NK뉴스가 *보도했다*.": where the verb is last, who cites whom, and nothing that they say. */
const onlyRetells = (reading: Reading): boolean =>
  reading.all('citing').length > 0 &&
  reading.all('quotative').length === 0 &&
  reading.all('say').some(({ to }) => to >= reading.items.length - 1) &&
  !hasNumber(reading, 0, reading.items.length)

/** «*Это* издание взяло у агентства», «*Так*, со ссылкой на источники, пишет X»: what points back is what the verb of telling tells. */
function opensPointing(reading: Reading): boolean {
  const { items, language } = reading
  if (!language.attribution.pointers?.includes(items[0]?.lower ?? '')) return false
  // «*Такі втрати* аналітики пояснюють …»: what happened, not what was told of it
  if (reading.at('event', 1) && items[1]?.kind === 'word' && !reading.at('say', 1)) return false
  const verb = (reading.all('say')[0] ?? reading.all('citing')[0])?.from ?? 0
  const commas = items.slice(0, verb).filter(({ text }) => text === ',').length
  return verb > 0 && commas % 2 === 0 && !hasNumber(reading, 0, items.length)
}

/** «*Источник*: Reuters.» */
const isCredit = (reading: Reading, cues: readonly AttributionCue[]): boolean =>
  reading.at('role', 0)?.value === 'sources' && cues.some(({ rule, at }) => rule === 'citing' && at === 0)

const longestName = 8

/** «Информирует агентство *Yonhap*.», «Подробности сообщает *Yonhap*.»: a verb of telling, who tells, and not what. */
function saysNothing(reading: Reading): boolean {
  const [verb, other] = reading.all('say')
  if (!verb || other || verb.from > 1 || reading.items.length - verb.to > longestName) return false
  return reading.items.slice(verb.to).every(({ kind, text }) => kind === 'word' || text === '.')
}
