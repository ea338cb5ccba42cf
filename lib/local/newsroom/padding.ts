// Prose without figures, to make an article as long as somebody's yearbook. Seeded: the same length gives the same words.

const places = ['the northern bank', 'the customs yard', 'the old pier', 'the railway bridge', 'the ferry landing']
const people = ['A retired pilot', 'The station clerk', 'A trader in dried fish', 'The harbour poet', 'A schoolteacher']
const deeds = ['remembers', 'describes', 'sketches', 'keeps a diary about', 'still argues about']
const things = ['the fog that comes before noon', 'the colour of the river ice', 'the sound of shunting wagons']
const tails = [
  'and the talk turns to weather, as it always does here.',
  'while gulls quarrel over the nets.',
  'though visitors seldom ask.',
  'until the lamps go on along the embankment.',
]

function* sequence(seed: number): Generator<number> {
  let state = seed
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state >>> 8
  }
}

/** Paragraphs of at least `bytes` bytes in all (the prose is ASCII, so a letter is a byte). */
export function padding(bytes: number): string[] {
  const dice = sequence(2024)
  const pick = (words: readonly string[]) => words[(dice.next().value ?? 0) % words.length] ?? ''
  const sentence = () => `${pick(people)} at ${pick(places)} ${pick(deeds)} ${pick(things)}, ${pick(tails)}`
  const paragraphs: string[] = []
  for (let size = 0; size < bytes; ) {
    const paragraph = Array.from({ length: 6 }, sentence).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length
  }
  return paragraphs
}
