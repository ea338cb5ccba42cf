import { z } from 'zod'

/** An address that digests are posted to. It is a secret: whoever has it can post there too. */
export const PostAddress = z
  .string('expected an http or https address')
  .trim()
  .max(2048)
  .pipe(z.url({ protocol: /^https?$/, error: 'expected an http or https address' }))

export const hostOf = (url: string): string => new URL(url).host
