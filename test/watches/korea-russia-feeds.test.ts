import { describe, expect, it } from 'vitest'
import { starterFeeds } from '../../lib/watches/korea-russia-feeds.ts'

describe('the starter feeds', () => {
  it('are addresses that are asked over TLS, each once', () => {
    const urls = starterFeeds.map(({ url }) => new URL(url))
    expect(urls.filter(({ protocol }) => protocol !== 'https:')).toEqual([])
    expect(new Set(urls.map(({ href }) => href)).size).toBe(starterFeeds.length)
  })

  it('are off where a state owns or runs the outlet, whichever state', () => {
    for (const { on, outlet } of starterFeeds)
      expect(on).toBe(outlet.label !== 'state-owned' && outlet.label !== 'official')
  })

  it('say why an outlet has a label that is not "independent"', () => {
    for (const { outlet, reason } of starterFeeds)
      expect(reason !== '').toBe(outlet.label !== 'independent' && outlet.label !== null)
  })

  it('describe one outlet in one way', () => {
    const outlets = new Map(starterFeeds.map(({ outlet }) => [outlet.id, outlet]))
    for (const { outlet } of starterFeeds) expect(outlet).toEqual(outlets.get(outlet.id))
  })

  it('cover the four languages that are read, with some of them on', () => {
    expect(new Set(starterFeeds.filter(({ on }) => on).map(({ lang }) => lang))).toEqual(
      new Set(['en', 'ko', 'ru', 'uk']),
    )
  })
})
