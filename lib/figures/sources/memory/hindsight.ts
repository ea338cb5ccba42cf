import type { FigureClaim, Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Claimant, Vocabulary } from '../../vocabulary.ts'
import { attribute } from '../attribute.ts'
import type { AttributionCue } from '../attribution.ts'
import { endsAsFrame } from '../frames/framing-cues.ts'
import type { Mention } from '../speakers/mentions.ts'
import { isToldByNobody } from './hearsay.ts'
import { passedOn, tellerOfLead } from './lead-teller.ts'
import { opensAboutThis, pointsBack, tellsItself } from './points-back.ts'

/** Figures whose source is named later: "… were killed. This was reported by …", or a headline that the text takes up. */
export interface Hindsight {
  waiting: { figure: FigureClaim; sentence: number; paragraph: number }[]
  named: Map<FigureClaim, Pick<FigureClaim, 'source' | 'via'>>
  /** nobody's figures of a sentence that only says that somebody said so: "… 분석이 나왔다." */
  leading: FigureClaim[]
  /** nobody's figures inside a quotation that is still open */
  quoted: FigureClaim[]
}

export const createHindsight = (): Hindsight => ({
  waiting: [],
  named: new Map(),
  leading: [],
  quoted: [],
})

const lookBack = 3

/** Takes up the figures of a sentence, or, where the sentence only says who said so, gives the last ones their source. */
export function lookBackFrom(
  reading: Reading,
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  { sentence, paragraph, zone, lastSource }: Pick<Context, 'sentence' | 'paragraph' | 'zone' | 'lastSource'>,
  { waiting, named }: Hindsight,
): void {
  // what goes on with somebody is settled where the next figures are somebody's by their own words
  if (figures.length > 0 && waiting.length > 0 && !figures.some(isWaiting)) {
    const open = waiting.filter((one) => isOpen(one.figure))
    waiting.splice(0, waiting.length, ...open)
  }
  const before = waiting.length
  // 그는 …라고 밝혔다. 병력은 3천 명*으로 알려졌다*: beside what somebody said it is known to all
  const known = reading.language.verbLast && lastSource?.paragraph === paragraph && isToldByNobody(reading)
  for (const figure of figures) if (!known && isWaiting(figure)) waiting.push({ figure, sentence, paragraph })
  // «*Про це* розповіли в розвідці: ідеться про 50 гаубиць»: it tells of what stands before, too
  if (figures.length > 0 && (before === 0 || before < waiting.length || !opensAboutThis(reading))) return
  if (waiting.length === 0) return
  const behind = figures.length === 0 ? tellerOfLead(reading, cues) : undefined
  if (behind) {
    for (const open of waiting)
      if (open.figure.source === null && open.paragraph === paragraph && sentence - open.sentence === 1)
        named.set(open.figure, behind)
  }
  const near = endsAsFrame(reading)
    ? waiting.filter((one) => sentence - one.sentence <= (one.paragraph === paragraph ? 2 : 1))
    : waiting
  const of = pointsBack(reading, cues)
    ? near
    : zone === 'headline' && !opensEarlier(reading) && !tellsItself(reading)
      ? waiting.filter((one) => isBefore(one, sentence))
      : []
  if (of.length === 0) return
  const everywhere = cues.map((cue) => ({ ...cue, from: 0, to: reading.items.length }))
  const { source: said, via } = attribute(everywhere, { from: 0 }, nobodyKnown)
  if (!said) return
  const source = cues.every(({ mention }) => mention.relays || mention.kind === 'back')
    ? { ...said, rule: passedOn }
    : said
  for (const open of of)
    if (sentence - open.sentence <= lookBack && !isRetold(open.figure, source)) named.set(open.figure, { source, via })
  waiting.length = 0
}

const nobodyKnown = () => null

/** «Разведка сообщила … Отправлено 13 тысяч. *Об этом пишет Reuters*»: what goes on with somebody is not the outlet's that retells it. */
const isRetold = ({ source }: FigureClaim, { id, rule }: Source): boolean =>
  rule === passedOn && id.startsWith('media.') && source?.rule === 'carried' && !source.id.startsWith('media.')

/** «Ещё 6 тысяч пришлют под Курск. *Министр сказал, зачем*»: the second sentence of a headline says who told the first. */
const isBefore = ({ figure, sentence: at }: Hindsight['waiting'][number], sentence: number): boolean =>
  figure.source === null && sentence - at === 1

/** «Прежде министр отказал»: what happened earlier says nothing of whose the figure is. */
export const opensEarlier = (reading: Reading): boolean => reading.at('superseded', 0) !== undefined

/** "… were sent. They are at the border," he said: behind the closing mark stands who said all of it. */
export function lookBackAtQuotation(
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  quotations: readonly Quotation[],
  resolve: (mention: Mention) => Source | null,
  hindsight: Hindsight,
): void {
  if (quotations.length === 0) {
    hindsight.quoted = []
    return
  }
  const ended = quotations.find(({ begun, closed }) => begun && closed)
  const cue = ended && cues.find(({ mention }) => mention.from > ended.to && mention.from - ended.to <= reachSpeaker)
  const source = cue && (cue.mention.kind === 'back' ? resolve(cue.mention) : { ...cue.mention.source, rule: cue.rule })
  if (source) for (const figure of hindsight.quoted) hindsight.named.set(figure, { source, via: [] })
  const goesOn = quotations.at(-1)?.closed === false
  hindsight.quoted = goesOn ? [...hindsight.quoted, ...figures.filter(isWaiting)] : []
}

const reachSpeaker = 8

// "Reports say that …. *This was revealed by* Kirby": reports are nobody's
const isWaiting = (figure: FigureClaim) =>
  isOpen(figure) || figure.source?.rule === 'carried' || figure.source?.id === 'reports'

/** Nobody's yet, or of an outlet that only passes it on ("CNN: …", "the agency reported this"): the text says who told it. */
export const isOpen = ({ source }: Pick<FigureClaim, 'source'>) =>
  source === null || ((source.rule === 'headline' || source.rule === passedOn) && source.id.startsWith('media.'))

/** The figure with the source that a later sentence named. */
export function toldLater(figure: FigureClaim, { named }: Hindsight): FigureClaim {
  const later = named.get(figure)
  return later ? traced({ ...figure, ...later }, 'named behind') : figure
}

/** A lawmaker who was briefed speaks for the one office of his country that the text names. */
export function asBriefed(figure: FigureClaim, offices: ReadonlySet<string>, vocabulary: Vocabulary): FigureClaim {
  const { source } = figure
  if (!source?.id.endsWith('.lawmaker')) return figure
  const of = vocabulary.claimants.filter(
    (one) => offices.has(one.id) && prefixOf(one.id) === prefixOf(source.id) && !isStaff(one),
  )
  const [office, other] = of
  if (!office || other) return figure
  const { id, name } = office
  return traced({ ...figure, source: { id, name, rule: 'briefed' }, via: [...figure.via, source] }, 'briefed')
}

/** A general staff briefs the press, not a committee. */
const isStaff = ({ speaksAs = [] }: Claimant): boolean => speaksAs.some((role) => role.endsWith('.military'))

const prefixOf = (id: string) => id.split('.', 1)[0]

const relays = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Ids of those who only pass on. */
export function relaysOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = relays.get(vocabulary) ?? new Set(vocabulary.claimants.filter((one) => one.relays).map(({ id }) => id))
  relays.set(vocabulary, known)
  return known
}

export const traced = (figure: FigureClaim, rule: string): FigureClaim => ({
  ...figure,
  trace: [...figure.trace, `source ${figure.source?.id} ${rule}`],
})
