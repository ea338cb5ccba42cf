import type { Digest, DigestItem } from './digest.ts'
import type { Place } from './formats.ts'
import { itemHtml } from './markup.ts'
import { plain, webAddress } from './plain.ts'
import { kindWord, sentenceOf } from './sentences.ts'

/** A change as feed readers know things: with an id for ever, a title, an address, words. */
export interface Entry {
  item: DigestItem
  id: string
  title: string
  /** the figure's page, or the article where we have no address of our own */
  url: string | null
  /** the article that proves it */
  source: string | null
  at: string
  html: string
  tags: string[]
}

/**
 * A tag URI (RFC 4151): it holds no host, so that a change keeps its id when the endpoint moves. A change's own id is a hash of what
 * happened; readers leave out an id that they have seen, so no two changes may share one.
 */
const tagOf = (...parts: readonly string[]): string => `tag:figurewatch,2025:${parts.map(encodeURIComponent).join('/')}`

/** The id of the feed itself; one with filters is another feed. */
export function feedTag({ watch }: Digest, place: Place | null): string {
  const asked = place ? new URL(place.self).searchParams.toString() : ''
  return asked === '' ? tagOf(watch) : tagOf(watch, asked)
}

/** Changes as a feed lists them, the newest first. */
export function entriesOf({ watch, items }: Digest, place: Place | null): Entry[] {
  return items.map((item) => entryOf(watch, item, place)).sort(byNews)
}

function entryOf(watch: string, item: DigestItem, place: Place | null): Entry {
  const { change } = item
  const { metric, side, subject, claimant } = change.figure
  const source = webAddress((item.to ?? item.from)?.proof?.url ?? item.article?.url ?? '')
  return {
    item,
    id: tagOf(watch, 'change', change.id),
    title: plain(`${kindWord(change)} · ${sentenceOf(item)}`),
    url: place ? `${place.origin}/figures/${encodeURIComponent(change.figureId)}` : source,
    source,
    at: change.at,
    html: itemHtml(item),
    tags: [change.kind, metric, `${side}.${subject}`, claimant],
  }
}

/** When the newest change became known; null when there is none. */
export function newestChange({ items }: Pick<Digest, 'items'>): string | null {
  return items.map(({ change }) => change.at).reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null)
}

function byNews(a: Entry, b: Entry): number {
  const [left, right] = [a, b].map(({ at, id }) => `${at} ${id}`)
  return (left ?? '') < (right ?? '') ? 1 : -1
}
