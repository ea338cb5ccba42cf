import type { Subscriptions } from '../api/parts.ts'
import type { PostOffice } from '../channels/office.ts'
import { findSubscription, listSubscriptions, removeSubscription } from '../store/subscriptions.ts'
import type { Desk } from './desk.ts'
import { followLink, readLink, subscribe } from './subscribe.ts'

/** What the endpoint does with subscriptions. Where no site was said, links lead to where the request came in. */
export function subscriptionParts(desk: Pick<Desk, 'table' | 'watch' | 'now'>, office: PostOffice): Subscriptions {
  const { table, watch, now } = desk
  return {
    subscribe: (wish, origin) => subscribe(desk, { ...office, site: office.site || origin }, wish, { trusted: false }),
    find: (id) => findSubscription(table, id),
    list: () => listSubscriptions(table, watch.id, now()),
    remove: (id) => removeSubscription(table, id),
    readLink: (link) => readLink(desk, office, link),
    followLink: (link) => followLink(desk, office, link),
  }
}
