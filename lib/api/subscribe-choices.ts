import type { EmptyRule } from '../channels/subscription.ts'
import { changeKinds } from '../ledger/change.ts'
import type { Watch } from '../watches/watch.ts'
import type { Choice } from '../web/filters.tsx'
import { figureChoices } from './choices.ts'

const emptyWords: Record<EmptyRule, string> = {
  skip: 'send nothing',
  send: 'send a digest that says so',
  weekly: 'send one that says so, once a week',
}

const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), `${String(hour).padStart(2, '0')}:00`] as const)
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** When the digest comes, as it was typed before where something was wrong with it. */
export function subscribeChoices(watch: Watch, typed: (name: string) => string): { when: Choice[]; what: Choice[] } {
  const or = (name: string, fallback: string): string => typed(name) || fallback
  const kinds = changeKinds.map((kind) => [kind, kind.toLowerCase()] as const)
  const empty = Object.entries(emptyWords)
  return {
    when: [
      { name: 'hour', label: 'Hour', options: hours, chosen: or('hour', '8') },
      { name: 'tz', label: 'Time zone', options: zones.map((zone) => [zone, zone]), chosen: or('tz', 'UTC') },
      { name: 'onEmpty', label: 'When nothing changed', options: empty, chosen: or('onEmpty', 'skip') },
    ],
    what: [
      ...figureChoices(watch, {}).map((choice) => ({ ...choice, chosen: typed(choice.name) })),
      { name: 'kind', label: 'Kind', options: [['', 'any'], ...kinds], chosen: typed('kind') },
    ],
  }
}
