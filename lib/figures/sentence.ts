import type { Claim, FigureClaim, Span } from './claim.ts'
import { type Context, nearLast } from './context.ts'
import { readFigures } from './figures.ts'
import { leavesRest } from './figures-beside.ts'
import {
  rememberAbroad,
  rememberAsked,
  rememberPlan,
  rememberSpeaker,
  rememberSpoken,
  rememberTopic,
} from './sentence-memory.ts'
import type { Reading } from './signs/reading.ts'
import { type AttributionCue, readCues } from './sources/attribution.ts'
import { isImpersonal } from './sources/figure-source.ts'
import { rememberActor, rememberOffices } from './sources/memory/actors.ts'
import { rememberDocument } from './sources/memory/called.ts'
import { isBelowHeading, rememberHeading } from './sources/memory/going-on.ts'
import { isKnownToAll, isToldByNobody } from './sources/memory/hearsay.ts'
import { lookBackAtQuotation, lookBackFrom } from './sources/memory/hindsight.ts'
import { rememberHuman } from './sources/memory/human.ts'
import { lastSource } from './sources/memory/last-source.ts'
import { lookAhead } from './sources/memory/look-ahead.ts'
import { rememberSource } from './sources/memory/memory.ts'
import { rememberPerson } from './sources/memory/person-named.ts'
import { rememberPrincipals } from './sources/memory/principals.ts'
import { asNamedBefore, rememberBodies } from './sources/speakers/bodies.ts'
import type { Mention } from './sources/speakers/mentions.ts'
import { asKnown, asOffice, asQuoted, asService } from './sources/speakers/offices.ts'
import { rememberKnown, rememberPeople } from './sources/speakers/people.ts'
import { readStatements } from './sources/statements.ts'
import { readQuotations } from './text/quotations.ts'

/** Claims of one sentence. The context is brought up to date with what the sentence says. */
export function readSentence(reading: Reading, span: Span, context: Context): Claim[] {
  if (leavesRest(reading, nearLast(context), context.whole) && context.last) context.parts.add(context.last.figure)
  if (isTurn(reading)) Object.assign(context, { lastSource: null, lastSingular: null })
  const cues = knownCues(reading, readCues(reading, context.people), context)
  const { quotations, inside } = readQuotations(reading, context.quoting)
  const figures = readFigures(reading, span, cues, context)
  lookBackFrom(reading, figures, cues, context, context.hindsight)
  lookAhead(reading, figures, cues, context.hindsight)
  const { text, lang, zone, speaker } = context
  lookBackAtQuotation(figures, cues, quotations, resolverIn(context), context.hindsight)
  const place = { text, lang, zone, span, speaker, resolve: resolverIn(context) }
  const statements = quotations.length > 0 ? readStatements(reading, quotations, cues, place) : []
  rememberSource(cues, context, figures.length > 0)
  rememberHuman(reading, cues, context)
  if (cues.length === 0) rememberActor(reading, context)
  if (cues.length === 0) rememberPerson(reading, context)
  rememberDocument(reading, cues, context)
  // who "named no figure" is not the one whose figures they are
  if (reading.all('silent').length === 0) rememberPrincipals(reading, cues, context, figures.length > 0)
  rememberAbroad(reading, context)
  rememberSpoken(reading, context)
  context.told = reading.all('event').map(({ value }) => value)
  rememberTopic(reading, context)
  rememberAsked(reading, context)
  rememberPlan(reading, figures, context)
  rememberPeople(reading, cues, context.people)
  rememberKnown(reading, context.people)
  rememberOffices(reading, context)
  rememberBodies(reading, context.bodies)
  if (
    isHearsay(reading, cues, context) ||
    isImpersonal(reading) ||
    (cues.length === 0 && (isBelowHeading(context) || isToldBySomebody(reading))) ||
    isToldByStranger(reading, cues, figures) ||
    (cues.length === 0 && isKnownToAll(reading, figures)) ||
    isTurn(reading)
  )
    for (const figure of figures) context.hearsay.add(figure)
  rememberSpeaker(reading, cues, quotations, inside, context)
  rememberHeading(reading, context)
  return statements.length === 0 ? figures : [...figures, ...statements]
}

/** «объявил *гость*» where nobody was named whom it may stand for: somebody, but nobody whom the text quotes. */
const isToldByStranger = (
  reading: Reading,
  cues: readonly AttributionCue[],
  figures: readonly FigureClaim[],
): boolean =>
  reading.language.nounHead === 'first' &&
  cues.length > 0 &&
  figures.every(({ source }) => source === null) &&
  cues.every(
    ({ mention: { kind, otherwise, role, from, to } }) =>
      kind === 'back' && !otherwise && !role && to - from === 1 && !reading.at('pronoun', from),
  )

const resolverIn = (context: Context) => (mention: Mention) => lastSource(context, mention)

/** Cues with whom the text, or the watch, knows by what the sentence calls him. */
function knownCues(reading: Reading, cues: readonly AttributionCue[], context: Context): readonly AttributionCue[] {
  if (cues.length === 0) return cues
  const quoted = [...context.principals.values()].map(({ source }) => source)
  return cues
    .map((cue) => asService(reading, asOffice(reading, cue, context.speaking), context.speaking))
    .map((cue) => asNamedBefore(reading, asKnown(reading, cue), context.bodies))
    .map((cue) => asQuoted(reading, cue, quoted))
}

/** "It became known that …" is nobody's, and so is what goes on behind it in the paragraph until somebody is named. */
function isHearsay(reading: Reading, cues: readonly AttributionCue[], context: Context): boolean {
  const said = isToldByNobody(reading)
  if (reading.language.nounHead !== 'first') return said
  if (cues.length > 0) context.rumour = null
  else if (said) context.rumour = context.paragraph
  return context.rumour === context.paragraph
}

/** «…, объявил *гость*»: whoever it is that no table knows, it is not the one whom the text quotes elsewhere. */
const isToldBySomebody = ({ language, items, all }: Reading): boolean =>
  language.nounHead === 'first' && all('say').some(({ from }) => items[from - 1]?.text === ',')

/** "한편 …" turns to something else. */
const isTurn = ({ items, language }: Reading) => (language.attribution.turns ?? []).includes(items[0]?.lower ?? '')
