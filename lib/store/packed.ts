import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** A text as it is stored: articles and digests shrink to a quarter, and an item holds 400 kB. */
export function pack(text: string): Promise<Uint8Array> {
  return compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

export async function unpack(bytes: Uint8Array): Promise<string> {
  return (await decompress(bytes)).toString('utf8')
}
