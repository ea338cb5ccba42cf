import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/figures/languages/index.ts'
import { findWatch, watches } from '../../lib/watches/index.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

const { vocabulary } = koreaRussia
const codes = Object.keys(languages)

describe('the Korea and Russia watch', () => {
  it('is found by its id, and nothing else is', () => {
    expect(findWatch('korea-russia')).toBe(koreaRussia)
    expect(findWatch('nowhere')).toBeUndefined()
    expect(new Set(watches.map(({ id }) => id)).size).toBe(watches.length)
  })

  it.each(codes)('names every party and every claimant in %s', (code) => {
    const parties = Object.entries(vocabulary.parties).filter(([, words]) => !words[code]?.length)
    const claimants = vocabulary.claimants.filter(({ words }) => !words[code]?.length)
    expect(parties.map(([side]) => side)).toEqual([])
    expect(claimants.map(({ id }) => id)).toEqual([])
  })

  it('has one claimant per id', () => {
    const ids = vocabulary.claimants.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('writes no spelling for two claimants', () => {
    for (const code of codes) {
      const owners = new Map<string, string>()
      const twice: string[] = []
      for (const { id, words } of vocabulary.claimants)
        for (const word of words[code] ?? []) {
          const owner = owners.get(word)
          if (owner && owner !== id) twice.push(`${word}: ${owner} and ${id}`)
          owners.set(word, id)
        }
      expect(twice).toEqual([])
    }
  })

  it('relates Korea to Russia', () => {
    expect(vocabulary.relation).toEqual([['dprk', 'rok'], ['russia']])
  })
})
