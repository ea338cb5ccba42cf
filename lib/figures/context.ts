import type { FigureClaim, Metric, Side, Source, Status, Subject, Zone } from './claim.ts'
import type { DateReader } from './meaning/time/dates.ts'
import type { LastSource } from './sources/attribute.ts'
import { createHindsight, type Hindsight } from './sources/memory/hindsight.ts'
import type { Bodies } from './sources/speakers/bodies.ts'
import { type Offices, officesOf } from './sources/speakers/offices.ts'
import type { People } from './sources/speakers/people.ts'
import type { Untold } from './untold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of the text when a sentence is read: elided nouns and "it" look back, and only so far. */
export interface Context {
  text: string
  lang: string
  published: string | null
  vocabulary: Vocabulary
  dates: DateReader
  /** the party of ours that the text is mostly about */
  main: Side
  zone: Zone
  paragraph: number
  sentence: number
  last: { figure: FigureClaim; sentence: number } | null
  /** the last figure of people, over shares and sums between */
  lastPeople: { figure: FigureClaim; sentence: number } | null
  /** the last figure that is no share of another */
  lastTotal: { figure: FigureClaim; sentence: number } | null
  lastSource: LastSource | null
  /** the last that is one body or person */
  lastSingular: LastSource | null
  /** the last person who was only named, for "she" */
  lastPerson: { source: Source; sentence: number } | null
  /** the last who was quoted and is one man, for "he" */
  lastHuman: { source: Source; sentence: number } | null
  /** who was quoted last beside a study or a report, for "the study" */
  lastDocument: { source: Source; sentence: number } | null
  /** the last outlet, for "the newspaper" */
  lastOutlet: LastSource | null
  /** the closing mark that the paragraph waits for, and who speaks inside */
  quoting: string | null
  speaker: Source | null
  hindsight: Hindsight
  /** the figure before the last one */
  whole: FigureClaim | null
  /** figures of a part: a later sentence speaks of the rest */
  parts: Set<FigureClaim>
  /** numbers of headlines that do not say what they count */
  untold: Untold[]
  /** figures that a later sentence replaced */
  replaced: Set<FigureClaim>
  /** how many people of others the text has counted: as many without a noun are theirs again */
  counts: Set<number>
  /** the last sentence that counts the losses of an army that is none of ours */
  theirs: number | null
  /** what the last sentence without a number was about: "The estimate of the dead has grown." */
  topic: { metric: Metric; subject: Subject; sentence: number; asked?: true } | null
  /** the last sentence that names the party whom ours deals with */
  abroad: number | null
  /** the last sentence that names a country of neither group and none of those whom ours deals with */
  third: number | null
  /** the last sentence that names a party of ours */
  home: number | null
  /** what the sentence before tells, for "these are two soldiers" */
  told: readonly Metric[]
  /** what the sentence before plans or thinks possible without a number, for "it is about 6,000 soldiers" */
  plan: Status | null
  /** the last sentence that names missiles of ours */
  missiles: number | null
  /** parts of the names of people whom the text has quoted */
  people: People
  /** bodies that the text has named with their country */
  bodies: Bodies
  /** everybody whom the text quotes, but those who only pass on */
  principals: Map<string, { source: Source; place: boolean; relays: boolean; since: number; recalled: boolean }>
  /** people of ours whom the last sentence named without a number */
  spoken: { subject: Subject; sentence: number } | null
  /** arms that the last sentence on ours named, and no people */
  spokenArms: { subject: Subject; sentence: number } | null
  /** the paragraph that tells what is said by nobody in particular */
  rumour: number | null
  /** the last line inside the text that heads what follows it */
  heading: number | null
  /** the sentence of each figure */
  places: Map<FigureClaim, number>
  /** ids of the offices that the text names, whether it quotes them or not; no countries */
  offices: Set<string>
  /** countries whose members of parliament the text names */
  parliaments: Set<string>
  /** figures of sentences that say "it is estimated": nobody's, whoever else the text quotes */
  hearsay: Set<FigureClaim>
  /** by country and role, whom they mean */
  speaking: Offices
}

/** A text of which nothing has been read yet. */
export function createContext(
  { text, lang, published }: Pick<Context, 'text' | 'lang' | 'published'>,
  vocabulary: Vocabulary,
  main: Side,
  dates: DateReader,
): Context {
  return {
    text,
    lang,
    published,
    vocabulary,
    dates,
    main,
    zone: 'body',
    paragraph: 0,
    sentence: 0,
    last: null,
    lastPeople: null,
    lastTotal: null,
    lastSource: null,
    lastSingular: null,
    lastOutlet: null,
    lastDocument: null,
    lastPerson: null,
    lastHuman: null,
    quoting: null,
    speaker: null,
    hindsight: createHindsight(),
    untold: [],
    replaced: new Set(),
    whole: null,
    parts: new Set(),
    topic: null,
    counts: new Set(),
    theirs: null,
    abroad: null,
    third: null,
    home: null,
    missiles: null,
    plan: null,
    told: [],
    people: new Map(),
    bodies: new Map(),
    principals: new Map(),
    offices: new Set(),
    parliaments: new Set(),
    hearsay: new Set(),
    rumour: null,
    heading: null,
    spoken: null,
    spokenArms: null,
    speaking: officesOf(vocabulary),
    places: new Map(),
  }
}

/** No quotation goes on over the end of a paragraph. */
export function enterSentence(context: Context, sentence: number, paragraph: number, zone: Zone): void {
  if (paragraph !== context.paragraph) {
    context.quoting = null
    context.speaker = null
  }
  context.sentence = sentence
  context.paragraph = paragraph
  context.zone = zone
}

export const lookBack = 4

/** Of whom the text has spoken last. */
export function nearPeople({ lastPeople, sentence }: Context): FigureClaim | null {
  return lastPeople && sentence - lastPeople.sentence <= lookBack ? lastPeople.figure : null
}

/** The last figure over a share of it: the sums of a list go on behind "71 % of all". */
export function nearTotal(context: Context): FigureClaim | null {
  const { lastTotal, sentence } = context
  return lastTotal && sentence - lastTotal.sentence <= lookBack ? lastTotal.figure : nearLast(context)
}

export function nearLast({ last, sentence }: Context): FigureClaim | null {
  return last && sentence - last.sentence <= lookBack ? last.figure : null
}
