import type { Reading } from '../../signs/reading.ts'

const longestListener = 6

/** "that …", and "*the committee on Monday* that the troops …", but no relative clause: "a firm that shipped". */
export function bringsSpeech(reading: Reading, from: number): number | undefined {
  const { that = [] } = reading.language.attribution.frames ?? {}
  for (let at = from; at <= from + longestListener; at += 1) {
    const item = reading.items[at]
    if (item?.kind !== 'word') return undefined
    if (that.includes(item.lower)) return at === from || opensSentence(reading, at + 1) ? at : undefined
    if (reading.over('thing', at) ?? reading.over('clause', at)) return undefined
  }
  return undefined
}

/** A number, a country, an article: no verb. */
const opensSentence = ({ items, at }: Reading, word: number): boolean =>
  (items[word]?.numeral ?? at('definite', word) ?? at('party', word)) !== undefined
