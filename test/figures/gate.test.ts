import { describe, expect, it } from 'vitest'
import type { FigureClaim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { passesGate } from '../../lib/figures/gate.ts'
import { languages } from '../../lib/figures/languages/index.ts'
import { createReader } from '../../lib/figures/reader.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

const { vocabulary } = koreaRussia
const reader = createReader(languages.en, 'en', vocabulary)

function readOne(text: string): FigureClaim {
  const [claim] = extract({ text, lang: 'en', published: '2025-05-02' }, vocabulary).claims
  if (claim?.kind !== 'figure') throw new Error(`expected a figure in: ${text}`)
  return claim
}

describe('the gate', () => {
  it('lets a figure pass whose quote alone reads as the same number', () => {
    const claim = readOne('The NIS said around 600 North Korean soldiers had been killed.')
    expect(claim.quote).toBe('around 600 North Korean soldiers')
    expect(passesGate(reader, claim)).toBe(true)
  })

  it('stops a figure whose quote reads as another number, has another hedge, or has lost half of its range', () => {
    const claim = readOne('The NIS said around 600 North Korean soldiers had been killed.')
    const range = readOne('The NIS said 1,000 to 3,000 North Korean soldiers had been sent to Russia.')
    expect(passesGate(reader, { ...claim, value: 6000 })).toBe(false)
    expect(passesGate(reader, { ...claim, quote: '600 North Korean soldiers' })).toBe(false)
    expect(passesGate(reader, { ...claim, quote: '600th soldier' })).toBe(false)
    expect(passesGate(reader, { ...range, quote: '3,000 North Korean soldiers' })).toBe(false)
  })

  it('drops no share for the word that makes it one', () => {
    const text =
      'North Korean casualties in Russia reached 5,000, the NIS said. About a third of them were killed in action.'
    const { claims, dropped } = extract({ text, lang: 'en', published: '2025-05-02' }, vocabulary)
    expect(claims.map(({ quote }) => quote)).toContain('About a third of')
    expect(dropped).toBe(0)
  })
})
