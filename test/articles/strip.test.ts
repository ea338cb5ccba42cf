import { describe, expect, it } from 'vitest'
import { stripPage } from '../../lib/articles/strip.ts'

const strip = (html: string) => stripPage(html).html

describe('strip', () => {
  it.each([
    ['<p>a<script>if (1 < 2) "</p>"</script>b</p>', '<p>ab</p>'],
    ['<p>a<STYLE>p { }</Style>b</p>', '<p>ab</p>'],
    ['<p>a<svg><path d="x"/><text>no</text></svg>b<svg/>c</p>', '<p>abc</p>'],
    ['<p>a<!-- <p>no</p> -->b<!doctype x>c</p>', '<p>abc</p>'],
    ['<p>a<img src="data:image/png;base64,AAAA">b<noscript><img></noscript></p>', '<p>ab</p>'],
    ['<p title="a > b" id=x"y>c</p>', '<p title="a > b" id=x"y>c</p>'],
    ['<p>1 < 2 <3</p>', '<p>1 &lt; 2 &lt;3</p>'],
    ['<title>a <script>b</title><p>c</p>', '<title>a &lt;script>b</title><p>c</p>'],
  ])('%s', (html, stripped) => {
    expect(strip(html)).toBe(stripped)
  })

  it('drops everything behind a script that is never closed', () => {
    expect(strip('<p>a</p><script>let b = "<p>c</p>"')).toBe('<p>a</p>')
  })

  it('keeps what is behind a drawing or a template that is never closed', () => {
    expect(strip('<svg><p>a</p><template><p>b</p>')).toBe('<p>a</p><p>b</p>')
  })

  it('gives the linked data and no other script', () => {
    const html =
      '<script>1</script><script type="application/ld+json">{"a":1}</script><SCRIPT TYPE=application/LD+JSON>[2]</SCRIPT>'
    expect(stripPage(html).jsonLd).toEqual(['{"a":1}', '[2]'])
  })

  it('shortens tags that carry a page of their own', () => {
    expect(strip(`<div data-state="${'x'.repeat(5_000)}">a</div>`)).toBe('<div>a</div>')
  })

  it('balances tags: formatting becomes neutral, end tags may be left out or stand too early', () => {
    expect(strip('<p>a<b>b<i>c</b>d</i><p>e')).toBe('<p>a<span>b<span>c</span>d</span></p><p>e')
    expect(strip('<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>')).toBe(
      '<ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    )
    expect(strip('<div><span>a</div>b</span>')).toBe('<div><span>a</span></div>b')
  })

  it('goes no deeper than browsers do, and keeps the words', () => {
    const { html } = stripPage(`${'<div>'.repeat(1_000)}word${'</div>'.repeat(1_000)}`)
    expect(html.match(/<div>/g)?.length).toBeLessThanOrEqual(512)
    expect(html.match(/<\/div>/g)?.length).toBe(html.match(/<div>/g)?.length)
    expect(html).toContain('word')
  })
})
