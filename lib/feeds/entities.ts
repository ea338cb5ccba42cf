import iconv from 'iconv-lite'
import { plainText } from './text.ts'

const xml = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Names are looked up one at a time and remembered: feeds use a few dozen of the two thousand. */
const named = new Map<string, string>(xml)

const byName = (name: string, whole: string): string => {
  const known = named.get(name)
  if (known !== undefined) return known
  const found = name === 'nbsp' ? '\u00a0' : plainText(`${whole}>`, 10).slice(0, -1)
  const text = found.includes('&') ? whole : found
  if (named.size < 3000) named.set(name, text)
  return text
}

/** XML forbids most control characters, and 128–159 are windows-1252 in everything that writes them. */
const byNumber = (point: number): string => {
  if (point >= 0x80 && point < 0xa0) return iconv.decode(Buffer.from([point]), 'windows-1252')
  if (point < 0x20 && point !== 9 && point !== 10 && point !== 13) return ''
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return ''
  return String.fromCodePoint(point)
}

/** Text of XML as feeds write it: HTML's names are known too, unknown ones and bare ampersands stay as they are. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi, (whole, decimal, hex, name) => {
        if (decimal) return byNumber(Number.parseInt(decimal, 10))
        return hex ? byNumber(Number.parseInt(hex, 16)) : byName(name, whole)
      })
    : text
