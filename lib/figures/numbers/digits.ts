import type { Language } from '../languages/language.ts'

/** 1,042 is 1042, but 1.042 before a scale word where the comma is the decimal mark. */
export function digitsValue(text: string, { numerals }: Language, beforeScale: boolean): number {
  const decimalComma = numerals.decimals.includes(',')
  const last = text.lastIndexOf(',')
  const digitsBehind = last < 0 ? 0 : text.length - last - 1
  if (
    decimalComma &&
    last > 0 &&
    text.indexOf(',') === last &&
    (digitsBehind !== 3 || (beforeScale && numerals.decimals[0] === ','))
  ) {
    return Number(`${text.slice(0, last).replace(/\D/g, '')}.${text.slice(last + 1)}`)
  }
  return pointValue(text.replace(noDigits, ''), beforeScale)
}

const noDigits = /[^\d.]/g

/** 1.500 soldiers in a translated text are no soldier and a half */
function pointValue(digits: string, beforeScale: boolean): number {
  if (!digits.includes('.')) return Number(digits)
  const parts = digits.split('.')
  const grouped = parts[0] !== '0' && parts.slice(1).every((part) => part.length === 3) && !beforeScale
  return Number(grouped ? parts.join('') : digits)
}
