import type { Claim, FigureClaim, Source, Status } from '../claim.ts'
import { roleNames } from '../languages/language.ts'
import type { Reading } from '../signs/reading.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { attribute } from './attribute.ts'
import type { AttributionCue } from './attribution.ts'
import type { Mention } from './mentions.ts'

/** Figures whose source is named later: "… were killed. This was reported by …", or a headline that the text takes up. */
export interface Hindsight {
  waiting: { figure: FigureClaim; sentence: number }[]
  named: Map<FigureClaim, Pick<FigureClaim, 'source' | 'via'>>
  /** nobody's figures inside a quotation that is still open */
  quoted: FigureClaim[]
}

export const createHindsight = (): Hindsight => ({ waiting: [], named: new Map(), quoted: [] })

const lookBack = 3

const opening = 5

/** Takes up the figures of a sentence, or, where the sentence only says who said so, gives the last ones their source. */
export function lookBackFrom(
  reading: Reading,
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  sentence: number,
  { waiting, named }: Hindsight,
): void {
  for (const figure of figures) if (isWaiting(figure)) waiting.push({ figure, sentence })
  const free = reading.language.verbLast || reading.language.nounHead === 'first'
  const pointer = reading.all('aboutThis').find(({ from }) => from <= opening || free)
  if (!pointer || figures.length > 0) return
  const everywhere = cues.map((cue) => ({ ...cue, from: 0, to: reading.items.length }))
  const { source: said, via } = attribute(everywhere, { from: 0 }, () => null)
  if (!said) return
  const source = cues.every(({ mention }) => mention.relays) ? { ...said, rule: passedOn } : said
  for (const open of waiting) if (sentence - open.sentence <= lookBack) named.set(open.figure, { source, via })
  waiting.length = 0
}

/** "… were sent. They are at the border," he said: behind the closing mark stands who said all of it. */
export function lookBackAtQuotation(
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  quotations: readonly Quotation[],
  resolve: (mention: Mention) => Source | null,
  hindsight: Hindsight,
): void {
  const ended = quotations.find(({ begun, closed }) => begun && closed)
  const cue = ended && cues.find(({ mention }) => mention.from > ended.to && mention.from - ended.to <= reachSpeaker)
  const source = cue && (cue.mention.kind === 'back' ? resolve(cue.mention) : { ...cue.mention.source, rule: cue.rule })
  if (source) for (const figure of hindsight.quoted) hindsight.named.set(figure, { source, via: [] })
  const goesOn = quotations.at(-1)?.closed === false
  hindsight.quoted = goesOn ? [...(ended ? [] : hindsight.quoted), ...figures.filter(isWaiting)] : []
}

const reachSpeaker = 8

const isWaiting = (figure: FigureClaim) => isOpen(figure) || figure.source?.rule === 'carried'

/** Nobody's yet, or a headline's that names only the outlet: "CNN: …", the text says who told it. */
export const isOpen = ({ source }: Pick<FigureClaim, 'source'>) =>
  source === null || (source.rule === 'headline' && source.id.startsWith('media.'))

/** The figure with the source that a later sentence named. */
export function toldLater(figure: FigureClaim, { named }: Hindsight): FigureClaim {
  const later = named.get(figure)
  return later ? traced({ ...figure, ...later }, 'named behind') : figure
}

/** "This was reported by the agency": the same figure elsewhere in the text may say whose it is. */
const passedOn = 'passed on'

/** A headline leaves out whose figure it is, or that it is only planned or possible; the text that repeats it says so. */
export function withSourcesOfSame(claims: readonly Claim[]): Claim[] {
  const sources = sourcesOf(claims)
  const plans = plansOf(claims)
  return claims.map((claim) => {
    if (claim.kind !== 'figure') return claim
    const source = isUnnamed(claim) ? sources.get(keyOf(claim)) : undefined
    const told = source ? traced({ ...claim, source: { ...source, rule: 'same figure' } }, 'same figure') : claim
    const status = told.zone === 'headline' && told.status === 'reported' ? plans.get(keyOf(claim)) : undefined
    // a headline that says itself what happened is only corrected where it had not happened yet
    if (status !== 'planned' && !(status === 'possible' && !claim.spans.metric)) return told
    const phase = status === 'planned' ? 'planned' : told.phase
    return { ...told, status, phase, trace: [...told.trace, `${status} below`] }
  })
}

const bareRoles: ReadonlySet<string> = new Set(roleNames)

/** Nobody, or in a headline somebody without name and country: "Security chief says". */
const isUnnamed = ({ source, zone }: FigureClaim) =>
  isOpen({ source }) ||
  source?.rule === passedOn ||
  (zone === 'headline' && source !== null && bareRoles.has(source.id))

/** Of each figure below the headline, the status that it has wherever it stands; null where it has several. */
function plansOf(claims: readonly Claim[]): Map<string, Status | null> {
  const plans = new Map<string, Status | null>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.zone === 'headline') continue
    const key = keyOf(claim)
    plans.set(key, [undefined, claim.status].includes(plans.get(key) ?? undefined) ? claim.status : null)
  }
  return plans
}

/** A lawmaker who was briefed speaks for the one office of his country that the text names. */
export function asBriefed(figure: FigureClaim, offices: ReadonlySet<string>, vocabulary: Vocabulary): FigureClaim {
  const { source } = figure
  if (!source || !relaysOf(vocabulary).has(source.id)) return figure
  const of = vocabulary.claimants.filter(({ id }) => offices.has(id) && prefixOf(id) === prefixOf(source.id))
  const [office, other] = of
  if (!office || other) return figure
  const { id, name } = office
  return traced({ ...figure, source: { id, name, rule: 'briefed' }, via: [...figure.via, source] }, 'briefed')
}

const prefixOf = (id: string) => id.split('.', 1)[0]

const relays = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Ids of those who only pass on. */
function relaysOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const known = relays.get(vocabulary) ?? new Set(vocabulary.claimants.filter((one) => one.relays).map(({ id }) => id))
  relays.set(vocabulary, known)
  return known
}

/** The one source of each figure; null where there are several. */
function sourcesOf(claims: readonly Claim[]): Map<string, Source | null> {
  const sources = new Map<string, Source | null>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !claim.source || isUnnamed(claim)) continue
    const known = sources.get(keyOf(claim))
    sources.set(keyOf(claim), known === undefined || known?.id === claim.source.id ? claim.source : null)
  }
  return sources
}

/** What is the same figure in a headline and below: hedges differ, numbers do not. */
const keyOf = ({ metric, side, value, low, high }: FigureClaim) => [metric, side, value ?? `${low}-${high}`].join(' ')

const traced = (figure: FigureClaim, rule: string): FigureClaim => ({
  ...figure,
  trace: [...figure.trace, `source ${figure.source?.id} ${rule}`],
})
