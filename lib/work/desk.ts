import type { Permission } from '../articles/robots.ts'
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
  log: Log
  now: () => Date
}
