import { describe, expect, it } from 'vitest'
import { amountInWords, differenceInWords, numberInWords, percentInWords } from '../../lib/digest/amounts.ts'
import type { Amount } from '../../lib/ledger/value.ts'
import { amount } from '../ledger/make.ts'

const less = (value: number): Amount => ({ hedge: 'less_than', value, low: null, high: value })
const vague = (low: number, high: number): Amount => ({ hedge: 'order_of_magnitude', value: null, low, high })
const range = (low: number | null, high: number | null): Amount => ({ hedge: 'range', value: null, low, high })

describe('an amount in words', () => {
  it.each<[Amount, string, string]>([
    [amount('at least 600'), 'person', 'at least 600'],
    [amount('about 2000'), 'person', 'about 2,000'],
    [amount('11000-12000'), 'person', '11,000–12,000'],
    [amount('nearly 5000'), 'person', 'nearly 5,000'],
    [amount('up to 12000'), 'person', 'at most 12,000'],
    [amount('4700'), 'person', '4,700'],
    [amount('more than 12000000'), 'usd', 'more than $12 million'],
    [amount('28000'), 'container', '28,000'],
    [amount('about 9000000'), 'shell', 'about 9 million'],
    [less(100), 'person', 'fewer than 100'],
    [less(2_500_000), 'usd', 'less than $2.5 million'],
    [less(30), 'percent', 'less than 30%'],
    [amount('30'), 'percent', '30%'],
    [amount('3-5'), 'percent', '3–5%'],
    [amount('70'), 'other:animal', '70 animals'],
    [amount('1'), 'other:animal', '1 animal'],
    [amount('3'), 'other:company', '3 companies'],
    [amount('850'), 'km', '850 km'],
    [amount('1'), 'ton', '1 ton'],
    [amount('40000'), 'ton', '40,000 tons'],
    [amount('500000000'), 'other:krw', '500 million won'],
    [amount('1000000000'), 'other:rub', '1 billion rubles'],
    [amount('10000000-12000000'), 'usd', '$10–12 million'],
    [amount('900000-1200000'), 'person', '900,000–1.2 million'],
    [amount('1000000-1234567'), 'person', '1,000,000–1,234,567'],
    [vague(100, 999), 'person', 'hundreds (100–999)'],
    [vague(10_000, 99_999), 'person', 'tens of thousands (10,000–99,999)'],
    [vague(7, 70), 'person', '7–70'],
    [range(500, null), 'person', 'at least 500'],
    [range(null, 500), 'person', 'at most 500'],
    [range(null, null), 'person', 'an unknown number'],
  ])('%j in %s is "%s"', (given, unit, words) => expect(amountInWords(given, unit)).toBe(words))

  it.each([
    [0, '0'],
    [600, '600'],
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [1_500_000, '1.5 million'],
    [1_234_567, '1,234,567'],
    [20_000_000_000, '20 billion'],
    [3_000_000_000_000, '3 trillion'],
    [5.8, '5.8'],
  ])('%d is "%s"', (number, words) => expect(numberInWords(number)).toBe(words))

  it.each([
    [1400, 'person', '+1,400'],
    [-42_300, 'person', '−42,300'],
    [2_000_000, 'usd', '+$2 million'],
    [-5, 'percent', '−5 points'],
    [0, 'person', '±0'],
  ])('a difference of %d %s is "%s"', (difference, unit, words) =>
    expect(differenceInWords(difference, unit)).toBe(words),
  )

  it.each([
    [233.33, '+233%'],
    [-90, '−90%'],
    [4.56, '+4.6%'],
    [999, '+999%'],
    [1000, '×11'],
    [1466.7, '×15.7'],
    [12_345, '×124'],
    [-100, '−100%'],
  ])('%d per cent is "%s"', (percent, words) => expect(percentInWords(percent)).toBe(words))
})
