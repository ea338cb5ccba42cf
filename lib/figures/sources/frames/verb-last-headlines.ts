import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import type { Mention } from '../speakers/mentions.ts'
import { textOf } from '../speakers/names.ts'

const farthestTitle = 3

/** `…국정원`, `"…" 국정원`, `<국정원>`: what stands right before who closes a headline */
const closing: ReadonlySet<string> = new Set(['\u2026', '"', '\u201d', "'", '\u2019', '<', '('])

/** `국정원 "…"` speaks the whole headline; `…KIDA 보고서` at its end what stands before. */
export function verbLastHeadlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  const cues = allHeadlineCues(reading, mentions)
  // 국정원 "추가 파병"…군 관계자 "1천 명": who speaks behind the break does not speak before it, nor the other way round
  const turns = cues.filter(({ mention }) => items[mention.from - 1]?.text === '\u2026')
  return cues.map((cue) => {
    const [from, to] = [
      turns.findLast(({ at }) => at <= cue.at)?.at ?? cue.from,
      turns.find(({ at }) => at > cue.at)?.at ?? cue.to,
    ]
    return cue.to <= cue.at ? cue : { ...cue, from, to }
  })
}

function allHeadlineCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const { items } = reading
  return [...mentions, ...countriesThatSpeak(reading, mentions)].flatMap((mention): AttributionCue[] => {
    if (mention.kind === 'back') return []
    if (isColonLabel(reading, mention))
      return [{ rule: 'headline', mention, from: 0, to: items.length, at: mention.from }]
    // …합참은 "1천100여 명"
    const topic = reading.language.attribution.topicEndings?.includes(mention.rest) && isQuotedAt(reading, mention.to)
    if ((!isBare(reading, mention) && !topic) || isTitleOf(mention, mentions)) return []
    if (opensLine(reading, mention) || isBeforeQuotation(reading, mention.to) || isSpeakerLabel(reading, mention))
      return [{ rule: 'headline', mention, from: 0, to: items.length, at: mention.from }]
    const closes = items.length - mention.to <= 2 && closing.has(items[mention.from - 1]?.text ?? '')
    return closes ? [{ rule: 'headline', mention, from: 0, to: mention.from, at: mention.from }] : []
  })
}

/** `국정원 "…"`, and its head: `국정원*장* "…"` */
const isBare = ({ language }: Reading, { rest }: Mention): boolean =>
  rest === '' || language.attribution.heads?.includes(rest) === true

/** `부다노우 *국방부* 정보총국장, …`: what stands behind somebody with a name is his title. */
const isTitleOf = ({ from }: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, relays, rest, to }) => kind === 'named' && !relays && rest === '' && to === from)

/** `러시아 "…"`: a country that opens a headline before a quotation speaks by its government. */
function countriesThatSpeak(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const start = behindTag(reading)
  const party = reading.all('party').find(({ from }) => from === start)
  if (party?.rest !== '' || mentions.some(({ from }) => from === start) || reading.items[party.to]?.kind === 'word')
    return []
  const { value, from, to } = party
  const source = { id: `${value}.government`, name: textOf(reading, from, to) }
  return [{ from, to, source, relays: false, kind: 'role', rest: '' }]
}

const longestTag = 4

/** `[단독] 러시아 "…"`: what kind of report it is stands before it. */
function behindTag({ items }: Reading): number {
  if (items[0]?.text !== '[') return 0
  return items.slice(0, longestTag).findIndex(({ text }) => text === ']') + 1
}

/** `[이성권/국회 정보위 간사 : …]`: a bracket, a name, its title and a colon. */
function isSpeakerLabel({ items }: Reading, { from, to }: Mention): boolean {
  const bracket = items.slice(Math.max(0, from - 5), from).some(({ text }) => text === '[')
  if (!bracket) return false
  return items.slice(to, to + longestLabel).some(({ text }) => text === ':')
}

const longestLabel = 9

/** `조선중앙통신, 해외 전투에서 …`: an outlet that opens the line, with a comma; `우크라, 북한군 포로 2명 영상 공개`: anybody, and a noun of telling that ends it. */
function opensLine({ items, language }: Reading, { from, to, relays }: Mention): boolean {
  if (from > 0 || items[to]?.text !== ',') return false
  return relays || language.attribution.disclosing?.nouns.includes(items.at(-1)?.lower ?? '') === true
}

/** `데일리NK 보도: …`, `의원이 듣고 온 내용: …`: who opens the line, up to a colon behind what he gives. */
function isColonLabel({ items, language }: Reading, { kind, from, to, rest }: Mention): boolean {
  if (from > 0 || kind === 'place' || language.origin.after.includes(rest)) return false
  const colon = items.findIndex(({ text }) => text === ':')
  return colon > to && items.slice(to, colon).every((item) => item.kind === 'word')
}

/** A quotation begins behind the name, a title of a word or two, or a comma and where he said it. */
function isBeforeQuotation(reading: Reading, from: number): boolean {
  const { items, language } = reading
  const opens = language.attribution.quotes.map(([open]) => open)
  let reach = from + farthestTitle
  for (let at = from; at < reach; at += 1) {
    const item = items[at]
    if (!item || item.kind === 'number') return false
    if (opens.includes(item.text)) return !item.glued && items[at + 1]?.glued === true
    if (item.kind === 'mark' && item.text !== ',') return false
    if (item.text === ',') reach = at + farthestPlace
  }
  return false
}

const isQuotedAt = ({ items, language }: Reading, at: number): boolean =>
  language.attribution.quotes.some(([open]) => open === items[at]?.text) && items[at + 1]?.glued === true

const farthestPlace = 5
