import type { Source } from './claim.ts'
import type { People } from './people.ts'
import type { Reading } from './reading.ts'
import { type Mention, readMentions, readName, readNameBefore, slug } from './sources.ts'
import { verbLastCues } from './verb-last.ts'

/** Who asserts the words in [from, to) of a sentence, and how the text says so. */
export interface AttributionCue {
  rule: 'according-to' | 'says' | 'said-after' | 'noun' | 'citing' | 'headline' | 'pronoun' | 'quotation'
  mention: Mention
  from: number
  to: number
  /** where the cue itself stands, for the nearest one to win */
  at: number
}

export interface Attribution {
  source: Source | null
  via: Source[]
  /** items of the sentence that name the source; null when an earlier sentence names it */
  span: readonly [from: number, to: number] | null
}

const reachLeft = 14
const reachRight = 9

/** Every cue of a sentence. Nobody is a source without one: the last speaker is never taken by default. */
export function readCues(reading: Reading, people: People = new Map()): AttributionCue[] {
  const mentions = readMentions(reading, people)
  const spoken = reading.language.verbLast ? verbLastCues(reading, mentions) : sayCues(reading, mentions)
  return [
    ...spoken,
    ...accordingCues(reading, mentions),
    ...citingCues(reading, mentions),
    ...nounCues(reading, mentions),
    ...agentCues(reading, mentions),
    ...headlineCues(reading, mentions),
  ]
}

function sayCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const verbs = [...reading.all('say'), ...putVerbs(reading)]
  return verbs.flatMap((verb) => {
    if (isNoun(reading, verb.from)) return []
    if (reading.over('hearsay', verb.from) ?? reading.over('citing', verb.from) ?? reading.over('according', verb.from))
      return []
    const right = subjectBehind(reading, mentions, verb.to)
    const left =
      beforeInsertion(reading, mentions, withoutAuxiliaries(reading, verb.from)) ??
      subjectBefore(reading, mentions, subjectEnd(reading, verb.from))
    // "officials, speaking on condition of anonymity, told the BBC": the outlet is told, it does not tell
    // where the subject may follow its verb, «…, сообщает Reuters» is Reuters
    const told = reading.language.nounHead === 'last' && right?.relays === true && left !== undefined && !left.relays
    if (right && !told && isParenthetical(reading, right, verb)) return [backward(reading, right, verb)]
    const inverse = left?.kind === 'place' && right?.from === verb.to && right.kind !== 'place' && !isPronoun(right)
    const apart =
      left &&
      right &&
      !right.relays &&
      right.kind !== 'place' &&
      !isPronoun(right) &&
      isApart(reading, left, right, verb)
    if (left && !inverse && !apart) return [spokenCue(reading, left, verb)]
    const inverted = right && !blocked(reading, verb.to, right.from) && isInverted(reading, verb.from, verb.to, right)
    return inverted ? [backward(reading, right, verb)] : []
  })
}

/** «как сообщает агентство, об этом сказал представитель …»: who stands behind a comma leaves the verb to the one right behind it. */
const isApart = (reading: Reading, left: Mention, right: Mention, verb: { from: number; to: number }) =>
  reading.language.nounHead === 'first' &&
  left.relays &&
  right.from - verb.to <= 2 &&
  !isCutOff(reading, verb.to, right.from) &&
  isCutOff(reading, left.to, verb.from)

/** "Kyiv said it had …: a pronoun behind the verb begins what is said. */
const isPronoun = ({ kind, from, to }: Mention) => kind === 'back' && to - from === 1

/** "…, added the diplomat": the verb right behind a comma and its subject right behind the verb. */
const isParenthetical = (reading: Reading, { from, to }: Mention, verb: { from: number; to: number }) =>
  from === verb.to &&
  /^[,\u2013\u2014]$/.test(reading.items[verb.from - 1]?.text ?? '') &&
  // "…, said North Korea had sent": who is followed by a verb is spoken of
  !reading.at('auxiliary', to) &&
  !reading.at('event', to)

/** "recent reports suggest": the first word is what they are, not what they do. */
function isNoun(reading: Reading, at: number): boolean {
  const role = reading.over('role', at)
  return role !== undefined && (role.to - role.from > 1 || Boolean(reading.at('say', role.to)))
}

const reachInsertion = 18

/** "X, who heads the centre, said", "X, in an interview with Y, said": before the commas stands who speaks. */
function beforeInsertion(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const close = verb - 1
  if (reading.language.verbLast || reading.items[close]?.text !== ',') return undefined
  for (let open = close - 1; open > 0 && close - open <= reachInsertion; open -= 1) {
    if (reading.items[open]?.text !== ',') continue
    if (!isInserted(reading, open + 1, close)) return undefined
    const name = mentions.find(({ from, to, kind }) => from === open + 1 && to === close && kind !== 'back')
    const head = name ?? endingAtComma(reading, mentions, open)
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

/** "the Institute for the Study of War (ISW), …" */
function beforeBrackets(reading: Reading, end: number): number {
  if (reading.items[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > end - 7; at -= 1) if (reading.items[at]?.text === '(') return at
  return end
}

/** "put the toll at 3,000", "gave 300 as": saying only with its second word and a number behind it. */
function putVerbs(reading: Reading) {
  const named = reading.all('naming').filter((verb) => countsRightBehind(reading, verb.to))
  const put = reading
    .all('putVerb')
    .filter((verb) =>
      reading
        .all('putAt')
        .some(
          (at) =>
            at.from >= verb.to &&
            at.from - verb.to <= 12 &&
            reading.items.slice(at.to, at.to + 5).some(({ kind }) => kind === 'number'),
        ),
    )
  return [...put, ...named]
}

/** "named several hundred", "counted about 8,000" */
function countsRightBehind(reading: Reading, at: number): boolean {
  const hedge = reading.at('hedgeBefore', at) ?? reading.at('definite', at)
  return hasNumber(reading, hedge?.to ?? at, (hedge?.to ?? at) + 1)
}

/** The nearest mention before the verb; a name of a country only right beside it; a name that the gazetteer does not know counts too. */
function subjectBefore(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const close = readNameBefore(reading, withoutAuxiliaries(reading, verb))
  const name = close && !isHearer(reading, close.from) ? close : undefined
  let fallback: Mention | undefined
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]
    if (!mention || mention.to > verb) continue
    if (verb - mention.to > reachLeft || blocked(reading, mention.to, verb)) break
    if (mention.kind === 'back' && verb - mention.to > 3) continue
    if (
      mention.kind === 'place' &&
      (verb - mention.to > 3 ||
        (isGoal(reading, mention) && !isSeat(reading, mention)) ||
        isCutOff(reading, mention.to, verb))
    )
      continue
    if (isHearer(reading, mention.from)) continue
    if (isCounted(reading, mention) || reading.endingAt('say', mention.from)) continue
    if (name && name.from >= mention.to) break
    if (fallback && isOf(reading, mention, fallback)) continue
    if (!mention.relays || mention.kind === 'back') return headOf(reading, mention)
    fallback ??= mention
  }
  if (fallback) return headOf(reading, fallback)
  // A line such as "By Lim Jaeho Posted: …" is no sentence of anybody.
  const said = /^\p{Lu}/u.test(reading.items[verb]?.text ?? '')
  return name && !said ? nameMention(reading, name.text, name.from, withoutAuxiliaries(reading, verb)) : undefined
}

/** "*Russia*'s TASS", "*South Korean* lawmaker Lee": the country belongs to the one behind it. */
const isOf = (reading: Reading, place: Mention, { from, to }: Mention) =>
  place.kind === 'place' &&
  ((place.from >= from && place.to <= to) ||
    (from - place.to === 1 && reading.items[place.to]?.lower === reading.language.possessive))

/** "Inna Mukhina of the travel company Vostok Intour": who speaks is named first, the body behind it. */
function headOf(reading: Reading, mention: Mention): Mention {
  if (mention.kind !== 'role') return mention
  const link = reading.all('nounLink').findLast(({ to }) => to <= mention.from && mention.from - to <= 3)
  const name = link && readNameBefore(reading, link.from)
  return link && name ? nameMention(reading, name.text, name.from, link.from) : mention
}

const nameMention = ({ language }: Reading, name: string, from: number, to: number): Mention => {
  return { from, to, source: { id: slug(name, language.latin), name }, relays: false, kind: 'name', rest: '' }
}

function withoutAuxiliaries(reading: Reading, verb: number): number {
  let at = verb
  while (at > 0 && reading.endingAt('auxiliary', at)) at = reading.endingAt('auxiliary', at)?.from ?? at - 1
  return at
}

const reachHearer = 3

/** "the president in an interview with Fox News said": who is told does not tell. */
const isHearer = (reading: Reading, from: number) =>
  reading
    .all('hearer')
    .some(
      ({ to }) =>
        to <= from && from - to <= reachHearer && !isCutOff(reading, to, from) && !hasNumber(reading, to, from),
    )

/** "В Сеуле сообщили": where the subject may be left out, a sentence that opens with a place and goes on with the verb is that place's. */
function isSeat(reading: Reading, mention: Mention): boolean {
  const link = reading.endingAt('toward', mention.from, 'before')
  if (!link || reading.language.nounHead !== 'first' || link.to - link.from > 1) return false
  const before = reading.items[link.from - 1]
  return (
    !before ||
    before.kind === 'mark' ||
    Boolean(reading.at('clause', link.from - 1) ?? reading.at('stop', link.from - 1))
  )
}

const isGoal = (reading: Reading, mention: Mention) => reading.endingAt('toward', mention.from, 'before') !== undefined

const isCutOff = (reading: Reading, from: number, to: number) =>
  reading.items.slice(from, to).some(({ text }) => text === ',')

/** "12,000 North Korean officers said": people who are counted are not the source. */
const isCounted = (reading: Reading, { from }: Mention) => (reading.items[from - 1]?.numeral?.high ?? 0) > fewSpeakers

const fewSpeakers = 20

/** Another verb of saying or the start of a clause stands between a subject and its verb. */
function blocked(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = reading.items[at]
    if (item?.kind === 'number' && !reading.over('date', at) && !reading.over('mask', at)) return true
    if (item?.text === ';' || item?.text === ':') return true
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

/** ", said X" — the verb follows a comma, a quotation mark or nothing. */
function isInverted(reading: Reading, verb: number, end: number, mention: Mention): boolean {
  const before = reading.items[verb - 1]
  // where the subject is free to stand behind its verb, an adverb or a time may come between
  const gap = reading.language.nounHead === 'first' ? 5 : 1
  return !before || before.kind === 'mark' || mention.from - end <= gap
}

function spokenCue(reading: Reading, mention: Mention, verb: { from: number; to: number }): AttributionCue {
  const trailing = isTrailing(reading, mention, verb)
  const rule = mention.kind === 'back' ? 'pronoun' : trailing ? 'said-after' : 'says'
  if (!trailing) return { rule, mention, from: verb.to, to: reading.items.length, at: verb.to }
  const parenthesis = reading.items[verb.to]?.text === ','
  return { rule, mention, from: 0, to: parenthesis ? reading.items.length : mention.from, at: mention.from }
}

/** "…, X said on Friday": a comma or a quotation mark before the subject, numbers before it and none in the words behind the verb. */
function isTrailing(reading: Reading, mention: Mention, verb: { from: number; to: number }): boolean {
  const start = subjectStart(reading, mention.from)
  const before = reading.items[start - 1]
  if (start === 0 || !before || isClauseWord(reading, verb.to)) return false
  if (reading.items[verb.to]?.text === ',' && before.text === ',') return true
  const end = endOfPhrase(reading, verb.to)
  return !hasNumber(reading, verb.to, end) && hasNumber(reading, 0, start)
}

const isClauseWord = (reading: Reading, at: number) =>
  Boolean(reading.at('clause', at)) && reading.items[at]?.kind === 'word'

function endOfPhrase(reading: Reading, from: number): number {
  const end = reading.items.findIndex(
    ({ kind, text }, at) => at >= from && kind === 'mark' && text !== '-' && text !== '.',
  )
  return end < 0 ? reading.items.length : end
}

/** Before a relative pronoun and its comma stands the noun that the verb belongs to. */
function subjectEnd(reading: Reading, verb: number): number {
  const relative = reading.endingAt('relativePronoun', withoutAuxiliaries(reading, verb))
  if (!relative) return verb
  return reading.items[relative.from - 1]?.text === ',' ? relative.from - 1 : relative.from
}

/** Back from the mention over its own noun phrase. */
function subjectStart(reading: Reading, from: number): number {
  let at = from
  while (at > 0 && from - at < 8 && isPhrase(reading, at - 1)) at -= 1
  return at
}

/** A word that begins no clause, or the count of a few speakers: "Four Western officials". */
function isPhrase(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind === 'number') return (item.numeral?.high ?? 0) <= fewSpeakers
  return item?.kind === 'word' && !reading.at('clause', at)
}

function hasNumber(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (reading.items[at]?.kind === 'number' && !reading.over('mask', at) && !reading.over('date', at)) return true
  }
  return false
}

function backward(reading: Reading, mention: Mention, verb: { from: number; to: number }): AttributionCue {
  const forward = verb.from === 0
  const end = reading.items.length
  if (
    !forward &&
    (!hasNumber(reading, 0, verb.from) || opensSpeech(reading, mention.to) || opensClause(reading, verb.from))
  )
    return { rule: 'says', mention, from: mention.to, to: end, at: mention.to }
  return { rule: 'said-after', mention, from: 0, to: forward ? end : verb.from, at: verb.from }
}

/** "…, of whom, say officials, 4,000 …": the words between commas hold for their own clause. */
const opensClause = (reading: Reading, verb: number) =>
  reading.items[verb - 1]?.text === ',' && reading.endingAt('clause', verb - 1) !== undefined

/** "… said X on Friday: …" */
const opensSpeech = (reading: Reading, from: number) =>
  reading.items.slice(from, from + 6).some(({ text }) => text === ':')

/** "according to X, …" and "…, according to X"; behind the source in verb-last languages. */
function accordingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const before = reading.all('according').flatMap(({ from, to }) => {
    const back = mentions.find((one) => one.kind === 'back' && one.from === from && one.to === to)
    const mention = back ?? nearestBehind(reading, mentions, to)
    return mention ? [{ rule: 'according-to' as const, mention, ...scopeOf(reading, from, mention.to), at: from }] : []
  })
  const after = reading.all('accordingAfter').flatMap(({ from, to }) => {
    const mention = headBefore(reading, mentions, from, reading.language.verbLast ? 5 : 2)
    if (!mention) return []
    const scope = reading.language.verbLast
      ? { from: to, to: reading.items.length }
      : scopeOf(reading, mention.from, to)
    return [{ rule: 'according-to' as const, mention, ...scope, at: to }]
  })
  return [...before, ...after]
}

/** The mention before a marker; where a mere role stands right behind a name or spans it, the name: 우크라이나군 총참모부에 따르면. */
function headBefore(reading: Reading, mentions: readonly Mention[], to: number, reach: number): Mention | undefined {
  const actor = reading.language.verbLast ? actorBefore(reading, mentions, to) : undefined
  const last = actor ?? mentions.findLast((one) => one.to <= to && to - one.to <= reach)
  if (last?.kind !== 'role') return last
  const isName = ({ kind, from, to: end, rest }: Mention) =>
    kind === 'named' && rest === '' && from <= last.to && end >= last.from && end <= last.to
  return mentions.find(isName) ?? last
}

const reachActor = 12

/** "국정원이 국회에 보고한 자료에 따르면": who is marked as the subject of the words wrote them, not whom they were given to. */
function actorBefore(reading: Reading, mentions: readonly Mention[], to: number): Mention | undefined {
  const given =
    reading.over('attributive', to - 1) ?? reading.over('attributive', to - 2) ?? reading.over('attributive', to - 3)
  if (!given) return undefined
  const { subjectEndings } = reading.language.attribution
  return mentions.findLast(
    ({ to: end, rest, relays }) => !relays && end <= to && to - end <= reachActor && subjectEndings.includes(rest),
  )
}

/** At the start of a sentence or a clause it holds for what follows, else for what stands before. */
function scopeOf(reading: Reading, from: number, to: number): { from: number; to: number } {
  const opening = from <= 1 || Boolean(reading.endingAt('clause', from)) || !hasNumber(reading, 0, from)
  if (!opening && hasNumber(reading, to, reading.items.length)) return { from: 0, to: reading.items.length }
  return opening ? { from: to, to: reading.items.length } : { from: 0, to: from }
}

/** The one who is not merely passing on is preferred: Western officials quoted by the BBC. */
function nearestBehind(reading: Reading, mentions: readonly Mention[], from: number): Mention | undefined {
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
  return first?.relays ? (near.find(({ relays, kind }) => !relays && kind !== 'place') ?? first) : first
}

/** "said he", "said the NIS", "said Olena Huseinova" of whom the gazetteer knows nothing. */
function subjectBehind(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  const known = backBehind(reading, mentions, verb) ?? nearestBehind(reading, mentions, verb)
  const listener = reading.at('hearer', verb)
  const start = listener && listener.to - verb === 1 ? listener.to : verb
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

function citingCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('citing').flatMap(({ value, from, to }) => {
    const mention = value === 'before' ? nearestBehind(reading, mentions, to) : headBefore(reading, mentions, from, 3)
    return mention ? [{ rule: 'citing' as const, mention, from: 0, to: reading.items.length, at: from }] : []
  })
}

const reachAgent = 4

/** "… was reported by the NIS", "figures released by Seoul": the one behind the passive says what the whole sentence says. */
function agentCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const verbs = [...reading.all('say'), ...reading.all('putVerb'), ...reading.all('naming')]
  return verbs.flatMap((verb) => {
    // "was put at 4,000 by Western officials"
    const put = reading.at('putAt', verb.to) !== undefined
    const reach = put ? 2 * reachAgent : reachAgent
    const agent = reading.all('agent').find(({ from }) => from >= verb.to && from - verb.to <= reach)
    if (!agent) return []
    if (!put && (hasNumber(reading, verb.to, agent.from) || blocked(reading, verb.to, agent.from))) return []
    const mention = nearestBehind(reading, mentions, agent.to)
    if (!mention || mention.from - agent.to > reachAgent) return []
    return [{ rule: 'according-to' as const, mention, ...scopeOf(reading, verb.from, mention.to), at: agent.from }]
  })
}

/** "the US estimate of 3,000", "estimates by the NIS of 3,000": holds for the words right behind it. */
function nounCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  return reading.all('sourceNoun').flatMap(({ from, to }) => {
    const ahead = reading.language.nounHead === 'first' ? 0 : 2
    const owner = mentions.findLast((one) => one.kind !== 'back' && one.to <= from && from - one.to <= ahead)
    const link = reading.at('nounLink', to)
    const at = link?.to ?? (reading.language.nounHead === 'first' ? to : undefined)
    const behind = mentions.find(
      (one) => one.kind !== 'back' && at !== undefined && one.from >= at && one.from - at <= (link ? 3 : 0),
    )
    const known = reading.language.nounHead === 'first' ? (behind ?? owner) : (owner ?? behind)
    const mention = known ?? nationBefore(reading, from)
    return mention ? [{ rule: 'noun' as const, mention, from: to, to: nounScope(reading, to), at: from }] : []
  })
}

/** "*South Korean* estimates", "*the North's* own count": the adjective of a country is its government's. */
function nationBefore(reading: Reading, noun: number): Mention | undefined {
  for (const at of [noun, noun - 1]) {
    const nation = reading.endingAt('nation', at)
    if (!nation) continue
    const { value, from, to, rest } = nation
    return { from, to, source: { id: value.id, name: value.name }, relays: value.relays === true, kind: 'named', rest }
  }
  return undefined
}

const reachNoun = 8
const reachCopula = 16

/** The words right behind the noun, or, where it is what a sentence is about, up to what its verb says: its count of the dead *is* 350. */
function nounScope(reading: Reading, noun: number): number {
  for (let at = noun; at < noun + reachCopula && at < reading.items.length; at += 1) {
    if (reading.at('auxiliary', at)) return Math.max(noun + reachNoun, at + reachNoun)
    if (reading.items[at]?.text === ',' || hasNumber(reading, at, at + 1)) break
  }
  return noun + reachNoun
}

const reachTail = 5

/** «депутат парламента Южной Кореи», «министр обороны Ким Ён Хён»: behind the head stand whose it is and the name. */
function endOfName(reading: Reading, from: number): number {
  if (reading.language.nounHead !== 'first') return from
  let to = from
  while (
    to - from < reachTail &&
    reading.items[to]?.kind === 'word' &&
    !reading.at('stop', to) &&
    !reading.at('say', to) &&
    !reading.at('event', to)
  )
    to += 1
  return to
}

/** "Seoul: 2,000 killed" and "2,000 killed - NIS". */
function headlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  return mentions.flatMap((mention) => {
    const end = endOfName(reading, mention.to)
    const opens = mention.from <= 2 && items[end]?.text === ':'
    const closes =
      end >= items.length - 1 &&
      mention.from > 3 &&
      /^[-:|\u2013\u2014]$/.test(items[mention.from - 1]?.text ?? '') &&
      items[mention.from - 1]?.glued === (items[mention.from - 1]?.text === ':')
    if (mention.kind === 'back' || !(opens || closes)) return []
    return [
      {
        rule: 'headline' as const,
        mention,
        from: opens ? end : 0,
        to: opens ? items.length : mention.from,
        at: mention.from,
      },
    ]
  })
}
