import type { Health } from './feed.ts'

/** Why no feed was found, in one word that programs can rely on. */
export const causes = [
  'no-address',
  'no-feed',
  'not-a-feed',
  'no-feeds-there',
  'personal-address',
  'blocked',
  'login',
  'not-found',
  'rate-limited',
  'server-error',
  'dns',
  'tls',
  'no-tls',
  'timeout',
  'too-large',
  'unreachable',
  'refused',
] as const
export type Cause = (typeof causes)[number]

/** Why, in words for people, and what to do about it. */
export interface Reason {
  cause: Cause
  why: string
  advice: string
}

const advice: Readonly<Record<Cause, string>> = {
  'no-address': 'Give an address such as https://example.org/feed.xml, or that of a site.',
  'no-feed':
    'Look on the site for a link named RSS, Atom or feed, and give its address. A site without one can be watched by its headlines: give a Google News search such as https://news.google.com/rss/search?q=site:example.org&hl=en-US&gl=US&ceid=US:en.',
  'not-a-feed': 'Give the address of a feed (RSS, Atom or JSON Feed), or of a page that names one.',
  'no-feeds-there': 'Look for the same news on the outlet’s own site, and give its address.',
  'personal-address': 'Give the public address, without the key: everybody who sees the list of feeds could use it.',
  blocked:
    'Nothing is done to get around it. If you know the address of the feed itself, give that; or ask the outlet.',
  login: 'Give the address of a feed that can be read without an account.',
  'not-found': 'Check the address in a browser, or give that of the site’s home page.',
  'rate-limited': 'Try again in an hour.',
  'server-error': 'Try again later.',
  dns: 'Check how the address is spelled.',
  tls: 'Its owner has to put the certificate right. If the site has no https, give the address with http://.',
  'no-tls': 'Give the address with http://.',
  timeout: 'Try again later.',
  'too-large': 'Look for a feed of one section of the site.',
  unreachable: 'Check the address in a browser, and try again later.',
  refused:
    'Only public web addresses are read. One of your own network has to be put on the allow-list first: FIGUREWATCH_ALLOW=host:port.',
}

const byHealth: Partial<Record<Health, Cause>> = {
  challenge: 'blocked',
  forbidden: 'blocked',
  unauthorized: 'login',
  'not-found': 'not-found',
  gone: 'not-found',
  'rate-limited': 'rate-limited',
  'server-error': 'server-error',
  dns: 'dns',
  tls: 'tls',
  timeout: 'timeout',
  'too-large': 'too-large',
  unreachable: 'unreachable',
  refused: 'refused',
}

export const reason = (cause: Cause, why: string): Reason => ({ cause, why, advice: advice[cause] })

/** The reason behind a request that failed or a document that is no feed. */
export const reasonOf = (health: Health, why: string): Reason => reason(byHealth[health] ?? 'not-a-feed', why)
