import type { Proof } from './digest.ts'
import { webAddress } from './plain.ts'

/** Quoted words, and every article that prints them; the first to print them names it. */
export interface Statement {
  id: string
  speaker: { id: string; name: string }
  lang: string
  at: string
  quote: string
  said: Proof[]
}

/** A statement as data. */
export function statementJson({ said, ...statement }: Statement) {
  return { ...statement, said: said.map((proof) => ({ ...proof, url: webAddress(proof.url) })) }
}
