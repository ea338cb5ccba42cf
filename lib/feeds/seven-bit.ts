import iconv from 'iconv-lite'

/**
 * Character sets that write Korean, Chinese and Japanese in seven bits, switching between alphabets on the way. Their bytes are valid
 * UTF-8 as well and mean something else, so they are known by their escapes, which no XML may hold, or by name.
 */
const escapes: readonly (readonly [mark: string, charset: string])[] = [
  ['\u001b$)C', 'iso-2022-kr'],
  ['\u001b$B', 'iso-2022-jp'],
  ['\u001b$@', 'iso-2022-jp'],
]
const names = new Map([
  ['iso-2022-kr', 'iso-2022-kr'],
  ['csiso2022kr', 'iso-2022-kr'],
  ['hz-gb-2312', 'hz'],
  ['hz', 'hz'],
])
const shiftOut = 0x0e
const shiftIn = 0x0f
const tilde = 0x7e

export const sevenBitCharset = (bytes: Uint8Array, declared: string | undefined): string | undefined => {
  if (declared?.startsWith('iso-2022-jp')) return 'iso-2022-jp'
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const escaped = text.includes('\u001b$') ? escapes.find(([mark]) => text.includes(mark))?.[1] : undefined
  return escaped ?? names.get(declared ?? '')
}

/** Between its two marks every byte stands for the one with the eighth bit. */
const koreanBytes = (bytes: Uint8Array): Buffer => {
  const out: number[] = []
  let shifted = false
  for (const byte of bytes) {
    if (byte === shiftOut || byte === shiftIn) shifted = byte === shiftOut
    else out.push(shifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte)
  }
  return Buffer.from(out)
}

/** `~{` and `~}` are the marks, `~~` a tilde; a line end closes what was left open. */
const chineseBytes = (bytes: Uint8Array): Buffer => {
  const out: number[] = []
  let shifted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const mark = byte === tilde ? String.fromCharCode(bytes[at + 1] ?? 0) : ''
    if (byte === 0x0a) shifted = false
    if (mark === '{' || mark === '}') shifted = mark === '{'
    if (mark !== '' && '{}~\n'.includes(mark)) {
      at += 1
      if (mark === '~') out.push(tilde)
    } else out.push(shifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte)
  }
  return Buffer.from(out)
}

export const readSevenBit = (bytes: Uint8Array, charset: string): string => {
  if (charset === 'iso-2022-jp') return new TextDecoder('iso-2022-jp').decode(bytes)
  if (charset === 'iso-2022-kr') return iconv.decode(koreanBytes(bytes), 'cp949').replaceAll('\u001b$)C', '')
  return iconv.decode(chineseBytes(bytes), 'gb18030')
}
