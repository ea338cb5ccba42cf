import type { Language } from '../languages/language.ts'
import { characterOf } from './characters.ts'
import { createWordSet, type WordTable } from './words.ts'

export interface Token {
  kind: 'word' | 'digits' | 'mark'
  text: string
  /** lower case, every apostrophe as ' */
  lower: string
  start: number
  end: number
  /** no space before it */
  glued: boolean
}

export type Lexer = (text: string) => Token[]

// Longer runs are no number that news would print, and bounding them keeps every pattern linear.
const maxDigits = 15

const fancyApostrophes = /[\u2018\u2019\u02bc\u0060\u00b4]/g

/** A lexer that knows how the language writes digits, and which words carry a dot or a possessive of their own. */
export function createLexer(language: Language): Lexer {
  const digits = new RegExp(digitPattern(language), 'y')
  const dotted = createWordSet(language.abbreviations)
  const ending = language.possessive
  return (text) => {
    const tokens: Token[] = []
    let end = -1
    for (let at = 0; at < text.length; ) {
      const character = characterOf(text, at)
      if (character === 'space') {
        at += 1
        continue
      }
      const glued = at === end
      if (character === 'digit') tokens.push(readDigits(text, at, glued, digits))
      else if (character === 'letter') pushWord(tokens, readWord(text, at, glued, dotted), ending)
      else tokens.push(readMark(text, at, glued))
      end = tokens.at(-1)?.end ?? at + 1
      at = end
    }
    return tokens
  }
}

function digitPattern({ numerals }: Language): string {
  const groups = numerals.groups.map((group) => (group === ' ' ? ' \u00a0\u202f\u2009' : group)).join('')
  // a comma may also end a clause or join a date (Sept 3,2025), so it takes two digits at most unless it is the only decimal mark
  const decimals = numerals.decimals
    .map((mark, index) => (index > 0 && mark === ',' ? ',\\d{1,2}' : `[${mark}]\\d{1,6}`))
    .join('|')
  // 2,00,000 is how Indian papers group
  return `(?:\\d{1,3}(?:[${groups}]\\d{3}){1,4}(?!\\d)|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d+)(?:(?:${decimals})(?!\\d))?`
}

function readDigits(text: string, at: number, glued: boolean, pattern: RegExp): Token {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0] ?? text.charAt(at)
  return {
    kind: found.length > maxDigits ? 'mark' : 'digits',
    text: found,
    lower: found,
    start: at,
    end: at + found.length,
    glued,
  }
}

/** A run of the same mark is one token: nothing is read out of how often it is repeated. */
function readMark(text: string, at: number, glued: boolean): Token {
  const code = text.charCodeAt(at)
  const pair = code >= 0xd800 && code <= 0xdbff
  const mark = text.slice(at, at + (pair ? 2 : 1))
  let end = at + mark.length
  while (text.startsWith(mark, end)) end += mark.length
  return { kind: 'mark', text: mark, lower: mark, start: at, end, glued }
}

function readWord(text: string, at: number, glued: boolean, dotted: WordTable<true>): Token {
  const initials = readInitials(text, at, glued)
  if (initials) return initials
  let end = at + 1
  for (; end < text.length; end += 1) {
    const character = characterOf(text, end)
    if (character !== 'letter' && !(character === 'apostrophe' && characterOf(text, end + 1) === 'letter')) break
  }
  const word = text.slice(at, end)
  const lower = word.toLowerCase().replace(fancyApostrophes, "'")
  // the dot of an abbreviation belongs to its word
  const dot = text.charCodeAt(end) === 46 && dotted.find(lower) ? 1 : 0
  return { kind: 'word', text: word, lower, start: at, end: end + dot, glued }
}

/** U.S., N.I.S.: read as US, NIS. */
function readInitials(text: string, at: number, glued: boolean): Token | undefined {
  let end = at
  while (text.charCodeAt(end + 1) === 46 && end - at < 16 && isCapital(text.charAt(end))) end += 2
  if (end - at < 4) return undefined
  const letters = text.slice(at, end).replaceAll('.', '')
  return { kind: 'word', text: letters, lower: letters.toLowerCase(), start: at, end, glued }
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()

function pushWord(tokens: Token[], token: Token, ending: string): void {
  const { text, lower, start } = token
  if (!ending || !lower.endsWith(ending) || lower.length === ending.length) {
    tokens.push(token)
    return
  }
  const cut = text.length - ending.length
  tokens.push({ ...token, text: text.slice(0, cut), lower: lower.slice(0, cut), end: start + cut })
  tokens.push({ ...token, text: text.slice(cut), lower: ending, start: start + cut, glued: true })
}
