import { Agent, request } from 'undici'
import type { Health } from './feeds/feed.ts'
import { allowed, type Lookup, redirectProblem, urlProblem } from './http/address.ts'
import { type Answer, receive } from './http/answer.ts'
import { guardedConnector, systemLookup } from './http/connector.ts'
import { type Deadline, startDeadline } from './http/deadline.ts'
import { errorFailure, failure } from './http/failure.ts'
import { createLanes } from './http/lanes.ts'

/** Limits and validators of one GET. Times in milliseconds, sizes in decoded bytes. */
export interface Ask {
  accept: string
  etag?: string | null
  lastModified?: string | null
  maxBytes: number
  timeout: number
}

/**
 * What a GET gives: never an exception for what the other side does.
 * `permanent` says that there was a redirect and that every hop of it was a lasting one (301 or 308); `host`, which one failed; `noTls`,
 * that it speaks plain HTTP where https was asked for.
 */
export type Fetched =
  | { kind: 'ok'; url: string; status: number; headers: Headers; body: Uint8Array; permanent: boolean }
  | { kind: 'same'; url: string; headers: Headers; permanent: boolean }
  | { kind: 'failed'; health: Health; why: string; retryAfter: string | null; host?: string; noTls?: boolean }

export interface Http {
  get(url: string, ask: Ask): Promise<Fetched>
}

export interface HttpOptions {
  /** name, version and contact */
  userAgent: string
  /** `host:port` or `host:*` that may be asked although it is private or on an unusual port */
  allow?: readonly string[]
  lookup?: Lookup
  /** milliseconds between the starts of two requests to one host */
  minSpacing?: number
  /** connections to one host, 2 unless another process asks it too */
  connections?: 1 | 2
}

const maxHops = 5
const mostConnections = 2

/** GET for everything that leaves this program: public addresses only, polite, with a limit on each thing that can grow. */
export const createHttp = (options: HttpOptions): Http & { close(): Promise<void> } => {
  const allow = options.allow ?? []
  const connect = guardedConnector({
    lookup: options.lookup ?? systemLookup,
    free: (host, port) => allowed(allow, host, port),
  })
  const perHost = options.connections ?? mostConnections
  const agent = new Agent({ connect, connections: perHost, pipelining: 1 })
  const lanes = createLanes({ perHost, spacing: options.minSpacing ?? 0 })

  const ask = async (url: URL, asked: Ask, encoding: string, signal: AbortSignal): Promise<Answer> => {
    const headers: Record<string, string> = {
      'user-agent': options.userAgent,
      accept: asked.accept,
      'accept-encoding': encoding,
    }
    if (asked.etag) headers['if-none-match'] = asked.etag
    if (asked.lastModified) headers['if-modified-since'] = asked.lastModified
    return receive(await request(url, { dispatcher: agent, headers, signal }), url, asked)
  }

  /** An answer whose content encoding lies is asked for once more without any. */
  const askTwice = async (url: URL, asked: Ask, signal: AbortSignal): Promise<Answer> => {
    const first = await ask(url, asked, 'gzip, deflate, br', signal)
    return first.kind === 'undecodable' ? ask(url, asked, 'identity', signal) : first
  }

  const inLane = async (url: URL, asked: Ask, deadline: Deadline): Promise<Answer> => {
    try {
      const leave = await lanes.enter(url.host, deadline.signal)
      deadline.start()
      return await askTwice(url, asked, deadline.signal).finally(leave)
    } catch (error) {
      return errorFailure(error, url.host, asked.timeout)
    }
  }

  const follow = async (start: URL, asked: Ask, deadline: Deadline): Promise<Fetched> => {
    let url = start
    let permanent = true
    for (let hops = 0; hops <= maxHops; hops += 1) {
      const problem = urlProblem(url, allow)
      if (problem) return failure('refused', problem)
      const answer = await inLane(url, asked, deadline)
      if (answer.kind === 'failed') return { ...answer, host: url.host }
      if (answer.kind === 'same' || answer.kind === 'ok')
        return { ...answer, url: url.href, permanent: permanent && hops > 0 }
      if (answer.kind === 'undecodable') return failure('malformed', `${url.host} sends a body that does not unpack`)
      const downgrade = redirectProblem(url, answer.to)
      if (downgrade) return failure('refused', downgrade)
      url = answer.to
      permanent = permanent && answer.lasting
    }
    return failure('unreachable', `${start.host} redirects more than ${maxHops} times: check the address in a browser`)
  }

  const get = async (address: string, asked: Ask): Promise<Fetched> => {
    if (!URL.canParse(address)) return failure('refused', `"${address.slice(0, 200)}" is not a web address`)
    const deadline = startDeadline(asked.timeout)
    return follow(new URL(address), asked, deadline).finally(deadline.stop)
  }

  return { get, close: () => agent.close() }
}
