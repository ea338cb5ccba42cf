import type { Sent } from '../channels/channel.ts'
import { type DueWindow, dueWindow, sendsEmpty, windowUntil } from '../channels/due-window.ts'
import { channels } from '../channels/index.ts'
import type { PostOffice } from '../channels/office.ts'
import type { Subscription } from '../channels/subscription.ts'
import type { Digest } from '../digest/digest.ts'
import { filterDigest } from '../digest/filter.ts'
import { findDueDigests } from '../store/due.ts'
import { claimWindow, settleWindow } from '../store/sends.ts'
import { findSubscription } from '../store/subscriptions.ts'
import type { Desk } from './desk.ts'
import { gatherDigest } from './gather-digest.ts'
import { type Marked, mark } from './mark-sent.ts'

const minute = 60_000

/** Longer than the slowest sending: whoever holds a window longer has died. */
const lease = 5 * minute
const atOnce = 6

export type Outcome = Marked | 'empty' | 'not due' | 'failed'
export type Outcomes = Record<Outcome, number>

/** The digest of a window. */
type Gather = (window: DueWindow) => Promise<Digest>

/** What sending needs of a desk. */
type Sender = Pick<Desk, 'table' | 'log' | 'now'>

/**
 * Sends every digest that is due. It costs what is due: one digest is gathered once for all whose window is the same. After `until` none is
 * begun: whoever is stopped at a moment that is known beforehand need not be stopped in the middle of a sending.
 */
export async function sendDueDigests(desk: Desk, office: PostOffice, until?: Date): Promise<Outcomes> {
  return sendDue(desk, office, (window) => gatherDigest(desk, { ...window, tz: 'UTC' }), until)
}

/** The same, with the digests given. */
export async function sendDue(desk: Sender, office: PostOffice, gather: Gather, until?: Date): Promise<Outcomes> {
  const outcomes: Outcomes = { sent: 0, empty: 0, later: 0, refused: 0, disabled: 0, 'not due': 0, failed: 0 }
  const due = findDueDigests(desk.table, desk.now())
  const gathered = gatherOnce(gather)
  const sender = async (): Promise<void> => {
    // Senders share one list: each takes the next name from it.
    for (let next = await due.next(); !next.done; next = await due.next()) {
      if (until && desk.now() >= until) return
      outcomes[await sendOne(desk, office, next.value, gathered)] += 1
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, sender))
  // Only now: nobody is in the middle of a sending any more.
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return outcomes
}

/**
 * Sends what has happened since the last digest, now and whether anything changed or not. Null when there is no such subscription; `pending`
 * and `disabled` when nothing may be sent to it.
 */
export async function sendNow(desk: Desk, office: PostOffice, id: string): Promise<Outcome | 'pending' | null> {
  const subscription = await findSubscription(desk.table, id)
  if (!subscription) return null
  if (subscription.status !== 'active') return subscription.status
  const window = subscription.claim ?? windowUntil(subscription, desk.now())
  const gather: Gather = (asked) => gatherDigest(desk, { ...asked, tz: 'UTC' })
  return sendWindow(desk, office, { ...subscription, onEmpty: 'send' }, window, gather)
}

/** Sends a window of one's own choice, to see what comes and whether it comes: what is due stays due. */
export async function sendTrial(
  desk: Desk,
  office: PostOffice,
  id: string,
  { since, until }: DueWindow,
): Promise<{ outcome: Sent['kind'] | 'pending' | 'disabled'; why: string | null } | null> {
  const subscription = await findSubscription(desk.table, id)
  if (!subscription) return null
  if (subscription.status !== 'active') return { outcome: subscription.status, why: subscription.why }
  const whole = await gatherDigest(desk, { since, until, tz: subscription.tz })
  const digest = filterDigest(whole, subscription.filters)
  const delivery = { digest, subscription, id: deliveryId(id, { until }), now: desk.now() }
  const sent = await channels[subscription.channel].send(delivery, office)
  return { outcome: sent.kind, why: sent.kind === 'sent' ? null : sent.why }
}

/** The same promise for everybody whose window it is. */
function gatherOnce(gather: Gather): Gather {
  const gathered = new Map<string, Promise<Digest>>()
  return (window) => {
    const name = `${window.since} ${window.until}`
    const known = gathered.get(name) ?? gather(window)
    gathered.set(name, known)
    return known
  }
}

/** One subscriber's trouble is not the next one's: it is written down, and the lease lets somebody try again. */
async function sendOne(desk: Sender, office: PostOffice, id: string, gather: Gather): Promise<Outcome> {
  try {
    const subscription = await findSubscription(desk.table, id)
    const window = subscription?.status === 'active' ? dueWindow(subscription, desk.now()) : null
    return subscription && window ? await sendWindow(desk, office, subscription, window, gather) : 'not due'
  } catch (error) {
    desk.log('digest.failed', { subscription: id, error: String(error) })
    return 'failed'
  }
}

async function sendWindow(
  desk: Sender,
  office: PostOffice,
  subscription: Subscription,
  window: DueWindow,
  gather: Gather,
): Promise<Outcome> {
  const began = desk.now()
  const claimed = await claimWindow(desk.table, subscription, window, began, lease)
  if (!claimed) return 'not due'
  const { tz, filters } = claimed
  const whole = await gather(window)
  const digest = filterDigest({ ...whole, window: { ...window, tz } }, filters)
  if (digest.status === 'no-change' && !sendsEmpty(subscription, window.until)) {
    await settleWindow(desk.table, claimed, false)
    return 'empty'
  }
  // Who needed the whole lease to get here has perhaps been followed by somebody else.
  if (desk.now().getTime() - began.getTime() >= lease) return 'later'
  const delivery = { digest, subscription: claimed, id: deliveryId(claimed.id, window), now: desk.now() }
  const sent = await channels[claimed.channel].send(delivery, office)
  const outcome = await mark(desk, claimed, sent)
  desk.log('digest.sent', { subscription: claimed.id, channel: claimed.channel, until: window.until, outcome })
  return outcome
}

/** The same for every try of a subscriber's window: the Message-ID of a mail, the id of a webhook's message. */
export function deliveryId(subscription: string, { until }: Pick<DueWindow, 'until'>): string {
  return `${subscription}.${until.replace(/[-:]|\.000/g, '')}`
}
