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
  watch: Watch
  log: Log
  now: () => Date
}
