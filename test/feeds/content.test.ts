import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'

const contentOf = async (document: string) => {
  const feed = await parseFeed(document, 'https://desk.example/')
  return 'error' in feed ? feed.error : feed.items[0]?.content
}
const rss = (fields: string) =>
  contentOf(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>${fields}</item></channel></rss>`,
  )
const atom = (fields: string) => contentOf(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${fields}</entry></feed>`)

describe('the full text of an entry', () => {
  it('is HTML, from wherever the feed keeps it', async () => {
    expect(await rss('<content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded>')).toBe(
      '<p>Long &amp; whole.</p>',
    )
    expect(await atom('<content type="html">&lt;p&gt;Long.&lt;/p&gt;</content>')).toBe('<p>Long.</p>')
    expect(
      await atom('<content type="xhtml"><div><p onclick="x()">5 &lt; <a href="/6">6</a></p></div></content>'),
    ).toBe('<div><p>5 &lt; <a href="/6">6</a></p></div>')
  })

  it('is escaped where the feed says that it is plain', async () => {
    expect(await atom('<content type="text">5 &lt; 6</content>')).toBe('5 &lt; 6')
  })

  it('is a description that is longer than any summary, and no other', async () => {
    const long = 'word '.repeat(1000)
    expect(await rss(`<description>${long}</description>`)).toBe(long)
    expect(await rss('<description>short</description>')).toBeNull()
  })

  it('is not a picture', async () => {
    expect(await atom('<content type="image/png">iVBORw0KGgo=</content>')).toBeNull()
  })
})
