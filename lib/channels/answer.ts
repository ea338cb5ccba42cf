import type { Posted } from '../http/post.ts'
import type { Sent } from './channel.ts'

const tryAgain = new Set([408, 425, 429])

/** What an answer over HTTP means. `said`: what the other side says of it, where its form is known to hold nothing secret. */
export function readAnswer(posted: Posted, now: Date, said = ''): Sent {
  if (posted.kind === 'unanswered') {
    return posted.refused
      ? { kind: 'refused', why: posted.why, gone: false }
      : { kind: 'later', at: null, why: posted.why }
  }
  const { status, retryAfter } = posted
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const why = said === '' ? `it answered ${status}` : `it answered ${status}: ${said.slice(0, 200)}`
  if (tryAgain.has(status) || status >= 500) return { kind: 'later', at: readRetryAfter(retryAfter, now), why }
  if (status >= 300 && status < 400)
    return { kind: 'refused', why: `${why}, a redirect, which is not followed`, gone: false }
  return { kind: 'refused', why, gone: status === 410 }
}

/** Seconds, also in fractions, or an HTTP date; null for anything else. */
export function readRetryAfter(given: string | null, now: Date): Date | null {
  const text = given?.trim() ?? ''
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return new Date(now.getTime() + Math.ceil(Number(text) * 1000))
  const until = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(until) ? null : new Date(until)
}
