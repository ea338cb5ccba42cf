import type { Source } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import type { AttributionCue } from '../attribution.ts'
import { isOfCompany } from './back-mentions.ts'
import type { Mention } from './mentions.ts'
import { officeRoles } from './role-traits.ts'

/** By country and role, the office that is meant by them. */
export type Offices = ReadonlyMap<string, Pick<Source, 'id' | 'name'>>

const known = new WeakMap<Vocabulary, Offices>()

export function officesOf(vocabulary: Vocabulary): Offices {
  const found = known.get(vocabulary)
  if (found) return found
  const spoken = vocabulary.claimants.flatMap(({ id, name, speaksAs = [] }) =>
    speaksAs.map((role) => [role, { id, name }] as const),
  )
  const offices = new Map(spoken)
  known.set(vocabulary, offices)
  return offices
}

/** «депутаты *Южной Кореи* со ссылкой на разведку»: that of the country which the sentence has named before it. */
export function asService(reading: Reading, cue: AttributionCue, offices: Offices): AttributionCue {
  const { mention, rule } = cue
  const isBare = rule === 'citing' && mention.kind === 'back' && mention.role === 'intelligence'
  if (!isBare) return cue
  const party = reading.all('party').findLast(({ to }) => to <= mention.from)
  const office = party && offices.get(`${party.value}.intelligence`)
  return office ? { ...cue, mention: { ...mention, source: office, kind: 'named' } } : cue
}

/** The office of a country that is quoted, or whose office is, by what it is: the *intelligence* of the one whose president spoke. */
export function officeOf(
  { id }: Pick<Source, 'id'>,
  role: string,
  { speaking, vocabulary }: { speaking: Offices; vocabulary: Vocabulary },
): Pick<Source, 'id' | 'name'> | undefined {
  const side = vocabulary.claimants.find((one) => one.id === id)?.side
  return speaking.get(`${id.split('.', 1)[0]}.${role}`) ?? speaking.get(`${side}.${role}`)
}

/** «сообщили в пресс-службе»: where no article tells them apart, an office without name and country is the one named before. */
export function asKnown(reading: Reading, cue: AttributionCue): AttributionCue {
  const { mention } = cue
  if (reading.language.nounHead !== 'first' || mention.kind !== 'role') return cue
  if (!officeRoles.has(mention.source.id) && !isTheOutlet(reading, mention)) return cue
  if (isOfCompany(reading, mention)) return cue
  return { ...cue, mention: { ...mention, kind: 'back', otherwise: mention.source } }
}

/** «данные агентства»: one outlet; «СМИ» are many. */
const isTheOutlet = (reading: Reading, { from, to, source }: Mention): boolean =>
  source.id === 'media' && reading.at('sourceAnaphor', from)?.to === to

const shortestWord = 5

/** "the Defense Ministry" without its country is the one that the text has quoted with it. */
export function asQuoted(
  { language }: Reading,
  cue: AttributionCue,
  quoted: Iterable<Pick<Source, 'id' | 'name'>>,
): AttributionCue {
  const { mention } = cue
  const { kind, source } = mention
  if (language.nounHead === 'first' || language.verbLast || kind !== 'role' || !officeRoles.has(source.id)) return cue
  const words = wordsOf(source.name)
  const before = [...quoted].findLast(({ id, name }) => id !== source.id && isCalled(wordsOf(name), words))
  return before ? { ...cue, mention: { ...mention, source: { id: before.id, name: before.name }, kind: 'named' } } : cue
}

/** By any of these words, or by all of their stems: the defence minister of the Ministry of National Defense. */
const isCalled = (name: readonly string[], words: readonly string[]): boolean =>
  words.some((word) => name.includes(word)) ||
  (words.length > 1 && words.every((word) => name.some((one) => one.startsWith(word.slice(0, shortestWord)))))

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(({ length }) => length >= shortestWord)

/** "the country's intelligence service" is the office that the watch knows by another name, so that one claimant has one id. */
export function asOffice(reading: Reading, cue: AttributionCue, offices: Offices): AttributionCue {
  const { mention } = cue
  const { kind, from, to } = mention
  const office = kind === 'role' ? offices.get(mention.source.id) : undefined
  // "South Korean and Western agencies" are more than the one office
  if (!office || reading.all('joiner').some((sign) => sign.from >= from && sign.to <= to)) return cue
  return { ...cue, mention: { ...mention, source: office, kind: 'named' } }
}
