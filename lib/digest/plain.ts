// Controls move a terminal's cursor, bidirectional overrides turn a line round, and a lone surrogate is no character at all.
const unsafe = /(?!\n)[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu

/** The text without characters that nobody sees and that do something; lines stay lines. */
export function harmless(text: string): string {
  return text.replace(unsafe, '')
}

/** Text from outside as one line that can be printed anywhere. */
export function plain(text: string): string {
  return harmless(text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' '))
}

/** The address when it is one that people can open, else null: never `javascript:`, never `data:`. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  return /^https?:$/.test(parsed.protocol) ? parsed.href : null
}
