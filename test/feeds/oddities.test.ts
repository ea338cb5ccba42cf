import { describe, expect, it } from 'vitest'
import { decode } from '../../lib/feeds/decode.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'

const rss = (items: string, attributes = '') =>
  `<rss version="2.0" ${attributes}><channel><title>Desk</title><link>https://desk.example/</link>${items}</channel></rss>`
const atom = (entries: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<feed ${attributes}>${entries}</feed>`

const read = async (document: string) => {
  const feed = await parseFeed(document, 'https://desk.example/feed')
  if ('error' in feed) throw new Error(feed.error)
  return feed.items.map(({ title, link, published, id }) => ({ title, link, published, id }))
}
const titles = async (document: string) => (await read(document)).map(({ title }) => title)

describe('old and rare formats', () => {
  it('Channel Definition Format says in attributes where an item leads and when it changed', async () => {
    const cdf =
      '<CHANNEL HREF="http://desk.example/"><ITEM HREF="http://desk.example/1" LASTMOD="2002-02-02T10:00Z"><TITLE>one</TITLE></ITEM></CHANNEL>'
    expect(await read(cdf)).toEqual([
      {
        title: 'one',
        link: 'http://desk.example/1',
        published: '2002-02-02T10:00:00.000Z',
        id: 'http://desk.example/1',
      },
    ])
  })

  it('RSS 1.1 keeps its items in a list', async () => {
    const items = '<items><item rdf:about="https://desk.example/1"><title>one</title></item></items>'
    expect(await titles(`<Channel xmlns="http://purl.org/net/rss1.1#"><title>x</title>${items}</Channel>`)).toEqual([
      'one',
    ])
  })

  it('Atom 0.3 may pack a title into base64', async () => {
    const title = '<title mode="base64" type="application/octet-stream">RXhhbXBsZSA8Yj50d288L2I+</title>'
    expect(await titles(atom(`<entry>${title}</entry>`, 'version="0.3" xmlns="http://purl.org/atom/ns#"'))).toEqual([
      'Example two',
    ])
  })

  it('RSS may hold entries, and Atom items; either may use names of the other', async () => {
    expect(await titles(rss('<entry><title>e</title></entry>'))).toEqual(['e'])
    expect(await titles(atom('<item><title>i</title></item>'))).toEqual(['i'])
    const named = '<item><a:title>t</a:title><a:id>7</a:id><a:link href="/1"/></item>'
    expect(await read(rss(named, 'xmlns:a="http://www.w3.org/2005/Atom"'))).toMatchObject([
      { title: 't', id: '7', link: 'https://desk.example/1' },
    ])
  })

  it('Channel Definition Format has a base of its own for relative addresses', async () => {
    const cdf = '<CHANNEL BASE="http://base.example/"><ITEM HREF="/1"><TITLE>one</TITLE></ITEM></CHANNEL>'
    expect(await read(cdf)).toMatchObject([{ link: 'http://base.example/1' }])
  })

  it('an Atom title that calls itself bytes is packed text too', async () => {
    const title = '<title type="application/octet-stream">\n  RXhhbXBsZSA8Yj50d288L2I+\n</title>'
    expect(await titles(atom(`<entry>${title}</entry>`))).toEqual(['Example two'])
  })

  it('of several pages the one that is called the alternate in so many words is the article', async () => {
    const links = '<link href="/short"/><link rel="alternate" type="text/html" href="/whole.html"/>'
    expect(await read(atom(`<entry><title>t</title>${links}</entry>`))).toMatchObject([
      { link: 'https://desk.example/whole.html' },
    ])
  })

  it('a guid that says it is a permalink may be relative where a base is given', async () => {
    const guid = (flag: string) => `<item><title>t</title><guid isPermaLink="${flag}">news/7</guid></item>`
    const based = 'xml:base="https://desk.example/en/"'
    expect(await read(rss(guid('true'), based))).toMatchObject([{ link: 'https://desk.example/en/news/7' }])
    expect(await read(rss(guid('false'), based))).toMatchObject([{ link: null }])
    expect(await read(rss(guid('true')))).toMatchObject([{ link: null }])
  })

  it('a picture’s title stands in for that of an item without one, however deep it lies', async () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    const group = '<media:group><media:content><media:title>picture</media:title></media:content></media:group>'
    expect(await titles(rss(`<item>${group}</item><item>${group}<title>own</title></item>`, media))).toEqual([
      'picture',
      'own',
    ])
  })

  it('a podcast may title an item in its own name space only', async () => {
    const itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    expect(await titles(rss('<item><itunes:title>a</itunes:title></item>', itunes))).toEqual(['a'])
    expect(await titles(rss('<item><itunes:title>a</itunes:title><title>b</title></item>', itunes))).toEqual(['b'])
  })
})

describe('damage', () => {
  it('what an element that was never closed swallowed comes back to its item', async () => {
    const item =
      '<item><title>t</title><category>news</categorie><media:group><media:title>no</media:title></media:group><link>/1</link><pubDate>5 Jan 2026</pubDate></item>'
    expect(await read(rss(item))).toMatchObject([
      { title: 't', link: 'https://desk.example/1', published: '2026-01-05T00:00:00.000Z' },
    ])
  })

  it('what an element that was closed holds stays its own', async () => {
    const item = '<item><image><title>logo</title><link>/logo</link></image><title>t</title><link>/1</link></item>'
    expect(await read(rss(item))).toMatchObject([{ title: 't', link: 'https://desk.example/1' }])
  })

  it('a description that was never closed ends where something begins that is no HTML', async () => {
    const item =
      '<item><title>t</title><description>one <b>two<guid isPermaLink="false">7</guid><pubDate>5 Jan 2026</pubDate></item>'
    expect(await read(rss(item))).toMatchObject([{ id: '7', published: '2026-01-05T00:00:00.000Z' }])
  })

  it('a description that was never closed ends where another field of the item begins', async () => {
    const item =
      '<item><title>t</title><description>one <b>two</b><link>/1</link><dc:creator>me</dc:creator><category>no</category><pubDate>5 Jan 2026</pubDate></item>'
    expect(await read(rss(item))).toMatchObject([{ link: 'https://desk.example/1' }])
  })

  it('a link with an address in a description is part of it', async () => {
    const item = '<item><description>a <link href="/style.css"/> b</description><link>/1</link></item>'
    expect(await read(rss(item))).toMatchObject([{ link: 'https://desk.example/1' }])
  })

  it('a title that was never closed ends where any other field begins, read or not', async () => {
    for (const next of ['<author>me</author>', '<category>c</category>', '<dc:creator>me</dc:creator>', '<comments/>'])
      expect(await titles(rss(`<item><title>t${next}<link>/1</link></item>`))).toEqual(['t'])
  })

  it('a bare value takes no slash from the end of its tag', async () => {
    const head = '<link xmlns="http://www.w3.org/2005/Atom" rel=self href=/feed type=application/rss+xml/>'
    expect(await titles(rss(`${head}<item><title>t</title></item>`))).toEqual(['t'])
  })

  it('whatever follows the end of a feed is none of it', async () => {
    expect(
      await titles(`${rss('<item><title>t</title></item>')}<script>"<item><title>no</title></item>"</script>`),
    ).toEqual(['t'])
  })

  it('a "<" that opens nothing is text', async () => {
    expect(await titles(rss('<item><title>x <3 y</title></item><item><title>a < b</title></item>'))).toEqual([
      'x <3 y',
      'a < b',
    ])
  })

  it('a CDATA section that was never ended swallows nothing', async () => {
    expect(await titles(rss('<item><title><![CDATA[open</title></item><item><title>next</title></item>'))).toEqual([
      'open',
      'next',
    ])
  })

  it('UTF-8 that was taken for Latin-1 and written again is put right, other accents are left', async () => {
    const twice = (text: string) => Buffer.from(text).toString('latin1')
    expect(await titles(rss(`<item><title>${twice('Café – où')}</title></item>`))).toEqual(['Café – où'])
    expect(await titles(rss('<item><title>Ã la carte, Ça va</title></item>'))).toEqual(['Ã la carte, Ça va'])
  })

  it('characters of windows-1252 that are written as control characters are what they were meant to be', async () => {
    expect(await titles(rss('<item><title>it\u0092s \u0093quoted\u0094</title></item>'))).toEqual(['it’s “quoted”'])
  })

  it('Latin text with some UTF-8 in it is read as both', () => {
    const bytes = Buffer.concat([Buffer.from('é è ê ', 'latin1'), Buffer.from('– ok')])
    expect(decode(bytes, 'text/xml; charset=utf-8')).toBe('é è ê – ok')
  })

  it('entities that the feed itself declares mean what it says, also by way of one another', async () => {
    const subset = `<!DOCTYPE rss [<!ENTITY desk "The Desk"><!ENTITY both '&desk; &#38; co'><!ENTITY % p "x">]>`
    const item = '<item><title>&both;, &mdash; &unknown;</title></item><item><title><![CDATA[&desk;]]></title></item>'
    expect(await titles(subset + rss(item))).toEqual(['The Desk & co, — &unknown;', '&desk;'])
  })

  it('JSON with bare control characters and a comma too many is read', async () => {
    const json = '\ufeff{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"two\nlines"},]}'
    expect(await titles(json)).toEqual(['two lines'])
  })
})
