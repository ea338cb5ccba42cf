import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Claimant, Vocabulary } from '../../vocabulary.ts'
import type { LastSource } from '../attribute.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName } from '../speakers/names.ts'
import { officeOf } from '../speakers/offices.ts'

const agencies: ReadonlySet<string> = new Set(['agency', 'intelligence'])

/** "the agency" behind a person or a ministry: the one service that the text has named. */
export function agencyOf({ role }: Mention, { offices, vocabulary }: Context): Source | null {
  if (!agencies.has(role ?? '')) return null
  const [one, other] = servicesOf(vocabulary).filter(({ id }) => offices.has(id))
  return one && !other ? { id: one.id, name: one.name, rule: 'pronoun' } : null
}

/**
 * The service that "intelligence" stands for behind somebody whom the watch knows: one that was quoted itself, the only one that the text names, or
 * that of the country of an office; nobody's behind an outlet or several services. Undefined where it may be anybody.
 */
export function serviceOf(
  { source, relays }: LastSource,
  mention: Mention,
  context: Context,
): Source | null | undefined {
  if (mention.role !== 'intelligence' || !(source.id.includes('.') || relays)) return undefined
  if (servicesOf(context.vocabulary).some(({ id }) => id === source.id)) return undefined
  const office = officeOf(source, 'intelligence', context)
  return agencyOf(mention, context) ?? (office ? { ...office, rule: 'pronoun' } : null)
}

/** "the president" behind an office that is none: the only one whom the text has named. */
export function presidentOf(
  { source }: LastSource,
  { role }: Mention,
  { offices, vocabulary }: Context,
): Source | null {
  if (role !== 'president') return null
  const leaders = bearersOf(vocabulary, 'president')
  if (leaders.some(({ id }) => id === source.id)) return null
  const [one, other] = leaders.filter(({ id }) => offices.has(id))
  return one && !other ? { id: one.id, name: one.name, rule: 'pronoun' } : null
}

/** "the publication" is no leader. */
export const isNoOutlet = ({ source }: LastSource, { otherwise }: Mention, { vocabulary }: Context): boolean =>
  otherwise?.id === 'media' && bearersOf(vocabulary, 'president').some(({ id }) => id === source.id)

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

const servicesOf = (vocabulary: Vocabulary) => bearersOf(vocabulary, 'intelligence')

/** "the study": whoever was quoted beside such a word. */
export function authorOf({ role }: Mention, { lastDocument, lastSource, paragraph }: Context): Source | null {
  if (role !== 'reports' || !lastDocument) return null
  // "It cited Western officials … , the report said": whom the paragraph has quoted since
  return lastSource?.paragraph === paragraph && lastSource.sentence > lastDocument.sentence
    ? { ...lastSource.source, rule: 'pronoun' }
    : lastDocument.source
}

/** Whose study or report a sentence tells of. */
export function rememberDocument(reading: Reading, cues: readonly AttributionCue[], context: Context): void {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return
  if (!reading.all('role').some(({ value }) => value === 'reports')) return
  const author = cues.find(({ mention: { kind, relays } }) => kind !== 'back' && kind !== 'place' && !relays)
  if (author)
    context.lastDocument = { source: { ...author.mention.source, rule: 'pronoun' }, sentence: context.sentence }
}

/** "Intelligence reports were gone through by Olena Husieva. *She* estimates …": whom the sentence right before names. */
export function personBefore({ personal }: Mention, { lastPerson, lastSingular, sentence }: Context): Source | null {
  if (!personal || !lastPerson || sentence - lastPerson.sentence > 1) return null
  return lastSingular && lastSingular.sentence >= lastPerson.sentence ? null : lastPerson.source
}

/** «*В Сеуле* молчать не стали: …, утверждают *там*»: the last place or office inside of which the sentence says something is done. */
export function thereBefore(reading: Reading, { called, from }: Mention): Source | null {
  const { there = [], frames } = reading.language.attribution
  if (!called || !there.includes(called)) return null
  const place = reading
    .all('claimant')
    .findLast((one) => one.to <= from && frames?.inside.includes(reading.items[one.from - 1]?.lower ?? ''))
  return place ? { id: place.value.id, name: place.value.name, rule: 'pronoun' } : null
}

/** The only person of two names and more that a sentence names which quotes nobody, right behind the one who does it. */
export function rememberPerson(reading: Reading, context: Context): void {
  if (!reading.language.attribution.personal) return
  const names = reading.all('agent').flatMap(({ to }) => {
    const name = readName(reading, to)
    return name && name.to - to >= 2 ? [nameMention(reading, name.text, to, name.to)] : []
  })
  const [one, other] = names.length > 0 ? names : [opener(reading)]
  if (one && !other) context.lastPerson = { source: { ...one.source, rule: 'pronoun' }, sentence: context.sentence }
}

/** "*Olena Vovk*, a researcher, has studied …", "*Olena Vovk* of the university studied …" */
function opener(reading: Reading): Mention | undefined {
  const name = readName(reading, 0)
  const behind = name && reading.items[name.to]
  if (!behind || name.to < 2 || behind.text !== behind.lower) return undefined
  return nameMention(reading, name.text, 0, name.to)
}
