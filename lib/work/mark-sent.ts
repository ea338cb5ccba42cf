import type { Sent } from '../channels/channel.ts'
import type { Subscription } from '../channels/subscription.ts'
import { disableSubscription, dropWindow, postponeWindow, settleWindow } from '../store/sends.ts'
import type { Desk } from './desk.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Refusals in a row after which nothing is sent there any more. */
const mostRefusals = 3
/** So long a window is tried before its channel counts as gone. */
const patience = 5 * day

export type Marked = 'sent' | 'later' | 'refused' | 'disabled'

type Sender = Pick<Desk, 'table' | 'now'>

/** Writes down what became of a sending, and when the next one is due. */
export async function mark(desk: Sender, claimed: Subscription, sent: Sent): Promise<Marked> {
  if (sent.kind === 'sent') {
    await settleWindow(desk.table, claimed, true)
    return 'sent'
  }
  if (sent.kind === 'refused') return refused(desk, claimed, sent)
  const { until, tries } = claimed.claim ?? { until: claimed.created, tries: 1 }
  if (desk.now().getTime() - Date.parse(until) > patience) {
    await disableSubscription(desk.table, claimed, `nothing was taken for five days: ${sent.why}`)
    return 'disabled'
  }
  await postponeWindow(desk.table, claimed, nextTry(sent.at, tries, desk.now()), sent.why)
  return 'later'
}

async function refused(
  desk: Sender,
  claimed: Subscription,
  { why, gone }: Extract<Sent, { kind: 'refused' }>,
): Promise<Marked> {
  if (gone || claimed.failures + 1 >= mostRefusals) {
    await disableSubscription(desk.table, claimed, gone ? why : `refused ${mostRefusals} times in a row: ${why}`)
    return 'disabled'
  }
  await dropWindow(desk.table, claimed, why)
  return 'refused'
}

/** When the other side says, within reason; else after 5, 10, 20 … minutes, and never more than six hours. */
function nextTry(asked: Date | null, tries: number, now: Date): Date {
  const wait = asked ? asked.getTime() - now.getTime() : 5 * minute * 2 ** Math.min(tries - 1, 10)
  const most = asked ? day : 6 * hour
  return new Date(now.getTime() + Math.min(most, Math.max(minute, wait)))
}
