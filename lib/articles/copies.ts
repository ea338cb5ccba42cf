/** One hash in eight is kept, by its value, so that two texts keep the same ones and a sketch can be stored. */
const keepBelow = 2 ** 32 / 8
const most = 480
/** Fewer shared samples than this prove nothing. */
const fewest = 4

/** FNV-1a with a finalizer: FNV alone leaves the high bits of short strings too alike to sample by them. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const unspaced = /[\p{scx=Hangul}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu

/** Three words; five characters where spacing is free (Hangul) or missing (Han, kana). */
function* shingles(text: string): Generator<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = words.join('')
  if ((joined.match(unspaced)?.length ?? 0) * 3 > joined.length) {
    for (let i = 0; i + 5 <= joined.length; i++) yield joined.slice(i, i + 5)
    return
  }
  for (let i = 0; i + 3 <= words.length; i++) yield words.slice(i, i + 3).join(' ')
}

/** Sampled shingle hashes of a text, sorted: what is kept of it to tell its copies once the text has expired. */
export function sketch(text: string): number[] {
  const kept = new Set<number>()
  for (const shingle of shingles(text)) {
    const h = hash(shingle)
    if (h < keepBelow) kept.add(h)
  }
  return [...kept].sort((a, b) => a - b).slice(0, most)
}

/** A full sketch was cut at its largest hash: beyond it nothing is known. */
function reach(a: readonly number[]): number {
  return a.length < most ? keepBelow : (a.at(-1) ?? keepBelow)
}

/** How much of the smaller text stands in the other one, 0 to 1. Copies, also cut or edited ones, are at .5 and above. */
export function containment(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(reach(a), reach(b))
  const left = new Set(a.filter((h) => h <= limit))
  const right = b.filter((h) => h <= limit)
  const size = Math.min(left.size, right.length)
  const shared = right.filter((h) => left.has(h)).length
  return shared < fewest ? 0 : shared / size
}
