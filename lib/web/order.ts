import type { FigureView, ShownValue } from '../digest/digest.ts'

/** By day; of one day, what became known later comes later, and what the figure stands at comes last. */
export function byDay({ current }: FigureView): (a: ShownValue, b: ShownValue) => number {
  const place = ({ value }: ShownValue) =>
    `${value.order} ${value.id === current?.value.id ? 1 : 0} ${value.firstSeen} ${value.id}`
  return (a, b) => (place(a) < place(b) ? -1 : 1)
}
