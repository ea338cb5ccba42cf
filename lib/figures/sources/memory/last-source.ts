import type { Source } from '../../claim.ts'
import { type Context, lookBack } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { officeOf } from '../speakers/offices.ts'
import { bareRoles, rolesOfState } from '../speakers/role-traits.ts'
import { isAboutAnother } from './actors.ts'
import { agencyOf, authorOf, isNoMinistry, isNoOutlet, namedAlike, presidentOf, serviceOf } from './called.ts'
import { goneOnWith } from './going-on.ts'
import { isToldByNobody } from './hearsay.ts'
import { humanBefore } from './human.ts'
import { personBefore } from './person-named.ts'

/** Who "it", "he" and "the agency" stand for. */
export function lastSource(context: Context, mention: Mention): Source | null {
  const { lastSource, lastSingular, lastOutlet, sentence } = context
  if (lastOutlet && isOutlet(mention, context))
    return sentence - lastOutlet.sentence <= farBack ? { ...lastOutlet.source, rule: 'pronoun' } : null
  // "experts" and "tour operators" are no office of a state
  if (bodiless.has(mention.otherwise?.id ?? '') && lastSource?.source.id.includes('.')) return null
  const isMeant = lastSingular && !(lastSingular.unheard && mention.otherwise)
  const singular = isMeant && sentence - lastSingular.sentence <= lookBack ? lastSingular : null
  const last = (mention.plural ? null : singular) ?? lastSource
  if (last && isNoOutlet(last, mention, context)) return null
  const author = authorOf(mention, context)
  if (author) return author
  // no outlet and no leader is an intelligence service
  const service = last ? serviceOf(last, mention, context) : undefined
  if (service !== undefined) return service
  const president = last && presidentOf(last, mention, context)
  if (president) return president
  const called = last && !last.relays ? (agencyOf(mention, context) ?? namedAlike(mention, context)) : null
  if (called) return called
  if (last && isNoMinistry(last, mention, context)) return null
  const person = personBefore(mention, context) ?? humanBefore(mention, context)
  if (person) return person
  // a lawmaker passes on what an office said, not what his country did
  if (mention.kind !== 'back' && last?.place) return null
  if (!last || sentence - last.sentence > lookBack) return null
  const paper = last.place ? authorOfPaper(mention, context) : null
  if (paper) return paper
  const quoted = last.relays ? officeBefore(mention, context) : null
  if (quoted) return quoted
  // "South Korea says …", "the minister": the country's
  const role = mention.otherwise?.id ?? mention.role
  const office = last.place && role ? officeOf(last.source, role, context) : undefined
  return { ...(office ?? last.source), rule: 'pronoun' }
}

const bodiless: ReadonlySet<string> = new Set(['experts', 'company'])

/** "the newspaper" that goes on about whom it cites is passed over, otherwise it is the last outlet and nobody else. */
export const isOutlet = ({ otherwise, role }: Mention, { lastSource }: Context) =>
  (otherwise?.id ?? role) === 'media' && (lastSource?.source.rule !== 'citing' || bareRoles.has(lastSource.source.id))

/** An outlet whose article is retold is named once at the top. */
const farBack = 8

/**
 * Whose report a sentence goes on with that names nobody itself: the one to whom the sentence before it in the same paragraph belongs. Over a
 * paragraph's end nobody is carried, and a sentence that says "it is estimated" has no source.
 */
export function carriedSource(reading: Reading, cues: readonly AttributionCue[], context: Context): Source | null {
  const { lastSource: last, sentence, paragraph } = context
  if (!last || cues.length > 0 || isToldByNobody(reading) || isAboutAnother(reading, last.source, context)) return null
  if (isToldByOther(reading)) return null
  if (paragraph !== last.paragraph) return goneOnWith(reading, context)
  if (sentence - last.sentence > (reading.language.nounHead === 'first' ? lookBack : 1)) return null
  context.lastSource = { ...last, sentence, paragraph }
  return { ...last.source, rule: 'carried' }
}

/** "*One told him that* his unit of 10 had been wiped out": somebody says it, whoever it is. */
const isToldByOther = ({ all, items, language }: Reading): boolean =>
  language.nounHead === 'last' &&
  !language.verbLast &&
  all('say').some(({ to }) =>
    items.slice(to, to + reachThat).some(({ lower }) => language.attribution.frames?.that.includes(lower)),
  )

const reachThat = 4

/** «Пишет Reuters. … сказано в заявлении *ведомства*»: an outlet is no ministry, so that it is whoever was quoted before. */
function officeBefore({ otherwise, role }: Mention, { principals }: Context): Source | null {
  if (!rolesOfState.has(otherwise?.id ?? role ?? '')) return null
  const office = [...principals.values()].findLast(({ place, relays }) => !place && !relays)
  return office ? { ...office.source, rule: 'pronoun' } : null
}

/** «как следует *из исследования*» behind a country that counts otherwise: whose study the text has cited, which is no country. */
function authorOfPaper({ role }: Mention, { principals }: Context): Source | null {
  if (role !== 'reports') return null
  const author = [...principals.values()].findLast(({ place, relays }) => !place && !relays)
  return author ? { ...author.source, rule: 'pronoun' } : null
}
