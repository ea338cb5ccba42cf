import type { Figure } from '../ledger/value.ts'
import { hash } from './canonical.ts'
import type { ClaimRecord } from './record.ts'

// Every key string of the table is made here, and nowhere else. Parts are joined with `#`; a part can neither hold the separator
// nor make a key longer than DynamoDB takes (1,024 bytes for a range key), whatever a page or a feed puts into a name.

/** Values of one partition lie side by side: the same things in the same unit, by every claimant. */
export type Partition = Pick<Figure, 'watch' | 'metric' | 'side' | 'subject' | 'unit'>
export type ClaimList = 'figures' | 'review' | 'statements'
export interface Key {
  pk: string
  sk: string
}

const longest = 240
const escaped = { '%': '%25', '#': '%23' } as const

function part(text: string): string {
  const safe = text.replaceAll('%', escaped['%']).replaceAll('#', escaped['#'])
  if (Buffer.byteLength(safe) <= longest) return safe
  return `${Array.from(safe).slice(0, 40).join('')}…${hash(safe)}`
}

function read(text: string): string {
  return text.replaceAll(escaped['#'], '#').replaceAll(escaped['%'], '%')
}

const join = (...parts: readonly string[]): string => parts.map(part).join('#')

/** Instants in keys have one form, or they would not sort: `2025-01-13T00:00:00Z` comes as `….000Z`. */
export function instant(text: string | Date): string {
  return new Date(text).toISOString()
}

const feeds = 'FEEDS'
const meta = 'META'

// All feeds lie in one partition: an id alone finds one, and one Query lists them.
export const feedKey = (id: string): Key => ({ pk: feeds, sk: part(id) })
export const feedList = feeds

// How hosts are to be treated lies in one partition too.
const hosts = 'HOSTS'
export const hostKey = (host: string): Key => ({ pk: hosts, sk: part(host) })
export const hostList = hosts

const articleKeyOf = (id: string): string => join('ARTICLE', id)
export const articleKey = (id: string): Key => ({ pk: articleKeyOf(id), sk: meta })
export const textKey = (articleId: string, textHash: string): Key => ({
  pk: articleKeyOf(articleId),
  sk: join('TEXT', textHash),
})

export const seenPrefix = 'SEEN#'
export const observationKey = (articleId: string, at: string): Key => ({
  pk: articleKeyOf(articleId),
  sk: join('SEEN', instant(at)),
})

export const claimPrefix = 'CLAIM#'
/** A claim's id starts with its article's, which is how an id alone finds the claim. */
const articleOfClaim = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('-')))
export const claimVersions = (id: string): Key => ({
  pk: articleKeyOf(articleOfClaim(id)),
  sk: `${join('CLAIM', id)}#`,
})
export const claimKey = ({ id, articleId, version }: Pick<ClaimRecord, 'id' | 'articleId' | 'version'>): Key => ({
  pk: articleKeyOf(articleId),
  sk: join('CLAIM', id, version),
})

const things = ({ metric, side, subject, unit }: Partition): string[] => [metric, `${side}.${subject}`, unit]
const partitionId = (partition: Partition): string => [partition.watch, ...things(partition)].join('~')
/** A value's id starts with its partition's, which is how an id alone finds what lies beside it. */
const partitionOfValue = (id: string): string => id.split('~', 4).join('~')

export const valuesPrefix = 'VALUES#'
export const valueList = (partition: Partition): string => join('VALUES', partitionId(partition))
export const valueKey = (valueId: string): Key => ({
  pk: join('VALUES', partitionOfValue(valueId)),
  sk: part(valueId),
})

// Notes of edited articles lie among the values they bear upon, so that one Query reads both; no value's key holds the separator.
export const editedKey = (valueId: string, articleId: string): Key => ({
  pk: join('VALUES', partitionOfValue(valueId)),
  sk: join('EDITED', articleId),
})

export const partitionList = (watch: string): string => join('WATCH', watch, 'PARTITIONS')
export const partitionEntry = (partition: Partition): Key => ({
  pk: partitionList(partition.watch),
  sk: join(...things(partition)),
})

export const saidList = (watch: string): string => join('SAID', watch)
export const saidKey = (watch: string, found: string, valueId: string): Key => ({
  pk: saidList(watch),
  sk: join(instant(found), valueId),
})

export const watchKey = (id: string): Key => ({ pk: join('WATCH', id), sk: meta })
export const digestKey = (watch: string, date: string): Key => ({ pk: join('WATCH', watch, 'DIGESTS'), sk: part(date) })

// Access keys lie in one partition by their hash: a hash finds one, one Query lists them.
export const accessKeyList = 'KEYS'
export const accessKeyKey = (hashed: string): Key => ({ pk: accessKeyList, sk: part(hashed) })
export const onceKey = (name: string): Key => ({ pk: join('ONCE', name), sk: meta })

export const subscriptionKey = (id: string): Key => ({ pk: join('SUBSCRIBER', id), sk: meta })
export const signupKey = (who: string, day: string): Key => ({ pk: join('SIGNUPS', who), sk: join(day) })

// Index `due`: what is to be done, in shards so that no single one takes every write.
export const dueShards = ['DUE#0', 'DUE#1', 'DUE#2', 'DUE#3'] as const
export const dueShard = (id: string): string => `DUE#${Number.parseInt(hash(id).slice(0, 2), 16) % dueShards.length}`

// Digests have shards of their own: whoever looks for feeds does not pay for subscribers, nor the other way round.
export const digestShards = ['DIGEST#0', 'DIGEST#1', 'DIGEST#2', 'DIGEST#3'] as const
export const digestShard = (id: string): string =>
  `DIGEST#${Number.parseInt(hash(id).slice(0, 2), 16) % digestShards.length}`
export const subscriberOf = ({ pk }: Key): string => read(pk.slice('SUBSCRIBER#'.length))

/** What a due key is about. */
export function dueOf({ pk, sk }: Key): { kind: 'feed' | 'article'; id: string } {
  return pk === feeds ? { kind: 'feed', id: read(sk) } : { kind: 'article', id: read(pk.slice('ARTICLE#'.length)) }
}

// Index `day`: what happened when. A position is an instant and then what happened, so that everything from `since` up to but not
// including `until` lies BETWEEN the two instants: `until#…` sorts after `until`.
export const foundDays = 'FOUND'
export const subscribedDays = 'SUBSCRIBED'
export const readDays = (watch: string): string => join('READ', watch)
export const bareDays = (watch: string): string => join('BARE', watch)
export const valueDays = (watch: string): string => join('VALUE', watch)
export const claimDays = (watch: string, list: ClaimList): string => join(list.toUpperCase(), watch)
export const position = (at: string, ...what: readonly string[]): string => join(instant(at), ...what)

// Index `list`: items in order, whole.
export const revisedList = (watch: string): string => join('REVISED', watch)
export const evidenceList = (valueId: string): string => join('VALUE', valueId)
