import type { Reading } from '../signs/reading.ts'
import type { AttributionCue } from './attribution.ts'
import type { Mention } from './mentions.ts'
import { nameMention } from './names.ts'

const reachTail = 5

const isCapital = (reading: Reading, at: number) => /^\p{Lu}/u.test(reading.items[at]?.text ?? '')

/** «депутат парламента Южной Кореи», «министр обороны Ким Ён Хён»: behind the head stand whose it is and the name. */
function endOfName(reading: Reading, from: number): number {
  if (reading.language.nounHead !== 'first') return from
  let to = from
  while (
    to - from < reachTail &&
    reading.items[to]?.kind === 'word' &&
    !reading.at('stop', to) &&
    !reading.at('say', to) &&
    !reading.at('event', to)
  )
    to += 1
  // «Лидер КНДР осмотрел заводы»: what ends in no name is said of him
  return to > from && !isCapital(reading, to - 1) ? from : to
}

/** "ATOR: …": the initials of a body that the gazetteer does not know. */
function initials(reading: Reading): Mention[] {
  const [first, colon] = reading.items
  const known = reading.at('party', 0) ?? reading.at('claimant', 0) ?? reading.at('role', 0)
  if (!first || known || colon?.text !== ':' || !/^\p{Lu}{2,}$/u.test(first.text)) return []
  return [nameMention(reading, first.text, 0, 1)]
}

/** "Seoul: 2,000 killed" and "2,000 killed - NIS". */
export function headlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  return [...mentions, ...initials(reading)].flatMap((mention) => {
    const end = endOfName(reading, mention.to)
    const opens = mention.from <= 2 && items[end]?.text === ':'
    const closes =
      end >= items.length - 1 &&
      mention.from > 3 &&
      // "… of the most closed country - North Korea.": a sentence, no headline
      !(mention.kind === 'place' && items.at(-1)?.text === '.') &&
      /^[-:|\u2013\u2014]$/.test(items[mention.from - 1]?.text ?? '') &&
      items[mention.from - 1]?.glued === (items[mention.from - 1]?.text === ':')
    if (mention.kind === 'back' || !(opens || closes)) return []
    return [
      {
        rule: 'headline' as const,
        mention,
        from: opens ? end : 0,
        to: opens ? items.length : mention.from,
        at: mention.from,
      },
    ]
  })
}
