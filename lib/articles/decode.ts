import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

// iconv-lite and not TextDecoder: several releases of Node decode windows-1252 and EUC-KR wrongly.
/** What the label on a page means in practice: browsers read the larger set. */
const aliases: Record<string, string> = {
  'euc-kr': 'cp949',
  ks_c_5601: 'cp949',
  'ks_c_5601-1987': 'cp949',
  ksc5601: 'cp949',
  'x-windows-949': 'cp949',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  sjis: 'cp932',
  'x-sjis': 'cp932',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  // HTML §13.2.3.2: a <meta> that could be read as ASCII cannot be in UTF-16.
  'utf-16': 'utf-8',
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
}

function known(label: string | undefined): string | null {
  const name = label?.trim().toLowerCase() ?? ''
  const charset = aliases[name] ?? name
  return charset && iconv.encodingExists(charset) ? charset : null
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

/** HTML §13.2.3.2 looks at 1,024 bytes; pages put their scripts first, and browsers look further as well. */
function byMeta(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 8_192)), 'latin1')
  return known(/<meta\b[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i.exec(head)?.[1])
}

/** Undeclared and no UTF-8: the old charset of the watched languages whose letters come out most often. */
function byLetters(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200_000))
  const high = start.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  const share = (charset: string, letters: RegExp, bytesEach: number) =>
    ((iconv.decode(start, charset).match(letters)?.length ?? 0) * bytesEach) / high
  if (share('cp949', /[가-힣]/g, 2) > 0.7) return 'cp949'
  if (share('windows-1251', /[а-яёіїєґ]/g, 1) > 0.6) return 'windows-1251'
  if (share('koi8-u', /[а-яёіїєґ]/g, 1) > 0.6) return 'koi8-u'
  return high * 50 < start.length ? 'utf-8' : 'windows-1252'
}

/** The text of a page from its bytes: byte order mark, then valid UTF-8 whatever is declared, then the header, `<meta>`, letters. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const mark = byMark(bytes)
  if (mark) return iconv.decode(Buffer.from(bytes), mark)
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const header = /charset\s*=\s*["']?([^\s"';]+)/i.exec((contentType ?? '').slice(0, 500))?.[1]
  const charset = known(header) ?? byMeta(bytes) ?? byLetters(bytes)
  return iconv.decode(Buffer.from(bytes), charset)
}
