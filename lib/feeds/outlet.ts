import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { StarterFeed } from '../watches/watch.ts'
import type { Outlet } from './feed.ts'

const options = { allowPrivateDomains: true }

/** An address without a registrable domain, as in a private set-up, is its own outlet, port and all. */
const domainOf = (url: string): string => getDomain(url, options) ?? new URL(url).host

/**
 * Who prints a feed, from its address and title. An outlet of the starter list is taken from there, with its label; of any other
 * nothing is said. The house is the domain's name without its ending, so that `dailynk.com` and `dailynk.jp` are one.
 */
export const outletOf = (url: string, title: string, known: readonly StarterFeed[] = []): Outlet => {
  const id = domainOf(url)
  const starter = known.find((feed) => domainOf(feed.url) === id)
  if (starter) return { ...starter.outlet }
  return { id, name: title.trim() || id, publisher: getDomainWithoutSuffix(url, options) ?? id, label: null }
}
