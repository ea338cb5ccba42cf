import { makeDigest } from '../lib/work/make-digest.ts'
import { desk } from './desk.ts'

/** Cron: keeps the digest of the day that has ended; every run but the first of a day finds it kept. */
export const handler = async (): Promise<void> => {
  await makeDigest(desk)
}
