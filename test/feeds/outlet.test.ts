import { describe, expect, it } from 'vitest'
import { outletOf, outletOfEntry } from '../../lib/feeds/outlet.ts'
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

describe('outletOfEntry', () => {
  const own = outletOf('https://aggregator.example/rss', 'Aggregator')
  const source = { name: 'TASS', url: 'https://tass.com' }
  const entry = (link: string | null) => ({ link, source })

  it('believes an aggregator that is trusted', () => {
    expect(outletOfEntry(entry('https://news.google.com/rss/articles/x'), own, true, starterFeeds)).toMatchObject({
      id: 'tass.com',
      label: 'state-owned',
    })
  })

  it('believes any feed whose link leads to the one it names, and no other', () => {
    expect(outletOfEntry(entry('https://www.tass.com/politics/1'), own, false, starterFeeds).id).toBe('tass.com')
    expect(outletOfEntry(entry('https://aggregator.example/1'), own, false, starterFeeds)).toEqual(own)
    expect(outletOfEntry(entry(null), own, false, starterFeeds)).toEqual(own)
  })

  it('is the feed’s own where nobody is named', () => {
    expect(outletOfEntry({ link: 'https://tass.com/1' }, own, true, starterFeeds)).toEqual(own)
  })
})
