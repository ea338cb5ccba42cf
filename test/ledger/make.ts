import type { Hedge } from '../../lib/figures/claim.ts'
import { figureId, valueId } from '../../lib/ledger/identity.ts'
import type { Amount, Figure, Value } from '../../lib/ledger/value.ts'

export const killed: Figure = {
  watch: 'korea-russia',
  metric: 'killed',
  side: 'dprk',
  subject: 'soldiers',
  unit: 'person',
  phase: 'actual',
  mode: 'total',
  claimant: 'rok.nis',
}

const words: [RegExp, Hedge][] = [
  [/^at least /, 'at_least'],
  [/^more than /, 'more_than'],
  [/^up to /, 'at_most'],
  [/^nearly /, 'nearly'],
  [/^about /, 'about'],
]

/** `about 2000`, `at least 600`, `11000-12000`, `640` → an amount. */
export function amount(text: string): Amount {
  const [low, high] = text.split('-').map(Number)
  if (text.includes('-')) return { hedge: 'range', value: null, low: low ?? null, high: high ?? null }
  const [pattern, hedge] = words.find(([start]) => start.test(text)) ?? [/^/, 'exact' as const]
  const value = Number(text.replace(pattern, ''))
  const bound = {
    low: hedge === 'at_least' || hedge === 'more_than' ? value : null,
    high: hedge === 'at_most' || hedge === 'nearly' ? value : null,
  }
  return { hedge, value, ...bound }
}

/** A value of a figure that was first seen, and published, on the day given. */
export function value(text: string, day: string, figure: Partial<Figure> = {}, more: Partial<Value> = {}): Value {
  const whole = { ...killed, ...figure }
  return {
    ...amount(text),
    id: valueId(whole, amount(text)),
    figure: whole,
    figureId: figureId(whole),
    order: day,
    asOf: null,
    firstSeen: `${day}T08:00:00.000Z`,
    lastSeen: `${day}T08:00:00.000Z`,
    lastSaid: day,
    names: ['National Intelligence Service'],
    outlets: ['koryo-post'],
    publishers: ['koryo'],
    langs: ['en'],
    ...more,
  }
}
