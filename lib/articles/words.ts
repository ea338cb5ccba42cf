import type { Vocabulary, Words } from '../figures/vocabulary.ts'

/** Where a text names a party. */
export interface Hit {
  group: number
  at: number
}

export type HitFinder = (text: string) => Hit[]

const letter = String.raw`[\p{L}\p{M}\p{N}]`
const isLatin = (literal: string) => /\p{Script=Latin}/u.test(literal)
const inCapitals = (literal: string) => /\p{Lu}/u.test(literal) && literal === literal.toUpperCase()
const literally = (text: string) => text.replace(/[.?+^$()[\]{}|\\/-]/g, '\\$&')

/**
 * Names in Latin letters keep their capitals (`the North` is no point of the compass) but may be all in capitals; some Ukrainian outlets
 * write an enemy's name small on purpose, so elsewhere case means nothing.
 */
function anyCase(word: string): string {
  if (inCapitals(word)) return literally(word)
  if (!/^[\p{Script=Latin}'’.]+\*?$/u.test(word)) return literally(word)
  const small = word.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
  return small.replaceAll('.', '\\.')
}

/** Korean writes its particles onto a name: 러 is also 러에, 러의, 러와. */
const particle = '(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|서|측)?'
const endsKorean = /[\p{Script=Hangul}\p{Script=Han}]$/u

/** `Южн* Коре*` → any ending of both words; spaces and hyphens between words are one thing, so are apostrophes. */
function pattern(literal: string): string {
  const words = literal.split(/[\s-]+/).map((word) => anyCase(word).replaceAll('*', `${letter}{0,20}`))
  const joined = words.join(String.raw`[\s-]{1,3}`).replace(/['’ʼ‘]/g, "['’ʼ‘`]")
  return endsKorean.test(literal) ? joined + particle : joined
}

function compile(literals: readonly string[], flags: string): RegExp | null {
  if (literals.length === 0) return null
  const longestFirst = [...new Set(literals)].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<!${letter})(?:${longestFirst.map(pattern).join('|')})(?!${letter})`, flags)
}

function literalsOf(words: Words, lang: string | null): readonly string[] {
  return lang === null ? Object.values(words).flatMap((list) => list ?? []) : (words[lang] ?? [])
}

/** Finds the parties of each group of the relation, by their own names and by those who speak for them. `null`: in any language. */
export function findParties(vocabulary: Vocabulary, lang: string | null): HitFinder {
  const groups = vocabulary.relation.map((sides) => {
    const spoken = vocabulary.claimants.filter(({ side }) => sides.includes(side)).map(({ words }) => words)
    const literals = [...sides.map((side) => vocabulary.parties[side]), ...spoken].flatMap((words) =>
      literalsOf(words, lang),
    )
    const written = literals.filter((literal) => inCapitals(literal) || isLatin(literal))
    const folded = literals.filter((literal) => !inCapitals(literal) && !isLatin(literal))
    return [compile(written, 'gu'), compile(folded, 'giu')].filter((one) => one !== null)
  })
  return (text) =>
    groups
      .flatMap((expressions, group) =>
        expressions.flatMap((one) => [...text.matchAll(one)].map(({ index }) => ({ group, at: index }))),
      )
      .sort((a, b) => a.at - b.at)
}
