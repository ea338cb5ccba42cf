import { attribute } from './attribute.ts'
import type { AttributionCue } from './attribution.ts'
import type { Claim, FigureClaim, Source } from './claim.ts'
import type { Reading } from './reading.ts'

/** Figures whose source is named later: "… were killed. This was reported by …", or a headline that the text takes up. */
export interface Hindsight {
  waiting: { figure: FigureClaim; sentence: number }[]
  named: Map<FigureClaim, Pick<FigureClaim, 'source' | 'via'>>
}

export const createHindsight = (): Hindsight => ({ waiting: [], named: new Map() })

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
  for (const figure of figures) if (isOpen(figure)) waiting.push({ figure, sentence })
  const pointer = reading.all('aboutThis').find(({ from }) => from <= opening || reading.language.verbLast)
  if (!pointer || figures.length > 0) return
  const everywhere = cues.map((cue) => ({ ...cue, from: 0, to: reading.items.length }))
  const { source, via } = attribute(everywhere, { from: 0 }, () => null)
  if (!source) return
  for (const open of waiting) if (sentence - open.sentence <= lookBack) named.set(open.figure, { source, via })
  waiting.length = 0
}

const isOpen = ({ source }: FigureClaim) => source === null || source.rule === 'carried'

/** The figure with the source that a later sentence named. */
export function toldLater(figure: FigureClaim, { named }: Hindsight): FigureClaim {
  const later = named.get(figure)
  return later ? traced({ ...figure, ...later }, 'named behind') : figure
}

/** A headline leaves out whose figure it is; the text that repeats it says so. */
export function withSourcesOfSame(claims: readonly Claim[]): Claim[] {
  const sources = sourcesOf(claims)
  return claims.map((claim) => {
    const source = claim.kind === 'figure' && claim.source === null ? sources.get(keyOf(claim)) : undefined
    return claim.kind === 'figure' && source
      ? traced({ ...claim, source: { ...source, rule: 'same figure' } }, 'same figure')
      : claim
  })
}

/** The one source of each figure; null where there are several. */
function sourcesOf(claims: readonly Claim[]): Map<string, Source | null> {
  const sources = new Map<string, Source | null>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !claim.source) continue
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
