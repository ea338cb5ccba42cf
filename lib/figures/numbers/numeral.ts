/** What one numeral says, before hedges. `value` is null for a vague one. */
export interface Numeral {
  value: number | null
  low: number
  high: number
  /** the product of its scale words; 1 for plain digits */
  scale: number
  /** a little more than it says: 여, -odd */
  odd: boolean
  /** more than it says, told inside it: три с лишним тысячи */
  more?: boolean
  /** a part of a whole, in percent */
  fraction: boolean
  /** digits alone, without separator or scale: may be a year, a day, a number in a name */
  plain: boolean
}

export interface NumeralMatch {
  numeral: Numeral
  /** the token behind it */
  next: number
}

export function fractionOf(percent: number): Numeral {
  const value = Math.round(percent * 10) / 10
  return { value, low: value, high: value, scale: 1, odd: false, fraction: true, plain: false }
}
