import { hasNumber } from '../../numbers/masks.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Mention } from '../speakers/mentions.ts'

const nearest = 4

const furthest = 20

/**
 * «…, сообщил в интервью ТАСС на полях форума во Владивостоке глава Минприроды *Козлов*»: where nouns have cases, a phrase that a comma and the verb
 * open ends with who tells it, behind where and to whom.
 */
export function farBehind(
  reading: Reading,
  mentions: readonly Mention[],
  { from, to }: { from: number; to: number },
): Mention | undefined {
  const { items, language } = reading
  // «*О* присутствии солдат заявил на заседании посол»: what is told stands first
  const about = language.attribution.frames?.about.includes(items[0]?.lower ?? '') === true
  if (language.nounHead !== 'first' || !(about || items[from - 1]?.text === ',') || items[to]?.kind !== 'word')
    return undefined
  const ahead = mentions.filter((mention) => mention.from >= to && mention.from - to <= furthest && isTeller(mention))
  const teller = ahead.find((mention) => items[mention.to]?.kind === 'mark')
  const title = ahead[0]
  if (!teller || !title || title.from - to < nearest) return undefined
  // the title right before the name may be a mention of its own
  if (teller.from - title.from > longestTitle || hasNumber(reading, to, teller.from)) return undefined
  for (let at = to; at < teller.from; at += 1)
    if (stops.has(items[at]?.text ?? '') && !isOfDate(reading, at)) return undefined
  return teller
}

/** «в четверг*,* 31 октября*,* на заседании» */
const isOfDate = (reading: Reading, at: number): boolean =>
  reading.items[at]?.text === ',' && (reading.over('date', at - 1) ?? reading.over('date', at + 1)) !== undefined

const longestTitle = 8

const stops: ReadonlySet<string> = new Set([',', ';', ':', '.', '\u00ab', '"'])

const isTeller = ({ kind, relays }: Mention): boolean => (kind === 'named' || kind === 'name') && !relays
