import type { VagueWord } from '../languages/form/numerals.ts'
import type { Numeral } from './numeral.ts'

/** A numeral while its words are read from left to right. */
export interface Sum {
  /** of the parts whose major scale has been read */
  total: number
  /** below the next major scale */
  section: number
  /** what the next scale multiplies */
  pending: number | null
  /** the last scale of each kind: the next one must be smaller */
  minor: number
  major: number
  scale: number
  parts: number
  digits: boolean
  vague: VagueWord | null
  odd: boolean
  more: boolean
}

export const emptySum = (): Sum => ({
  total: 0,
  section: 0,
  pending: null,
  minor: Number.POSITIVE_INFINITY,
  major: Number.POSITIVE_INFINITY,
  scale: 1,
  parts: 0,
  digits: false,
  vague: null,
  odd: false,
  more: false,
})

/** Each of these says whether the word goes on the numeral, and adds it. */
export function addVague(sum: Sum, vague: VagueWord): true {
  sum.vague = vague
  sum.parts = 1
  sum.pending = 1
  return true
}

export function addValue(sum: Sum, value: number): boolean {
  if (sum.vague || sum.digits || value >= sum.minor || (sum.parts > 0 && value >= sum.major)) return false
  if (sum.pending !== null && value >= room(sum.pending)) return false
  sum.pending = (sum.pending ?? 0) + value
  sum.parts += 1
  return true
}

export function addMinor(sum: Sum, scale: number): boolean {
  if (scale >= sum.minor) return false
  sum.section += (sum.pending ?? 1) * scale
  sum.pending = null
  sum.minor = scale
  return scaled(sum, scale)
}

export function addMajor(sum: Sum, scale: number): boolean {
  if (scale >= sum.major) return false
  const section = sum.section + (sum.pending ?? 0)
  sum.total += (section || 1) * scale
  sum.section = 0
  sum.pending = null
  sum.minor = Number.POSITIVE_INFINITY
  sum.major = scale
  return scaled(sum, scale)
}

function scaled(sum: Sum, scale: number): true {
  sum.scale = scale
  sum.parts += 1
  sum.digits = false
  return true
}

/** «пара тысяч»: about two of them */
export function asCouple(sum: Sum): void {
  sum.total *= 2
  sum.section *= 2
  sum.vague = null
  sum.odd = true
}

/** Nothing below the major scale has been read. */
export const isWholeScale = ({ pending, section, major }: Sum): boolean =>
  pending === null && section === 0 && Number.isFinite(major)

/** How large a number may still be added: 20 has room below 10, 300 below 100, 12 none. */
function room(value: number): number {
  if (value === 0) return 0
  let power = 1
  while (value % (power * 10) === 0) power *= 10
  return power
}

export function numeralOf(sum: Sum, odd: boolean): Numeral {
  const amount = sum.total + sum.section + (sum.pending ?? 0)
  if (sum.vague) return vagueOf(sum.vague, sum.scale, amount, odd)
  const value = round(amount)
  const numeral = { value, low: value, high: value, scale: sum.scale, odd, fraction: false, plain: sum.digits }
  return sum.more ? { ...numeral, more: true } : numeral
}

function vagueOf(vague: VagueWord, scale: number, amount: number, odd: boolean): Numeral {
  const from = scale > 1 ? (vague[2] ?? vague[0]) : vague[0]
  // several dozen are fewer than a hundred
  const power = amount < 1 ? amount : 10 ** Math.floor(Math.log10(amount))
  return { value: null, low: from * amount, high: vague[1] * power - 1, scale, odd, fraction: false, plain: false }
}

const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
