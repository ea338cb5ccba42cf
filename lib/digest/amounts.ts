import type { Amount } from '../ledger/value.ts'

const plainNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })
const shortNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

const scales = [
  { size: 1e12, word: ' trillion' },
  { size: 1e9, word: ' billion' },
  { size: 1e6, word: ' million' },
] as const

/** What "hundreds" stands for, by its bounds; anything else that is vague is written as a range. */
const vague = new Map([
  ['24-99', 'dozens'],
  ['100-999', 'hundreds'],
  ['200-999', 'several hundred'],
  ['1000-9999', 'thousands'],
  ['2000-9999', 'several thousand'],
  ['10000-99999', 'tens of thousands'],
  ['20000-99999', 'several tens of thousands'],
  ['100000-999999', 'hundreds of thousands'],
  ['200000-999999', 'several hundred thousand'],
  ['1000000-9999999', 'millions'],
  ['2000000-9999999', 'several million'],
])

/** Words around a number. Units that the heading names already (people, shells, containers) are not repeated. */
const units = new Map<string, readonly [before: string, after: string]>([
  ['usd', ['$', '']],
  ['percent', ['', '%']],
  ['km', ['', ' km']],
  ['other:krw', ['', ' won']],
  ['other:eur', ['€', '']],
  ['other:times', ['', ' times']],
])

const words = new Map([
  ['ton', 'ton'],
  ['other:rub', 'ruble'],
])

/** Counted one by one: "fewer than 100", where money and shares are "less than". */
const counted =
  /^(person|shell|missile|container|gun|vehicle|vessel|train|flight|other:(?!krw|rub|eur|metre|hectare|times))/

/** 600 → "600", 12,000,000 → "12 million", 1,234,567 → "1,234,567". */
export function numberInWords(number: number): string {
  const [digits, scale] = scaled(number)
  return `${digits}${scale}`
}

/** "at least 600", "about 2,000", "11,000–12,000", "hundreds (100–999)", "more than $12 million". */
export function amountInWords(amount: Amount, unit: string): string {
  const { hedge, value, low, high } = amount
  if (value === null)
    return hedge === 'order_of_magnitude' ? vagueWords(low, high, unit) : rangeInWords(low, high, unit)
  const number = withUnit(numberInWords(value), unit, value)
  if (hedge === 'exact' || hedge === 'range' || hedge === 'order_of_magnitude') return number
  if (hedge === 'less_than') return `${counted.test(unit) ? 'fewer' : 'less'} than ${number}`
  return `${hedge.replace('_', ' ')} ${number}`
}

/** "+1,400", "−$2 million"; the difference of two shares is in points. */
export function differenceInWords(difference: number, unit: string): string {
  const size = Math.abs(difference)
  const words = unit === 'percent' ? `${numberInWords(size)} points` : withUnit(numberInWords(size), unit, size)
  return `${sign(difference)}${words}`
}

/** "+233%", below ten per cent with one decimal; from elevenfold on "×15.7", which nobody has to work out. */
export function percentInWords(percent: number): string {
  const size = Math.abs(percent)
  if (percent >= 1000) return `×${plainNumber.format(rounded(1 + percent / 100, 100))}`
  return `${sign(percent)}${plainNumber.format(rounded(size, 10))}%`
}

/** One decimal below a limit, none from there on. */
const rounded = (number: number, limit: number): number =>
  number < limit ? Math.round(number * 10) / 10 : Math.round(number)

function sign(number: number): string {
  if (number === 0) return '±'
  return number < 0 ? '−' : '+'
}

function scaled(number: number): [digits: string, scale: string] {
  const scale = scales.find(({ size }) => Math.abs(number) >= size)
  if (scale && isShort(number / scale.size)) return [shortNumber.format(number / scale.size), scale.word]
  return [plainNumber.format(number), '']
}

const isShort = (number: number): boolean => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6

function rangeInWords(low: number | null, high: number | null, unit: string): string {
  if (low === null && high === null) return 'an unknown number'
  if (high === null) return `at least ${withUnit(numberInWords(low ?? 0), unit, low ?? 0)}`
  if (low === null) return `at most ${withUnit(numberInWords(high), unit, high)}`
  return withUnit(rangeDigits(low, high), unit, high)
}

/** 10–12 million; but 900,000–1.2 million, for both ends must stay readable alone. */
function rangeDigits(low: number, high: number): string {
  const [lowDigits, lowScale] = scaled(low)
  const [highDigits, highScale] = scaled(high)
  if (lowScale === highScale) return `${lowDigits}–${highDigits}${highScale}`
  if (lowScale && !highScale) return `${plainNumber.format(low)}–${highDigits}`
  return `${lowDigits}–${highDigits}${highScale}`
}

function vagueWords(low: number | null, high: number | null, unit: string): string {
  const range = rangeInWords(low, high, unit)
  const word = vague.get(`${low}-${high}`)
  return word ? `${word} (${range})` : range
}

function withUnit(number: string, unit: string, size: number): string {
  const around = units.get(unit)
  if (around) return `${around[0]}${number}${around[1]}`
  // An item is whatever the heading names.
  const word = unit === 'other:item' ? '' : (words.get(unit) ?? /^other:(.*)$/s.exec(unit)?.[1] ?? '')
  return word === '' ? number : `${number} ${size === 1 ? word : plural(word)}`
}

const plural = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`)
