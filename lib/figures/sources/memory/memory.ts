import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { AttributionCue } from '../attribution.ts'
import { bareRoles } from '../speakers/role-traits.ts'
import { isOutlet } from './last-source.ts'
import { isQuotedBy, prefixOf } from './principals.ts'

/** An office or a person is remembered rather than a country, and a country rather than an outlet. */
export function rememberSource(cues: readonly AttributionCue[], context: Context, tells = true): void {
  if (cues.length === 0) return
  const named = cues.filter((cue) => cue.mention.kind !== 'back' && !isQuotedBy(cue, cues))
  const best =
    ofAnotherCountry(named) ??
    named.findLast(({ mention }) => !mention.relays && mention.kind !== 'place') ??
    // «сказал депутат Ли, цитирует издание»: who was briefed rather than who prints it
    named.findLast(({ mention }) => !mention.source.id.startsWith('media')) ??
    named.at(-1)
  const { sentence, paragraph } = context
  rememberSingular(named, context)
  // «пише Reuters, передає Укрінформ»: the first one is retold
  const outlet = named.find(({ mention }) => mention.relays && isOfOutlet(mention.source.id))
  if (outlet) context.lastOutlet = { source: { ...outlet.mention.source, rule: outlet.rule }, sentence, paragraph }
  const last = context.lastSource
  const passesOn =
    best?.mention.relays &&
    last &&
    !last.relays &&
    // «Пишет Reuters.»: a line of credit names nobody whom the next sentence goes on with
    ((!tells && last.paragraph === paragraph && !isOfAnother(best, last.source)) ||
      // a lawmaker passes on what an office said, not what his country did
      (!last.place && prefixOf(last.source) === best.mention.source.id.split('.', 1)[0]) ||
      // "the agency quotes a source" after an office was named
      // reports that nobody signs go on with nobody
      (bareRoles.has(best.mention.source.id) &&
        best.mention.source.id !== 'reports' &&
        // "*Sources* indicate …": a paragraph that opens with them is theirs
        !(
          best.rule === 'says' &&
          best.mention.source.id !== 'media' &&
          best.mention.plural &&
          last.paragraph !== paragraph
        )))
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
  else refresh(context)
  // "citing Western officials, the report said … it said": it goes on with them
  if (cues.some(({ rule }) => rule === 'citing')) context.lastSingular = context.lastSource
}

/** «США говорили о сотнях, а разведка, пояснил *депутат*, считает иначе»: a lawmaker behind an office of another country passes on nothing of it. */
function ofAnotherCountry(named: readonly AttributionCue[]): AttributionCue | undefined {
  const relay = named.find(({ mention }) => mention.relays && isLawmaker(mention.source.id))
  if (!relay) return undefined
  const office = named.findLast(({ mention }) => !mention.relays)
  const isBehind = office !== undefined && office.mention.to <= relay.mention.from
  return isBehind && office.mention.source.id.includes('.') && countryOf(office) !== countryOf(relay)
    ? relay
    : undefined
}

const isOfAnother = (relay: AttributionCue, last: Source): boolean =>
  isLawmaker(relay.mention.source.id) && last.id.includes('.') && prefixOf(last) !== countryOf(relay)

const isLawmaker = (id: string): boolean => id.includes('.') && !id.startsWith('media.')

const countryOf = ({ mention }: AttributionCue) => mention.source.id.split('.', 1)[0]

/** One that the watch knows, or one of whom only the name is known. */
const isOfOutlet = (id: string): boolean => id.startsWith('media.') || !(id.includes('.') || bareRoles.has(id))

/** "It said": the same one goes on speaking. */
function refresh(context: Context): void {
  const { last, lastSource, lastSingular, sentence, paragraph } = context
  // "the report says": whose report it was found to be
  const found = last?.sentence === sentence ? last.figure.source : null
  // «*Сеул* повідомив … переказали депутати слова *розвідки*»: the service rather than the country
  if (found && isService(found) && (!lastSource || lastSource.place))
    context.lastSource = { source: found, sentence, paragraph }
  else if (lastSource) context.lastSource = { ...lastSource, sentence, paragraph }
  else if (found?.rule === 'pronoun') context.lastSource = { source: found, sentence, paragraph }
  if (lastSingular) context.lastSingular = { ...lastSingular, sentence, paragraph }
}

const isService = ({ id }: Pick<Source, 'id'>): boolean =>
  id === 'intelligence' || id.endsWith('.nis') || id.endsWith('.hur')

const isPresident = ({ id }: Pick<Source, 'id'>): boolean => id.endsWith('.president')

function rememberSingular(named: readonly AttributionCue[], context: Context): void {
  const one = named.filter(({ mention }) => !mention.plural && !mention.relays)
  const last = one.findLast(({ mention }) => mention.kind !== 'place') ?? one.at(-1)
  // «за даними розвідки, *сказав президент*, …», said *he*: who says it rather than whose data it is
  const says =
    last && isService(last.mention.source)
      ? one.findLast(({ mention, rule }) => rule === 'says' && isPresident(mention.source))
      : undefined
  const best = says ?? last
  const relay = named.findLast(({ mention }) => mention.relays && isLawmaker(mention.source.id))
  // «… сообщил *депутат*. … — сказал *он*»: nobody who was named before him
  if (relay && (!best || ofAnotherCountry(named))) context.lastSingular = null
  else if (best) rememberOne(best, context)
}

function rememberOne(best: AttributionCue, context: Context): void {
  const { sentence, paragraph } = context
  const place = best.mention.kind === 'place'
  context.lastSingular = { source: { ...best.mention.source, rule: best.rule }, sentence, paragraph, place }
}
