import { hasNumber } from '../numbers/masks.ts'
import type { Reading } from '../signs/reading.ts'
import { isCutOff } from './between.ts'
import type { Mention } from './mentions.ts'
import { nameMention, readName, readQuoted, slug, textOf } from './names.ts'

const reachRight = 9

/** The one who is not merely passing on is preferred: Western officials quoted by the BBC. */
export function nearestBehind(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const near = mentions.filter(
    (mention) =>
      mention.from >= from &&
      mention.from - from <= reachRight &&
      mention.kind !== 'back' &&
      !(mention.kind === 'place' && isCutOff(reading, from, mention.from)) &&
      !hasNumber(reading, from, mention.from),
  )
  const nearest = near.find(({ kind }) => kind !== 'place') ?? near[0]
  const first = nearest?.kind === 'role' ? (near.find((one) => isOffice(reading, nearest, one)) ?? nearest) : nearest
  if (!first?.relays) return first
  // "according to media reports, President …": behind the comma somebody is spoken of
  const cited = ({ relays, kind, from: at }: Mention) => !relays && kind !== 'place' && !isCutOff(reading, first.to, at)
  const said = near.find(cited)
  return (said?.kind === 'role' && near.find((one) => isOffice(reading, said, one))) || said || first
}

const reachOwned = 4

/** "Seoul's state-run Trade Promotion Agency": the body is named, the country only owns it. */
function ownedName(reading: Reading, mark: number): Mention | undefined {
  const { possessive, nounHead } = reading.language
  if (nounHead !== 'last' || !possessive || reading.items[mark]?.lower !== possessive) return undefined
  for (let at = mark + 1; at <= mark + reachOwned; at += 1) {
    const name = readName(reading, at)
    if (name && name.to - at >= 2) return nameMention(reading, name.text, at, name.to)
    if (reading.items[at]?.kind !== 'word' && reading.items[at]?.text !== '-') return undefined
  }
  return undefined
}

/** "according to Global Defense Corp, a website": who is named right behind, though the gazetteer knows nothing of him. */
export function sourceBehind(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const known = nearestBehind(reading, mentions, from)
  const owned = known?.kind === 'place' ? ownedName(reading, known.to) : undefined
  if (owned) return owned
  const first = reading.at('definite', from)?.to ?? from
  const quoted = reading.language.attribution.quotes.some(([open]) => open === reading.items[first]?.text)
  const start = quoted ? first + 1 : first
  const name = readName(reading, start)
  if (!name || reading.items[name.to]?.kind === 'number') return known
  // the report "Unequal Partnership", whose author is …: a title that is no outlet's
  if (start > first && known && reading.language.nounHead === 'first') return known
  if (known && (known.from < name.to || !isCutOff(reading, name.to, known.from))) return known
  // "Harbour Watch *Group*"
  const last = reading.items[name.to]
  const to = last && /^\p{Lu}/u.test(last.text) && reading.at('role', name.to) ? name.to + 1 : name.to
  return nameMention(reading, textOf(reading, start, to), start, to)
}

/** "said he", "said the NIS", "said Olena Huseinova" of whom the gazetteer knows nothing. */
export function subjectBehind(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const known = backBehind(reading, mentions, verb) ?? nearestBehind(reading, mentions, verb)
  const listener = reading.at('hearer', verb)
  const start = listener && listener.to - verb === 1 ? listener.to : verb
  const quoted = readQuoted(reading, verb)
  // «…, пишет «Восток»»: who is named by such marks alone is an outlet
  if (quoted && !known) return { ...nameMention(reading, quoted.text, verb, quoted.to), relays: true }
  const name = readName(reading, start)
  if (!name || name.to - start < 2 || (known && known.from < name.to)) return known
  return {
    from: start,
    to: name.to,
    source: { id: slug(name.text, reading.language.latin), name: name.text },
    relays: false,
    kind: 'name',
    rest: '',
  }
}

/** "the deputy head of the press service of the Pentagon": the office that the role belongs to, in the same noun phrase. */
const isOffice = (reading: Reading, role: Mention, { kind, from }: Mention) =>
  kind === 'named' &&
  from >= role.to &&
  from - role.to <= 4 &&
  reading.items.slice(role.to, from).every((item) => item.kind === 'word' || item.text === '-')

/** "…, added the diplomat" */
const backBehind = (reading: Reading, mentions: readonly Mention[], from: number) =>
  mentions.find(
    (mention) =>
      mention.kind === 'back' &&
      mention.from === from &&
      !mentions.some((other) => isOwner(other, mention)) &&
      (reading.at('pronoun', from) !== undefined || endsPhrase(reading, mention.to)),
  )

/** "said the minister on Friday", but not "said the minister of natural resources". */
const endsPhrase = (reading: Reading, at: number) =>
  reading.items[at]?.kind !== 'word' ||
  Boolean(reading.at('stop', at) ?? reading.at('date', at) ?? reading.at('relative', at))

/** "the intelligence *of the ministry*": no mere word for somebody named before. */
const isOwner = (other: Mention, { from, to }: Mention) =>
  other.kind !== 'back' && (other.from === to || (other.from <= from && other.to > to))
