import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { style } from '../web/style.ts'

const styleHash = createHash('sha256').update(style).digest('base64')

/** No script at all, the one stylesheet by its hash, forms to ourselves: what a hostile title could bring along does not run. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer, whatever it is. */
export const secured: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', contentSecurityPolicy)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
}
