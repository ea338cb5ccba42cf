import type { RoleName } from '../../languages/form/roles.ts'
import { isKnownWord } from '../../signs/known-words.ts'
import type { Reading } from '../../signs/reading.ts'
import type { Item } from '../../text/items.ts'
import type { Mention } from './mentions.ts'
import { slug } from './name-forms.ts'
import { textOf } from './names.ts'
import { memberRoles, namedRoles } from './role-traits.ts'

const longestName = 2

const longestWithBody = 4

/** Where the verb is last a name stands before its title: bare nouns right before it, without an ending and not the first words of a phrase. */
export function nameBeforeTitle(reading: Reading, role: RoleName, from: number): number {
  if (!reading.language.verbLast || reading.language.spaceless) return from
  const title = isTitle(reading, from)
  const member = memberRoles.has(role)
  if (!namedRoles.has(role) && !title && !member) return from
  const longest = title ? longestWithBody : longestName
  let start = from
  while (start > 0 && from - start < longest && isBareNoun(reading, start - 1)) start -= 1
  return member && !title && from - start < longest ? from : start
}

/** 인나 무히나 보스토크 인투르 *대표*: a title behind the name of a person, and of the body before it or not. */
const isTitle = ({ items, language }: Reading, from: number): boolean =>
  (language.attribution.titles ?? []).some((title) => items[from]?.lower.startsWith(title))

const longestQuoted = 4

/** in brackets behind the name: the same in its own letters */
const longestGloss = 6

/** 여행사 *‘보스토크 인투르’*: a few bare words between quotation marks right behind what a body is are its name. */
export function quotedName(reading: Reading, role: RoleName, at: number): { text: string; to: number } | undefined {
  const { items, language } = reading
  const close = language.attribution.quotes.find(([open]) => open === items[at]?.text)?.[1]
  if (!language.verbLast || !close || !namedRoles.has(role)) return undefined
  const until = indexOf(items, at + 2, longestQuoted, ({ text }) => text === close || text === '(')
  const end = indexOf(items, until, longestGloss, ({ text, glued }) => text === close && glued)
  if (end < 0 || items.slice(at + 1, until).some(({ kind }) => kind !== 'word')) return undefined
  return { text: textOf(reading, at + 1, until), to: end + 1 }
}

/** 러시아 여행사 *보스토크 인투르가*: what a body is called stands behind what it is, up to the marker of the subject. */
export function nameBehindBody(reading: Reading, body: Mention, end: number): Mention {
  const kind = body.source.id.split('.').at(-1)
  if (body.kind !== 'role' || end <= body.to || !namedRoles.has(kind ?? '')) return body
  // 여행사 *대표인* 인나 무히나는: what he is there stands before the name
  const from = isBeing(reading, body.to) ? body.to + 1 : body.to
  const text = withoutMarker(reading, textOf(reading, from, end), '')
  const bare = reading.items.slice(from, end - 1).every((_, index) => isBareNoun(reading, from + index))
  const isName = bare && reading.items[end - 1]?.kind === 'word' && text.length >= shortest
  return isName ? { ...body, source: { id: slug(text, reading.language.latin), name: text } } : body
}

/** The name of a source without the ending that marks it: 외교 소식통*은*, 여행사 대표*는*. */
export function withoutMarker(reading: Reading, text: string, rest: string): string {
  if (!reading.language.verbLast) return text
  if (rest !== '' && text.endsWith(rest)) return text.slice(0, -rest.length)
  const { subjectEndings, objectEndings = [], unmarked = [] } = reading.language.attribution
  const ending = [...subjectEndings, ...objectEndings].find(
    (one) => one.length === 1 && text.length > shortest && text.endsWith(one),
  )
  if (!ending || unmarked.some((noun) => text.endsWith(noun))) return text
  return text.slice(0, -ending.length)
}

const shortest = 3

/** A noun without an ending that nothing else of the sentence knows. */
export function isBareNoun(reading: Reading, at: number): boolean {
  const item = reading.items[at]
  if (item?.kind !== 'word' || item.text.length < 2 || item.glued) return false
  if (isKnownWord(reading, at) || (reading.over('claimant', at) ?? reading.over('role', at))) return false
  return (
    !isMarkedTitle(reading, at) &&
    !(reading.language.attribution.particles ?? []).some((particle) => item.text.endsWith(particle))
  )
}

/** 국가안보*보좌관이*: a title with the ending of a subject is somebody else's. */
const isMarkedTitle = (reading: Reading, at: number): boolean =>
  endsTitle(reading, at, reading.language.attribution.subjectEndings)

/** 여행사 *대표인*: a title that says what the one behind it is. */
const isBeing = (reading: Reading, at: number): boolean =>
  endsTitle(reading, at, reading.language.attribution.being ?? [])

function endsTitle({ items, language }: Reading, at: number, endings: readonly string[]): boolean {
  const word = items[at]?.text ?? ''
  const ending = endings.find((one) => word.endsWith(one))
  const title = ending === undefined ? '' : word.slice(0, -ending.length)
  return title !== '' && (language.attribution.titles ?? []).some((one) => title.endsWith(one))
}

export const nameOf = (reading: Reading, from: number, to: number, rest: string) =>
  withoutMarker(reading, textOf(reading, from, to), rest)

/** Where the first of the next few items is that fits; -1 where none is. */
function indexOf(items: readonly Item[], from: number, reach: number, fits: (item: Item) => boolean): number {
  const found = from < 0 ? -1 : items.slice(from, from + reach).findIndex(fits)
  return found < 0 ? -1 : from + found
}
