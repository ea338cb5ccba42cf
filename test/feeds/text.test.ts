import { describe, expect, it } from 'vitest'
import { escapeHtml, literalText, plainText } from '../../lib/feeds/text.ts'

describe('plainText', () => {
  it.each([
    ['one<br>two<p>three</p>four', 'one two three four'],
    ['a<b>b</b>c', 'abc'],
    ['Q&amp;A &eacute; &#8217; &#x2014; &hellip;', 'Q&A é ’ — …'],
    ['5 &lt; 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['x <y', 'x <y'],
    ['<script>if (a < b) { alert("</p>") }</script>after', 'after'],
    ['<style>p > a {}</style>after', 'after'],
    ['<!-- note -->after', 'after'],
    ['<![CDATA[inner]]> text<br>', 'text'],
    ['\u0000\u0007 tabs\t\n and\u00a0spaces ', 'tabs and spaces'],
    ['\u202eturned\u2066', 'turned'],
  ])('makes of %j the words %j', (html, text) => {
    expect(plainText(html, 1000)).toBe(text)
  })

  it('cuts at the limit and never inside a character', () => {
    expect(plainText('<b>abcdef</b>', 3)).toBe('abc')
    expect(plainText('ab😀', 3)).toBe('ab')
  })
})

describe('literalText', () => {
  it('reads no markup', () => {
    expect(literalText(' 5 <b> 6 &amp; ', 100)).toBe('5 <b> 6 &amp;')
  })
})

describe('escapeHtml', () => {
  it('makes text that HTML reads back as it was', () => {
    const text = '<a href="x">5 & 6</a>'
    expect(escapeHtml(text)).not.toMatch(/[<>"]/)
    expect(plainText(escapeHtml(text), 100)).toBe(text)
  })
})
