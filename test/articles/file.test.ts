import { expect, it } from 'vitest'
import { readHtmlFile } from '../../lib/articles/file.ts'

const url = 'https://paper.example/a/1'

it('keeps the id of a page that could be read', () => {
  const html =
    '<title>Engineers arrive</title><p>Another 1,000 engineers went to the border region, an official in Seoul said on Tuesday.</p>'
  expect(readHtmlFile({ id: 'one', url, html })).toEqual({
    id: 'one',
    title: 'Engineers arrive',
    byline: null,
    published: null,
    lang: 'en',
    canonical: url,
    text: 'Engineers arrive\n\nAnother 1,000 engineers went to the border region, an official in Seoul said on Tuesday.',
  })
})

it('and of one that could not', () => {
  expect(readHtmlFile({ id: 'two', url, html: '' })).toEqual({ id: 'two', error: 'the page holds no text' })
})
