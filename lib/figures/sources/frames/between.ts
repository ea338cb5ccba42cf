import type { Reading } from '../../signs/reading.ts'

/** "recent reports suggest": the first word is what they are, not what they do. */
export function isNoun(reading: Reading, at: number): boolean {
  // "no such *claim*"
  const { determiners = [] } = reading.language.attribution
  if (determiners.includes(reading.items[at - 1]?.lower ?? '')) return true
  const role = reading.over('role', at)
  return role !== undefined && (role.to - role.from > 1 || Boolean(reading.at('say', role.to)))
}

export const isCutOff = (reading: Reading, from: number, to: number) =>
  reading.items.slice(from, to).some(({ text }) => text === ',')

export const fewSpeakers = 20

/** Another verb of saying or the start of a clause stands between a subject and its verb. */
export function blocked(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (item?.kind === 'number' && !reading.over('date', at) && !reading.over('mask', at)) return true
    if (item?.text === ';' || item?.text === ':') return true
    // "soldiers of the North (somebody says …": what is in the brackets is nobody's who stands before them
    if (item?.text === '(' && !reading.items.slice(at, to).some(({ text }) => text === ')')) return true
    if (reading.at('say', at) && !reading.over('citing', at) && !reading.over('sourceNoun', at) && !isNoun(reading, at))
      return true
    if (
      reading.at('clause', at) &&
      item?.kind === 'word' &&
      !reading.over('nounLink', at) &&
      !reading.over('hearer', at) &&
      !reading.over('joiner', at)
    )
      return true
  }
  return false
}
