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

  it.each([
    ['iso-2022-kr', '\u001b$)C', '\u000eGW18\u000f 1'],
    ['hz-gb-2312', '', '~{8[?Z~} 1'],
  ])('reads %s, whose bytes are all ASCII too', (declared, before, written) => {
    const text = declared === 'hz-gb-2312' ? '港口 1' : '항구 1'
    const bytes = Buffer.from(`<?xml version="1.0" encoding="${declared}"?>${before}<t>${written}</t>`)
    expect(decode(bytes, none)).toBe(`<?xml version="1.0" encoding="${declared}"?><t>${text}</t>`)
  })

  it('knows the escapes of ISO-2022 without a declaration', () => {
    expect(decode(Buffer.from('<t>\u001b$B9A\u001b(B</t>'), none)).toBe('<t>港</t>')
    expect(decode(Buffer.from('\u001b$)C<t>\u000eGW18\u000f</t>'), none)).toBe('<t>항구</t>')
  })

  it.each([
    ['cp949', '북한군 병사들이 항구 도시에 도착했다고 밝혔다'],
    ['windows-1251', 'Военные прибыли в портовый город'],
    ['koi8-r', 'Военные прибыли в портовый город'],
    ['koi8-u', 'Військові прибули до портового міста, ґанок і їжа'],
    ['windows-1251', 'Військові прибули до портового міста, її ґанок'],
    ['euc-jp', '兵士たちは港に着いたという'],
    ['cp932', '兵士たちは港に着いたという。カメラ'],
    ['gb18030', '士兵已经抵达港口城市，官员说'],
  ])('knows %s by its letters where nothing or something impossible is declared', (charset, text) => {
    for (const head of ['<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>']) {
      const document = `${head}<rss><title>${text}</title></rss>`
      expect(decode(iconv.encode(document, charset), none)).toBe(document)
    }
  })

  it('does not take Latin letters for any other script', () => {
    const text = '<rss>Größe, Füße, Müßiggang, Äußerung – „Straße“, cœur, naïveté, São Tomé, Łódź?</rss>'.replace(
      'Łódź',
      'Lódz',
    )
    expect(decode(iconv.encode(text, 'windows-1252'), none)).toBe(text)
  })
})
