import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

/** What the count of the first figure refers to, in a text of 2 May 2025. */
const asOf = (text: string, lang: string) => {
  const claim = extract({ text, lang, published: '2025-05-02' }, koreaRussia.vocabulary).claims[0]
  return claim?.kind === 'figure' && claim.asOf ? `${claim.asOf.from} ${claim.asOf.to}` : null
}

const cases: readonly (readonly [lang: string, text: string, asOf: string | null])[] = [
  ['en', 'North Korea has shipped 9,000 containers to Russia since June 2023.', null],
  ['en', 'Since autumn, from October on, North Korea has lost 900 soldiers.', null],
  ['en', 'Between June 2023 and January 2025 North Korea shipped 9,000 containers.', '2025-01-01 2025-01-31'],
  ['en', 'From June 2023 to January 2024 North Korea shipped 9,000 containers.', '2024-01-01 2024-01-31'],
  ['en', 'North Korea sent 2,500 soldiers to Russia in March and April.', '2025-04-01 2025-04-30'],
  ['en', 'North Korea moved 700 soldiers to Kursk between November 3 and 9.', '2024-11-09 2024-11-09'],
  ['en', 'North Korea lost 900 soldiers in November 2024.', '2024-11-01 2024-11-30'],
  ['en', 'North Korea will send 4,000 more soldiers by October.', '2025-10-01 2025-10-31'],
  ['en', 'North Korea had sent 4,000 soldiers by October.', '2024-10-01 2024-10-31'],
  ['ru', 'С июня 2023 года КНДР отправила России 9 тысяч контейнеров.', null],
  ['ru', 'С июня 2023 года по январь 2025 года КНДР отправила 9 тысяч контейнеров.', '2025-01-01 2025-01-31'],
  ['ru', 'КНДР отправила 2500 солдат в марте и апреле.', '2025-04-01 2025-04-30'],
  ['ru', '700 солдат КНДР перебросили в Курскую область с 3 по 9 ноября.', '2024-11-09 2024-11-09'],
  ['ru', 'К октябрю КНДР отправит 4 тысячи солдат.', '2025-10-01 2025-10-31'],
]

describe('what a count refers to', () => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    expect(asOf(text, lang), traceOf(text, lang)).toBe(expected)
  })
})
