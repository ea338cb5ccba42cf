import type { Reading } from '../../signs/reading.ts'

type Glosses = Readonly<Record<string, string>>

interface Known {
  /** the longest first */
  stems: readonly string[]
  words: Map<string, string>
}

const known = new WeakMap<Glosses, Known>()

const mostWords = 20_000

/** The English of one word; empty where it has none. Every word is looked up once. */
function englishOf(glosses: Glosses, word: string): string {
  const { stems, words } = known.get(glosses) ?? {
    stems: Object.keys(glosses).sort((a, b) => b.length - a.length),
    words: new Map<string, string>(),
  }
  known.set(glosses, { stems, words })
  const found = words.get(word)
  if (found !== undefined) return found
  const english = glosses[stems.find((one) => word.startsWith(one)) ?? ''] ?? ''
  if (words.size < mostWords) words.set(word, english)
  return english
}

/** What a role is called in English. */
export function glossOf({ items, language }: Reading, from: number, to: number): string | undefined {
  const { glosses } = language.attribution
  if (!glosses) return undefined
  for (let at = from; at < to; at += 1) {
    const english = englishOf(glosses, items[at]?.lower ?? '')
    if (english) return english
  }
  return undefined
}

const reachBefore = 4

const reachBehind = 2

/** «Туристско-информационный центр Приморского края (tourist information center Primorye)»: a body that no gazetteer knows, for readers of English. */
export function glossed({ items, language }: Reading, from: number, to: number, text: string): string {
  const { bodies } = language.attribution
  if (!bodies) return text
  let isBody = false
  for (let at = from; at < to && !isBody; at += 1) isBody = englishOf(bodies, items[at]?.lower ?? '') !== ''
  if (!isBody) return text
  const words = items.slice(Math.max(0, from - reachBefore), to + reachBehind)
  return `${text} (${words.flatMap(({ lower }) => englishOf(bodies, lower) || []).join(' ')})`
}
