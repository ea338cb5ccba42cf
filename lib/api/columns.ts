import type { figureJson } from '../digest/json.ts'
import { webAddress } from '../digest/plain.ts'
import type { statementJson } from '../digest/statement.ts'
import type { ClaimRecord } from '../store/record.ts'
import type { feedJson } from './feed-json.ts'
import type { Column } from './lists.ts'

type FigureRow = ReturnType<typeof figureJson>
type FigureClaim = Extract<ClaimRecord, { kind: 'figure' }>

const joined = (words: readonly string[]): string => words.join('; ')

export const figureColumns: readonly Column<FigureRow>[] = [
  ['id', ({ id }) => id],
  ['heading', ({ heading }) => heading],
  ['claimant_id', ({ claimant }) => claimant.id],
  ['claimant', ({ claimant }) => claimant.name],
  ['metric', ({ metric }) => metric],
  ['side', ({ side }) => side],
  ['subject', ({ subject }) => subject],
  ['unit', ({ unit }) => unit],
  ['phase', ({ phase }) => phase],
  ['mode', ({ mode }) => mode],
  ['amount', ({ current }) => current?.amount ?? null],
  ['value', ({ current }) => current?.value ?? null],
  ['low', ({ current }) => current?.low ?? null],
  ['high', ({ current }) => current?.high ?? null],
  ['hedge', ({ current }) => current?.hedge ?? null],
  ['day', ({ current }) => current?.day ?? null],
  ['as_of_from', ({ current }) => current?.asOf?.from ?? null],
  ['as_of_to', ({ current }) => current?.asOf?.to ?? null],
  ['outlets', ({ current }) => joined(current?.outlets ?? [])],
  ['publishers', ({ current }) => current?.publishers ?? null],
  ['carriers', ({ current }) => current?.carriers ?? null],
  ['sentence', ({ current }) => current?.proof?.sentence ?? null],
  ['outlet', ({ current }) => current?.proof?.outlet ?? null],
  ['url', ({ current }) => current?.proof?.url ?? null],
  ['published', ({ current }) => current?.proof?.published ?? null],
]

/** Of a statement, only what it shares with a figure is filled. */
const ofFigure =
  (cell: (claim: FigureClaim) => string | number | null): Column<ClaimRecord>[1] =>
  (claim) =>
    claim.kind === 'figure' ? cell(claim) : null

export const claimColumns: readonly Column<ClaimRecord>[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['seen', ({ seen }) => seen],
  ['article_id', ({ articleId }) => articleId],
  ['value_id', ({ valueId }) => valueId],
  ['claimant_id', ({ source }) => source?.id ?? null],
  ['claimant', ({ source }) => source?.name ?? null],
  ['via', ({ via }) => joined(via.map(({ name }) => name))],
  ['metric', ofFigure(({ metric }) => metric)],
  ['side', ofFigure(({ side }) => side)],
  ['subject', ofFigure(({ subject }) => subject)],
  ['unit', ofFigure(({ unit }) => unit)],
  ['phase', ofFigure(({ phase }) => phase)],
  ['mode', ofFigure(({ mode }) => mode)],
  ['status', ofFigure(({ status }) => status)],
  ['value', ofFigure(({ value }) => value)],
  ['low', ofFigure(({ low }) => low)],
  ['high', ofFigure(({ high }) => high)],
  ['hedge', ofFigure(({ hedge }) => hedge)],
  ['raw', ofFigure(({ raw }) => raw)],
  ['as_of_from', ofFigure(({ asOf }) => asOf?.from ?? null)],
  ['as_of_to', ofFigure(({ asOf }) => asOf?.to ?? null)],
  ['confidence', ({ confidence }) => confidence],
  ['lang', ({ lang }) => lang],
  ['zone', ({ zone }) => zone],
  ['quote', ({ quote }) => quote],
  ['sentence', ({ sentence }) => sentence],
  ['outlet', ({ article }) => article.outlet],
  ['title', ({ article }) => article.title],
  ['url', ({ article }) => webAddress(article.url)],
  ['published', ({ article }) => article.published],
]

export const statementColumns: readonly Column<ReturnType<typeof statementJson>>[] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at],
  ['speaker_id', ({ speaker }) => speaker.id],
  ['speaker', ({ speaker }) => speaker.name],
  ['lang', ({ lang }) => lang],
  ['quote', ({ quote }) => quote],
  ['outlets', ({ said }) => joined(said.map(({ outlet }) => outlet))],
  ['urls', ({ said }) => joined(said.flatMap(({ url }) => url ?? []))],
]

export const feedColumns: readonly Column<ReturnType<typeof feedJson>>[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['lang', ({ lang }) => lang],
  ['outlet', ({ outlet }) => outlet.name],
  ['publisher', ({ outlet }) => outlet.publisher],
  ['label', ({ outlet }) => outlet.label],
  ['health', ({ health }) => health],
  ['since', ({ since }) => since],
  ['why', ({ why }) => why],
  ['checked', ({ checked }) => checked],
  ['newest', ({ newest }) => newest],
  ['failures', ({ failures }) => failures],
  ['added', ({ added }) => added],
]
