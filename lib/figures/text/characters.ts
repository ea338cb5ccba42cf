/** The number of what no pattern holds for, of half a surrogate pair, and of what is not there. */
export const other = 0

/** Tells the kind of the UTF-16 unit at a place of a text: the first whose pattern holds, by its number, which is more than 0. */
export function createCharacterTable(
  kinds: readonly (readonly [kind: number, pattern: RegExp])[],
): (text: string, at: number) => number {
  const known = new Uint8Array(65_536).fill(unknown)
  const classify = (code: number): number => {
    const character = String.fromCharCode(code)
    const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? other
    known[code] = kind
    return kind
  }
  return (text, at) => {
    const code = codeAt.call(text, at)
    // not a number where there is none
    if (!(code >= 0)) return other
    const kind = known[code] ?? unknown
    return kind === unknown ? classify(code) : kind
  }
}

/** Strings have many shapes inside, and the engine looks their methods up anew for each; not one that is taken out of the prototype. */
export const codeAt = String.prototype.charCodeAt

const unknown = 255
