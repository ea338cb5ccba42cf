import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName, readNameBefore } from '../speakers/names.ts'
import { namedBody, personOf } from '../speakers/names-before.ts'
import { isNoun } from './between.ts'

const reachInsertion = 32

/** "X, who heads the centre, said", "X, in an interview with Y, said": before the commas stands who speaks. */
export function beforeInsertion(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const close = verb - 1
  if (reading.language.verbLast || reading.items[close]?.text !== ',') return undefined
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
  if (reading.language.nounHead === 'first') return inserted ?? before ?? openingPhrase(reading, mentions, open)
  const known = before?.kind === 'named' && !before.relays ? before : undefined
  const name = inserted?.kind === 'named' ? inserted : bearerOf(reading, mentions, open, close)
  return known ?? name ?? before ?? inserted ?? openingPhrase(reading, mentions, open)
}

/** "the foundation, *regarded as close to Minister X*, said": nobody speaks who is only named in what is inserted. */
export function besideInsertion(reading: Reading, mentions: readonly Mention[], verb: number): readonly Mention[] {
  const close = verb - 1
  if (reading.language.nounHead !== 'last' || reading.language.verbLast || reading.items[close]?.text !== ',')
    return mentions
  for (let open = close - 1; open > 0 && close - open <= reachInsertion; open -= 1) {
    if (reading.items[open]?.text !== ',') continue
    const first = reading.items[open + 1]
    if (!isInserted(reading, open + 1, close) || first?.kind !== 'word' || first.text !== first.lower) return mentions
    if (mentions.some(({ from }) => from === open + 1)) return mentions
    return mentions.filter(({ from }) => from < open || from > close)
  }
  return mentions
}

/** "the director of a travel firm, *Irina Belova*, said": the name of whose title or office stands before the commas. */
function bearerOf(reading: Reading, mentions: readonly Mention[], open: number, close: number): Mention | undefined {
  const name = readName(reading, open + 1)
  const small = name && name.to - open > 2 && isOf(reading, name.to, close)
  if (!name || !(name.to === close || small) || name.to - open <= 2) return undefined
  const office = mentions.findLast(
    ({ to, from, kind }) => kind !== 'back' && to <= open && open - from <= longestPhrase,
  )
  // "Pentagon spokesman, Pat Ryder, said": the office is known
  if (office?.kind === 'named' && !office.relays) return undefined
  return { ...nameMention(reading, name.text, open + 1, close), relays: office?.relays === true }
}

/** "Lee Seong-kweun *of the ruling party*" */
const isOf = (reading: Reading, from: number, to: number): boolean =>
  reading.at('nounLink', from) !== undefined && reading.items.slice(from, to).every(({ kind }) => kind === 'word')

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
  const known = mentions.find(
    ({ from, to, kind }) => (to === comma || to === end) && kind !== 'place' && !isElsewhere(reading, from),
  )
  if (known) return headOf(reading, known)
  const name = personOf(reading, end) ?? readNameBefore(reading, end) ?? namedBody(reading, end)
  return name && nameMention(reading, name.text, name.from, end)
}

/** "Seoul's ambassador *to the United Nations*, X, said" */
const isElsewhere = (reading: Reading, from: number): boolean =>
  reading.language.nounHead === 'last' &&
  reading.endingAt('toward', reading.endingAt('definite', from)?.from ?? from, 'before') !== undefined

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
