import { type Machine, openMachine } from '../../lib/local/machine.ts'
import { silent } from '../../lib/log.ts'
import { addFeed } from '../../lib/store/feeds.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { newFeed } from '../../lib/work/new-feed.ts'
import type { Site } from './site.ts'

export interface Watching {
  machine: Machine
  /** moves the clock on and works until nothing is due */
  at(instant: string): Promise<void>
}

const outlet = { id: 'sample', name: 'Sample', publisher: 'sample', label: null }

interface Place {
  table: string
  /** of a database that is there already; null: one of its own, in memory */
  endpoint: string | null
}

/** figurewatch on this machine with an empty table, a clock that stands still, and one feed of a local site. */
export async function watch(
  site: Site,
  began: string,
  place: Place = { table: 'figurewatch-test', endpoint: null },
): Promise<Watching> {
  const clock = { now: new Date(began) }
  const machine = await openMachine({
    watch: koreaRussia,
    ...place,
    userAgent: 'figurewatch/test (+https://figurewatch.example)',
    data: null,
    allow: [site.host],
    spacing: 0,
    log: silent,
    now: () => clock.now,
  })
  await beginWatch(machine.desk.table, koreaRussia.id, clock.now)
  const given = { watch: koreaRussia.id, url: `${site.origin}/feed.xml`, title: 'Sample', lang: 'en', outlet }
  await addFeed(machine.desk.table, newFeed(given, clock.now))
  return {
    machine,
    async at(instant) {
      clock.now = new Date(instant)
      await machine.round()
    },
  }
}
