import type { Source } from '../../claim.ts'
import { type Context, lookBack } from '../../context.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { bareRoles, persons } from '../speakers/role-traits.ts'
import { openingActor } from './actors.ts'

/** "The president … The Joint Chiefs … *He* said": the last who has a name of his own, or is one official, whichever body spoke since. */
export function humanBefore({ personal }: Mention, { lastHuman, sentence }: Context): Source | null {
  if (!personal || !lastHuman || sentence - lastHuman.sentence > lookBack) return null
  return { ...lastHuman.source, rule: 'pronoun' }
}

/** Who in a sentence may be "he" in the next ones. */
export function rememberHuman(reading: Reading, cues: readonly AttributionCue[], context: Context): void {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return
  const { sentence, lastHuman } = context
  const cue = cues.findLast(({ mention }) => isHuman(reading, mention))
  const actor = behindSubordinate(reading) ?? (cues.length === 0 ? openingActor(reading) : undefined)
  if (cue && !(actor && cue.mention.to <= actor.from))
    context.lastHuman = { source: { ...cue.mention.source, rule: cue.rule }, sentence }
  else if (actor && isPersonalName(reading, actor.from, actor.to))
    context.lastHuman = { source: { id: actor.value.id, name: actor.value.name, rule: 'pronoun' }, sentence }
  else if (lastHuman && cues.some(({ mention }) => mention.personal)) context.lastHuman = { ...lastHuman, sentence }
}

const reachTitle = 4

/** "After X had confirmed it, his envoy *Y* went there": who opens the main clause. */
function behindSubordinate(reading: Reading): SignMatch<'claimant'> | undefined {
  if (reading.items[0]?.kind !== 'word' || !reading.at('clause', 0)) return undefined
  const comma = reading.items.findIndex(({ text }) => text === ',')
  return reading
    .all('claimant')
    .find(({ value, from }) => !value.relays && comma > 0 && from > comma && from - comma <= reachTitle)
}

function isHuman(reading: Reading, { kind, plural, source, from, to }: Mention): boolean {
  if (plural || kind === 'back' || kind === 'place') return false
  const office = source.id.split('.').at(-1) ?? ''
  if (kind === 'role') return persons.has(office) || (!bareRoles.has(office) && !source.id.includes('.'))
  // "Olena Vovk of the Harbour University"
  const end = kind === 'name' ? Math.min(to, from + 1) : to
  return !source.id.startsWith('media.') && isPersonalName(reading, from, end)
}

const longestName = 4

/** Words with a capital, not in capitals throughout, without an article, a country or the word for an office. */
function isPersonalName({ items, endingAt, over }: Reading, from: number, to: number): boolean {
  if (to - from > longestName || endingAt('definite', from)) return false
  for (let at = from; at < to; at += 1) {
    const word = items[at]
    const isName = word?.text === '-' || (word?.word?.name === true && word.text !== word.text.toUpperCase())
    if (!(isName || word?.glued) || (over('party', at) ?? over('role', at))) return false
  }
  return true
}
