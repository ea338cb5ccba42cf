/** Hangul in Latin letters, by the parts of a syllable (Revised Romanization): first consonants, vowels, last consonants. */
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = 'k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const table = (from: number, spellings: readonly string[]): (readonly [string, string])[] =>
  spellings.map((spelling, index) => [String.fromCharCode(from + index), spelling.replace('-', '')])

/** Consonants of foreign names that Korean has to write with a vowel: 보스토크 is Vostok. */
const mute: Readonly<Record<string, string>> = {
  그: 'g',
  느: 'n',
  드: 'd',
  르: 'r',
  므: 'm',
  브: 'v',
  스: 's',
  즈: 'z',
  츠: 'ts',
  크: 'k',
  트: 't',
  프: 'p',
  흐: 'kh',
}

/** A syllable is written as its parts, as Unicode takes it apart. */
export const hangul: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(mute),
  ...table(0x1100, initials),
  ...table(0x1161, vowels),
  ...table(0x11a8, finals),
])
