import { z } from 'zod'
import { type Article, extraStep } from '../articles/article.ts'
import { storedOutlet } from './feeds.ts'
import { articleKey, foundDays, instant, position, textKey } from './keys.ts'
import { dueAttributes, release, take } from './lease.ts'
import { pack, unpack } from './packed.ts'
import { findItem, type Item, reader } from './read.ts'
import type { Table } from './table.ts'
import { put, update } from './write.ts'

/** An item holds 400 kB with its key and names. */
const largestText = 390_000

const storedArticle = z.object({
  id: z.string(),
  watch: z.string(),
  url: z.string(),
  outlet: storedOutlet,
  feeds: z
    .set(z.string())
    .default(new Set())
    .transform((ids) => [...ids].sort()),
  entry: z.object({ title: z.string(), summary: z.string(), published: z.string().nullable() }),
  found: z.string(),
  step: z.number().nullable(),
  due: z.string().nullable(),
  problem: z.string().nullable(),
  attempts: z.number(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
}) satisfies z.ZodType<Article>

const storedText = z.object({ body: z.instanceof(Uint8Array), expires: z.number() })

const parseArticle = reader('an article', storedArticle)
const parseText = reader("an article's text", storedText)

/** True when it is new; a known article only gains the feeds that listed it. */
export async function addArticle(table: Table, article: Article): Promise<boolean> {
  const { feeds, ...rest } = article
  const key = articleKey(article.id)
  const day = { dayKey: foundDays, dayAt: position(article.found, article.id) }
  const listed = feeds.length > 0 ? { feeds: new Set(feeds) } : {}
  const item = { ...key, ...rest, ...listed, ...day, ...dueAttributes(article.id, article.due) }
  if (await put(table, item, 'attribute_not_exists(#pk)')) return true
  if (feeds.length > 0) await update(table, key, { add: { feeds } })
  return false
}

export async function findArticle(table: Table, id: string): Promise<Article | null> {
  const item = await findItem(table, articleKey(id))
  return item && parseArticle(item)
}

/** The article, for this worker alone until the lease runs out; null when it is not due or somebody has it. */
export async function takeArticle(table: Table, id: string, now: Date, leaseMs: number): Promise<Article | null> {
  const item = await take(table, articleKey(id), now, leaseMs)
  return item && parseArticle(item)
}

const day = 86_400_000

/**
 * An article whose readings have all been done is due once more, as when its feed lists it in other words: at most once a day, since
 * some feeds reword themselves at every poll. Whether it is due now.
 */
export async function readAgain(table: Table, id: string, now: Date): Promise<boolean> {
  const at = instant(now)
  const again = await update(table, articleKey(id), {
    set: { step: extraStep, due: at, again: at, ...dueAttributes(id, at) },
    when: '#step = :none AND attribute_not_exists(#lease) AND (attribute_not_exists(#again) OR #again <= :yesterday)',
    given: { none: null, yesterday: instant(new Date(now.getTime() - day)) },
  })
  return again !== null
}

/** What the next reading needs to know of this one. Ends the lease. */
export async function saveReading(
  table: Table,
  id: string,
  reading: Pick<Article, 'step' | 'due' | 'problem' | 'attempts' | 'etag' | 'lastModified'>,
): Promise<void> {
  const { step, due, problem, attempts, etag, lastModified } = reading
  const { set, remove = [] } = release(id, due)
  const facts = { step, due, problem, attempts, etag, lastModified }
  const saved = await update(table, articleKey(id), {
    set: { ...set, ...facts },
    remove,
    when: 'attribute_exists(#pk)',
  })
  if (!saved) throw new Error(`A reading of article ${id} cannot be saved: addArticle was expected to come first`)
}

/** Keeps a text until it expires, or until the later of two expiries. A text too large for an item even when compressed is not kept. */
export async function keepText(
  table: Table,
  articleId: string,
  textHash: string,
  text: string,
  expires: Date,
): Promise<void> {
  const body = await pack(text)
  if (body.byteLength > largestText) return
  const item: Item = { body, expires: Math.ceil(expires.getTime() / 1000) }
  const later = 'attribute_not_exists(#pk) OR #expires < :expires'
  await put(table, { ...textKey(articleId, textHash), ...item }, later, { expires: item['expires'] })
}

export async function findText(table: Table, articleId: string, textHash: string, now: Date): Promise<string | null> {
  const item = await findItem(table, textKey(articleId, textHash))
  if (!item) return null
  const { body, expires } = parseText(item)
  return expires * 1000 > now.getTime() ? unpack(body) : null
}
