import { onEach } from '../lib/each.ts'
import { readFeed } from '../lib/work/read-feed.ts'
import { desk } from './desk.ts'

/** Queue: reads feeds. */
export const handler = onEach('feed', desk.log, (id) => readFeed(desk, id))
