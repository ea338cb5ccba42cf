import { addFeed } from '../store/feeds.ts'
import { beginWatch, findWatch } from '../store/watches.ts'
import type { Desk } from './desk.ts'
import { newFeed } from './new-feed.ts'

/**
 * Begins the watch with its starter feeds, the first time; later whatever people made of them stands. The feeds come first: whoever dies
 * between them begins again. Says how many were added.
 */
export async function addStarterFeeds({ table, watch, now }: Desk): Promise<number> {
  if (await findWatch(table, watch.id)) return 0
  const wanted = watch.feeds.filter(({ on }) => on)
  for (const { url, title, lang, outlet } of wanted) {
    await addFeed(table, newFeed({ watch: watch.id, url, title, lang, outlet }, now()))
  }
  await beginWatch(table, watch.id, now())
  return wanted.length
}
