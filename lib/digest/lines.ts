// Two columns in a terminal: Hangul, kana, ideographs, full-width forms. Marks that combine take none.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const combining = /\p{Mn}/u

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Words as lines of at most `width` columns, each behind the indent. A word that is longer, such as an address, stays whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter((piece) => piece !== '')) {
    const size = columns(word)
    if (line !== '' && used + 1 + size > width - indent.length) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += line === '' ? word : ` ${word}`
    used += used === 0 ? size : size + 1
  }
  if (line !== '') lines.push(line)
  return lines.map((each) => `${indent}${each}`).join('\n')
}
