import type { Digest } from './digest.ts'
import { json } from './json.ts'
import { text } from './text.ts'

/** One way to write a digest down. Another one is one more file and one more line below. */
export interface Format {
  /** what an address ends in: `/v1/digest.json` */
  extension: string
  mediaType: string
  /** its name for people */
  title: string
  render: (digest: Digest) => string
}

export const formats: readonly Format[] = [json, text]
