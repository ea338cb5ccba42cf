import { createHash } from 'node:crypto'

/** JSON with sorted keys and sorted sets, so that equal things give equal bytes. What is undefined is left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Set) return [...part].sort()
    if (!isPlain(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
