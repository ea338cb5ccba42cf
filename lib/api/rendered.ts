import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Digest } from '../digest/digest.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A body with its strong ETag; the packed one is another representation and has another. */
interface Body {
  bytes: Bytes
  etag: string
}

export interface Rendered {
  plain: Body
  gzip: Body
  newest: string | null
}

/** Filters and forms that are kept of one digest. */
const most = 100

const kept = new WeakMap<Digest, Map<string, Rendered>>()

/** What a digest looks like under a name, written and packed once for as long as that same digest is given out. */
export function renderedOnce(
  digest: Digest,
  name: string,
  write: () => { text: string; newest: string | null },
): Rendered {
  const forms = kept.get(digest) ?? new Map<string, Rendered>()
  kept.set(digest, forms)
  const found = forms.get(name)
  if (found) return found
  const { text, newest } = write()
  const bytes = new TextEncoder().encode(text)
  const rendered = { plain: bodyOf(bytes), gzip: bodyOf(new Uint8Array(gzipSync(bytes))), newest }
  if (forms.size < most) forms.set(name, rendered)
  return rendered
}

function bodyOf(bytes: Bytes): Body {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` }
}

/** Whether `Accept-Encoding` takes gzip: named with any weight but 0. */
export function takesGzip(header: string | undefined): boolean {
  return (header ?? '').split(',').some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one))
}
