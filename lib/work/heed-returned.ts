import { readReturned } from '../channels/email/returned.ts'
import { stopSubscription } from '../store/sends.ts'
import type { Desk } from './desk.ts'

/** Sends nothing more to an address that is not there, or whose reader complained. The subscription stays, with the reason beside it. */
export async function heedReturned({ table, log }: Pick<Desk, 'table' | 'log'>, message: string): Promise<void> {
  const returned = readReturned(message)
  if (!returned) return
  const stopped = await stopSubscription(table, returned.subscription, returned.why)
  log('mail.returned', { ...returned, stopped })
}
