import { createHmac } from 'node:crypto'
import { confirmMail } from '../channels/email/confirm-mail.tsx'
import { channels } from '../channels/index.ts'
import { readToken } from '../channels/links.ts'
import type { PostOffice } from '../channels/office.ts'
import type { Settings, Subscription, Wish } from '../channels/subscription.ts'
import { canonical } from '../store/canonical.ts'
import { countSignup } from '../store/signups.ts'
import { addSubscription, confirmSubscription, findSubscription, removeSubscription } from '../store/subscriptions.ts'
import type { Desk } from './desk.ts'

const day = 86_400_000
/** So long a link to confirm works, and an address that nobody confirmed is kept. */
const patience = 3 * day
/** Mails to one address, and to everybody, that strangers can make us send in a day. */
const mostPerAddress = 3
const mostPerDay = 500

/** What became of a wish. `secret` signs what a webhook gets; it is told here and nowhere again. */
export type Subscribed =
  | { kind: 'added' | 'known'; subscription: Subscription; secret: string | null }
  | { kind: 'asked' }
  | { kind: 'problems'; problems: readonly { parameter: string; detail: string }[] }
  | { kind: 'too many'; retryAfter: number }
  | { kind: 'failed'; why: string }

/** What subscribing needs of a desk. */
type Registrar = Pick<Desk, 'table' | 'watch' | 'now'>

/**
 * Takes a wish. A mail address is asked first whether it is meant, unless the one who asks runs this figurewatch; whoever asks for one that
 * is known, or too often, is told the same as everybody. The same wish twice is one subscription.
 */
export async function subscribe(
  desk: Registrar,
  office: PostOffice,
  wish: Wish,
  { trusted }: { trusted: boolean },
): Promise<Subscribed> {
  const checked = channels[wish.channel].check(wish.settings)
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems }
  const { settings } = checked
  const now = desk.now()
  const id = idOf(office.secret, { ...wish, settings: { ...settings, ...unmade(wish.settings, settings) } })
  const subscription = { ...blank(id, desk.watch.id, now), ...wish, settings }
  if (wish.channel === 'email' && !trusted) return askFirst(desk, office, subscription, settings['address'] ?? '', now)
  const active = activeSince(subscription, now)
  if (await addSubscription(desk.table, active))
    return { kind: 'added', subscription: active, secret: settings['secret'] ?? null }
  return { kind: 'known', subscription: (await confirmSubscription(desk.table, id, now)) ?? active, secret: null }
}

/** What was made here and not wished for is no part of the wish: asked again it would be made anew. */
function unmade(wished: Settings, settings: Settings): Settings {
  const made = Object.keys(settings).filter((name) => wished[name] === undefined)
  return Object.fromEntries(made.map((name) => [name, '']))
}

async function askFirst(
  desk: Registrar,
  office: PostOffice,
  subscription: Subscription,
  address: string,
  now: Date,
): Promise<Subscribed> {
  const { mailer } = office
  if (!mailer) return { kind: 'failed', why: 'Mail is not set up here. The other channels are.' }
  const attempt = `${subscription.id} ${now.getTime()}`
  if (!(await countSignup(desk.table, 'everybody', attempt, mostPerDay, now)))
    return { kind: 'too many', retryAfter: Math.ceil((day - (now.getTime() % day)) / 1000) }
  if (!(await countSignup(desk.table, address.toLowerCase(), attempt, mostPerAddress, now))) return { kind: 'asked' }
  const expires = new Date(now.getTime() + patience)
  const added = await addSubscription(desk.table, { ...subscription, status: 'pending' }, expires)
  const kept = added ? subscription : await findSubscription(desk.table, subscription.id)
  if (!added && kept?.status === 'active') return { kind: 'asked' }
  const sent = await mailer.send(confirmMail(address, subscription, expires, now, { ...office, mailer }))
  if (sent.kind === 'sent') return { kind: 'asked' }
  return { kind: 'failed', why: 'The mail that asks for a confirmation could not be sent. Try again later.' }
}

/** The same wish has the same id; without our secret nobody can tell whose it is. */
function idOf(secret: string, wish: Wish): string {
  return createHmac('sha256', secret).update(canonical(wish)).digest('hex').slice(0, 24)
}

function blank(id: string, watch: string, now: Date) {
  const created = now.toISOString()
  const nothing = { why: null, confirmed: null, settled: null, sent: null, failures: 0, claim: null }
  return { id, watch, created, status: 'pending' as const, ...nothing }
}

function activeSince(subscription: Subscription, now: Date): Subscription {
  const confirmed = now.toISOString()
  return { ...subscription, status: 'active', confirmed, settled: confirmed }
}

/** Whether a link is ours, still good, and about something that is there. */
export type Linked = { kind: 'good'; subscription: Subscription } | { kind: 'expired' | 'wrong' | 'none' }

/** What a link is about, without doing what it is for: programs that look at links before people do change nothing. */
export async function readLink(
  desk: Registrar,
  office: PostOffice,
  link: { purpose: 'confirm' | 'unsubscribe'; id: string; token: string },
): Promise<Linked> {
  const kind = readToken(office.secret, link.purpose, link.id, link.token, desk.now())
  if (kind !== 'good') return { kind }
  const subscription = await findSubscription(desk.table, link.id)
  return subscription ? { kind, subscription } : { kind: 'none' }
}

/** Does what a link is for. Doing it twice is the same as once. */
export async function followLink(
  desk: Registrar,
  office: PostOffice,
  link: { purpose: 'confirm' | 'unsubscribe'; id: string; token: string },
): Promise<Linked> {
  const read = await readLink(desk, office, link)
  if (read.kind !== 'good') return read
  if (link.purpose === 'unsubscribe') {
    await removeSubscription(desk.table, link.id)
    return read
  }
  const subscription = await confirmSubscription(desk.table, link.id, desk.now())
  return subscription ? { kind: 'good', subscription } : { kind: 'none' }
}
