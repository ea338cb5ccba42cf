import type { Side, Subject } from '../../claim.ts'
import type { UnitName } from '../../languages/form/amounts.ts'

/** What is counted: read from the words around the number. */
export interface Counted {
  subject: Subject | null
  unit: UnitName | null
  /** the party that is named with the noun */
  side: Side | null
  /** a noun of something else, or an unknown one: no figure of ours */
  foreign: boolean
  /** a noun that is not known, or a verb: foreign, unless the words before say what is counted */
  unknown: boolean
  /** where the quantity with its noun begins and ends */
  from: number
  to: number
  /** a share of what follows: of the 11,000 */
  partOf: boolean
}
