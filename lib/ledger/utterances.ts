/** Quoted words as one article prints them. */
export interface Utterance {
  id: string
  speaker: string
  lang: string
  /** when the article was published: RFC 3339 */
  at: string
  quote: string
}

/** The clocks of Pyongyang and New York are never further apart, so one day may be printed as two. */
const sameDay = 36 * 3_600_000
const nearWords = 0.6
const alikeInLength = 0.7
const denials =
  /(?<!\p{L})(?:not|never|no|none|\p{L}+n['’]t|cannot|не|ни|ні|нет|немає|никогда|ніколи)(?!\p{L})|[않못없]/giu
/** "fraternal duty" is enough to know it again, "the war" is not. */
const fewestLetters = 10

/**
 * The same words in many articles → one group each, the earliest first. They fold when speaker, language and day agree and the wording is
 * near: of the shorter text, at least 60 % of the letter triples stand in the longer, which a shortened quote and another translator's
 * choice of words pass and another thought does not; another number or a "not" more is another thought. Each is held against the first of a group, so that a chain of likenesses folds nothing.
 * Two languages are never held against each other: that would be a guess.
 */
export function foldUtterances<U extends Utterance>(utterances: readonly U[]): U[][] {
  const groups = new Map<string, { first: Prepared<U>; all: U[] }[]>()
  for (const utterance of [...utterances].sort(byTime)) {
    const key = `${utterance.speaker} ${utterance.lang}`
    const known = groups.get(key) ?? []
    groups.set(key, known)
    const prepared = prepare(utterance)
    const same = known.find(({ first }) => isSame(first, prepared))
    if (same) same.all.push(utterance)
    else known.push({ first: prepared, all: [utterance] })
  }
  return [...groups.values()].flat().map(({ all }) => all)
}

interface Prepared<U> {
  utterance: U
  letters: string
  numbers: readonly string[]
  denials: number
  triples: ReadonlySet<string>
}

function prepare<U extends Utterance>(utterance: U): Prepared<U> {
  const letters = utterance.quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const padded = ` ${letters} `
  return {
    utterance,
    letters,
    numbers: utterance.quote.match(/\d+(?:[.,]\d+)*/g) ?? [],
    denials: utterance.quote.match(denials)?.length ?? 0,
    triples: new Set(Array.from(padded, (_, at) => padded.slice(at, at + 3))),
  }
}

function isSame(a: Prepared<Utterance>, b: Prepared<Utterance>): boolean {
  if (Math.abs(Date.parse(a.utterance.at) - Date.parse(b.utterance.at)) > sameDay) return false
  if (a.letters === b.letters) return true
  const [shorter, longer] = a.triples.size <= b.triples.size ? [a, b] : [b, a]
  if (shorter.letters.length < fewestLetters) return false
  const common = [...shorter.triples].filter((triple) => longer.triples.has(triple)).length
  return common / shorter.triples.size >= nearWords && agrees(shorter, longer)
}

/** A longer quote may deny or count more than the shorter one, but not where they are of one length. */
function agrees(shorter: Prepared<Utterance>, longer: Prepared<Utterance>): boolean {
  const whole = shorter.triples.size / longer.triples.size >= alikeInLength
  const [a, b] = [shorter, longer]
  return (
    a.numbers.every((number) => b.numbers.includes(number)) &&
    (whole ? a.denials === b.denials && a.numbers.length === b.numbers.length : a.denials <= b.denials)
  )
}

function byTime(a: Utterance, b: Utterance): number {
  return `${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1
}
