import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'
import { fewSpeakers, isCutOff } from './between.ts'

const reachRight = 9

/** The one who is not merely passing on is preferred: Western officials quoted by the BBC. */
export function nearestBehind(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const all = mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.from - from <= reachRight &&
      mention.kind !== 'back' &&
      !isToldTo(reading, mention) &&
      !isOnTheWay(reading, mention, from) &&
      !(mention.kind === 'place' && isApart(reading, from, mention.from)) &&
      !hasNumber(reading, from, countedFrom(reading, mention.from)) &&
      !isInserted(reading, mention, from),
  )
  const near = all.filter((mention) => !isMeeting(reading, mention, from, all))
  const office = near.find(({ kind }) => kind !== 'place')
  const place = reading.language.nounHead === 'first' ? near[0] : undefined
  // "…, says Pyongyang, and the NIS reports": whoever stands behind the comma has a verb of his own
  const nearest = office && place && isCutOff(reading, place.to, office.from) ? place : (office ?? near[0])
  const first = nearest?.kind === 'role' ? (near.find((one) => isOffice(reading, nearest, one)) ?? nearest) : nearest
  if (!first?.relays) return first
  // "according to media reports, President …": behind the comma somebody is spoken of
  const cited = ({ relays, kind, from: at, source }: Mention) =>
    (!relays || isBriefed(source, first)) && kind !== 'place' && !isCutOff(reading, first.to, at)
  return near.find(cited) ?? first
}

/** «доповіли *депутатам*»: where nouns have cases, those to whom it is told. */
const isToldTo = ({ language }: Reading, { kind, rest }: Mention): boolean =>
  language.nounHead === 'first' && kind !== 'back' && rest.length > 1 && language.dative?.includes(rest) === true

/** «рассказал Bloomberg *депутат*»: who was briefed and tells the outlet. */
const isBriefed = ({ id }: Mention['source'], first: Mention): boolean =>
  first.source.id.startsWith('media.') && id.endsWith('.lawmaker')

/** «рассказали *двое* американских чиновников»: a few who speak are counted. */
export const countedFrom = ({ items }: Reading, at: number): number =>
  (items[at - 1]?.numeral?.high ?? fewSpeakers) < fewSpeakers ? at - 1 : at

/** Another clause or sentence begins between. */
const isApart = (reading: Reading, from: number, to: number): boolean =>
  reading.items.slice(from, to).some(({ text }) => text === ',' || text === ';')

/** «сказал об этом, как *пишут издания*, Роберт Вуд»: who has a verb of his own between commas is not the subject of another one. */
function isInserted(reading: Reading, { from, to, relays }: Mention, verb: number): boolean {
  if (!relays || reading.items[to]?.text !== ',') return false
  const comma = reading.items.findLastIndex(({ text }, at) => at < from && text === ',')
  return comma >= verb && reading.all('say').some((own) => own.from > comma && own.to <= from)
}

/** «назвал партнёром *для КНДР*»: where nouns have cases, a country behind a word for where to does not speak. */
const isOnTheWay = (reading: Reading, { kind, from }: Mention, verb: number): boolean =>
  reading.language.nounHead === 'first' &&
  kind === 'place' &&
  from > verb &&
  (reading.endingAt('toward', from, 'before')?.from ?? -1) >= verb

/** «сказал *на заседании Совбеза* посол», «сказал *в Совбезе* посол», but «сказали в ГУР»: where nouns have cases, who stands behind speaks. */
function isMeeting(reading: Reading, { from, to }: Mention, verb: number, near: readonly Mention[]): boolean {
  const { nounHead, attribution } = reading.language
  const { frames } = attribution
  if (nounHead !== 'first' || !frames) return false
  const said = reading.items[verb - 1]?.lower ?? ''
  const isOne = !frames.plural.some((ending) => said.endsWith(ending))
  const isInside = isOne && frames.inside.includes(reading.items[from - 1]?.lower ?? '')
  if (!isInside && !reading.endingAt('hearer', from)) return false
  return near.some(
    (other) =>
      other.kind !== 'place' &&
      !other.relays &&
      other.from >= to &&
      // «повідомила журналістам Сабріна Сінгх *із Пентагону*»
      !isFrom(reading, other.from) &&
      !isCutOff(reading, to, other.from),
  )
}

const isFrom = ({ items, language }: Reading, at: number): boolean =>
  language.partners?.includes(items[at - 1]?.lower ?? '') === true

/** "the deputy head of the press service of the Pentagon": the office that the role belongs to, in the same noun phrase. */
const isOffice = (reading: Reading, role: Mention, { kind, from }: Mention) =>
  kind === 'named' &&
  from >= role.to &&
  from - role.to <= 4 &&
  reading.items.slice(role.to, from).every((item) => item.kind === 'word')
