import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/figures/languages/index.ts'
import { readCounted } from '../../lib/figures/meaning/nouns/counted-noun.ts'
import { type FoundQuantity, findQuantities } from '../../lib/figures/numbers/quantities.ts'
import { createReader } from '../../lib/figures/reader.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { corpora } from './corpus/index.ts'

const says = ({ hedge, value, low, high }: FoundQuantity) => `${hedge} ${value ?? `${low}-${high}`}`

describe.each(Object.entries(corpora))('%s', (code, { rows, nothing }) => {
  const table = Object.entries(languages).find(([known]) => known === code)?.[1]
  if (!table) throw new Error(`no language ${code}`)
  const reader = createReader(table, code, koreaRussia.vocabulary)
  const quantities = (text: string) => findQuantities(reader.read(text, 0))

  it.each(rows.flatMap(([meaning, ...ways]) => ways.map((way) => [way, meaning] as const)))(
    '%s: %s',
    (way, meaning) => {
      expect(quantities(way).map(says)).toEqual([meaning])
    },
  )

  it.each(nothing)('%s: nothing', (text) => {
    const reading = reader.read(text, 0)
    const counted = findQuantities(reading).filter((quantity) => {
      const { subject, unit, foreign } = readCounted(reading, quantity)
      return !foreign && (subject !== null || unit !== null)
    })
    expect(counted.map(says)).toEqual([])
  })

  it('has many rows', () => {
    expect(rows.length + nothing.length).toBeGreaterThanOrEqual(150)
  })
})
