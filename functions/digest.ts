import type { Context } from 'aws-lambda'
import { makeDigest } from '../lib/work/make-digest.ts'
import { sendDueDigests } from '../lib/work/send-digests.ts'
import { desk } from './desk.ts'
import { office } from './office.ts'

/** The slowest sending ends within this. */
const margin = 90_000

/**
 * Cron: keeps the digest of the day that has ended, where every run but the first of a day finds it kept, and sends what is due. Whoever could
 * not be sent to, or not in time, is tried again by the next run; the exception only rings the alarm.
 */
export const handler = async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
  await makeDigest(desk)
  if (!office) return
  const until = new Date(desk.now().getTime() + context.getRemainingTimeInMillis() - margin)
  const { failed } = await sendDueDigests(desk, office, until)
  if (failed > 0) throw new Error(`${failed} digests could not be sent: the log says why`)
}
