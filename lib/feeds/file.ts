import { decode } from './decode.ts'
import type { Entry, ParsedFeed } from './feed.ts'
import { parseFeed } from './parse.ts'

export type FeedFile =
  | { file: string; format: ParsedFeed['format']; title: string; items: Omit<Entry, 'content'>[] }
  | { file: string; error: string }

/** What a file holds that was a feed once. Nobody knows its address, so relative links hang on the feed's own link. */
export const readFeedFile = async (bytes: Uint8Array, name: string): Promise<FeedFile> => {
  const read = await parseFeed(decode(bytes, ''), '')
  if ('error' in read) return { file: name, error: read.error }
  const items = read.items.map(({ id, title, link, published, summary }) => ({ id, title, link, published, summary }))
  return { file: name, format: read.format, title: read.title, items }
}
