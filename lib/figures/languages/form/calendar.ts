import type { Patterns } from './patterns.ts'

export type RelativeDay =
  | number
  | readonly [from: number, to: number]
  | { readonly month: number }
  | { readonly year: number }

export interface Calendar {
  months: Readonly<Record<string, number>>
  /** 0 is Sunday */
  weekdays: Readonly<Record<string, number>>
  /** `#d {month}`, `{month} #d , #y`: the first group is read as a date; order of the signs says what they are */
  dates: Patterns
  /** before or behind a date: a period begins then (*since* August, 8월*부터*), which is no day of the count */
  begins?: { before: Patterns; after: Patterns }
  /** before the date by which something is planned, in the months to come: *by* December */
  terms?: Patterns
  /** days before publication: today 0, yesterday 1, this week: [6, 0], last week: [13, 7]; months of the calendar: last month { month: 1 }, last year { year: 1 } */
  relative: Readonly<Record<string, RelativeDay>>
}
