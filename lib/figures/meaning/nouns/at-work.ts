import type { Subject } from '../../claim.ts'
import type { Patterns } from '../../languages/form/patterns.ts'
import type { Reading } from '../../signs/reading.ts'
import type { ChosenEvent } from '../events/events.ts'
import type { Counted } from './counted.ts'

/** "12,000 North Koreans *to work* on drones", "… *will build* them", "… *working* in Tatarstan" */
export function isThereToWork({ items, language, at }: Reading, to: number): boolean {
  const { tasks } = language
  if (!tasks) return false
  const verb = items[to]?.lower === language.infinitive ? to + 1 : (at('auxiliary', to)?.to ?? to)
  return tasks.some((stem) => items[verb]?.lower.startsWith(stem))
}

/** citizens *to Russia* to work */
function behindGoal({ at }: Reading, to: number): number {
  const goal = at('toward', to, 'before')
  return (goal && at('party', goal.to)?.to) ?? to
}

/** A word of the sentence says that people are there to work: на *будовах*, sent *to work*. */
export const isOfWork = (reading: Pick<Reading, 'items' | 'language'>): boolean => {
  const { atWork = [] } = reading.language
  return reading.items.some(({ lower }, at) => atWork.some((stem) => lower.startsWith(stem)) || toils(reading, at))
}

/** "sent *to work*", "where *they work*" */
function toils({ items, language }: Pick<Reading, 'items' | 'language'>, at: number): boolean {
  if (!language.toils?.includes(items[at]?.lower ?? '')) return false
  const before = items[at - 1]?.lower ?? ''
  return before === language.infinitive || language.attribution.pronouns.includes(before)
}

const reachPermit = 8

const reachWork = 12

/** *노동허가*를 내준 북한인 1천 명, 주민 수천 명이 … *일하고* 있다: where the verb is last, people of a country who may work are workers. */
export function atWorkThere(reading: Reading, { subject, from, to }: Counted): Subject | null {
  const { items, language } = reading
  // «на *стройках* заняты тысячи *корейцев*»
  if (subject === 'soldiers' && isNative(reading, to) && isOfWork(reading)) return 'workers'
  if (subject !== 'travellers') return null
  if (!language.verbLast) return isThereToWork(reading, behindGoal(reading, to)) ? 'workers' : null
  const isWork = (stems: Patterns | undefined, first: number, end: number) =>
    items.slice(Math.max(0, first), end).some(({ lower }) => (stems ?? []).some((stem) => lower.startsWith(stem)))
  const works = isWork(language.atWork, from - reachPermit, from) || isWork(language.working, to, to + reachWork)
  return works ? 'workers' : null
}

/** «тисячі з них *працюють* на будівництві»: the verb itself says that they are there to work. */
export const isAtWork = ({ items, language }: Reading, { from, to }: ChosenEvent): boolean =>
  items.slice(from, to).some(({ lower }) => (language.atWork ?? []).some((stem) => lower.startsWith(stem)))

/** whoever is only called by his country */
const isNative = ({ items, language }: Reading, to: number): boolean =>
  [to - 1, to].some((at) => language.natives?.some((stem) => items[at]?.lower.startsWith(stem)))
