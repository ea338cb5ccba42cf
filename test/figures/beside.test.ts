import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

// Sentences in which no frame of saying is read, but an office or a person stands right beside a word of telling.
const sourcesOf = (lang: string, text: string) =>
  extract({ text, lang, published: '2025-09-04' }, koreaRussia.vocabulary).claims.flatMap((claim) =>
    claim.kind === 'figure' ? [[claim.value, claim.source?.id ?? null]] : [],
  )

describe('who stands beside a word of telling', () => {
  it.each([
    [
      'en',
      'In Russia about 430 North Korean soldiers had been wounded by the figures that South Korean intelligence disclosed in May.',
      [[430, 'rok.nis']],
    ],
    [
      'en',
      'In the figures that the Pentagon disclosed there were about 2,700 North Korean soldiers in Kursk, and it named no other number.',
      [[2700, 'us.dod']],
    ],
  ])('%s: %s', (lang, text, sources) => {
    expect(sourcesOf(lang, text), traceOf(text, lang)).toEqual(sources)
  })

  it('tells nothing of a country, of an outlet, or of one to whom something is told', () => {
    const text =
      'A report to the National Intelligence Service is late. Some 640 North Korean soldiers were sent to Russia.'
    expect(sourcesOf('en', text), traceOf(text, 'en')).toEqual([[640, null]])
  })
})
