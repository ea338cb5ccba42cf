import { hasNumber } from '../../numbers/masks.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import type { Subject } from './verb-last-subjects.ts'

export type Verb = SignMatch<'say'> | SignMatch<'putVerb'> | SignMatch<'attributive'>

/** Verbs of saying, and those that say something only of a document (*보고서를* 냈다). */
export function readVerbs(reading: Reading, subjects: readonly Subject[]): Verb[] {
  const issues = reading.all('putVerb').filter(({ from }) => reading.all('putAt').some((paper) => paper.to <= from))
  // 합참이 *보는* 사상자는: what modifies a noun right behind its subject
  const given = reading.all('attributive').filter(({ from }) => subjects.some(({ end }) => end === from))
  const verbs: readonly Verb[] = [...reading.all('say'), ...issues, ...given]
  const spoken = verbs.filter((verb) => !isQuiet(reading, verb)).toSorted((a, b) => a.from - b.from)
  return [...spoken, ...closingVerb(reading, subjects, spoken)]
}

const reachThat = 9

/** …고 X가 사의를 *표했다*, X는 …고 혀를 *찼다*: behind the end of his words whoever is no country has said them, whatever the last verb is. */
function closingVerb(reading: Reading, subjects: readonly Subject[], verbs: readonly Verb[]): Verb[] {
  const { items, language } = reading
  const at = items.findLastIndex(({ kind }) => kind === 'word')
  const that = reading.all('quotative').findLast(({ to }) => to <= at)
  const word = items[(that?.to ?? 0) - 1]?.lower ?? ''
  if (!that || at - that.to > reachThat || verbs.some(({ from }) => from >= that.to)) return []
  if (!language.attribution.told?.some((ending) => word.endsWith(ending))) return []
  if (!language.attribution.past?.some((ending) => items[at]?.lower.endsWith(ending))) return []
  if (hasNumber(reading, that.to, at) || subjects.every(({ mention }) => mention.kind === 'place')) return []
  return [{ kind: 'say', value: true, from: at, to: at + 1, rest: '' }]
}

const isQuiet = (reading: Reading, { from, to }: Verb) =>
  reading.over('sourceNoun', from) !== undefined ||
  isOfNoun(reading, from) ||
  isNegated(reading, to) ||
  isOnlyAlike(reading, from) ||
  isReportedOrder(reading, from)

/** 1천 명이 숨졌다는 백악관의 *발표를 언급하며*: the announcement says so, whoever speaks of it. */
function isOfNoun({ endingAt, language }: Reading, from: number): boolean {
  const noun = endingAt('sourceNoun', from)
  const owner = noun && endingAt('claimant', noun.from)
  const told = owner && endingAt('quotative', owner.from)
  return told !== undefined && language.modifiers.includes(owner?.rest ?? '')
}

/** 규모를 밝히지 *않았다*: who says nothing goes on with nobody. */
const isNegated = ({ items, language }: Reading, to: number): boolean =>
  (language.negation ?? []).some((stem) => items[to]?.lower.startsWith(stem))

/** 보내라고 *지시했다고* 국정원이 밝혔다: an order that somebody else reports is no word of his who gave it. */
const isReportedOrder = ({ items, language, over }: Reading, from: number): boolean =>
  (language.attribution.orders ?? []).some((stem) => items[from]?.lower.startsWith(stem)) &&
  over('quotative', from) !== undefined

/** *적었*다: "wrote" behind words that are quoted, elsewhere "was less". */
const isOnlyAlike = ({ items, language, endingAt }: Reading, from: number): boolean =>
  (language.attribution.alike ?? []).some((stem) => items[from]?.lower.startsWith(stem)) &&
  endingAt('quotative', from) === undefined &&
  // 1만5천 명*으로* 적었다, 텔레그램*에* 적었다
  !language.toward.after.some((ending) => items[from - 1]?.lower.endsWith(ending))
