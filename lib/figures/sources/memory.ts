import type { Source } from '../claim.ts'
import { type Context, lookBack } from '../context.ts'
import { roleNames } from '../languages/language.ts'
import type { Reading, SignMatch } from '../signs/reading.ts'
import type { AttributionCue } from './attribution.ts'
import { agencyOf, authorOf, namedAlike, personBefore } from './called.ts'
import { isToldByNobody } from './hearsay.ts'
import type { Mention } from './mentions.ts'
import { isSomebodyElse } from './names.ts'

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
  const author = authorOf(mention, context)
  if (author) return author
  const called = last && !last.relays ? (agencyOf(mention, context) ?? namedAlike(mention, context)) : null
  if (called) return called
  const person = personBefore(mention, context)
  if (person) return person
  // a lawmaker passes on what an office said, not what his country did
  if (mention.kind !== 'back' && last?.place) return null
  if (!last || sentence - last.sentence > lookBack) return null
  // "South Korea says …", "the minister": the country's
  const role = last.place && mention.otherwise ? `${prefixOf(last.source)}.${mention.otherwise.id}` : ''
  return { ...(context.speaking.get(role) ?? last.source), rule: 'pronoun' }
}

const bodiless: ReadonlySet<string> = new Set(['experts', 'company'])

/** "the newspaper" that goes on about whom it cites is passed over, otherwise it is the last outlet and nobody else. */
const isOutlet = ({ otherwise }: Mention, { lastSource }: Context) =>
  otherwise?.id === 'media' && (lastSource?.source.rule !== 'citing' || bareRoles.has(lastSource.source.id))

/** An outlet whose article is retold is named once at the top. */
const farBack = 8

/**
 * Whose report a sentence goes on with that names nobody itself: the one to whom the sentence before it in the same paragraph belongs. Over a
 * paragraph's end nobody is carried, and a sentence that says "it is estimated" has no source.
 */
export function carriedSource(reading: Reading, cues: readonly AttributionCue[], context: Context): Source | null {
  const { lastSource: last, sentence, paragraph } = context
  if (!last || cues.length > 0 || isToldByNobody(reading)) return null
  if (paragraph !== last.paragraph || sentence - last.sentence > (reading.language.nounHead === 'first' ? lookBack : 1))
    return null
  context.lastSource = { ...last, sentence, paragraph }
  return { ...last.source, rule: 'carried' }
}

/** An office or a person is remembered rather than a country, and a country rather than an outlet. */
export function rememberSource(cues: readonly AttributionCue[], context: Context, tells = true): void {
  if (cues.length === 0) return
  const named = cues.filter(({ mention }) => mention.kind !== 'back')
  const best =
    named.findLast(({ mention }) => !mention.relays && mention.kind !== 'place') ??
    named.findLast(({ mention }) => !mention.relays) ??
    named.at(-1)
  const { sentence, paragraph } = context
  rememberSingular(named, context)
  // «пише Reuters, передає Укрінформ»: the first one is retold
  const outlet = named.find(({ mention }) => mention.relays && mention.source.id.startsWith('media.'))
  if (outlet) context.lastOutlet = { source: { ...outlet.mention.source, rule: outlet.rule }, sentence, paragraph }
  const last = context.lastSource
  const passesOn =
    best?.mention.relays &&
    last &&
    !last.relays &&
    // «Пишет Reuters.»: a line of credit names nobody whom the next sentence goes on with
    ((!tells && last.paragraph === paragraph) ||
      // a lawmaker passes on what an office said, not what his country did
      (!last.place && prefixOf(last.source) === best.mention.source.id.split('.', 1)[0]) ||
      // "the agency quotes a source" after an office was named
      // reports that nobody signs go on with nobody
      (bareRoles.has(best.mention.source.id) && best.mention.source.id !== 'reports'))
  if (passesOn) context.lastSource = { ...last, sentence, paragraph }
  else if (best)
    context.lastSource = {
      source: { ...best.mention.source, rule: best.rule },
      sentence,
      paragraph,
      relays: best.mention.relays,
      place: best.mention.kind === 'place',
    }
  else if (context.lastOutlet && cues.some(({ mention }) => isOutlet(mention, context)))
    context.lastSource = { ...context.lastOutlet, sentence, paragraph, relays: true }
  else if (cues.length > 0) refresh(context)
  // "citing Western officials, the report said … it said": it goes on with them
  if (context.lastSource && cues.some(({ rule }) => rule === 'citing')) context.lastSingular = context.lastSource
}

/** "The NIS briefed lawmakers. It estimates …": who opens a sentence is "it" in the next one, though it said nothing yet. */
export function rememberActor(reading: Reading, context: Context): void {
  const actor = openingActor(reading) ?? onlyPerson(reading)
  if (!actor || reading.language.verbLast) return
  const { sentence, paragraph } = context
  const { id, name } = actor.value
  const unheard = actor.from > opening
  context.lastSingular = { source: { id, name, rule: 'pronoun' }, sentence, paragraph, unheard }
}

const opening = 2

/** The body or person that opens a sentence. */
export function openingActor(reading: Reading): SignMatch<'claimant'> | undefined {
  const actor = reading.all('claimant').find(({ from }) => from <= opening)
  return actor && !actor.value.relays && !isCountry(reading, actor) && !isSomebodyElse(reading, actor)
    ? actor
    : undefined
}

/** A leader may be a word of the party's, too; a country has no name of its own. */
const isCountry = (reading: Reading, { value, from, to }: SignMatch<'claimant'>) =>
  reading.at('party', from)?.to === to && (value.adjectives !== undefined || value.id.endsWith('.gov'))

/** «В церемонии участвовал Иванов. По его словам …»: where the subject may stand last, the only one who is named. */
function onlyPerson(reading: Reading): SignMatch<'claimant'> | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  const [first, second] = reading.all('claimant').filter((one) => !one.value.relays && !isCountry(reading, one))
  return second ? undefined : first
}

/** "It said": the same one goes on speaking. */
function refresh(context: Context): void {
  const { lastSource, lastSingular, sentence, paragraph } = context
  if (lastSource) context.lastSource = { ...lastSource, sentence, paragraph }
  if (lastSingular) context.lastSingular = { ...lastSingular, sentence, paragraph }
}

function rememberSingular(named: readonly AttributionCue[], context: Context): void {
  const { sentence, paragraph } = context
  const one = named.filter(({ mention }) => !mention.plural && !mention.relays)
  const best = one.findLast(({ mention }) => mention.kind !== 'place') ?? one.at(-1)
  if (!best) return
  const place = best.mention.kind === 'place'
  context.lastSingular = { source: { ...best.mention.source, rule: best.rule }, sentence, paragraph, place }
}

/** Every office that a sentence names. */
export function rememberOffices(reading: Reading, context: Context): void {
  const { offices } = context
  rememberListener(reading, context)
  for (const { value, from, to } of reading.all('claimant'))
    if (!value.relays && reading.at('party', from)?.to !== to) offices.add(value.id)
}

/** «рассказал *РИА Новости* глава управления»: the outlet that is told is «the agency» from there on. */
function rememberListener(reading: Reading, context: Context): void {
  if (reading.language.nounHead !== 'first') return
  const told = reading
    .all('claimant')
    .find(({ value, from }) => value.relays && value.id.startsWith('media.') && reading.endingAt('say', from))
  if (!told) return
  const { sentence, paragraph } = context
  const { id, name } = told.value
  context.lastOutlet = { source: { id, name, rule: 'pronoun' }, sentence, paragraph }
}

/** Where so many are quoted none is the only one. */
const mostPrincipals = 60

export function rememberPrincipals(
  reading: Reading,
  cues: readonly AttributionCue[],
  { principals, sentence, lastOutlet, zone }: Context,
): void {
  if (cues.length === 0) return
  // "Earlier, X said …" takes up nothing of what stands before it; nor does who speaks behind an outlet whose article is retold
  const [earlier] = reading.all('superseded')
  const apart = (earlier && earlier.from <= opening) || (lastOutlet && lastOutlet.sentence < sentence)
  // "Earlier the ministry refused" in a headline: it tells nothing of what the text tells
  const reach = earlier && earlier.from === 0 && zone === 'headline' ? -behindHeadline : apart ? 0 : aheadOfQuote
  for (const { mention, rule } of cues) {
    if (reading.language.verbLast && bareRoles.has(mention.source.id)) continue
    if (mention.kind === 'back' || mention.own || (mention.relays && !isBriefed(mention))) continue
    const { id } = mention.source
    const place = mention.kind === 'place'
    if (!principals.has(id) && principals.size < mostPrincipals)
      principals.set(id, {
        source: { ...mention.source, rule },
        place,
        relays: mention.relays,
        since: sentence - reach,
      })
  }
}

const behindHeadline = 10

/** experts, officials: nobody in particular */
const bareRoles: ReadonlySet<string> = new Set(roleNames)

/** A member of parliament passes on what he was told, but is no outlet: where nobody else is quoted, the words are his. */
const isBriefed = ({ source }: Mention) => source.id === 'lawmaker' || source.id.endsWith('.lawmaker')

/** Whom only a later passage quotes says nothing of what stood before it, but for the sentence that leads up to him. */
const aheadOfQuote = 1

/** The one whom a text quotes when it quotes nobody else; a country that is named beside its office is the office. */
export function solePrincipal({ principals }: Context, sentence: number): Source | null {
  const own = [...principals.values()].filter(({ relays }) => !relays)
  const all = own.length > 0 ? own : [...principals.values()]
  const offices = all.filter(({ place }) => !place)
  const [first, second] = offices.length > 0 ? offices : all
  const elsewhere = all.some(({ source, place }) => place && prefixOf(source) !== prefixOf(first?.source))
  if (!first || second || elsewhere || first.since > sentence) return null
  // a country that did something, too
  if (first.place && first.source.rule === 'says') return null
  // "experts say" once does not make all other figures theirs
  return bareRoles.has(first.source.id) && first.source.id !== 'lawmaker'
    ? null
    : { ...first.source, rule: 'sole source' }
}

const prefixOf = (source: Source | undefined) => source?.id.split('.', 1)[0]
