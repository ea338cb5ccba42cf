import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../lib/articles/decode.ts'
import { readPage } from '../../lib/articles/read.ts'

const root = new URL('./pages/', import.meta.url)

/** Every page of the folder must be read exactly so: `text` is the list of paragraphs. */
describe('pages', () => {
  it.each(readdirSync(root))('%s', (slug) => {
    const { url, contentType, page } = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, root), 'utf8'))
    const got = readPage(decodePage(readFileSync(new URL(`${slug}/source.html`, root)), contentType), url)
    expect('error' in got ? got : { ...got, text: got.text.split('\n\n') }).toEqual(page)
  })
})
