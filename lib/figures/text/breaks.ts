// Where sentences end by the default rules of Unicode (UAX #29, rules SB3–SB998). Intl.Segmenter follows the same rules, but its time grows
// with the square of the text, and it is slower than all the reading that comes after.

type Break = 'end' | 'space' | 'extend' | 'lower' | 'upper' | 'letter' | 'digit' | 'dot' | 'mark' | 'comma' | 'close' | 'other'

const kinds: readonly (readonly [Break, RegExp])[] = [
  ['end', /[\n\r\u0085\u2028\u2029]/],
  ['extend', /[\p{M}\p{Cf}\uff9e\uff9f]/u],
  ['space', /\p{White_Space}/u],
  ['lower', /\p{Lowercase}/u],
  ['upper', /[\p{Uppercase}\p{Lt}]/u],
  ['dot', /[.\u2024\ufe52\uff0e]/],
  ['mark', /\p{Sentence_Terminal}/u],
  ['digit', /[\p{Nd}\u066b\u066c]/u],
  ['letter', /[\p{Alphabetic}\u05f3]/u],
  ['close', /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\u275b-\u2760]/u],
  [
    'comma',
    /[,:;\u002d\u037e\u055d\u060c\u060d\u07f8\u1802\u1808\u2013\u2014\u3001\ufe10\ufe11\ufe13\ufe14\ufe31\ufe32\ufe50\ufe51\ufe54\ufe55\ufe58\ufe63\uff0c\uff0d\uff1a\uff1b\uff64]/,
  ],
]
