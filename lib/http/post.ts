import { Agent, request } from 'undici'
import { allowed, type Lookup, urlProblem } from './address.ts'
import { guardedConnector, systemLookup } from './connector.ts'
import { startDeadline } from './deadline.ts'
import { errorFailure } from './failure.ts'

/** What a POST gives: an answer with any status, or why there was none. `refused`: an address that is never asked. */
export type Posted =
  | { kind: 'answered'; status: number; retryAfter: string | null; text: string }
  | { kind: 'unanswered'; refused: boolean; why: string }

export interface Letter {
  headers: Record<string, string>
  body: string
}

/** Sends a body to an address. No exception for what the other side does, and no word of the address but its host. */
export type Post = (url: string, letter: Letter) => Promise<Posted>

export interface PosterOptions {
  userAgent: string
  /** `host:port` or `host:*` that may be asked although it is private or on an unusual port */
  allow?: readonly string[]
  lookup?: Lookup
  timeout?: number
}

const mostText = 4096

/** POST for what leaves this program, with the same guard on addresses as GET. A redirect is an answer like any other: it is not followed. */
export const createPoster = (options: PosterOptions): { post: Post; close(): Promise<void> } => {
  const { allow = [], timeout = 15_000 } = options
  const connect = guardedConnector({
    lookup: options.lookup ?? systemLookup,
    free: (host, port) => allowed(allow, host, port),
  })
  const agent = new Agent({ connect, connections: 2, pipelining: 1 })

  const ask = async (url: URL, { headers, body }: Letter, signal: AbortSignal): Promise<Posted> => {
    const answer = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: { 'user-agent': options.userAgent, ...headers },
      body,
      signal,
    })
    const retryAfter = answer.headers['retry-after']
    return {
      kind: 'answered',
      status: answer.statusCode,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
      text: await beginning(answer.body),
    }
  }

  const post: Post = async (address, letter) => {
    if (!URL.canParse(address)) return { kind: 'unanswered', refused: true, why: 'this is not a web address' }
    const url = new URL(address)
    const problem = urlProblem(url, allow)
    if (problem) return { kind: 'unanswered', refused: true, why: problem }
    const deadline = startDeadline(timeout)
    deadline.start()
    try {
      return await ask(url, letter, deadline.signal)
    } catch (error) {
      const { health, why } = errorFailure(error, url.host, timeout)
      return { kind: 'unanswered', refused: health === 'refused', why }
    } finally {
      deadline.stop()
    }
  }

  return { post, close: () => agent.close() }
}

/** The beginning of an answer, which says what was wrong; the rest is not waited for. */
const beginning = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= mostText) break
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, mostText)
}
