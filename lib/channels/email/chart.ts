import { dayInWords } from '../../digest/days.ts'
import type { DigestItem, ShownValue } from '../../digest/digest.ts'
import { plain } from '../../digest/plain.ts'
import type { Value } from '../../ledger/value.ts'
import { type Colour, encodePng, newRaster, paintBox, paintDisc, type Raster } from './png.ts'

/** Twice as fine as it is shown. */
const width = 1200
const height = 220
const edge = 32
// Thick enough to be seen where a phone shows it at half its width.
const stroke = 9
const disc = 16

// Middle tones: the ground is left open, and they are told from a light one as from a dark one.
const palette: readonly Colour[] = [
  [0, 0, 0, 0],
  [128, 128, 128, 110],
  [64, 128, 200, 255],
  [64, 128, 200, 80],
  [140, 130, 120, 255],
]
const colours = { ground: 0, grid: 1, line: 2, band: 3, other: 4 } as const

export interface Picture {
  png: Uint8Array
  /** what the picture shows, for whoever does not see it */
  alt: string
  /** what its ends stand for, for whoever does */
  caption: string
}

const drawn = new WeakMap<DigestItem, Picture | null>()

/** The step of a number that moved, carried to the end of the window; null for what is no step. Drawn once for all who get it. */
export function chartOf(item: DigestItem, until: string): Picture | null {
  const known = drawn.get(item)
  if (known !== undefined) return known
  const picture = draw(item, until)
  drawn.set(item, picture)
  return picture
}

function draw({ from, to, claimant, heading }: DigestItem, until: string): Picture | null {
  if (!from || !to || from.value.order >= to.value.order) return null
  const points = [from, to].map(({ value }) => pointOf(value))
  const [before, after] = points
  if (before === undefined || after === undefined || before === null || after === null) return null
  const most = Math.max(...[from, to].flatMap(({ value }) => [pointOf(value) ?? 0, value.high ?? 0])) || 1
  const [start, end] = [Date.parse(from.value.order), Math.max(Date.parse(until), Date.parse(to.value.order))]
  const x = (day: string | number): number =>
    edge + ((Math.min(end, new Date(day).getTime()) - start) / (end - start || 1)) * (width - 2 * edge)
  const y = (amount: number): number => height - edge - (amount / most) * (height - 2 * edge)
  const raster = newRaster(width, height)
  paintBox(raster, [0, y(0) - 1], [width, y(0) + 1], colours.grid)
  level(raster, from.value, [x(from.value.order), x(to.value.order)], y, colours.other)
  level(raster, to.value, [x(to.value.order), width], y, colours.line)
  const riser = x(to.value.order)
  paintBox(
    raster,
    [riser - 2, Math.min(y(before), y(after))],
    [riser + 2, Math.max(y(before), y(after))],
    colours.other,
  )
  dot(raster, from.value, [x(from.value.order), y(before)], colours.other)
  dot(raster, to.value, [riser, y(after)], colours.line)
  return {
    png: encodePng(raster, palette),
    alt: plain(`${claimant}, ${heading}: ${stepInWords(from)}, ${stepInWords(to)}`),
    // The last instant of the window belongs to the day before.
    caption: `${dayInWords(from.value.order)} to ${dayInWords(new Date(end - 1).toISOString())}, drawn from zero`,
  }
}

const stepInWords = ({ amount, value }: ShownValue): string => `${amount} on ${dayInWords(value.order)}`

/** Where a value is drawn: its number, else the middle of its bounds, else the one it has. */
function pointOf({ value, low, high }: Value): number | null {
  if (value !== null) return value
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high)
}

function level(
  raster: Raster,
  value: Value,
  [left, right]: readonly [number, number],
  y: (amount: number) => number,
  colour: number,
): void {
  const { low, high } = value
  if (value.value === null && low !== null && high !== null)
    paintBox(raster, [left, y(high)], [right, y(low)], colours.band)
  const at = y(pointOf(value) ?? 0)
  paintBox(raster, [left, at - stroke / 2], [right, at + stroke / 2], colour)
}

const open = new Map([
  ['at_least', -1],
  ['more_than', -1],
  ['at_most', 1],
  ['less_than', 1],
])

/** Hollow where the number is a bound, with a stroke to its open side. */
function dot(raster: Raster, { hedge }: Value, [x, y]: readonly [number, number], colour: number): void {
  const side = open.get(hedge)
  if (side !== undefined)
    paintBox(raster, [x - 3, Math.min(y, y + side * 30)], [x + 3, Math.max(y, y + side * 30)], colour)
  paintDisc(raster, [x, y], disc, colour)
  if (side !== undefined) paintDisc(raster, [x, y], disc - 7, colours.ground)
}
