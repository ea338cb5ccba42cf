import { describe, expect, it } from 'vitest'
import { outletOf } from '../../lib/feeds/outlet.ts'
import { starterFeeds } from '../../lib/watches/korea-russia-feeds.ts'

describe('outletOf', () => {
  it('names an outlet by its registrable domain, and its house by the name in it', () => {
    expect(outletOf('https://feeds.news.desk.co.kr/rss', ' The Desk ')).toEqual({
      id: 'desk.co.kr',
      name: 'The Desk',
      publisher: 'desk',
      label: null,
    })
    expect(outletOf('https://desk.jp/rss', '')).toEqual({
      id: 'desk.jp',
      name: 'desk.jp',
      publisher: 'desk',
      label: null,
    })
  })

  it('keeps tenants of one host apart', () => {
    expect(outletOf('https://one.blogspot.com/rss', 'x').id).toBe('one.blogspot.com')
    expect(outletOf('http://127.0.0.1:4001/rss', 'x').id).toBe('127.0.0.1:4001')
  })

  it('knows the outlets of the starter list with their labels', () => {
    expect(outletOf('https://feeds.bbci.co.uk/korean/other.xml', 'x', starterFeeds)).toMatchObject({
      id: 'bbc.co.uk',
      label: 'state-funded',
    })
    expect(outletOf('https://tass.com/other.xml', 'x', starterFeeds)).toMatchObject({
      name: 'TASS',
      label: 'state-owned',
    })
  })
})
