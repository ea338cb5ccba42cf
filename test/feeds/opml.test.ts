import { describe, expect, it } from 'vitest'
import type { Feed } from '../../lib/feeds/feed.ts'
import { readOpml, writeOpml } from '../../lib/feeds/opml.ts'
import { feed } from '../api/sample.ts'

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>${body}</body></opml>`
const urls = (document: string) => readOpml(document)?.map(({ url }) => url)

describe('readOpml', () => {
  it.each([
    [
      'nested folders',
      opml('<outline text="A"><outline text="B"><outline xmlUrl="https://a.example/f"/></outline></outline>'),
    ],
    ['capital letters', '<OPML><BODY><OUTLINE TEXT="x" XMLURL="https://a.example/f"/></BODY></OPML>'],
    ['a byte order mark', `\ufeff${opml('<outline xmlUrl="https://a.example/f"/>')}`],
    ['attributes without quotes', opml('<outline xmlUrl=https://a.example/f />')],
    ['an address under another name', opml('<outline type="rss" url="https://a.example/f"/>')],
    ['lines that are never closed', opml('<outline text="A"><outline xmlUrl="https://a.example/f">')],
    ['an end that was cut off', opml('<outline xmlUrl="https://a.example/f"/>').slice(0, -10)],
    ['no head and no body', '<opml version="1.0"><outline xmlUrl="https://a.example/f"/></opml>'],
  ])('reads %s', (_, document) => expect(urls(document)).toEqual(['https://a.example/f']))

  it('takes bare ampersands as they are, and escaped ones as what they stand for', () => {
    expect(
      urls(opml('<outline xmlUrl="https://a.example/f?a=1&b=2"/><outline xmlUrl="https://a.example/f?a=1&amp;b=2"/>')),
    ).toEqual(['https://a.example/f?a=1&b=2', 'https://a.example/f?a=1&b=2'])
  })

  it('is null for what is no OPML, and empty for one that lists nothing', () => {
    expect(readOpml('<html><body>x</body></html>')).toBeNull()
    expect(readOpml('')).toBeNull()
    expect(readOpml(opml('<outline text="Folder"/>'))).toEqual([])
  })

  it('ends on a list without end', () => {
    expect(readOpml(`<opml>${'<outline text="x">'.repeat(300_000)}`)).toEqual([])
    expect(readOpml(`<opml>${'<outline xmlUrl="https://a.example/f"/>'.repeat(9000)}`)).toHaveLength(5000)
  })
})

describe('writeOpml', () => {
  const feeds: Feed[] = [
    { ...feed('a', { title: '연합뉴스 "북한" & <러시아>' }), lang: 'ko', url: 'https://a.example/f?x=1&y=%26' },
    { ...feed('b', { title: 'Б – новости' }), lang: null },
    { ...feed('c', { title: "it's" }), lang: 'en-US'.toLowerCase() },
  ]
  it('gives back every feed as it was', () => {
    const read = readOpml(writeOpml('All & more', feeds))
    expect(read).toEqual(feeds.map(({ url, title, lang }) => ({ url, title, lang })))
  })
  it('writes a list of nothing', () => {
    expect(readOpml(writeOpml('None', []))).toEqual([])
  })
})
