import type { Sign, SignKind, SignValues } from './signs.ts'

/** Every kind of sign, and whether a longer one hides those that begin inside it: "killed or wounded" is one event. */
const hiding: Readonly<Record<SignKind, boolean>> = {
  hedgeBefore: false,
  hedgeAfter: false,
  increment: false,
  rate: false,
  mask: false,
  date: true,
  relative: false,
  unit: true,
  multiplied: false,
  currency: false,
  thing: true,
  foreign: false,
  modifier: false,
  stop: false,
  definite: false,
  partOf: false,
  event: true,
  auxiliary: false,
  receiving: false,
  joiner: false,
  purpose: false,
  clause: false,
  planned: false,
  possible: false,
  denied: false,
  done: false,
  gerund: false,
  superseded: false,
  updated: false,
  anaphor: false,
  toward: false,
  origin: false,
  rangeOpen: false,
  rangeMiddle: false,
  change: false,
  say: false,
  putVerb: false,
  putAt: false,
  naming: false,
  agent: false,
  nation: false,
  counting: false,
  according: false,
  accordingAfter: false,
  citing: false,
  sourceNoun: false,
  paper: false,
  nounLink: false,
  pronoun: false,
  plural: false,
  sourceAnaphor: false,
  aboutThis: false,
  role: true,
  hearsay: false,
  relativePronoun: false,
  hearer: false,
  firstPerson: false,
  elsewhere: false,
  silent: false,
  impersonal: false,
  attributive: false,
  quotative: false,
  continued: false,
  coin: false,
  party: true,
  claimant: true,
}

const numbers: ReadonlyMap<string, number> = new Map(Object.keys(hiding).map((kind, number) => [kind, number]))

export const numberOf = (kind: SignKind): number => numbers.get(kind) ?? 0

/** A sign as the patterns hold it, with what is asked of its kind each time that it is found. */
export interface KnownSign {
  kind: SignKind
  value: SignValues[SignKind]
  number: number
  hides: boolean
}

const knownSigns = new WeakMap<Sign, KnownSign>()

/** All words of a list share their sign. */
export function known(sign: Sign): KnownSign {
  const { kind, value } = sign
  const found = knownSigns.get(sign) ?? { kind, value, number: numberOf(kind), hides: hiding[kind] }
  knownSigns.set(sign, found)
  return found
}
