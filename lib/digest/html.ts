import { windowInWords } from './days.ts'
import type { Digest, DigestItem, ShownValue } from './digest.ts'
import type { Format } from './formats.ts'
import { headingOf } from './headings.ts'
import { escaped, itemHtml } from './markup.ts'
import { coverageInWords, kindWord, restatedInWords, sentenceOf, summaryOf, titleOf } from './sentences.ts'

/** One file that stands alone: no script, no address of ours. The endpoint has pages instead. */
export const html: Format = {
  extension: 'html',
  mediaType: 'text/html',
  title: 'Page',
  render: (digest) => `${document(digest).join('\n')}\n`,
}

const style =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;' +
  'overflow-wrap:anywhere}h1,h2,blockquote{font-family:Georgia,serif;line-height:1.3}h2{font-size:1.15rem}' +
  'article{border-top:1px solid;padding:.5rem 0}blockquote{margin:.5rem 0;padding-left:.9rem;border-left:3px solid}'

function document(digest: Digest): string[] {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(titleOf(digest))}</title>`,
    `<style>${style}</style>`,
    `<h1>${escaped(digest.title)}: what changed</h1>`,
    `<p>${escaped(windowInWords(digest.window))}. ${escaped(summaryOf(digest))}.</p>`,
    ...digest.items.map(article),
    ...(digest.baseline.length > 0 ? baseline(digest.baseline) : []),
    ...(digest.restated > 0 ? [`<p>${restatedInWords(digest.restated)}</p>`] : []),
    `<p>${escaped(coverageInWords(digest))}</p>`,
    '</html>',
  ]
}

function article(item: DigestItem): string {
  const title = escaped(`${kindWord(item.change)} · ${sentenceOf(item)}`)
  return `<article id="change-${escaped(item.change.id)}">\n<h2>${title}</h2>\n${itemHtml(item)}\n</article>`
}

function baseline(values: readonly ShownValue[]): string[] {
  const rows = values.map(
    ({ value, amount, claimant }) =>
      `<li>${escaped(headingOf(value.figure))}: ${escaped(amount)}, ${escaped(claimant)}</li>`,
  )
  return ['<h2>Where the figures stood when the watch began</h2>', '<ul>', ...rows, '</ul>']
}
