const scheme = /^[a-z][a-z0-9+.-]*:/i
const hostAndPort = /^[\w.-]+:\d+(?:\/|$)/
/** `feed://host/path` and `feed:https://host/path` once asked the browser to hand an address on. */
const feedScheme = /^feed:(?=https?:)|^feed:\/\//i

/**
 * The web addresses that somebody may mean, the likely one first. People leave the scheme away: then it is https, and http where there is
 * no https. Empty where it is no address at all.
 */
export const webAddresses = (typed: string): string[] => {
  const address = typed.trim().replace(feedScheme, '')
  const isWhole = scheme.test(address) && !hostAndPort.test(address)
  const urls = isWhole ? [address] : [`https://${address}`, `http://${address}`]
  return urls.flatMap((url) => (URL.canParse(url) && /^https?:/i.test(url) ? [new URL(url).href] : []))
}
