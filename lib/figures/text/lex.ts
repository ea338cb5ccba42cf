import type { Language } from '../languages/language.ts'
import type { Numeral } from '../numbers/numeral.ts'
import { codeAt, createCharacterTable } from './characters.ts'
import type { Dictionary, Word } from './dictionary.ts'

export interface Token {
  kind: 'word' | 'digits' | 'mark' | 'number'
  text: string
  /** lower case, every apostrophe as ' */
  lower: string
  /** null: digits */
  word: Word | null
  start: number
  end: number
  /** no space before it */
  glued: boolean
  /** undefined until the tokens of a numeral are joined */
  numeral: Numeral | undefined
}

/** Tokens of a sentence that begins at `offset` of its text. */
export type Lexer = (sentence: string, offset?: number) => Token[]

const space = 1
const digit = 2
const apostrophe = 3
const letter = 4

const kindAt = createCharacterTable([
  [space, /[\s\p{Z}\u200b\ufeff]/u],
  [digit, /[0-9]/],
  [apostrophe, /['\u2018\u2019\u02bc\u0060\u00b4]/],
  [letter, /[\p{L}\p{M}]/u],
])

/** A lexer that knows how the language writes digits, and which words carry a dot or a possessive of their own. */
export function createLexer(language: Language, find: Dictionary): Lexer {
  const digits = { pattern: new RegExp(digitPattern(language), 'y'), cases: language.numerals.cases }
  return (sentence, offset = 0) => {
    const tokens: Token[] = []
    let end = -1
    const last = sentence.length
    for (let at = 0; at < last; ) {
      const character = kindAt(sentence, at)
      if (character === space) {
        at += 1
        continue
      }
      const glued = at === end
      if (character === digit) end = pushDigits(tokens, sentence, at, offset, glued, digits)
      else if (character === letter || isDetached(language, tokens, sentence, at))
        end = pushWord(tokens, sentence, at, offset, glued, find)
      else end = pushMark(tokens, sentence, at, offset, glued, find)
      at = end
    }
    return tokens
  }
}

/** "South Korea ’s agency": links leave a space before the possessive. */
function isDetached({ possessive }: Language, tokens: readonly Token[], sentence: string, at: number): boolean {
  if (possessive === '' || kindAt(sentence, at) !== apostrophe || tokens.at(-1)?.kind !== 'word') return false
  const end = at + possessive.length
  return sentence.slice(at + 1, end).toLowerCase() === possessive.slice(1) && !isLetter(sentence, end)
}

function digitPattern({ numerals, masks }: Language): string {
  const calibres = masks.calibre.flatMap((pattern) => unitOfPattern.exec(pattern)?.[1] ?? []).join('|') || 'mm'
  // "500,000 122 mm shells", "120 170mm guns": one number is grouped by one mark, and what has a calibre behind it is no part of it
  const grouped = numerals.groups
    .map((group) =>
      group === ' '
        ? `\\d{1,3}(?:[ \u00a0\u202f\u2009]\\d{3}){1,4}(?!\\d|[\\s-]?(?:${calibres}))`
        : `\\d{1,3}(?:[${group}]\\d{3}){1,4}(?!\\d)`,
    )
    .join('|')
  // a comma may also end a clause or join a date (Sept 3,2025), so it takes two digits at most unless it is the only decimal mark
  const decimals = numerals.decimals
    .map((mark, index) => (index > 0 && mark === ',' ? ',\\d{1,2}' : `[${mark}]\\d{1,6}`))
    .join('|')
  // 2,00,000 is how Indian papers group
  return `(?:${grouped}|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d+)(?:(?:${decimals})(?!\\d))?`
}

/** # mm */
const unitOfPattern = /^# (\p{L}+)\*?$/u

// Longer runs are no number that news would print, and bounding them keeps every pattern linear.
const maxDigits = 15

type Push<T> = (tokens: Token[], sentence: string, at: number, offset: number, glued: boolean, by: T) => number

/** Each of these pushes what begins at `at` and says where it ends. */
const pushDigits: Push<Digits> = (tokens, sentence, at, offset, glued, { pattern, cases }) => {
  pattern.lastIndex = at
  const behind = pattern.test(sentence) ? pattern.lastIndex : at + 1
  const text = sentence.slice(at, behind)
  const end = cases && codeAt.call(sentence, behind) === hyphen ? endOfCase(sentence, behind, text, cases) : behind
  const kind = text.length > maxDigits ? 'mark' : 'digits'
  tokens.push({ kind, text, lower: text, word: null, start: at + offset, end: end + offset, glued, numeral: undefined })
  return end
}

interface Digits {
  pattern: RegExp
  cases: Language['numerals']['cases']
}

/** 12-ти, 3-х: the case of a number is no word of its own. */
function endOfCase(sentence: string, at: number, digits: string, cases: NonNullable<Digits['cases']>): number {
  const end = kindAt(sentence, at + 1) === letter ? endOfLetters(sentence, at + 1) : at
  const ending = sentence.slice(at + 1, end).toLowerCase()
  return cases.any.includes(ending) || (cases.few.includes(ending) && /^[234]$/.test(digits)) ? end : at
}

const hyphen = 45

/** A run of the same mark is one token: nothing is read out of how often it is repeated. */
const pushMark: Push<Dictionary> = (tokens, sentence, at, offset, glued, find) => {
  const code = codeAt.call(sentence, at)
  const pair = code >= 0xd800 && code <= 0xdbff
  const word = find(sentence.slice(at, at + (pair ? 2 : 1)))
  let end = at + word.text.length
  while (sentence.startsWith(word.text, end)) end += word.text.length
  tokens.push({
    kind: 'mark',
    text: word.text,
    lower: word.text,
    word,
    start: at + offset,
    end: end + offset,
    glued,
    numeral: undefined,
  })
  return end
}

const dot = 46

const pushWord: Push<Dictionary> = (tokens, sentence, at, offset, glued, find) => {
  const start = at + offset
  const initials = codeAt.call(sentence, at + 1) === dot ? endOfInitials(sentence, at) : at
  if (initials > at) {
    tokens.push(wordToken(find(sentence.slice(at, initials).replaceAll('.', '')), start, initials + offset, glued))
    return initials
  }
  const letters = endOfLetters(sentence, at)
  const word = find(sentence.slice(at, letters))
  // the dot of an abbreviation belongs to its word
  const end = word.dotted && codeAt.call(sentence, letters) === dot ? letters + 1 : letters
  if (!word.parts) tokens.push(wordToken(word, start, end + offset, glued))
  else {
    const [owner, ending] = word.parts
    const cut = start + owner.text.length
    tokens.push(wordToken(owner, start, cut, glued), wordToken(ending, cut, end + offset, true))
  }
  return end
}

const wordToken = (word: Word, start: number, end: number, glued: boolean): Token => ({
  kind: 'word',
  text: word.text,
  lower: word.lower,
  word,
  start,
  end,
  glued,
  numeral: undefined,
})

/** U.S., N.I.S.: read as US, NIS. */
function endOfInitials(sentence: string, at: number): number {
  let end = at
  while (codeAt.call(sentence, end + 1) === dot && end - at < 16 && isCapital(sentence.charAt(end))) end += 2
  return end - at < 4 ? at : end
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()

function endOfLetters(sentence: string, at: number): number {
  let end = at + 1
  for (let character = kindAt(sentence, end); character === letter || isInside(character, sentence, end); ) {
    end += 1
    character = kindAt(sentence, end)
  }
  return end
}

const isInside = (character: number, sentence: string, at: number) =>
  character === apostrophe && joins(sentence, at + 1)

/** A mark before Hangul closes a quotation: ‘인투르’에. */
const joins = (sentence: string, at: number) => isLetter(sentence, at) && !isHangul(codeAt.call(sentence, at))

const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3

const isLetter = (sentence: string, at: number) => kindAt(sentence, at) === letter
