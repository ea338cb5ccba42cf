import type { Health } from '../feeds/feed.ts'
import type { Fetched } from '../http.ts'
import { refusedCode } from './connector.ts'

type Failed = Extract<Fetched, { kind: 'failed' }>

export const failure = (health: Health, why: string, retryAfter: string | null = null): Failed => ({
  kind: 'failed',
  health,
  why,
  retryAfter,
})

const statuses: Readonly<Record<number, [Health, string]>> = {
  401: ['unauthorized', 'wants a login: it cannot be read without one'],
  402: ['unauthorized', 'wants to be paid: it cannot be read without a subscription'],
  403: ['forbidden', 'does not let programs read it: ask the outlet, or use another feed'],
  404: ['not-found', 'has nothing at this address: look for the new one on the outlet’s page'],
  407: ['unauthorized', 'wants a login to a proxy'],
  408: ['timeout', 'gave up waiting: it will be asked again'],
  410: ['gone', 'says this address is gone for good: remove it, or look for the new one'],
  429: ['rate-limited', 'was asked too often: it is left alone for a while'],
  451: ['forbidden', 'may not show this here for legal reasons'],
}

const statusWords = (status: number): [Health, string] => {
  const known = statuses[status]
  if (known) return known
  if (status >= 500) return ['server-error', 'has trouble of its own: it will be asked again']
  if (status >= 400) return ['forbidden', 'does not accept the request']
  return ['malformed', 'gives an answer that is no page and no feed']
}

/** What a status means for whoever looks after the feed. A bot wall is told apart from a plain refusal. */
export const statusFailure = (status: number, headers: Headers, host: string): Failed => {
  const retryAfter = headers.get('retry-after')
  if (headers.get('cf-mitigated') === 'challenge')
    return failure(
      'challenge',
      `${host} asks for a proof that a person is reading (${status}): it is not tried again soon`,
      retryAfter,
    )
  const [health, words] = statusWords(status)
  return failure(health, `${host} ${words} (${status})`, retryAfter)
}

const codes: Readonly<Record<string, [Health, string]>> = {
  ENOTFOUND: ['dns', 'does not resolve (ENOTFOUND): check the address'],
  EAI_AGAIN: ['dns', 'cannot be looked up now (EAI_AGAIN): the name service does not answer'],
  ECONNREFUSED: ['unreachable', 'does not take connections (ECONNREFUSED): it may be down'],
  ECONNRESET: ['unreachable', 'broke off the connection (ECONNRESET)'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached from here (EHOSTUNREACH)'],
  ENETUNREACH: ['unreachable', 'cannot be reached from here (ENETUNREACH)'],
  ETIMEDOUT: ['timeout', 'does not answer (ETIMEDOUT)'],
  EPIPE: ['unreachable', 'broke off the connection (EPIPE)'],
  EPROTO: ['tls', 'does not speak TLS as it should (EPROTO)'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'does not take connections in 5 seconds'],
  UND_ERR_SOCKET: ['unreachable', 'broke off in the middle of its answer'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['unreachable', 'broke off in the middle of its answer'],
  UND_ERR_HEADERS_OVERFLOW: ['malformed', 'sends headers that are too large'],
}

const isTls = (code: string): boolean => /^(ERR_TLS|ERR_SSL|CERT_)|CERT|SIGNATURE/.test(code)

const field = (value: unknown, name: 'code' | 'name' | 'message'): string => {
  if (typeof value !== 'object' || value === null || !(name in value)) return ''
  const found: unknown = Reflect.get(value, name)
  return typeof found === 'string' ? found : ''
}

/** The error that tells most: name services and sockets hide theirs in `cause` or in a list of tries. */
const innermost = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0])
  return error instanceof Error && error.cause !== undefined && field(error, 'code') === ''
    ? innermost(error.cause)
    : error
}

/** What kept an answer from coming, in words that say what to do. */
export const errorFailure = (thrown: unknown, host: string, timeout: number): Failed => {
  const error = innermost(thrown)
  if (field(error, 'name') === 'TimeoutError')
    return failure('timeout', `${host} did not finish its answer in ${Math.round(timeout / 100) / 10} seconds`)
  const code = field(error, 'code')
  if (code === refusedCode) return failure('refused', field(error, 'message'))
  const known = codes[code]
  if (known) return failure(known[0], `${host} ${known[1]}`)
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER')
    return { ...failure('tls', `${host} speaks no TLS at this port (${code}): it may have no https`), noTls: true }
  if (/^ERR_SSL/.test(code))
    return failure('tls', `${host} does not speak TLS as it should (${code}): check the address`)
  if (isTls(code))
    return failure('tls', `${host} has no certificate that can be trusted (${code}): its owner must renew it`)
  if (code.startsWith('HPE_')) return failure('malformed', `${host} does not speak HTTP as it should (${code})`)
  return failure('unreachable', `${host} cannot be read: ${field(error, 'message') || 'no reason given'}`)
}
