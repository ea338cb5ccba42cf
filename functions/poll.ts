import { sendDue } from '../lib/work/poll.ts'
import { addStarterFeeds } from '../lib/work/starter-feeds.ts'
import { desk } from './desk.ts'

/** Cron: a message for every feed and article that is due; the first time of all, the starter feeds. */
export const handler = async (): Promise<{ sent: number }> => {
  await addStarterFeeds(desk)
  return { sent: await sendDue(desk) }
}
