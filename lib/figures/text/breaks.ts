import { createCharacterTable, other } from './characters.ts'

// Named as in the property Sentence_Break of Unicode.
const sep = 1
const extend = 2
const sp = 3
const lower = 4
const upper = 5
const aTerm = 6
const sTerm = 7
const numeric = 8
const oLetter = 9
const close = 10
const sContinue = 11

const kindAt = createCharacterTable([
  [sep, /[\n\r\u0085\u2028\u2029]/],
  [extend, /[\p{M}\p{Cf}\uff9e\uff9f]/u],
  [sp, /\p{White_Space}/u],
  [lower, /\p{Lowercase}/u],
  [upper, /[\p{Uppercase}\p{Lt}]/u],
  [aTerm, /[.\u2024\ufe52\uff0e]/],
  [sTerm, /\p{Sentence_Terminal}/u],
  [numeric, /[\p{Nd}\u066b\u066c]/u],
  [oLetter, /[\p{Alphabetic}\u05f3]/u],
  [close, /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760]/u],
  [
    sContinue,
    /[,:;\u002d\u2013\u2014\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/u,
  ],
])

/**
 * Where sentences end by the default rules of Unicode (UAX #29, SB3 to SB998). Intl.Segmenter follows the same rules, but its time grows with
 * the square of what it is given.
 */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = []
  let before: number = other
  const last = text.length
  for (let at = 0; at < last; ) {
    const kind = kindAt(text, at)
    if (kind === aTerm || kind === sTerm) {
      const end = endOfTerminator(text, at, before)
      if (end.breaks) breaks.push(end.at)
      before = kind
      at = end.at
    } else {
      at += 1
      if (kind === sep) {
        if (text.startsWith('\r\n', at - 1)) at += 1
        breaks.push(at)
      }
      if (kind !== extend) before = kind
    }
  }
  if (breaks.at(-1) !== last && last > 0) breaks.push(last)
  return breaks
}

interface End {
  at: number
  breaks: boolean
}

/** Behind a full stop or another terminator, with the brackets, quotation marks and spaces that belong to it. */
function endOfTerminator(text: string, at: number, before: number): End {
  const dot = kindAt(text, at) === aTerm
  const behind = skip(text, at + 1, extend)
  const next = kindAt(text, behind)
  if (dot && next === numeric) return { at: behind, breaks: false }
  if (dot && next === upper && (before === upper || before === lower))
    return { at: behind, breaks: before === lower && isGlued(text, at, behind) }
  const end = skip(text, skip(text, behind, close), sp)
  const follows = kindAt(text, end)
  if (end >= text.length || follows === sContinue || follows === aTerm || follows === sTerm)
    return { at: end, breaks: false }
  // "… to be true. 3 October": a small letter before the stop, a space and a number behind it
  const counts = follows === numeric && before === lower && end > behind
  if (dot && before !== oLetter && !counts && goesOnInLowerCase(text, end)) return { at: end, breaks: false }
  if (follows !== sep) return { at: end, breaks: true }
  return { at: end + (text.startsWith('\r\n', end) ? 2 : 1), breaks: true }
}

/** "on Monday.Lee said": many pages lose the space. Two small letters stand before the stop, a word and a space behind it: no U.S.Army, no name of a site. */
function isGlued(text: string, at: number, behind: number): boolean {
  if (kindAt(text, at - 1) !== lower || kindAt(text, at - 2) !== lower) return false
  let end = behind + 1
  while (kindAt(text, end) === lower) end += 1
  return kindAt(text, end) === sp
}

/** Behind these characters, each with the marks that are set upon it. */
function skip(text: string, from: number, kind: number): number {
  let at = from
  for (let found = kindAt(text, at); found === kind || (found === extend && at > from); ) {
    at += 1
    found = kindAt(text, at)
  }
  return at
}

/** The next letter is a small one, and neither a paragraph nor a sentence ends before it. */
function goesOnInLowerCase(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = kindAt(text, at)
    if (kind === lower) return true
    if (kind === upper || kind === oLetter || kind === sep || kind === aTerm || kind === sTerm) return false
  }
  return false
}
