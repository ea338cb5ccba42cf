import type { Source, Span, StatementClaim } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import { isQuoted, type Quotation } from '../text/quotations.ts'
import type { AttributionCue } from './attribution.ts'
import type { Mention } from './speakers/mentions.ts'

const fewestWords = 2

const farthest = 12

/** Where the sentence stands, for the records. */
export interface Place {
  text: string
  lang: string
  zone: StatementClaim['zone']
  span: Span
  /** who speaks where a quotation goes on from an earlier sentence */
  speaker: Source | null
  resolve: (mention: Mention) => Source | null
}

/** Quoted speech whose speaker the sentence names, or the one before it where the quotation goes on. Quoted words of nobody are left. */
export function readStatements(
  reading: Reading,
  quotations: readonly Quotation[],
  cues: readonly AttributionCue[],
  place: Place,
): StatementClaim[] {
  return quotations.flatMap((quotation) => {
    const words = reading.items.slice(quotation.from, quotation.to).filter(({ kind }) => kind !== 'mark')
    const said = speakerOf(quotation, quotations, cues, place)
    return words.length >= fewestWords && said && !isTitle(reading, quotation)
      ? [statement(reading, quotation, said, place)]
      : []
  })
}

/** в докладе *«Неравное партнёрство»*, '외화수지 추정' 보고서, '비자 발급 현황 자료': what something is called is nothing that is said. */
function isTitle({ items, language }: Reading, { from, to }: Quotation): boolean {
  const { titled = [] } = language.attribution
  const is = (at: number) => titled.some((stem) => items[at]?.lower.startsWith(stem))
  if (!language.verbLast) return is(from - 2)
  // 보고서*에서* "…": an ending makes it the place where something is said
  return is(to + 1) || [from - 2, to - 1].some((at) => titled.includes(items[at]?.lower ?? ''))
}

interface Said {
  source: Source
  mention: Mention | null
}

function speakerOf(
  quotation: Quotation,
  quotations: readonly Quotation[],
  cues: readonly AttributionCue[],
  { speaker, resolve }: Place,
): Said | undefined {
  const near = cues
    .filter(
      ({ mention, at, rule }) =>
        rule !== 'citing' &&
        rule !== 'noun' &&
        !isQuoted(quotations, mention.from) &&
        gap(quotation, mention, at) <= farthest,
    )
    .toSorted(
      (a, b) =>
        Number(a.mention.relays) - Number(b.mention.relays) ||
        gap(quotation, a.mention, a.at) - gap(quotation, b.mention, b.at),
    )
  for (const { mention, rule } of near) {
    const source = mention.kind === 'back' ? resolve(mention) : { ...mention.source, rule }
    if (source) return { source, mention: mention.kind === 'back' ? null : mention }
  }
  return quotation.begun && speaker ? { source: { ...speaker, rule: 'quotation' }, mention: null } : undefined
}

/** Words between the quotation and the cue. */
function gap({ from, to }: Quotation, mention: Mention, at: number): number {
  if (Math.min(mention.from, at) >= to) return Math.min(mention.from, at) - to
  return Math.max(0, from - Math.max(mention.to, at))
}

function statement(
  { items }: Reading,
  { from, to }: Quotation,
  { source, mention }: Said,
  place: Place,
): StatementClaim {
  const { text, lang, zone, span } = place
  const quote: Span = [items[from]?.start ?? span[0], items[to - 1]?.end ?? span[1]]
  const named: Span | null = mention && [items[mention.from]?.start ?? span[0], items[mention.to - 1]?.end ?? span[1]]
  const strong = source.rule !== 'pronoun' && source.rule !== 'quotation'
  return {
    kind: 'statement',
    lang,
    zone,
    quote: text.slice(...quote),
    sentence: text.slice(...span),
    source,
    via: [],
    confidence: strong ? 0.7 : 0.6,
    trace: ['quotation', `source ${source.id} by ${source.rule}`],
    spans: { quote, sentence: span, ...(named ? { source: named } : {}) },
  }
}
