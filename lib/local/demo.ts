import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Digest } from '../digest/digest.ts'
import { silent } from '../log.ts'
import { addFeed } from '../store/feeds.ts'
import { beginWatch } from '../store/watches.ts'
import type { Watch } from '../watches/watch.ts'
import { gatherDigest } from '../work/gather-digest.ts'
import { newFeed } from '../work/new-feed.ts'
import { type Machine, openMachine } from './machine.ts'
import { openNewsroom } from './newsroom/server.ts'

const hour = 3_600_000
const day = 24 * hour
const step = day
const week = 7 * day
/** Monday before the first story; the first day is the watch's baseline. */
const firstDay = Date.parse('2024-10-14T00:00:00Z')
/** to the middle of September 2025 */
export const wholeYear = 48

/** How far a play has come: kept on disk before each step, so that a play that was killed goes on where it was. */
const Place = z.object({ port: z.number().int(), now: z.number().int(), done: z.boolean() })
type Place = z.infer<typeof Place>

export interface DemoOptions {
  watch: Watch
  data: string
  userAgent: string
  tz: string
  /** port of the newsroom; 0: any free one */
  port: number
  /** how many weeks of the year are played */
  weeks: number
  /** each week as it ends: what was read in it, and its digest */
  week: (digest: Digest) => void
}

export interface Demo {
  machine: Machine
  /** the newsroom's clock, in milliseconds: where it stands when the play is over */
  now: () => Date
  close(): Promise<void>
}

/** The sample newsroom's year, played over HTTP on 127.0.0.1 through the same code that runs on live feeds. A day passes at a time. */
export async function playDemo(options: DemoOptions): Promise<Demo> {
  const before = readPlace(options.data)
  if (before?.done) rmSync(options.data, { recursive: true, force: true })
  mkdirSync(options.data, { recursive: true })
  const place = { now: before && !before.done ? before.now : firstDay }
  const now = () => new Date(place.now)
  const newsroom = await openNewsroom({ now, port: before && !before.done ? before.port : options.port })
  const { port } = new URL(newsroom.origin)
  const machine = await openMachine({
    ...options,
    table: 'figurewatch-demo',
    endpoint: null,
    allow: [`127.0.0.1:${port}`],
    spacing: 0,
    // Every feed once a day, and not two of them at once more than their one host has turns for.
    pace: { floor: hour, cap: 20 * hour },
    workers: 2,
    log: silent,
    now,
  })
  const at = (done: boolean): Place => ({ port: Number(port), now: place.now, done })
  await beginWatch(machine.desk.table, options.watch.id, new Date(firstDay))
  for (const { url, title, lang, outlet } of newsroom.feeds) {
    await addFeed(
      machine.desk.table,
      newFeed({ watch: options.watch.id, url, title, lang, outlet }, new Date(firstDay)),
    )
  }
  for (; place.now < firstDay + options.weeks * week; place.now += step) {
    savePlace(options.data, at(false))
    await machine.round()
    if ((place.now + step - firstDay) % week === 0)
      options.week(await weekBefore(machine, place.now + step, options.tz))
  }
  savePlace(options.data, at(true))
  const close = async () => {
    await machine.close()
    await newsroom.close()
  }
  return { machine, now, close }
}

async function weekBefore(machine: Machine, until: number, tz: string): Promise<Digest> {
  return gatherDigest(machine.desk, {
    since: new Date(until - week).toISOString(),
    until: new Date(until).toISOString(),
    tz,
  })
}

const fileIn = (data: string): string => join(data, 'play.json')

function readPlace(data: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(fileIn(data), 'utf8')))
  } catch {
    // No play yet, or one that was killed while its first line was written: either way it begins anew.
    return null
  }
}

/** Written aside and renamed: a process that dies leaves the old place or the new one, never half of one. */
function savePlace(data: string, place: Place): void {
  writeFileSync(`${fileIn(data)}.new`, JSON.stringify(place))
  renameSync(`${fileIn(data)}.new`, fileIn(data))
}
