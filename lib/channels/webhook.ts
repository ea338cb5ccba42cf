import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { json } from '../digest/json.ts'
import { hostOf, PostAddress } from './address.ts'
import { readAnswer } from './answer.ts'
import { defineChannel } from './channel.ts'
import { keyOf, secretOf, signedHeaders } from './signature.ts'

/** One secret per subscriber, made here unless they bring their own. */
const Secret = z
  .string()
  .default(() => secretOf(randomBytes(32)))
  .refine((secret) => keyOf(secret) !== null, 'expected base64 of 24 to 64 bytes, such as whsec_…')

/** The digest as JSON, signed as Standard Webhooks asks for: https://www.standardwebhooks.com */
export const webhook = defineChannel(z.object({ url: PostAddress, secret: Secret }), {
  title: 'Webhook',
  fields: [
    {
      name: 'url',
      label: 'Address that takes the digest',
      type: 'url',
      placeholder: 'https://example.org/hooks/figures',
    },
    {
      name: 'secret',
      label: 'Secret',
      type: 'password',
      placeholder: 'whsec_…',
      help: 'Signs what is sent. Left empty, one is made and shown once.',
      optional: true,
    },
  ],
  reaches: ({ url }) => hostOf(url),
  async send({ url, secret }, { digest, id, now }, { post }) {
    const key = keyOf(secret)
    if (!key) return { kind: 'refused', why: 'its secret is none', gone: false }
    const data: unknown = JSON.parse(json.render(digest))
    const body = JSON.stringify({ type: 'digest', timestamp: digest.window.until, data })
    const headers = { 'content-type': 'application/json', ...signedHeaders(key, id, now, body) }
    return readAnswer(await post(url, { headers, body }), now)
  },
})
