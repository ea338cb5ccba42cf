import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { StarterFeed } from '../watches/watch.ts'
import type { Entry, Outlet } from './feed.ts'
import { tenantOf } from './hosts.ts'

const options = { allowPrivateDomains: true }

/** An address without a registrable domain, as in a private set-up, is its own outlet, port and all. */
export const siteOf = (url: string): string => getDomain(url, options) ?? new URL(url).host

/**
 * Who prints a feed, from its address and title. An outlet of the starter list is taken from there, with its label; of any other
 * nothing is said. The house is the domain's name without its ending, so that `dailynk.com` and `dailynk.jp` are one; a channel or
 * blog on a host of many is a house of its own.
 */
export const outletOf = (url: string, title: string, known: readonly StarterFeed[] = []): Outlet => {
  const tenant = tenantOf(url)
  const id = tenant ?? siteOf(url)
  const starter =
    known.find((feed) => feed.url === url) ?? known.find((feed) => (tenantOf(feed.url) ?? siteOf(feed.url)) === id)
  if (starter) return { ...starter.outlet }
  const publisher = tenant ?? getDomainWithoutSuffix(url, options) ?? id
  return { id, name: title.trim() || id, publisher, label: null }
}

/**
 * Who printed one entry. A feed may list what others print and name them (`<source>`); that is believed where nothing can be gained
 * by it: of `trusted` aggregators, and where the link leads to the one who is named.
 */
export const outletOfEntry = (
  entry: Pick<Entry, 'link' | 'source'>,
  feed: Outlet,
  trusted: boolean,
  known: readonly StarterFeed[] = [],
): Outlet => {
  const { link, source } = entry
  if (!source || !URL.canParse(source.url)) return feed
  const believed = trusted || (link !== null && siteOf(link) === siteOf(source.url))
  return believed ? outletOf(source.url, source.name, known) : feed
}
