import type { Feed } from '../feeds/feed.ts'
import type { Settings } from '../local/settings.ts'
import { listFeeds, removeFeed } from '../store/feeds.ts'
import type { Streams } from './command.ts'
import { withMachine } from './open.ts'
import { table } from './table.ts'

/** Every feed, how it is doing, and when it is asked next in the zone of whoever looks. */
export async function listAll(json: boolean, streams: Streams, settings: Settings): Promise<number> {
  const feeds = await withMachine(settings, ({ desk }) => listFeeds(desk.table, desk.watch.id))
  if (json) streams.out(`${JSON.stringify(feeds, null, 2)}\n`)
  else streams.out(table(['ID', 'TITLE', 'HEALTH', 'NEXT', 'ADDRESS'], feeds.map(row)))
  return 0
}

export async function removeOne(id: string, json: boolean, streams: Streams, settings: Settings): Promise<number> {
  const removed = await withMachine(settings, ({ desk }) => removeFeed(desk.table, id))
  if (removed) streams.out(json ? `${JSON.stringify({ removed: id })}\n` : `Removed ${id}.\n`)
  else streams.err(`There is no feed ${id}. Ids are listed by: figurewatch feeds list\n`)
  return removed ? 0 : 1
}

const row = ({ id, title, url, state }: Feed): string[] => [
  id,
  title,
  state.why ? `${state.health}: ${state.why}` : state.health,
  new Date(state.next).toLocaleString(),
  url,
]
