import { nextHour } from '../channels/due-window.ts'
import type { Subscription } from '../channels/subscription.ts'
import { instant, subscriptionKey } from './keys.ts'
import { dueDigest, parseSubscription } from './subscriptions.ts'
import type { Table } from './table.ts'
import { type Update, update } from './write.ts'

// A window is claimed, then sent, then marked. Claim and mark are each one conditional write to the subscriber's own item, so that the two
// can never tell different stories. The claim holds the window itself: whoever takes over after the lease sends the same window
// under the same id, even when the next one has begun meanwhile.
//
// What can double: a sender that dies, or loses the table, after the other side took a digest and before the mark is written; and one whose
// answer is lost on the way. The next try sends that window again, under the same id, which a mail shows as its Message-ID and a webhook as
// its webhook-id. Nothing else can, unless a sender sleeps through its lease in the middle of a sending.

/** The subscription, for this sender alone until the lease runs out; null when somebody has it or has settled it meanwhile. */
export async function claimWindow(
  table: Table,
  subscription: Subscription,
  window: { since: string; until: string },
  now: Date,
  leaseMs: number,
): Promise<Subscription | null> {
  const { id, settled, claim } = subscription
  const { since, until } = window
  const item = await update(table, subscriptionKey(id), {
    set: {
      claim: { since, until, tries: claim?.until === until ? claim.tries + 1 : 1 },
      lease: instant(new Date(now.getTime() + leaseMs)),
    },
    when: '#status = :active AND #settled = :settled AND (attribute_not_exists(#lease) OR #lease <= :now)',
    given: { active: 'active', settled, now: instant(now) },
  })
  return item && parseSubscription(item)
}

/** Marks a claimed window as done, and when the next one is due. */
export async function settleWindow(table: Table, subscription: Subscription, sent: boolean): Promise<void> {
  const until = subscription.claim?.until
  if (until === undefined) return
  const next = nextHour(subscription, new Date(until))
  const set = { settled: until, claim: null, failures: 0, why: null, ...(sent ? { sent: until } : {}) }
  await change(table, subscription, { set: { ...set, ...dueDigest(subscription.id, next) }, remove: ['lease'] })
}

/** Keeps the claim and ends the lease: the same window is tried again at an instant. */
export async function postponeWindow(table: Table, subscription: Subscription, at: Date, why: string): Promise<void> {
  await change(table, subscription, { set: { why, ...dueDigest(subscription.id, at) }, remove: ['lease'] })
}

/** Gives up a window that was refused. Nothing of it is lost: the next one begins where this one did. */
export async function dropWindow(table: Table, subscription: Subscription, why: string): Promise<void> {
  const next = nextHour(subscription, new Date(subscription.claim?.until ?? subscription.created))
  const set = { claim: null, failures: subscription.failures + 1, why, ...dueDigest(subscription.id, next) }
  await change(table, subscription, { set, remove: ['lease'] })
}

/** Sends nothing there any more, and says why. */
export async function disableSubscription(table: Table, subscription: Subscription, why: string): Promise<void> {
  const set = { status: 'disabled', claim: null, failures: subscription.failures + 1, why }
  await change(table, subscription, { set, remove: ['lease', 'dueShard', 'dueAt'] })
}

/** The same from outside, whatever a sender is doing meanwhile. Whether there was anything to end. */
export async function stopSubscription(table: Table, id: string, why: string): Promise<boolean> {
  const item = await update(table, subscriptionKey(id), {
    set: { status: 'disabled', claim: null, why },
    remove: ['lease', 'dueShard', 'dueAt'],
    when: '#status = :active',
    given: { active: 'active' },
  })
  return item !== null
}

/** A sender that comes late changes nothing: not what was settled meanwhile, not a subscriber who has left. */
async function change(table: Table, { id, settled }: Subscription, what: Update): Promise<void> {
  const when = '#status = :active AND #settled = :before'
  await update(table, subscriptionKey(id), { ...what, when, given: { active: 'active', before: settled } })
}
