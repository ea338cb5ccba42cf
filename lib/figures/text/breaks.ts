import { createCharacterTable } from './characters.ts'

const kindOf = createCharacterTable(
  [
    ['paragraph', /[\n\r\u0085\u2028\u2029]/],
    ['extend', /[\p{M}\p{Cf}\uff9e\uff9f]/u],
    ['space', /\p{White_Space}/u],
    ['lower', /\p{Lowercase}/u],
    ['upper', /[\p{Uppercase}\p{Lt}]/u],
    ['dot', /[.\u2024\ufe52\uff0e]/],
    ['end', /\p{Sentence_Terminal}/u],
    ['digit', /[\p{Nd}\u066b\u066c]/u],
    ['letter', /[\p{Alphabetic}\u05f3]/u],
    ['close', /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760]/u],
    [
      'pause',
      /[,:;\u002d\u2013\u2014\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/u,
    ],
  ],
  'other',
)

/**
 * Where sentences end by the default rules of Unicode (UAX #29, SB3 to SB998). Intl.Segmenter follows the same rules, but its time grows with
 * the square of what it is given.
 */
export function sentenceBreaks(text: string): number[] {
  const breaks: number[] = []
  let before = 'other'
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === 'dot' || kind === 'end') {
      const end = endOfTerminator(text, at, before)
      if (end.breaks) breaks.push(end.at)
      before = kind
      at = end.at
    } else {
      at += 1
      if (kind === 'paragraph') {
        if (text.startsWith('\r\n', at - 1)) at += 1
        breaks.push(at)
      }
      if (kind !== 'extend') before = kind
    }
  }
  if (breaks.at(-1) !== text.length && text.length > 0) breaks.push(text.length)
  return breaks
}

interface End {
  at: number
  breaks: boolean
}

/** Behind a full stop or another terminator, with the brackets, quotation marks and spaces that belong to it. */
function endOfTerminator(text: string, at: number, before: string): End {
  const dot = kindOf(text.charCodeAt(at)) === 'dot'
  const behind = skip(text, at + 1, 'extend')
  const next = kindOf(text.charCodeAt(behind))
  if (dot && next === 'digit') return { at: behind, breaks: false }
  if (dot && next === 'upper' && (before === 'upper' || before === 'lower'))
    return { at: behind, breaks: before === 'lower' && isGlued(text, at, behind) }
  const end = skip(text, skip(text, behind, 'close'), 'space')
  const follows = kindOf(text.charCodeAt(end))
  if (end >= text.length || follows === 'pause' || follows === 'dot' || follows === 'end')
    return { at: end, breaks: false }
  if (dot && before !== 'letter' && goesOnInLowerCase(text, end)) return { at: end, breaks: false }
  if (follows !== 'paragraph') return { at: end, breaks: true }
  return { at: end + (text.startsWith('\r\n', end) ? 2 : 1), breaks: true }
}

/** "on Monday.Lee said": many pages lose the space. Two small letters stand before the stop, a word and a space behind it: no U.S.Army, no name of a site. */
function isGlued(text: string, at: number, behind: number): boolean {
  if (kindOf(text.charCodeAt(at - 1)) !== 'lower' || kindOf(text.charCodeAt(at - 2)) !== 'lower') return false
  let end = behind + 1
  while (kindOf(text.charCodeAt(end)) === 'lower') end += 1
  return kindOf(text.charCodeAt(end)) === 'space'
}

/** Behind these characters, each with the marks that are set upon it. */
function skip(text: string, from: number, kind: 'extend' | 'close' | 'space'): number {
  let at = from
  for (let found = kindOf(text.charCodeAt(at)); found === kind || (found === 'extend' && at > from); ) {
    at += 1
    found = kindOf(text.charCodeAt(at))
  }
  return at
}

/** The next letter is a small one, and neither a paragraph nor a sentence ends before it. */
function goesOnInLowerCase(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === 'lower') return true
    if (kind === 'upper' || kind === 'letter' || kind === 'paragraph' || kind === 'dot' || kind === 'end') return false
  }
  return false
}
