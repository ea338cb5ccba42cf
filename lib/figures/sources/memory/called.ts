import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Claimant, Vocabulary } from '../../vocabulary.ts'
import type { LastSource } from '../attribute.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readNameBefore } from '../speakers/names.ts'
import { officeOf } from '../speakers/offices.ts'
import { bareRoles } from '../speakers/role-traits.ts'

const agencies: ReadonlySet<string> = new Set(['agency', 'intelligence'])

/** "the agency" behind a person or a ministry: the one service that the text has named. */
export function agencyOf({ otherwise, role }: Mention, { offices, vocabulary }: Context): Source | null {
  if (!agencies.has(otherwise?.id ?? role ?? '')) return null
  const [one, other] = servicesOf(vocabulary).filter(({ id }) => offices.has(id))
  return one && !other ? { id: one.id, name: one.name, rule: 'pronoun' } : null
}

/**
 * The service that "intelligence" stands for behind somebody whom the watch knows: one that was quoted itself, the only one that the text names, or
 * that of the country of an office; nobody's behind an outlet or several services. Undefined where it may be anybody.
 */
export function serviceOf(
  { source, relays, place }: LastSource,
  mention: Mention,
  context: Context,
): Source | null | undefined {
  const { vocabulary } = context
  if ((mention.otherwise?.id ?? mention.role) !== 'intelligence' || place) return undefined
  if ((!source.id.includes('.') && !relays) || servicesOf(vocabulary).some(({ id }) => id === source.id))
    return undefined
  const office = officeOf(source, 'intelligence', context)
  return agencyOf(mention, context) ?? (office ? { ...office, rule: 'pronoun' } : null)
}

/** "the president" behind an office that is none: the only one whom the text has quoted, or else named. */
export function presidentOf(
  { source }: LastSource,
  { otherwise, role }: Mention,
  { offices, principals, vocabulary }: Context,
): Source | null {
  if ((otherwise?.id ?? role) !== 'president') return null
  const leaders = bearersOf(vocabulary, 'president')
  if (leaders.some(({ id }) => id === source.id)) return null
  const quoted = leaders.filter(({ id }) => principals.has(id))
  const [one, other] = quoted.length > 0 ? quoted : leaders.filter(({ id }) => offices.has(id))
  return one && !other ? { id: one.id, name: one.name, rule: 'pronoun' } : null
}

/** "the publication" is no country and no leader. */
export const isNoOutlet = ({ source, place }: LastSource, { otherwise }: Mention, { vocabulary }: Context): boolean =>
  otherwise?.id === 'media' && (place === true || bearersOf(vocabulary, 'president').some(({ id }) => id === source.id))

const ministerless = ['military', 'intelligence', 'president'] as const

/** "the ministry" is no general staff, no service and no president. */
export const isNoMinistry = (
  { source }: LastSource,
  { ministry, called = '' }: Mention,
  { vocabulary }: Context,
): boolean =>
  ministry === true &&
  !hasAny(
    source.name,
    called.split(' ').filter(({ length }) => length >= shortest),
  ) &&
  ministerless.some((role) => bearersOf(vocabulary, role).some(({ id }) => id === source.id))

const bearers = new WeakMap<Vocabulary, Map<string, readonly Claimant[]>>()

/** Those who speak as a role of their country. */
function bearersOf(vocabulary: Vocabulary, role: string): readonly Claimant[] {
  const roles = bearers.get(vocabulary) ?? new Map<string, readonly Claimant[]>()
  bearers.set(vocabulary, roles)
  const known =
    roles.get(role) ??
    vocabulary.claimants.filter(({ speaksAs = [] }) => speaksAs.some((one) => one.endsWith(`.${role}`)))
  roles.set(role, known)
  return known
}

/** The intelligence services of a watch. */
export const servicesOf = (vocabulary: Vocabulary) => bearersOf(vocabulary, 'intelligence')

const shortest = 5

const reachDocument = 10

/** "the study": whoever was quoted beside such a word. */
export function authorOf({ role }: Mention, { lastDocument, lastSource, sentence, paragraph }: Context): Source | null {
  if (role !== 'reports' || !lastDocument || sentence - lastDocument.sentence > reachDocument) return null
  // "It cited Western officials … , the report said": whom the paragraph has quoted since
  const isQuoted = lastSource?.paragraph === paragraph && !lastSource.relays && !lastSource.place
  return isQuoted && lastSource.sentence > lastDocument.sentence
    ? { ...lastSource.source, rule: 'pronoun' }
    : lastDocument.source
}

/** Whose study or report a sentence tells of. */
export function rememberDocument(reading: Reading, cues: readonly AttributionCue[], context: Context): void {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return
  if (!reading.all('role').some(({ value }) => value === 'reports')) return
  const author = cues.find(
    ({ mention: { kind, relays, source } }) =>
      kind !== 'back' && kind !== 'place' && !relays && !bareRoles.has(source.id),
  )
  if (author)
    context.lastDocument = { source: { ...author.mention.source, rule: 'pronoun' }, sentence: context.sentence }
}

/** "the department", "the foundation": the last one quoted whose name has the word. */
export function namedAlike({ called }: Mention, { principals, lastSource, vocabulary }: Context): Source | null {
  if (!called) return null
  const words = called.split(' ').filter(({ length }) => length >= shortest)
  if (words.length === 0 || (lastSource && hasAny(lastSource.source.name, words))) return null
  // "Russian envoy: …" of a headline is the ambassador of that country who is quoted by his name
  const side = vocabulary.claimants.find(({ id }) => id === lastSource?.source.id)?.side
  const isSame = ({ id }: Source) => side !== undefined && id.split('.', 1)[0] === side
  const alike = [...principals.values()].findLast(
    ({ source, relays }) => !relays && !bareRoles.has(source.id) && !isSame(source) && hasAny(source.name, words),
  )
  return alike ? { ...alike.source, rule: 'pronoun' } : null
}

const hasAny = (name: string, words: readonly string[]): boolean =>
  words.some((word) => name.toLowerCase().includes(word))

/** «*В Сеуле* молчать не стали: …, утверждают *там*»: the last place or office inside of which the sentence says something is done. */
export function thereBefore(reading: Reading, { called, from }: Mention): Source | null {
  const { there = [], frames } = reading.language.attribution
  const alike = called ? bodyBefore(reading, called, from) : undefined
  if (alike) return { id: alike.id, name: alike.name, rule: 'pronoun' }
  if (!called || !there.includes(called) || !frames) return null
  const place = reading
    .all('claimant')
    .findLast((one) => one.to <= from && frames.inside.includes(reading.items[one.from - 1]?.lower ?? ''))
  return place && !place.value.relays ? { id: place.value.id, name: place.value.name, rule: 'pronoun' } : null
}

/** "Ukraine's *Special Operations Forces* stopped them, *these forces* disclosed": the last body of the sentence that is called so. */
function bodyBefore(reading: Reading, called: string, at: number): Pick<Source, 'id' | 'name'> | undefined {
  const word = called.split(' ').at(-1) ?? ''
  if (reading.language.nounHead !== 'last' || reading.language.verbLast || word === called) return undefined
  const last = reading.items.findLastIndex(
    ({ lower, text }, index) => index < at - 1 && lower === word && text !== lower,
  )
  const known = reading
    .all('claimant')
    .findLast(({ value, from, to }) => to === last + 1 && to - from > 1 && !value.relays)?.value
  const name = last < 0 || known ? undefined : readNameBefore(reading, last + 1)
  return known ?? (name && nameMention(reading, name.text, name.from, last + 1).source)
}
