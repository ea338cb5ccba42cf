import type { Reading } from '../../signs/reading.ts'
import type { Mention } from './mentions.ts'

/** *연구소*와 로이터가 함께 …: where the verb is last, an outlet that speaks with a body passes on what is the body's. */
export function withPartner(reading: Reading, one: Mention, mentions: readonly Mention[]): Mention {
  if (!one.relays || !reading.language.verbLast) return one
  const { joiners } = reading.language
  const { lower = '', kind } = reading.items[one.from - 1] ?? {}
  const joined = kind === 'word' && joiners.includes(lower)
  const isPartner = ({ to, rest }: Mention) =>
    to === one.from ? joiners.includes(rest) : joined && isEnd(reading, to, one.from - 1)
  return mentions.find((other) => other.kind === 'named' && !other.relays && isPartner(other)) ?? one
}

/** The name ends there, or in the bracket before it. */
const isEnd = ({ items }: Reading, to: number, at: number) => to === at || (to === at - 1 && items[to]?.text === ')')
