import type { Window } from '../digest/digest.ts'
import { isZone, lengthOf, momentOf, resolveWindow, type WindowAsk } from '../digest/window.ts'
import { Misuse } from './command.ts'

/** The window that is asked for by --since, --until, --date and --tz; what is not understood is a misuse, said before anything is opened. */
export function askedWindow(ask: WindowAsk & { tz: string }): (now: Date) => Window {
  const { since, until, date, tz } = ask
  if (!isZone(tz)) throw new Misuse(`--tz ${tz}: expected an IANA zone such as Asia/Seoul.`)
  const days = 'a day such as 2025-09-01 or an instant such as 2025-09-01T00:00:00Z'
  const from = since === undefined ? undefined : momentOf(since, tz)
  const to = until === undefined ? undefined : momentOf(until, tz)
  if (since !== undefined && !lengthOf(since) && from === undefined)
    throw new Misuse(`--since ${since}: expected a length such as 24h or 7d, ${days}.`)
  if (until !== undefined && to === undefined) throw new Misuse(`--until ${until}: expected ${days}.`)
  if (from !== undefined && to !== undefined && from >= to)
    throw new Misuse(`--until ${until}: expected a day or an instant after --since ${since}.`)
  if (date !== undefined && until !== undefined)
    throw new Misuse(`--date ${date}: expected either --date or --until, not both.`)
  if (date !== undefined && momentOf(`${date}T00:00:00Z`, tz) === undefined)
    throw new Misuse(`--date ${date}: expected a day such as 2025-09-02.`)
  return (now) => resolveWindow(ask, now)
}
