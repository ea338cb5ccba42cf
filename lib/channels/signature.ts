import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/** The bytes of a Standard Webhooks secret; null unless it is base64 of 24 to 64 bytes, with or without `whsec_`. */
export function keyOf(secret: string): Buffer | null {
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return null
  const key = Buffer.from(encoded, 'base64')
  return key.length >= 24 && key.length <= 64 ? key : null
}

export const secretOf = (key: Buffer): string => `${prefix}${key.toString('base64')}`

/** Headers by which a receiver knows who sent a body, when, and whether it has had it already (Standard Webhooks 1.0). */
export function signedHeaders(key: Buffer, id: string, now: Date, body: string): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000)
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` }
}
