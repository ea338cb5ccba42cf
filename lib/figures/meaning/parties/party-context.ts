import type { Side } from '../../claim.ts'

export interface PartyContext {
  /** whose the last figure of the paragraph was */
  last: Side | null
  /** the party of the first group that the article names most */
  main: Side
  /** items of this sentence that name sources: a source is not whose people are counted */
  sources: readonly (readonly [from: number, to: number])[]
  /** the last figure is of missiles or guns: losses that follow may be what they did */
  arms: boolean
  /** the sentence before names a party of ours */
  home: boolean
  /** a few sentences before, and so may be what this one calls only the country */
  visited: boolean
  /** the last figure is of pay: who pays is not who supplies what follows */
  pay: boolean
  /** this sentence or the one before counts losses of another army */
  theirs: boolean
  /** our missiles were named a little before: people who are killed where only another party is named are theirs */
  struck: boolean
  /** of which missiles "such missiles" are has been told a few sentences before */
  such: boolean
}
