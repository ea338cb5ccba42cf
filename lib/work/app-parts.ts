import type { Parts } from '../api/parts.ts'
import type { PostOffice } from '../channels/office.ts'
import type { Window } from '../digest/digest.ts'
import { findAccessKey } from '../store/access-keys.ts'
import { findArticle, findText } from '../store/articles.ts'
import { claimsOfArticle, findClaim, listClaims } from '../store/claims.ts'
import { listFeeds, removeFeed } from '../store/feeds.ts'
import { observationsOf } from '../store/observations.ts'
import { beginOnce, endOnce, forgetOnce } from '../store/once.ts'
import { addFeed } from './add-feed.ts'
import type { Desk } from './desk.ts'
import { gatherDigest } from './gather-digest.ts'
import { gatherFigure, gatherFigures } from './gather-figures.ts'
import { gatherStatements } from './gather-statements.ts'
import { importFeeds } from './import-feeds.ts'
import { previewFeed } from './preview-feed.ts'
import { type Sharing, shareDigest } from './share-digest.ts'
import { subscriptionParts } from './subscription-parts.ts'

/** What the endpoint and the pages are made of, over one desk. `local`: bound to 127.0.0.1, whoever sits there may write. */
export function appParts(
  desk: Desk,
  options: { writeKey: string | null; local?: boolean; office?: PostOffice | null } & Pick<
    Parts,
    'limits' | 'client'
  > & {
      /** lets everybody who asks for the same digest have one reading of the table; each has their own where it is missing */
      shared?: Sharing
    },
): Parts {
  const { table, watch, log, now } = desk
  const gather = (window: Window) => gatherDigest(desk, window)
  return {
    watch,
    log,
    now,
    writeKey: options.writeKey,
    local: options.local ?? false,
    ...(options.office && !options.local ? { origin: options.office.site } : {}),
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.client ? { client: options.client } : {}),
    ...(options.office ? { subscriptions: subscriptionParts(desk, options.office) } : {}),
    findKey: (secret) => findAccessKey(table, secret),
    beginOnce: (name, request) => beginOnce(table, name, request, now()),
    endOnce: (name, answer) => endOnce(table, name, answer),
    forgetOnce: (name) => forgetOnce(table, name),
    gatherDigest: options.shared ? shareDigest(gather, options.shared) : gather,
    gatherFigures: (filters, ask) => gatherFigures(desk, filters, ask),
    gatherFigure: (id) => gatherFigure(desk, id),
    listClaims: ({ list, since, until, ...page }) => listClaims(table, watch.id, list, since, until, page),
    gatherStatements: (window, ask) => gatherStatements(desk, window, ask),
    findClaim: (id) => findClaim(table, id),
    findArticle: (id) => findArticle(table, id),
    findText: (articleId, textHash) => findText(table, articleId, textHash, now()),
    observationsOf: (id) => observationsOf(table, id),
    claimsOfArticle: (id) => claimsOfArticle(table, id),
    listFeeds: () => listFeeds(table, watch.id),
    addFeed: (address) => addFeed(desk, address),
    previewFeed: (address) => previewFeed(desk, address),
    importFeeds: (opml) => importFeeds(desk, opml),
    removeFeed: (id) => removeFeed(table, id),
  }
}
