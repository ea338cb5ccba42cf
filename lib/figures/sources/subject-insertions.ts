import { hasNumber } from '../numbers/masks.ts'
import type { Reading } from '../signs/reading.ts'
import { isNoun } from './between.ts'
import type { Mention } from './mentions.ts'
import { nameMention, readNameBefore } from './names.ts'

const reachInsertion = 18

/** "X, who heads the centre, said", "X, in an interview with Y, said": before the commas stands who speaks. */
export function beforeInsertion(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const close = verb - 1
  if (reading.language.verbLast || reading.items[close]?.text !== ',') return undefined
  for (let open = close - 1; open > 0 && close - open <= reachInsertion; open -= 1) {
    if (reading.items[open]?.text !== ',') continue
    if (!isInserted(reading, open + 1, close)) return undefined
    const name = mentions.find(({ from, to, kind }) => from === open + 1 && to === close && kind !== 'back')
    const head = name ?? endingAtComma(reading, mentions, open) ?? openingPhrase(reading, mentions, open)
    if (head) return head
  }
  return undefined
}

/** Words that say who somebody is: no number, no other sentence and nobody else's words. */
function isInserted(reading: Reading, from: number, to: number): boolean {
  if (hasNumber(reading, from, to) || reading.items.slice(from, to).some(({ text }) => /^[;:]$/.test(text)))
    return false
  if (reading.at('relativePronoun', from)) return true
  for (let at = from; at < to; at += 1)
    if (reading.at('say', at) && !reading.over('citing', at) && !reading.over('sourceNoun', at) && !isNoun(reading, at))
      return false
  return true
}

function endingAtComma(reading: Reading, mentions: readonly Mention[], comma: number): Mention | undefined {
  const end = beforeBrackets(reading, comma)
  const known = mentions.find(({ to, kind }) => (to === comma || to === end) && kind !== 'place')
  if (known) return headOf(reading, known)
  const name = readNameBefore(reading, end)
  return name && nameMention(reading, name.text, name.from, end)
}

const longestPhrase = 10

/** "*Authorities* in the region of Primorye, which borders Korea, expect": words that go with the one who speaks stand before the comma. */
function openingPhrase(reading: Reading, mentions: readonly Mention[], comma: number): Mention | undefined {
  const head = mentions.find(
    ({ to, kind }) => to <= comma && comma - to <= longestPhrase && kind !== 'place' && kind !== 'back',
  )
  if (!head) return undefined
  for (let at = head.to; at < comma; at += 1)
    if (
      reading.items[at]?.kind !== 'word' ||
      reading.at('clause', at) ||
      reading.at('say', at) ||
      reading.at('event', at)
    )
      return undefined
  return head
}

/** "the Institute for the Study of War (ISW), …" */
function beforeBrackets(reading: Reading, end: number): number {
  if (reading.items[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > end - 7; at -= 1) if (reading.items[at]?.text === '(') return at
  return end
}

/** "Inna Mukhina of the travel company Vostok Intour": who speaks is named first, the body behind it. */
export function headOf(reading: Reading, mention: Mention): Mention {
  if (mention.kind !== 'role') return mention
  const link = reading.all('nounLink').findLast(({ to }) => to <= mention.from && mention.from - to <= 3)
  const name = link && readNameBefore(reading, link.from)
  return link && name ? nameMention(reading, name.text, name.from, link.from) : mention
}
