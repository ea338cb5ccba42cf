import iconv from 'iconv-lite'

/** What text in a character set is largely made of, and how large that part is at least. */
const scripts: readonly (readonly [charset: string, letters: RegExp, part: number])[] = [
  ['euc-jp', /[ぁ-ゖァ-ヺ]/g, 0.2],
  ['cp932', /[ぁ-ゖァ-ヺ]/g, 0.2],
  // Japanese read as Korean is nearly all Hangul, Chinese half; Korean read as Chinese is all Han: so the order matters.
  ['cp949', /[가-힣]/g, 0.8],
  // In the other of the two, small letters are capitals.
  ['windows-1251', /[а-яёіїєґ]/g, 0.6],
  ['koi8-u', /[а-яёіїєґ]/g, 0.6],
  ['gb18030', /[\u4e00-\u9fff]/g, 0.8],
]

const sampled = 100_000
const fewest = 8
const together = 0.7
const mostDamage = 0.01

/** Whether letters beyond ASCII stand beside one another: in Latin text they stand alone, in every other script they do not. */
const isForeign = (bytes: Uint8Array): boolean => {
  let high = 0
  let paired = 0
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high += 1
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired += 1
  }
  return high >= fewest && paired >= high * together
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

const fits = (bytes: Buffer, [charset, letters, part]: (typeof scripts)[number]): boolean => {
  const text = iconv.decode(bytes, charset)
  const foreign = countOf(text, /[\u0080-\uffff]/g)
  if (countOf(text, /\ufffd/g) > 1 + foreign * mostDamage) return false
  return countOf(text, letters) >= foreign * part
}

/** The character set of bytes that are not UTF-8 and say nothing credible, by the letters they would spell; undefined for Latin ones. */
export const guessCharset = (bytes: Uint8Array): string | undefined => {
  const sample = Buffer.from(bytes.subarray(0, sampled))
  return isForeign(sample) ? scripts.find((script) => fits(sample, script))?.[0] : undefined
}
