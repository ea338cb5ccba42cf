import type {
  AsOf,
  Claim,
  FigureClaim,
  Hedge,
  Metric,
  Mode,
  Side,
  Source,
  StatementClaim,
  Status,
  Subject,
} from './claim.ts'

/** A figure as the annotated corpora write it: one flat line. */
export interface CorpusFigure {
  kind: 'figure'
  start: number
  end: number
  value: number | null
  low: number | null
  high: number | null
  hedge: Hedge
  unit: string
  metric: Metric
  subject: Subject
  side: Side
  status: Status
  source: Pick<Source, 'id' | 'name'> | null
  superseded: boolean
  incremental: boolean
  quote: string
  asOf: AsOf | null
  via: Source[]
  mode: Mode
  phase: FigureClaim['phase']
  confidence: number
  trace: string[]
}

/** A statement in the same form: whose words, and where they stand. */
export interface CorpusStatement {
  kind: 'statement'
  start: number
  end: number
  quote: string
  source: Pick<Source, 'id' | 'name'> | null
  via: Source[]
  confidence: number
  trace: string[]
}

export function toCorpusForm(claim: Claim): CorpusFigure | CorpusStatement {
  return claim.kind === 'figure' ? figureForm(claim) : statementForm(claim)
}

function figureForm(claim: FigureClaim): CorpusFigure {
  const {
    kind,
    value,
    low,
    high,
    hedge,
    unit,
    metric,
    subject,
    side,
    status,
    superseded,
    quote,
    asOf,
    via,
    mode,
    phase,
    confidence,
    trace,
  } = claim
  const [start, end] = claim.spans.number
  const fields = { value, low, high, hedge, unit, metric, subject, side, status, source: named(claim.source) }
  return {
    kind,
    start,
    end,
    ...fields,
    superseded,
    incremental: mode === 'increment',
    quote,
    asOf,
    via,
    mode,
    phase,
    confidence,
    trace,
  }
}

function statementForm({ kind, quote, spans, source, via, confidence, trace }: StatementClaim): CorpusStatement {
  const [start, end] = spans.quote
  return { kind, start, end, quote, source: named(source), via, confidence, trace }
}

const named = (source: Source | null) => source && { id: source.id, name: source.name }
