import ipaddr from 'ipaddr.js'

/** Every address a name stands for. */
export type Lookup = (host: string) => Promise<readonly { address: string; family: number }[]>

const bare = (host: string): string => host.replace(/^\[|\]$/g, '')

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/** Is `host:port`, or `host:*`, on the list of addresses that somebody opened on purpose? */
export const allowed = (allow: readonly string[], host: string, port: string): boolean =>
  allow.includes(`${bare(host)}:${port}`) || allow.includes(`${bare(host)}:*`)

/** Does this URL ask for something we never fetch? Says why, for people; an address behind a name is checked on connecting. */
export const urlProblem = (url: URL, allow: readonly string[]): string | null => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `only http and https are fetched, not ${url.protocol}`
  if (url.username || url.password) return `the address of ${url.host} carries a name and password: use one without`
  const port = portOf(url)
  if (allowed(allow, url.hostname, port)) return null
  if (port !== '80' && port !== '443')
    return `${url.host} is not on port 80 or 443: add it to the allow-list if it is meant`
  return isLiteral(url.hostname) && !isPublic(url.hostname) ? privateAddress(url.hostname) : null
}

/** A redirect that takes the protection away is not followed. */
export const redirectProblem = (from: URL, to: URL): string | null =>
  from.protocol === 'https:' && to.protocol === 'http:'
    ? `${from.host} redirects from https to http (${to.host}), which is not followed`
    : null

export const privateAddress = (address: string): string =>
  `${bare(address)} is not a public address: add it to the allow-list if it is meant`

export const isLiteral = (host: string): boolean => ipaddr.isValid(bare(host))

/**
 * Public unicast only. Ranges that carry an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo) are none, and the
 * old v4-compatible ::/96, which the library takes for ordinary, is refused by hand.
 */
export const isPublic = (address: string): boolean => {
  const text = bare(address)
  if (!ipaddr.isValid(text)) return false
  const parsed = ipaddr.parse(text)
  if (parsed.range() !== 'unicast') return false
  return (
    parsed.kind() === 'ipv4' ||
    parsed
      .toByteArray()
      .slice(0, 12)
      .some((byte) => byte !== 0)
  )
}
