import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../lib/feeds/decode.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'

const folder = join(import.meta.dirname, 'samples')

const readSample = async (slug: string) => {
  const read = await parseFeed(decode(readFileSync(join(folder, slug, 'source.xml')), ''), 'https://desk.example/feed')
  if ('error' in read) return { error: read.error }
  const { format, title, link, lang, items } = read
  return { format, title, link, lang, items: items.map(({ content, ...item }) => item) }
}

describe('a feed as it may come', () => {
  it.each(readdirSync(folder))('%s', async (slug) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'))
    expect(await readSample(slug)).toEqual(expected)
  })
})
