import type { Source } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'

/** By the last word of a name that began with its country, whose name it is; `null`: the word has stood alone before. */
export type Bodies = Map<string, Pick<Source, 'id' | 'name'> | null>

/** Where the verb is last: 영국 *국방정보국*은 … *국방정보국*은: the end of the name is the body that the text has named, not the one that is mostly called so. */
export function asNamedBefore(reading: Reading, cue: AttributionCue, bodies: Bodies): AttributionCue {
  const { mention } = cue
  if (!reading.language.verbLast || mention.to - mention.from !== 1) return cue
  const body = bodies.get(lastWord(reading, mention))
  return body && body.id !== mention.source.id && mention.kind !== 'place'
    ? { ...cue, mention: { ...mention, source: body, kind: 'named' } }
    : cue
}

/** The bodies that a sentence names with their country or without. */
export function rememberBodies(reading: Reading, bodies: Bodies): void {
  if (!reading.language.verbLast) return
  for (const claimant of reading.all('claimant')) {
    const { value, from, to } = claimant
    const word = lastWord(reading, claimant)
    if (word.length < shortest || value.relays) continue
    if (to - from === 1) bodies.set(word, bodies.get(word) ?? null)
    else if (reading.at('party', from) && bodies.get(word) !== null)
      bodies.set(word, { id: value.id, name: value.name })
  }
}

const shortest = 2

function lastWord({ items }: Reading, { to, rest }: { to: number; rest: string }): string {
  const word = items[to - 1]?.lower ?? ''
  return rest !== '' && word.endsWith(rest) ? word.slice(0, -rest.length) : word
}
