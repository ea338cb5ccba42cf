import type { Subject } from '../../claim.ts'
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

/** A word of the sentence says that people are there to work: на *будовах*. */
export const isOfWork = ({ items, language: { atWork = [] } }: Reading): boolean =>
  items.some(({ lower }) => atWork.some((stem) => lower.startsWith(stem)))

const reachPermit = 8

/** *노동허가*를 내준 북한인 1천 명: where the verb is last, people of a country who may work are workers. */
export function atWorkThere({ items, language }: Reading, { subject, from }: Counted): Subject | null {
  if (!language.verbLast || subject !== 'travellers') return null
  const before = items.slice(Math.max(0, from - reachPermit), from)
  return before.some(({ lower }) => (language.atWork ?? []).some((stem) => lower.startsWith(stem))) ? 'workers' : null
}

/** «тисячі з них *працюють* на будівництві»: the verb itself says that they are there to work. */
export const isAtWork = ({ items, language }: Reading, { from, to }: ChosenEvent): boolean =>
  items.slice(from, to).some(({ lower }) => (language.atWork ?? []).some((stem) => lower.startsWith(stem)))
