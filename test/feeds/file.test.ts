import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFeedFile } from '../../lib/feeds/file.ts'

const sample = (slug: string) => readFileSync(join(import.meta.dirname, 'samples', slug, 'source.xml'))

describe('readFeedFile', () => {
  it('gives what a feed lists, without its full texts', async () => {
    expect(await readFeedFile(sample('windows-1251'), 'courier.xml')).toEqual({
      file: 'courier.xml',
      format: 'rss',
      title: 'Портовый вестник',
      items: [
        {
          id: 'https://desk.example/5',
          title: '«Паром» № 5 вышел в море',
          link: 'https://desk.example/5',
          published: '2026-01-05T10:00:00.000Z',
          summary: 'Рейс — первый за год…',
        },
      ],
    })
  })

  it('hangs relative links on the feed’s own link, and has none without one', async () => {
    const rss = (link: string) =>
      Buffer.from(`<rss version="2.0"><channel>${link}<item><link>a</link></item></channel></rss>`)
    expect(await readFeedFile(rss('<link>https://desk.example/news/</link>'), 'f')).toMatchObject({
      items: [{ link: 'https://desk.example/news/a' }],
    })
    expect(await readFeedFile(rss(''), 'f')).toMatchObject({ items: [{ link: null }] })
  })

  it('says what a file is that is no feed', async () => {
    expect(await readFeedFile(sample('html-page'), 'page.html')).toEqual({
      file: 'page.html',
      error: 'this is an HTML page, not a feed',
    })
  })
})
