import robotsParser from 'robots-parser'
import type { Fetched, Http } from '../http.ts'

/** May this page be asked for? `later`: nobody could say, so not now. */
export type Permission = { kind: 'allowed' } | { kind: 'disallowed'; why: string } | { kind: 'later'; why: string }

interface Rules {
  permit: (url: string) => Permission
  expires: number
}

interface Robot {
  isAllowed(url: string, agent: string): boolean | undefined
}

const agent = 'figurewatch'
const day = 86_400_000
const hour = 3_600_000
/** RFC 9309 §2.5 asks to read at least 500 KiB. */
const ask = { accept: 'text/plain, */*;q=0.5', maxBytes: 512_000, timeout: 10_000 }
/** RFC 9309 §2.3.1.4: a server that cannot be reached disallows everything; 429 is a server that asks us to stay away. */
const unreachable = new Set(['server-error', 'rate-limited', 'timeout', 'dns', 'tls', 'unreachable'])
const mostOrigins = 500

// The package's types promise a `default` inside the default; what is loaded is the function itself.
function isParser(loaded: unknown): loaded is (url: string, text: string) => Robot {
  return typeof loaded === 'function'
}

function parse(url: string, text: string): Robot {
  const loaded: unknown = robotsParser
  if (!isParser(loaded)) throw new Error('robots-parser: expected a function')
  return loaded(url, text)
}

function read(robotsUrl: string, got: Fetched, now: Date): Rules {
  const host = new URL(robotsUrl).host
  if (got.kind === 'failed' && unreachable.has(got.health)) {
    const why = `robots.txt of ${host} could not be read: ${got.why}`
    return { permit: () => ({ kind: 'later', why }), expires: now.getTime() + hour }
  }
  if (got.kind === 'failed' && got.health === 'refused') {
    return { permit: () => ({ kind: 'disallowed', why: got.why }), expires: now.getTime() + hour }
  }
  const robot = parse(robotsUrl, got.kind === 'ok' ? new TextDecoder().decode(got.body) : '')
  const why = `robots.txt of ${host} asks not to read this page`
  const permit = (url: string): Permission =>
    robot.isAllowed(url, agent) === false ? { kind: 'disallowed', why } : { kind: 'allowed' }
  return { permit, expires: now.getTime() + day }
}

/** Asks a site's robots.txt before its pages are read; remembers it for a day, a failure for an hour. */
export function createRobots(http: Http): (url: string, now: Date) => Promise<Permission> {
  const known = new Map<string, Rules>()
  return async (url, now) => {
    if (!URL.canParse(url)) return { kind: 'disallowed', why: 'it is no web address' }
    const robotsUrl = new URL('/robots.txt', url).href
    const cached = known.get(robotsUrl)
    if (cached && cached.expires > now.getTime()) return cached.permit(url)
    const rules = read(robotsUrl, await http.get(robotsUrl, ask), now)
    const oldest = known.keys().next().value
    if (known.size >= mostOrigins && oldest !== undefined) known.delete(oldest)
    known.delete(robotsUrl)
    known.set(robotsUrl, rules)
    return rules.permit(url)
  }
}
