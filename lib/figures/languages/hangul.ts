/** Hangul in Latin letters, by the parts of a syllable (Revised Romanization): first consonants, vowels, last consonants. */
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = 'k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const table = (from: number, spellings: readonly string[]): (readonly [string, string])[] =>
  spellings.map((spelling, index) => [String.fromCharCode(from + index), spelling.replace('-', '')])

/** A syllable is written as its parts, as Unicode takes it apart. */
export const hangul: Readonly<Record<string, string>> = Object.fromEntries([
  ...table(0x1100, initials),
  ...table(0x1161, vowels),
  ...table(0x11a8, finals),
])
