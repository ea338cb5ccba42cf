/** Tells the kind of a UTF-16 unit: the first whose pattern holds. Half of a surrogate pair is of no kind, and so is what is not there. */
export function createCharacterTable<K extends string>(
  kinds: readonly (readonly [kind: K, pattern: RegExp])[],
  otherwise: K,
): (code: number) => K {
  const names = kinds.map(([kind]) => kind)
  const known = new Uint8Array(65_536)
  const classify = (code: number): number => {
    const character = String.fromCharCode(code)
    const found = kinds.findIndex(([, pattern]) => pattern.test(character))
    return found < 0 ? names.length : found
  }
  return (code) => {
    if (known[code] === 0) known[code] = classify(code) + 1
    return names[(known[code] ?? 0) - 1] ?? otherwise
  }
}
