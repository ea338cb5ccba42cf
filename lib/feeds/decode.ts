import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { guessCharset } from './charset-guess.ts'
import { readSevenBit, sevenBitCharset } from './seven-bit.ts'

/**
 * Feeds say one character set and write a superset of it. Node's TextDecoder reads several of these wrongly (the C1 range of
 * windows-1252, Korean syllables beyond KS X 1001, Chinese beyond GB 2312), so iconv-lite reads them all.
 */
const supersets: Readonly<Record<string, string>> = {
  'euc-kr': 'cp949',
  'ks_c_5601-1987': 'cp949',
  ks_c_5601: 'cp949',
  ksc5601: 'cp949',
  'windows-949': 'cp949',
  korean: 'cp949',
  uhc: 'cp949',
  ms949: 'cp949',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  sjis: 'cp932',
  'x-sjis': 'cp932',
  'windows-31j': 'cp932',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'x-cp1251': 'windows-1251',
  'x-euc-jp': 'euc-jp',
  'iso-latin-1': 'windows-1252',
  ansi: 'windows-1252',
}

/** Names that servers send by default and that say nothing about the bytes. */
const defaults = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii'])

const marks: readonly [bytes: number[], charset: string][] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const byMark = (bytes: Uint8Array): string | undefined =>
  marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]

const patterns = new Map([
  ['x000', 'utf-32le'],
  ['000x', 'utf-32be'],
  ['x0x0', 'utf-16le'],
  ['0x0x', 'utf-16be'],
])

/** Where the zeros lie in the first four bytes tells the wide encodings of a text that begins in ASCII. */
const byZeros = (bytes: Uint8Array): string | undefined => {
  const zeros = [0, 1, 2, 3].map((index) => (bytes[index] === 0 ? '0' : 'x')).join('')
  return patterns.get(zeros)
}

const inHeader = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase()

/** The XML declaration, or a page's meta tag, within the first kilobyte. */
const inText = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /(?:encoding|charset)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase()
}

const declared = (bytes: Uint8Array, contentType: string): string | undefined => {
  const header = inHeader(contentType)
  const text = inText(bytes)
  return header && defaults.has(header) && text ? text : (header ?? text)
}

const read = (bytes: Uint8Array, charset: string): string => iconv.decode(Buffer.from(bytes), charset)

const highBytes = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g

/** Latin text with UTF-8 in places, as when one program quotes another: what can be UTF-8 is, byte by byte. */
const mixed = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(highBytes, (found) => {
      const part = Buffer.from(found, 'latin1')
      return isUtf8(part) ? part.toString('utf8') : read(part, 'windows-1252')
    })

/** Bytes that claim UTF-8 and are mostly something else are what their letters spell; a few bad ones are damage, and stay UTF-8. */
const brokenUtf8 = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes)
  let bad = 0
  let good = 0
  for (const char of text) {
    if (char === '\ufffd') bad += 1
    else if (char > '\u007f') good += 1
  }
  if (bad <= good) return text
  const guess = guessCharset(bytes)
  return guess ? read(bytes, guess) : mixed(bytes)
}

/** Text of a body: byte order mark, wide encodings, then valid UTF-8 whatever is declared, then the declaration. */
export const decode = (bytes: Uint8Array, contentType: string): string => {
  const wide = byMark(bytes) ?? byZeros(bytes)
  if (wide) return read(bytes, wide).replace(/^\ufeff/, '')
  const name = declared(bytes, contentType)
  if (isUtf8(bytes)) {
    const sevenBit = sevenBitCharset(bytes, name)
    return sevenBit ? readSevenBit(bytes, sevenBit) : new TextDecoder().decode(bytes)
  }
  if (!name || /^utf-?\d/.test(name)) return brokenUtf8(bytes)
  const charset = (defaults.has(name) ? guessCharset(bytes) : undefined) ?? supersets[name] ?? name
  return read(bytes, iconv.encodingExists(charset) ? charset : 'windows-1252')
}
