import type { WordForm } from '../languages/form/patterns.ts'

/** Whether a word, in lower case, is of the form. Its ending may be all that stands behind its beginning: за|везет. */
export function createFormTest({ beginnings, endings, except }: WordForm): (lower: string) => boolean {
  const others = except.map(createLikeness)
  return (lower) => {
    const rest = beginnings.flatMap((one) => (lower.startsWith(one) ? lower.slice(one.length) : []))
    const isForm = rest.some((part) => endings.some((one) => part.endsWith(one)))
    return isForm && !others.some((isLike) => isLike(lower))
  }
}

function createLikeness(pattern: string): (lower: string) => boolean {
  if (pattern.startsWith('*')) return (lower) => lower.endsWith(pattern.slice(1))
  if (pattern.endsWith('*')) return (lower) => lower.startsWith(pattern.slice(0, -1))
  return (lower) => lower === pattern
}
