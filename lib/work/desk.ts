import type { Permission } from '../articles/robots.ts'
import type { Pace } from '../feeds/schedule.ts'
import type { Http } from '../http.ts'
import type { Log } from '../log.ts'
import type { Queue } from '../queue.ts'
import type { Table } from '../store/table.ts'
import type { Watch } from '../watches/watch.ts'

/** Everything a piece of work is given: nothing in lib reaches for a cloud, a clock or a configuration of its own. */
export interface Desk {
  table: Table
  http: Http
  queue: Queue
  /** may this page be asked for? */
  robots: (url: string, now: Date) => Promise<Permission>
  watch: Watch
  /** how often a feed may and must be asked, where it is not the usual pace */
  pace?: Pace
  log: Log
  now: () => Date
}
