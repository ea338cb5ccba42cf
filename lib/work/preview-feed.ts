import { worthReading } from '../articles/relevance.ts'
import type { Permission } from '../articles/robots.ts'
import type { Entry, Feed } from '../feeds/feed.ts'
import { asHeadline, headlinesNote } from '../feeds/headlines.ts'
import { isHeadlinesOnly } from '../feeds/hosts.ts'
import type { ReadFeed } from '../feeds/parse.ts'
import type { FeedPreview } from '../feeds/preview.ts'
import { plainText } from '../feeds/text.ts'
import type { Desk } from './desk.ts'
import { locateFeed, type NotOne } from './find-feed.ts'
import { inTime } from './in-time.ts'
import { patience, readSamples } from './read-samples.ts'

/** A feed that is watched already may fail today: then there is nothing to show of it. */
export type Previewed =
  | { kind: 'new'; feed: Feed; preview: FeedPreview }
  | { kind: 'known'; feed: Feed; preview: FeedPreview | null }
  | NotOne

const shown = 5
const sampled = 3
const noVerdict: Permission = { kind: 'later', why: 'robots.txt did not come in time' }
const month = 30 * 86_400_000

/** Finds the feed behind an address and tries it, without watching it. */
export async function previewFeed(desk: Desk, address: string): Promise<Previewed> {
  const located = await locateFeed(desk, address)
  if (located.kind === 'choices' || located.kind === 'failed') return located
  const { feed, parsed } = located
  if (parsed === null) return { kind: 'known', feed, preview: null }
  return { kind: located.kind, feed, preview: await preview(desk, feed, parsed) }
}

async function preview(desk: Desk, feed: Feed, parsed: ReadFeed): Promise<FeedPreview> {
  const headlinesOnly = isHeadlinesOnly(feed.url)
  const entries = newestFirst(headlinesOnly ? parsed.items.map(asHeadline) : parsed.items)
  const worth = entries.filter(({ title, summary }) => worthReading(`${title}. ${summary}`, desk.watch.vocabulary))
  const page = headlinesOnly ? undefined : (worth[0] ?? entries[0])?.link
  const [samples, robots] = await Promise.all([
    readSamples(desk, feed, worth.slice(0, sampled)),
    page ? inTime(patience, desk.robots(page, desk.now()), noVerdict) : null,
  ])
  return {
    items: entries.slice(0, shown).map(({ title, link, published }) => ({ title, link, published })),
    listed: entries.length,
    worth: worth.length,
    newest: entries[0]?.published ?? null,
    carries: headlinesOnly ? 'headlines' : carries(parsed.items),
    robots,
    samples,
    notes: notesOf(entries, headlinesOnly, desk.now()),
  }
}

/** Undated entries keep their places behind the dated ones. */
function newestFirst(items: readonly Entry[]): Entry[] {
  return items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
}

/** Judged by the entries' own length: feeds call a teaser `content` and a whole text `description`. */
function carries(items: readonly Entry[]): FeedPreview['carries'] {
  const lengths = items.map(lengthOf).sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  if (median >= 1000) return 'full text'
  return median >= 40 ? 'summaries' : 'headlines'
}

const dense = /\p{Script=Hangul}|\p{Script=Han}/gu

/** Hangul and Han say the same in half the characters. */
function lengthOf({ title, summary, content }: Entry): number {
  const full = content === null ? '' : plainText(content, 2000)
  const text = full.length > summary.length ? full : summary
  return text === title ? 0 : text.length + (text.match(dense)?.length ?? 0)
}

function notesOf(entries: readonly Entry[], headlinesOnly: boolean, now: Date): string[] {
  const newest = entries[0]?.published
  const notes = headlinesOnly ? [headlinesNote] : []
  if (entries.length === 0) notes.push('It lists nothing now.')
  else if (!newest) notes.push('Its entries have no dates: each counts as published when it is first seen.')
  else if (now.getTime() - Date.parse(newest) > month)
    notes.push('Its newest entry is more than a month old: it may be one that nobody looks after.')
  if (entries.length > 0 && !headlinesOnly && entries.every(({ link }) => link === null))
    notes.push('Its entries lead to no pages, so there are no articles to read.')
  return notes
}
