import type { Reading } from '../../signs/reading.ts'
import type { Mention } from './mentions.ts'
import { slug } from './name-forms.ts'
import { textOf } from './names.ts'
import type { People } from './people.ts'

const longestGloss = 5

const latin = /^[A-Z][A-Za-z.&'\u2019-]+$/

const shortest = 2

/**
 * Where the verb is last, a name that the watch does not know is written in its own letters behind: 카론*(Kharon)은*. Below it is the bare word:
 * *카론에* 따르면.
 */
export function glossedMentions(reading: Reading, people: People): Mention[] {
  const { items, language } = reading
  if (!language.verbLast || language.spaceless) return []
  return items.flatMap((item, at): Mention[] => {
    if (item.kind !== 'word' || isKnownWord(reading, at)) return []
    const glossed = items[at + 1]?.text === '(' ? behindGloss(reading, at) : undefined
    return glossed ? [glossed] : people.size > 0 ? knownAbove(reading, at, people) : []
  })
}

function behindGloss(reading: Reading, at: number): Mention | undefined {
  const { items, language } = reading
  const gloss = items.slice(at + 2, at + 2 + longestGloss)
  const length = gloss.findIndex(({ text }) => text === ')')
  const marker = items[at + 3 + length]
  if (length < 1 || !gloss.slice(0, length).every(({ text }) => latin.test(text))) return undefined
  if (!marker?.glued || !language.attribution.subjectEndings.includes(marker.lower)) return undefined
  const name = textOf(reading, at + 2, at + 2 + length)
  const source = { id: slug(name, language.latin), name }
  const called = items[at]?.lower
  return { from: at, to: at + 3 + length, source, relays: false, kind: 'name', called, rest: '' }
}

function knownAbove({ items, language }: Reading, at: number, people: People): Mention[] {
  const word = items[at]?.lower ?? ''
  const { subjectEndings } = language.attribution
  for (const rest of ['', ...subjectEndings, ...language.toward.after.filter((ending) => ending.length === 1)]) {
    const known = word.endsWith(rest) && people.get(word.slice(0, word.length - rest.length))
    if (known) return [{ ...known, from: at, to: at + 1, kind: 'name', rest }]
  }
  return []
}

/** The word by which a glossed name goes on in the text. */
export function rememberGlossed({ called, kind, source, relays }: Mention, people: People): void {
  if (kind === 'name' && called !== undefined && called.length >= shortest) people.set(called, { source, relays })
}

const isKnownWord = ({ over }: Reading, at: number): boolean =>
  (over('claimant', at) ?? over('role', at) ?? over('party', at) ?? over('thing', at) ?? over('event', at)) !==
  undefined
