import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import { isAnotherNumber } from '../../meaning/nouns/another-number.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { bareRoles } from '../speakers/role-traits.ts'

/** Where so many are quoted none is the only one. */
const mostPrincipals = 60

/** Whom a sentence quotes, and from where on. */
export function rememberPrincipals(
  reading: Reading,
  cues: readonly AttributionCue[],
  context: Context,
  tells: boolean,
): void {
  const { principals, sentence, lastOutlet, zone } = context
  if (cues.length === 0 || (!tells && recallsAnother(reading))) return
  // "Earlier the ministry refused" in a headline: it tells nothing of what the text tells
  const recalled = reading.at('superseded', 0) !== undefined
  // who speaks behind an outlet whose article is retold takes up nothing of what stands before it
  const apart = recalled || (lastOutlet && lastOutlet.sentence < sentence) || isContrast(reading)
  const reach = recalled && zone === 'headline' ? -behindHeadline : apart ? 0 : aheadOfQuote
  for (const cue of cues) {
    const { mention, rule } = cue
    if (isQuotedBy(cue, cues)) continue
    if (reading.language.verbLast && bareRoles.has(mention.source.id)) continue
    // 러시아는 파병을 인정했다: a country that says something, but no number
    if (reading.language.verbLast && mention.kind === 'place' && !tells) continue
    if (mention.kind === 'back' || mention.own || (mention.relays && !isBriefed(mention))) continue
    if (isUnnamed(reading, mention) || isByline(reading, mention)) continue
    if (isTopic({ ...mention.source, rule }, context)) continue
    const { id } = mention.source
    const place = mention.kind === 'place'
    if (!principals.has(id) && principals.size < mostPrincipals)
      principals.set(id, {
        source: { ...mention.source, rule },
        place,
        relays: mention.relays,
        since: sentence - reach,
        recalled: recalled || isAnotherNumber(reading),
      })
  }
}

/** «…, *пишет разведка*, чиновники говорили об этом»: whoever is spoken of inside somebody's words does not go on with them. */
export const isQuotedBy = ({ mention }: AttributionCue, cues: readonly AttributionCue[]): boolean =>
  cues.some(
    ({ mention: { kind }, rule, from, to }) =>
      kind === 'back' && rule === 'says' && mention.from >= from && mention.from < to,
  )

/** «*Нагадаємо*, за даними штабу, …»: who is quoted on something else, without a figure. */
const recallsAnother = ({ items, language }: Reading): boolean =>
  language.attribution.recalling?.includes(items[0]?.lower ?? '') === true

/** "*However*, an official told …", "HUR gave *another number*": he takes up nothing of what stands before it. */
const isContrast = (reading: Reading): boolean =>
  reading.language.attribution.turningTo?.includes(reading.items[0]?.lower ?? '') === true || isAnotherNumber(reading)

const behindHeadline = 10

/** "*North Korea*: 10,000 workers have come": what the text is about, whoever says so. */
export const isTopic = ({ id, rule }: Source, { main }: Context): boolean => rule === 'headline' && id === `${main}.gov`

/** "Western diplomatic *sources*" of one passage */
const isUnnamed = (reading: Reading, { to }: Mention): boolean => reading.at('role', to)?.value === 'sources'

const longestByline = 6

/** "*Min-ji Cha* reports.": who wrote it says nothing himself. */
const isByline = ({ items, language }: Reading, { kind }: Mention): boolean =>
  language.nounHead === 'last' && kind === 'name' && items.length <= longestByline

/** A member of parliament passes on what he was told, but is no outlet: where nobody else is quoted, the words are his. */
const isBriefed = ({ source }: Mention) => source.id.endsWith('.lawmaker')

/** Whom only a later passage quotes says nothing of what stood before it, but for the sentence that leads up to him. */
const aheadOfQuote = 1

/** The one whom a text quotes when it quotes nobody else; a country that is named beside its office is the office. */
export function solePrincipal({ principals }: Context, sentence: number, place = sentence): Source | null {
  const own = [...principals.values()].filter(({ relays }) => !relays)
  const all = own.length > 0 ? own : [...principals.values()]
  const offices = all.filter(({ place }) => !place)
  const [first, second] = offices.length > 0 ? offices : all
  const elsewhere = all.some(({ source, place }) => place && prefixOf(source) !== prefixOf(first?.source))
  // «Ранее Киев говорил …» far below a lead says nothing of it
  if (!first || second || elsewhere || first.since > (first.recalled ? place : sentence)) return null
  // a country that did something, too
  if (first.place && first.source.rule === 'says') return null
  // "experts say" once does not make all other figures theirs
  // a commander without a name tells what he has seen
  const isNobody = bareRoles.has(first.source.id) || first.source.id.endsWith('.commander')
  return isNobody ? null : { ...first.source, rule: 'sole source' }
}

export const prefixOf = (source: Source | undefined) => source?.id.split('.', 1)[0]
