const directive = /(?:^|[\s,])(no-cache|no-store|max-age)(?:\s*=\s*"?(\d{1,10}))?(?=[\s,";]|$)/g

/**
 * Seconds for which an answer stays fresh, by Cache-Control, less the time it has already spent in caches on the way. `no-cache` and
 * `no-store` take the meaning from a max-age beside them; `kept` holds when the header is not there.
 */
export const cacheControlOf = (headers: Headers, kept: number | null): number | null => {
  const given = headers.get('cache-control')
  if (given === null) return headers.has('expires') ? null : kept
  const found = [...given.toLowerCase().slice(0, 1000).matchAll(directive)]
  const seconds = found.find(([, name, value]) => name === 'max-age' && value !== undefined)?.[2]
  if (seconds === undefined) return null
  if (found.some(([, name]) => name !== 'max-age')) return 0
  const age = headers.get('age') ?? ''
  return Math.max(0, Number(seconds) - (/^\d{1,10}$/.test(age) ? Number(age) : 0))
}
