import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import type { Dispatcher } from 'undici'
import type { Ask, Fetched } from '../http.ts'
import { failure, statusFailure } from './failure.ts'

type Failed = Extract<Fetched, { kind: 'failed' }>

/** One answer of one server, before redirects are followed. */
export type Answer =
  | { kind: 'ok'; status: number; headers: Headers; body: Uint8Array }
  | { kind: 'same'; headers: Headers }
  | { kind: 'redirect'; to: URL; lasting: boolean }
  | { kind: 'undecodable' }
  | Failed

const redirects = new Set([301, 302, 303, 307, 308])
const withBody = new Set([200, 203])

const unpackers = { gzip: promisify(gunzip), br: promisify(brotliDecompress), deflate: promisify(inflate) }

/** Servers send "deflate" with and without the zlib header that RFC 9110 asks for; its low four bits tell. */
const unpackerOf = (name: string, body: Uint8Array) => {
  if (name === 'gzip' || name === 'x-gzip') return unpackers.gzip
  if (name === 'br') return unpackers.br
  if (name !== 'deflate') return undefined
  return ((body[0] ?? 8) & 0x0f) === 8 ? unpackers.deflate : promisify(inflateRaw)
}

const headersOf = (raw: Dispatcher.ResponseData['headers']): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw))
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one)
  return headers
}

/** Header bytes arrive as Latin-1; an address in UTF-8 is put right. */
const locationOf = (value: string, base: URL): URL | null => {
  const text = Buffer.from(value, 'latin1').toString('utf8')
  const location = text.includes('\ufffd') ? value : text
  return URL.canParse(location, base) ? new URL(location, base) : null
}

const tooLarge = (url: URL, maxBytes: number): Failed =>
  failure('too-large', `${url.host} sends more than the ${Math.round(maxBytes / 1000)} kB that are read of this kind`)

const readAll = async (body: Dispatcher.ResponseData['body'], maxBytes: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Takes the content encodings off, outermost last, never making more than `maxBytes` of it. */
const unpack = async (
  packed: Uint8Array,
  encodings: string[],
  url: URL,
  maxBytes: number,
): Promise<Uint8Array | Answer> => {
  let body = packed
  for (const name of encodings.toReversed()) {
    const unpacker = unpackerOf(name, body)
    if (!unpacker) return { kind: 'undecodable' }
    try {
      body = await unpacker(body, { maxOutputLength: maxBytes })
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return tooLarge(url, maxBytes)
      if (codeOf(error) === 'Z_BUF_ERROR')
        return failure('unreachable', `${url.host} broke off in the middle of its answer`)
      return { kind: 'undecodable' }
    }
  }
  return body
}

const encodingsOf = (headers: Headers): string[] =>
  (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .slice(0, 4)

const discard = (body: Dispatcher.ResponseData['body']): void => {
  body.on('error', () => {})
  body.destroy()
}

/** Reads one answer to its end, its size counted after unpacking. */
export const receive = async (answer: Dispatcher.ResponseData, url: URL, asked: Ask): Promise<Answer> => {
  const headers = headersOf(answer.headers)
  const status = answer.statusCode
  const location = headers.get('location')
  if (!withBody.has(status)) discard(answer.body)
  if (redirects.has(status) && location !== null) {
    const to = locationOf(location, url)
    return to
      ? { kind: 'redirect', to, lasting: status === 301 || status === 308 }
      : failure('unreachable', `${url.host} redirects to "${location.slice(0, 200)}", which is not an address`)
  }
  if (status === 304 && (asked.etag || asked.lastModified)) return { kind: 'same', headers }
  if (!withBody.has(status)) return statusFailure(status, headers, url.host)

  const packed = await readAll(answer.body, asked.maxBytes)
  if (!packed) return tooLarge(url, asked.maxBytes)
  const body = await unpack(packed, encodingsOf(headers), url, asked.maxBytes)
  return body instanceof Uint8Array ? { kind: 'ok', status, headers, body } : body
}
