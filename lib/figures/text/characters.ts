export type Character = 'space' | 'digit' | 'letter' | 'apostrophe' | 'mark'

const known = new Map<number, Character>()

/** What a UTF-16 unit is, remembered per unit. Half of a surrogate pair is a mark. */
export function characterOf(text: string, at: number): Character {
  const code = text.charCodeAt(at)
  const found = known.get(code)
  if (found) return found
  const character = classify(text.charAt(at))
  known.set(code, character)
  return character
}

function classify(character: string): Character {
  if (/[\s\p{Z}\u200b\ufeff]/u.test(character) || character === '') return 'space'
  if (/[0-9]/.test(character)) return 'digit'
  if (/['\u2018\u2019\u02bc\u0060\u00b4]/.test(character)) return 'apostrophe'
  return /[\p{L}\p{M}]/u.test(character) ? 'letter' : 'mark'
}
