import type { FigureClaim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

/** What a line says of a figure beside its number; `unreported`: the status, only where it is another one. */
type Field = 'hedge' | 'unit' | 'metric' | 'subject' | 'side' | 'status' | 'unreported' | 'mode' | 'source'

function said(figure: FigureClaim, field: Field): string[] {
  if (field === 'source') return [figure.source?.id ?? 'nobody']
  if (field === 'unreported') return figure.status === 'reported' ? [] : [figure.status]
  return [figure[field]]
}

/**
 * The figures of texts of one language and day, in order, each in one line: `600 at_least killed rok.nis`. In a text ¶ ends a paragraph, so that
 * a short page stands in one line.
 */
export const figuresIn =
  (lang: string, published: string, ...fields: readonly Field[]) =>
  (text: string): string[] =>
    extract({ text: text.replaceAll('¶', '\n\n'), lang, published }, koreaRussia.vocabulary).claims.flatMap((claim) =>
      claim.kind === 'figure'
        ? [[claim.value ?? `${claim.low}-${claim.high}`, ...fields.flatMap((field) => said(claim, field))].join(' ')]
        : [],
    )
