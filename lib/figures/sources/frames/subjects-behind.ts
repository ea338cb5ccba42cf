import type { Reading } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'
import type { Mention } from '../speakers/mentions.ts'
import { fromGenitive, slug } from '../speakers/name-forms.ts'
import { isBodyName, isOfOtherScript, nameMention, readName, readQuoted, textOf } from '../speakers/names.ts'
import { personBehind } from '../speakers/person-behind.ts'
import { bareRoles } from '../speakers/role-traits.ts'
import { isCutOff } from './between.ts'
import { nearestBehind } from './nearest-behind.ts'

const reachOwned = 4

/** "Tourism *Minister Olena Vovk*": who has a name is called by it. */
const isNamed = ({ source: { id, name } }: Mention): boolean =>
  !id.includes('.') && !bareRoles.has(id) && name.includes(' ')

/** "Seoul's state-run Trade Promotion Agency": the body is named, the country only owns it. */
function ownedName(reading: Reading, mark: number): Mention | undefined {
  const { possessive } = reading.language
  if (!possessive || reading.items[mark]?.lower !== possessive) return undefined
  for (let at = mark + 1; at <= mark + reachOwned; at += 1) {
    const name = readName(reading, at)
    if (name && name.to - at >= 2) return nameMention(reading, name.text, at, name.to)
    if (reading.items[at]?.kind !== 'word' && reading.items[at]?.text !== '-') return undefined
  }
  return undefined
}

/** "Olena Vovk of the NIS", but not "the Harbour Fund looks at North Korea's arms": no verb stands between. */
function isOnePhrase(reading: Reading, from: number, to: number): boolean {
  if (isCutOff(reading, from, to)) return false
  if (reading.language.nounHead !== 'last') return true
  for (let at = from; at < to; at += 1)
    if (!(reading.over('definite', at) ?? reading.over('role', at) ?? reading.over('toward', at))) return false
  return true
}

/** "according to Global Defense Corp, a website": who is named right behind, though the gazetteer knows nothing of him. */
export function sourceBehind(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
  const known = nearestBehind(reading, mentions, from)
  const owned = known?.kind === 'place' ? ownedName(reading, known.to) : undefined
  if (owned) return owned
  const first = reading.at('definite', from)?.to ?? from
  const quoted = reading.language.attribution.quotes.some((pair) => pair[0] === reading.items[first]?.text)
  const start = quoted ? first + 1 : first
  const name = bodyBehind(reading, start) ?? readName(reading, start)
  if (!name || reading.items[name.to]?.kind === 'number') return known
  // the report "Unequal Partnership", whose author is …: a title that is no outlet's
  const author = start > first ? authorOf(mentions, name.to) : undefined
  if (author) return author
  // «в Байкальском *институте*»: a word that says what it is
  if (known?.kind === 'role' && known.from === name.to && !isNamed(known))
    return nameMention(reading, textOf(reading, start, known.to), start, known.to)
  const handedOn = known?.relays === true && isRelayRightBehind(reading, name.to)
  if (known && !handedOn && (known.from < name.to || isOnePhrase(reading, name.to, known.from))) return known
  // "Harbour Watch *Group*"
  const to = reading.at('role', name.to) && !handedOn ? name.to + 1 : name.to
  return nameMention(reading, fromGenitive(reading.language, textOf(reading, start, to)), start, to)
}

const longestBody = 4

/** «*Морские вести России*»: the small words and the country that belong to the name. */
function bodyBehind(reading: Reading, from: number): { text: string; to: number } | undefined {
  const first = readName(reading, from)
  if (!first || !isBodyName(reading, from, first)) return undefined
  let to = first.to + 1
  const belongs = (at: number) => reading.at('party', at) ?? (isSmall(reading.items[at]) && !reading.at('stop', at))
  while (to - from < longestBody && reading.items[to]?.kind === 'word' && belongs(to)) to += 1
  return { text: textOf(reading, from, to), to }
}

/** «доклад «Название», автором которого является профессор университета *Иван Белов*» */
const authorOf = (mentions: readonly Mention[], title: number): Mention | undefined =>
  mentions.find(({ kind, from }) => kind === 'named' && from >= title)

/** «передаёт слова Бондаренко *агентство*»: right behind the name stands who hands it on. */
const isRelayRightBehind = (reading: Reading, at: number): boolean =>
  reading.language.nounHead === 'first' && reading.at('role', at)?.value === 'media'

/** «…, пишет *Взгляд*.»: where the subject may stand behind its verb, a single word with a capital. */
const isSignature = (reading: Reading, start: number, { to }: { to: number }): boolean =>
  reading.language.nounHead === 'first' && to - start === 1 && reading.items[start - 2]?.text === ','

/** «Об этом пишет *rfi*.»: a word in letters of another script that ends the phrase, in small letters, too. */
function foreignOutlet(reading: Reading, at: number): Mention | undefined {
  const { text = '' } = reading.items[at] ?? {}
  if (!isOfOtherScript(reading, text) || !endsPhrase(reading, at + 1)) return undefined
  return { ...nameMention(reading, text, at, at + 1), relays: true }
}

/** "said he", "said the NIS", "said Olena Huseinova" of whom the gazetteer knows nothing. */
export function subjectBehind(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const known = backBehind(reading, mentions, verb) ?? nearestBehind(reading, mentions, verb)
  const hearer = reading.at('hearer', verb)?.to ?? verb
  // "writes *the* Harbour Times"
  const start = reading.language.nounHead === 'last' ? (reading.at('definite', hearer)?.to ?? hearer) : hearer
  const quoted = readQuoted(reading, verb)
  // «…, пишет «Восток»»: who is named by such marks alone is an outlet
  if (quoted && !known) return { ...nameMention(reading, quoted.text, verb, quoted.to), relays: true }
  const outlet = known ? undefined : foreignOutlet(reading, verb)
  if (outlet) return outlet
  const titled = titledBehind(reading, known, verb)
  if (titled) return titled
  const name = readName(reading, start)
  if (name && !known && isSignature(reading, start, name)) {
    const mention = nameMention(reading, name.text, start, name.to)
    return { ...mention, relays: isOfOtherScript(reading, name.text) }
  }
  // "reports the Harbour *Institute*": what it is ends its name
  const ends = known?.kind === 'role' && known.to === name?.to && reading.language.nounHead === 'last'
  const other = known && !ends && (known.from < (name?.to ?? 0) || isListener(reading, verb, start))
  if (!name || name.to - start < 2 || other) return known
  return {
    from: start,
    to: name.to,
    source: { id: slug(name.text, reading.language.latin), name: name.text },
    // «…, пише *The Hill*»
    relays: reading.language.nounHead === 'first' && isOfOtherScript(reading, name.text),
    kind: 'name',
    rest: '',
  }
}

/**
 * «…, рассказал ТАСС *бригадир Иван Белов*», «…, сказал *ректор Иван Белов* в интервью ТАСС»: behind a title that no table knows stands the name of who
 * tells it to the outlet.
 */
function titledBehind(reading: Reading, known: Mention | undefined, verb: number): Mention | undefined {
  if (reading.language.nounHead !== 'first' || (known && !known.source.id.startsWith('media.'))) return undefined
  const told = known !== undefined && (known.from === verb || reading.at('hearer', verb) !== undefined)
  const said = reading.endingAt('say', verb)?.from ?? verb
  // «об этом *ТАСС* рассказал …»
  const pointed = reading.endingAt('claimant', said)?.value.relays === true || reading.endingAt('aboutThis', said)
  if (!told && !pointed && reading.items[said - 1]?.kind !== 'mark') return undefined
  const start = told ? known.to : verb
  const title = reading.items[start]
  if (title?.kind !== 'word' || !isSmall(title)) return undefined
  if ((['role', 'sourceAnaphor', 'hearer'] as const).some((kind) => reading.at(kind, start))) return undefined
  const hearer = known && !told ? (reading.endingAt('hearer', known.from)?.from ?? known.from) : undefined
  const name = personBehind(reading, start, hearer)
  return name && nameMention(reading, name.text, start, name.to)
}

/** «сказал изданию *The Harbour* начальник разведки»: behind the word for it stands what the listener is called. */
const isListener = (reading: Reading, verb: number, start: number): boolean =>
  // «повідомив *Бі-бі-сі* чиновник розвідки»
  (start > verb || reading.language.nounHead === 'first') && reading.at('claimant', start)?.value.relays === true

/** "…, added the diplomat" */
const backBehind = (reading: Reading, mentions: readonly Mention[], from: number) =>
  mentions.find(
    (mention) =>
      mention.kind === 'back' &&
      mention.from === from &&
      !mentions.some((other) => isOwner(other, mention) || isBearer(reading, other, mention)) &&
      (reading.at('pronoun', from) !== undefined || endsPhrase(reading, mention.to)),
  )

const reachBearer = 4

/** «заявил *советник по безопасности Син Вон Сик*»: whose title it is stands behind what he deals with. */
const isBearer = ({ language }: Reading, { kind, relays, from }: Mention, { to }: Mention): boolean =>
  language.nounHead === 'first' && kind === 'named' && !relays && from > to && from - to <= reachBearer

/** "said the minister on Friday", but not "said the minister of natural resources". */
const endsPhrase = (reading: Reading, at: number) =>
  reading.items[at]?.kind !== 'word' ||
  Boolean(reading.at('stop', at) ?? reading.at('date', at) ?? reading.at('relative', at))

/** "the intelligence *of the ministry*": no mere word for somebody named before. */
const isOwner = (other: Mention, { from, to }: Mention) => other.from === to || (other.from <= from && other.to > to)
