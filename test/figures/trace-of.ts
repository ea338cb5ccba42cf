import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

/** Which rule read which words of a text: a failing case explains itself. */
export function traceOf(text: string, lang: string, published = '2025-05-02'): string {
  const { claims, dropped } = extract({ text, lang, published }, koreaRussia.vocabulary)
  const told = claims.map(({ kind, quote, trace }) => [`${kind} "${quote}"`, ...trace].join('\n    '))
  return [
    text,
    ...told,
    ...(dropped > 0 ? [`${dropped} dropped: the quote alone does not read as the number`] : []),
  ].join('\n  ')
}
