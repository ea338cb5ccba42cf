import { describe, expect, it } from 'vitest'
import { agree, disjoint, interval, precision, relation } from '../../lib/ledger/interval.ts'
import { amount } from './make.ts'

describe('precision', () => {
  it.each([
    [2000, 1000],
    [2500, 100],
    [640, 10],
    [7, 1],
    [1.5, 0.1],
    [0, 1],
  ])('%s is stated to the nearest %s', (value, place) => expect(precision(value)).toBeCloseTo(place))
})

describe('interval', () => {
  it.each([
    ['640', 640, 640],
    ['about 2000', 1800, 2200],
    ['about 1500', 1450, 1550],
    ['about 11000', 10_500, 11_500],
    ['nearly 5000', 4500, 5000],
    ['at least 600', 600, Number.POSITIVE_INFINITY],
    ['up to 8000', 0, 8000],
    ['11000-12000', 11_000, 12_000],
  ])('%s is [%s, %s]', (text, low, high) => expect(interval(amount(text))).toEqual({ low, high }))
})

describe('agree', () => {
  it.each([
    ['about 2000', '2000', true],
    ['2000', '2100', false],
    ['about 2000', '2100', true],
    ['at least 600', '600', true],
    ['at least 600', 'about 2000', false],
    ['11000-12000', '11000-12000', true],
    ['11000-12000', '11500', false],
  ])('%s and %s: %s', (a, b, expected) => expect(agree(amount(a), amount(b))).toBe(expected))

  it('is not transitive, so values are stored one by one', () => {
    expect(agree(amount('about 2000'), amount('2100'))).toBe(true)
    expect(agree(amount('about 2000'), amount('1900'))).toBe(true)
    expect(agree(amount('2100'), amount('1900'))).toBe(false)
  })
})

describe('relation of an older amount to a newer one', () => {
  it.each([
    ['at least 600', 'about 2000', 'apart'],
    ['at least 600', '640', 'inside'],
    ['at least 600', 'at least 600', 'same'],
    ['about 2000', 'at least 600', 'around'],
    ['10000-12000', '11500', 'inside'],
    ['11500', '10000-12000', 'around'],
    ['10000-12000', '11000-15000', 'apart'],
    ['up to 8000000', 'up to 12000000', 'apart'],
    ['more than 10000', '11000', 'inside'],
    ['300', '3000', 'apart'],
  ])('%s → %s is %s', (older, newer, expected) => expect(relation(amount(older), amount(newer))).toBe(expected))
})

it('bounds that leave the same side open are never disjoint', () => {
  expect(disjoint(interval(amount('at least 600')), interval(amount('more than 10000')))).toBe(false)
})
