import type { Side, Subject } from './claim.ts'

/**
 * Words of one language, each a literal in which `*` stands for the rest of a word: `Южн* Коре*` reads every case of «Южная Корея».
 * Case is ignored unless a word is written in capitals only (US, NIS).
 */
export type Words = Partial<Record<string, readonly string[]>>

/** Who may be quoted: `rok.nis`, its English name for readers, and how pages in each language call it. */
export interface Claimant {
  id: string
  name: string
  side: Side
  /** passes on what others say: an outlet, a lawmaker who was briefed. The source only when nobody else is named. */
  relays?: true
  words: Words
  /** of a country: names it before an estimate or a count: *South Korean* estimates */
  adjectives?: Words
  /** country and role by which it is called without its name: `rok.intelligence` is the NIS */
  speaksAs?: readonly string[]
}

/** What a watch tells the extractor: the parties, and who speaks for them. The extractor itself knows no country and no office. */
export interface Vocabulary {
  /** names and adjectives of each party's country, people and army */
  parties: Record<Side, Words>
  claimants: readonly Claimant[]
  /** things that only ever go from the second group to the first: oil */
  gets?: readonly Subject[]
  /** words that mean a party and do not name it, for whether an article belongs to the watch: 파병군 are in Russia */
  implies?: Partial<Record<Side, Words>>
  /** an article belongs to the watch when it names one party of each group: [[dprk, rok], [russia]] */
  relation: readonly (readonly Side[])[]
  /** words of contests, where countries meet that have nothing to do with one another; an article of them belongs to the watch only where a side of `unless` is named */
  contests?: { words: Words; unless: readonly Side[] }
  /** a second relation whose articles belong to the watch too: [[dprk], [ukraine]], an army that fights there */
  alsoRelation?: readonly (readonly Side[])[]
}
