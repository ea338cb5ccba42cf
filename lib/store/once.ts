import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import { hash } from './canonical.ts'
import { onceKey } from './keys.ts'
import { findItem, reader } from './read.ts'
import type { Table } from './table.ts'
import { put, update } from './write.ts'

/** The answer to a request that may be sent again. */
export interface KeptAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** What comes of asking: go on and say how it ended; here is how it ended; somebody is at it; the same name stood for another request. */
export type Once =
  | { kind: 'begin' }
  | { kind: 'done'; answer: KeptAnswer }
  | { kind: 'busy' }
  | { kind: 'other request' }

const kept = 24 * 3_600_000
/** Longer than any request lasts: who began and said nothing for so long has died. */
const patience = 60_000

const storedRequest = z.object({
  request: z.string(),
  answer: z.object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.string() }).optional(),
})
const parseRequest = reader('a request that is done once', storedRequest)

/** `name` is who asks and what they call the request; `request` is what they ask. */
export async function beginOnce(table: Table, name: string, request: string, now: Date): Promise<Once> {
  const item = { request: hash(request), expires: seconds(now, kept), busyUntil: seconds(now, patience) }
  const free =
    'attribute_not_exists(#pk) OR #expires <= :now OR (attribute_not_exists(#answer) AND #busyUntil <= :now AND #request = :request)'
  const given = { now: seconds(now, 0), request: item.request }
  if (await put(table, { ...keyOf(name), ...item }, free, given)) return { kind: 'begin' }
  const found = await findItem(table, keyOf(name))
  if (!found) return { kind: 'busy' }
  const { request: before, answer } = parseRequest(found)
  if (before !== item.request) return { kind: 'other request' }
  return answer ? { kind: 'done', answer } : { kind: 'busy' }
}

/** Keeps the answer for whoever asks again. */
export async function endOnce(table: Table, name: string, answer: KeptAnswer): Promise<void> {
  await update(table, keyOf(name), { set: { answer }, when: 'attribute_exists(#pk)' })
}

/** Forgets a request that failed by our fault, so that it may be tried again. */
export async function forgetOnce(table: Table, name: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { ...keyOf(name) } }))
}

const keyOf = (name: string) => onceKey(hash(name))

const seconds = (now: Date, more: number): number => Math.ceil((now.getTime() + more) / 1000)
