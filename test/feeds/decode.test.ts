import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../lib/feeds/decode.ts'

const xml = (charset: string, text: string) => `<?xml version="1.0" encoding="${charset}"?><rss>${text}</rss>`
const none = 'application/xml'

describe('decode', () => {
  it.each([
    ['windows-1251', 'windows-1251', '«Северный» № 5'],
    ['koi8-r', 'koi8-r', 'Северный'],
    ['euc-kr', 'cp949', '갂똠방각하 뷁'],
    ['ks_c_5601-1987', 'cp949', '똠방각하'],
    ['shift_jis', 'cp932', '①髙島屋'],
    ['euc-jp', 'euc-jp', '港の新聞'],
    ['gb2312', 'gb18030', '镕鎔港口'],
    ['big5', 'big5', '港口新聞'],
    ['iso-8859-1', 'windows-1252', '“curly” – café'],
    ['us-ascii', 'windows-1252', 'it’s'],
  ])('reads what is declared as %s as its superset %s', (declared, written, text) => {
    expect(decode(iconv.encode(xml(declared, text), written), none)).toBe(xml(declared, text))
  })

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('knows %s with and without its mark', (charset) => {
    const text = xml('whatever', '항구 신문')
    expect(decode(iconv.encode(text, charset, { addBOM: true }), none)).toBe(text)
    expect(decode(iconv.encode(text, charset), none)).toBe(text)
  })

  it('lets valid UTF-8 win over header and declaration, and takes its mark off', () => {
    const text = xml('euc-kr', '“항구” — порт')
    expect(decode(Buffer.from(`\ufeff${text}`), 'text/xml; charset=iso-8859-1')).toBe(text)
  })

  it('believes the header before the declaration, but not a header by default', () => {
    const russian = xml('windows-1251', 'порт')
    const mislabelled = iconv.encode(xml('windows-1252', 'порт'), 'windows-1251')
    expect(decode(mislabelled, 'text/xml; charset="windows-1251"')).toBe(xml('windows-1252', 'порт'))
    expect(decode(iconv.encode(russian, 'windows-1251'), 'text/xml; charset=ISO-8859-1')).toBe(russian)
  })

  it('takes bytes that claim UTF-8 and are not for Latin text, and a single bad byte for damage', () => {
    const latin = xml('utf-8', 'déjà vu à côté')
    expect(decode(iconv.encode(latin, 'windows-1252'), none)).toBe(latin)
    const damaged = Buffer.concat([Buffer.from(xml('utf-8', '항구 신문 порт')), Buffer.from([0xff])])
    expect(decode(damaged, none)).toBe(`${xml('utf-8', '항구 신문 порт')}\ufffd`)
  })

  it('falls back to windows-1252 when the declared name is unknown or missing', () => {
    expect(decode(iconv.encode(xml('klingon', 'café'), 'windows-1252'), none)).toBe(xml('klingon', 'café'))
    expect(decode(iconv.encode('<rss>café</rss>', 'windows-1252'), none)).toBe('<rss>café</rss>')
  })

  it('reads ISO-2022-JP, whose bytes are all ASCII', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="iso-2022-jp"?><t>\u001b$B9A\u001b(B</t>')
    expect(decode(bytes, none)).toContain('<t>港</t>')
  })
})
