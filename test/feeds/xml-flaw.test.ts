import { describe, expect, it } from 'vitest'
import { xmlFlaw } from '../../lib/feeds/xml-flaw.ts'

describe('xmlFlaw', () => {
  it.each([
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a><b c="1 > 0"/><!-- <d> --><![CDATA[<e>]]></a>',
    "<뉴스:항목 속성='\"'>x</뉴스:항목>\n",
  ])('finds nothing wrong with %s', (text) => expect(xmlFlaw(text.replace(/<!DOCTYPE.*?\]>/, ''))).toBeNull())

  it.each([
    ['<a>\n<b>\n</a>', 3, /<\/a> stands where <\/b> was expected/],
    ['<a>\n</a>\n</b>', 3, /<\/b> closes nothing/],
    ['<a>\n<b>', 2, /<b> is never closed/],
    ['<a>\n5 < 6</a>', 2, /begins no tag/],
    ['<a>\n<b c="1>\n</a>', 2, /<b> has no “>”/],
    ['<a>\n\n<!-- x', 3, /a comment does not end/],
    ['no tag', 1, /no tag/],
  ])('says where %j is none', (text, line, what) => {
    expect(xmlFlaw(text)).toEqual({ line, what: expect.stringMatching(what) })
  })

  it('is done in no time with what is meant to hold it up', () => {
    const begun = performance.now()
    for (const text of ['<a "'.repeat(60_000), '<a>'.repeat(200_000), '<!--'.repeat(60_000), '<a b="'.repeat(60_000)])
      xmlFlaw(text)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
