import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName, readNameBefore } from '../speakers/names.ts'
import { namedBody } from '../speakers/names-before.ts'

const reachInsertion = 32

/** "X, who heads the centre, said", "X, in an interview with Y, said": before the commas stands who speaks. */
export function beforeInsertion(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const close = verb - 1
  if (reading.items[close]?.text !== ',') return undefined
  for (let open = close - 1; open > 0 && close - open <= reachInsertion; open -= 1) {
    if (reading.items[open]?.text !== ',') continue
    if (!isInserted(reading, open + 1, close)) return undefined
    const head = headBefore(reading, mentions, open, close)
    if (head) return head
  }
  return undefined
}

/** Whom the watch knows on either side of the comma, else the one who has a name, before it or behind it. */
function headBefore(reading: Reading, mentions: readonly Mention[], open: number, close: number): Mention | undefined {
  const inserted = mentions.find(({ from, to, kind }) => from === open + 1 && to === close && kind !== 'back')
  const before = endingAtComma(reading, mentions, open)
  if (before?.kind === 'named') return before
  const name = inserted?.kind === 'named' ? inserted : bearerOf(reading, mentions, open, close)
  return name ?? before ?? openingPhrase(reading, mentions, open)
}

/** "the director of a travel firm, *Irina Belova*, said": the name of whose title or office stands before the commas. */
function bearerOf(reading: Reading, mentions: readonly Mention[], open: number, close: number): Mention | undefined {
  const name = readName(reading, open + 1)
  // "Lee Seong-kweun *of the ruling party*"
  if (!name || (name.to !== close && !reading.at('nounLink', name.to))) return undefined
  // "Vera Shcherbina, *First Vice-Governor*"
  if (reading.over('role', name.to - 1) ?? reading.over('role', name.to)) return undefined
  const office = mentions.findLast(({ to }) => to <= open)
  // "Pentagon spokesman, Pat Ryder, said": the office is known
  if (office?.kind === 'named') return undefined
  return { ...nameMention(reading, name.text, open + 1, close), relays: office?.relays === true }
}

/** Words that say who somebody is: no number and nobody else's words. */
function isInserted(reading: Reading, from: number, to: number): boolean {
  if (hasNumber(reading, from, to)) return false
  const says = reading.all('say').some(
    (verb) =>
      verb.from >= from &&
      verb.from < to &&
      !reading.over('citing', verb.from) &&
      // "a British *think* tank"
      !reading.at('role', verb.from),
  )
  return !says || reading.at('relativePronoun', from) !== undefined
}

function endingAtComma(reading: Reading, mentions: readonly Mention[], comma: number): Mention | undefined {
  const known = mentions.find(({ to, kind }) => to === comma && kind !== 'place')
  if (known) return headOf(reading, known)
  const end = beforeBracket(reading, comma)
  const called = mentions.find(({ to, kind }) => (to === end || to === comma - 1) && to < comma && kind === 'named')
  if (called && end < comma) return called
  const name = readNameBefore(reading, end) ?? namedBody(reading, end)
  return name && nameMention(reading, name.text, name.from, comma)
}

const longestBracket = 4

/** "the Harbour Institute *(HI)*, which …": where a name ends whose letters stand between brackets behind it. */
function beforeBracket({ items }: Reading, comma: number): number {
  if (items[comma - 1]?.text !== ')') return comma
  for (let at = comma - 2; at >= comma - longestBracket; at -= 1) if (items[at]?.text === '(') return at
  return comma
}

const longestPhrase = 10

/** "*Authorities* in the region of Primorye, which borders Korea, expect": words that go with the one who speaks stand before the comma. */
function openingPhrase(reading: Reading, mentions: readonly Mention[], comma: number): Mention | undefined {
  const head = mentions.find(
    ({ to, kind }) => to <= comma && comma - to <= longestPhrase && kind !== 'place' && kind !== 'back',
  )
  if (!head) return undefined
  for (let at = head.to; at < comma; at += 1)
    if (reading.items[at]?.kind !== 'word' || reading.at('event', at)) return undefined
  return head
}

/** "Inna Mukhina of the travel company Vostok Intour": who speaks is named first, the body behind it. */
export function headOf(reading: Reading, mention: Mention): Mention {
  if (mention.kind !== 'role') return mention
  const link = reading.all('nounLink').findLast(({ to }) => to <= mention.from && mention.from - to <= 3)
  const name = link && readNameBefore(reading, link.from)
  return link && name ? nameMention(reading, name.text, name.from, link.from) : mention
}
