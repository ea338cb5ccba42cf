import type { Claimant, Words } from '../figures/vocabulary.ts'

const others = ['ko', 'ru', 'uk', 'ja'] as const

/** An outlet, who passes on what others say. Pages in a language that has no word of its own for it print its English name. */
export function outletOf(id: string, name: string, en: readonly string[], words: Words = {}): Claimant {
  const inOthers = others.map((code) => [code, words[code]?.length ? words[code] : en])
  return { id: `media.${id}`, name, side: 'other', relays: true, words: { en, ...Object.fromEntries(inOthers) } }
}

/** The same outlet as Korean pages spell it. */
export const inKorean = (outlet: Claimant, ko: readonly string[]): Claimant => ({
  ...outlet,
  words: { ...outlet.words, ko },
})
