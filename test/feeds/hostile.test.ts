import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'

const item = (fields: string) => `<rss version="2.0"><channel><title>t</title><item>${fields}</item></channel></rss>`

const read = async (document: string) => {
  const feed = await parseFeed(document, 'https://desk.example/')
  if ('error' in feed) throw new Error(feed.error)
  return feed
}

/** Each of these took some known parser longer than its test may take, or more memory than there is. */
describe('hostile input', () => {
  it('240 kB of unclosed breaks are read, escaped, as elements and in CDATA', async () => {
    const breaks = 'a<br'.repeat(60_000)
    for (const description of [breaks, `<![CDATA[${breaks}]]>`, breaks.replaceAll('<', '&lt;')]) {
      const { items } = await read(item(`<title>calm</title><description>${description}</description>`))
      expect(items.map(({ title }) => title)).toEqual(['calm'])
    }
  })

  it('entities that multiply are not expanded, wherever they point', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};&e${n};&e${n};">`).join('')
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${lines}]>`
    const { items } = await read(bomb + item('<title>&e30;</title><description>&f;</description>'))
    expect(items).toMatchObject([{ title: '&e30;', summary: '&f;' }])
  })

  it('one long entity that is used without end is written out only so often', async () => {
    const subset = `<!DOCTYPE rss [<!ENTITY a "${'ha '.repeat(600)}">]>`
    const { items } = await read(
      subset + item(`<title>calm</title><description>${'&a;'.repeat(500_000)}</description>`),
    )
    expect(items).toMatchObject([{ title: 'calm' }])
  })

  it('200,000 nested tags are told as what they are', async () => {
    const deep = await parseFeed(item(`<description>${'<b>'.repeat(200_000)}</description>`), '')
    expect(deep).toMatchObject({ health: 'malformed', error: expect.stringMatching(/nested/) })
  })

  it('200,000 nested tags in escaped HTML lose nothing of the item', async () => {
    const { items } = await read(
      item(`<title>calm</title><description><![CDATA[${'<b>'.repeat(200_000)}end]]></description>`),
    )
    expect(items).toMatchObject([{ title: 'calm', summary: 'end' }])
  })

  it('no more than 2,000 items are read of however many', async () => {
    const many = `<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(60_000)}</channel></rss>`
    expect((await read(many)).items).toHaveLength(2000)
  })

  it('a document longer than 10 million characters is not read', async () => {
    expect(await parseFeed(`<rss>${' '.repeat(10_000_000)}</rss>`, '')).toMatchObject({ health: 'too-large' })
  })

  it.each([
    ['brackets', '<'.repeat(300_000)],
    ['ampersands', '&a'.repeat(150_000)],
    ['openings of CDATA', '<![CDATA['.repeat(30_000)],
    ['openings of comments', '<!--'.repeat(70_000)],
    ['stray closing tags', '</x>'.repeat(70_000)],
    ['attributes', `<b ${'a=b '.repeat(70_000)}>`],
    ['spaces', ' '.repeat(300_000)],
    ['digits', `</title><pubDate>${'1'.repeat(300_000)}</pubDate>`],
  ])('a title of very many %s does not hang', async (_, mess) => {
    expect('error' in (await parseFeed(item(`<title>${mess}</title>`), ''))).toBe(false)
  })

  it('a bad guess at names of objects pollutes nothing', async () => {
    await read(item('<__proto__><polluted>yes</polluted></__proto__><constructor>x</constructor>'))
    expect('polluted' in {}).toBe(false)
  })

  it('an item without anything in it is still an item', async () => {
    expect((await read(item(''))).items).toMatchObject([{ title: '', link: null, published: null }])
    const atom = await read('<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>')
    expect(atom.items).toMatchObject([{ title: '', link: null, published: null }])
  })
})

describe('a wall in front of a feed', () => {
  it('is told from an ordinary page', async () => {
    const wall = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>'
    expect(await parseFeed(wall, '')).toMatchObject({ health: 'challenge' })
    expect(await parseFeed(wall.replace('Just a moment...', 'Just us'), '')).toMatchObject({ health: 'html-not-feed' })
    const guarded = wall
      .replace('Just a moment...', 'News')
      .replace('<body>', '<body><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js">')
    expect(await parseFeed(guarded, '')).toMatchObject({ health: 'html-not-feed' })
    expect(await parseFeed('<title>No outer tags</title><p>page', '')).toMatchObject({ health: 'html-not-feed' })
  })
})
