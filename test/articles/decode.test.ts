import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../lib/articles/decode.ts'

const korean = '<p>국정원은 공병 1천여 명이 쿠르스크에 도착했다고 밝혔다. 똠방각하</p>'
const russian = '<p>Около пяти тысяч строителей приедут до конца года, сообщил министр.</p>'
const ukrainian = '<p>Ще п’ять тисяч будівельників приїдуть до кінця року, повідомив міністр.</p>'

describe('decode', () => {
  it.each([
    ['the header', korean, 'cp949', 'text/html; charset="EUC-KR"', ''],
    ['a meta tag', korean, 'cp949', 'text/html', '<meta charset=euc-kr>'],
    [
      'an old meta tag',
      russian,
      'cp1251',
      null,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    ],
    ['the letters, Korean', korean, 'cp949', null, ''],
    ['the letters, Russian', russian, 'cp1251', 'text/html', ''],
    ['the letters, Russian on old systems', russian, 'koi8-r', 'text/html', ''],
    ['the letters, Ukrainian', ukrainian, 'cp1251', 'text/html', ''],
    ['the header over the meta tag', russian, 'cp1251', 'text/html; charset=windows-1251', '<meta charset="koi8-r">'],
    [
      'the bytes where they are UTF-8 whatever is declared',
      korean,
      'utf8',
      'text/html; charset=iso-8859-1',
      '<meta charset="euc-kr">',
    ],
    ['the bytes where the meta tag cannot be right', korean, 'utf8', null, '<meta charset="utf-16">'],
    ['letters where the charset is unknown', russian, 'cp1251', 'text/html; charset=x-none', ''],
    [
      'a meta tag behind much else',
      russian,
      'cp1251',
      null,
      `<style>${' '.repeat(5_000)}</style><meta charset="cp1251">`,
    ],
  ])('goes by %s', (_name, text, charset, contentType, head) => {
    expect(decodePage(iconv.encode(head + text, charset), contentType)).toBe(head + text)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('goes by the byte order mark of %s and takes it away', (charset) => {
    expect(decodePage(iconv.encode(korean, charset, { addBOM: true }), 'text/html; charset=euc-kr')).toBe(korean)
  })

  it('reads windows-1252 where latin1 is declared', () => {
    expect(decodePage(iconv.encode('<p>“5 €” – café</p>', 'win1252'), 'text/html; charset=ISO-8859-1')).toBe(
      '<p>“5 €” – café</p>',
    )
  })

  it('keeps UTF-8 with a broken byte in it', () => {
    const bytes = Buffer.concat([Buffer.from(`${korean}${' '.repeat(2_000)}`), Buffer.from([0xff])])
    expect(decodePage(bytes, 'text/html; charset=utf-8')).toContain('쿠르스크에 도착')
  })
})
