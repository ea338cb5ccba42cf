import { BatchGetCommand, GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import type { Key } from './keys.ts'
import type { Index, Table } from './table.ts'

export type Item = Record<string, unknown>

/** What is asked of a partition. Expressions name attributes as `#name` and parameters as `:name`; reserved words need no care then. */
export interface Question {
  index?: Index
  where: string
  given: Item
  filter?: string
  newestFirst?: boolean
  limit?: number
  after?: Item
  /** the attributes that are wanted; what is not sent need not be read */
  only?: readonly string[]
}

/** Reads stored items; one that does not fit is a bug or somebody's hand in the table, so the exception says which and why. */
export function reader<T>(what: string, schema: z.ZodType<T>): (item: Item) => T {
  return (item) => {
    const parsed = schema.safeParse(item)
    if (parsed.success) return parsed.data
    // Of an item that was read in part, the id is what tells it.
    const named = 'pk' in item ? ['pk', 'sk'] : ['id']
    const where = named.map((name) => `${name}=${String(item[name])}`).join(' ')
    throw new Error(`The stored item ${where} is not ${what}: ${z.prettifyError(parsed.error)}`, {
      cause: parsed.error,
    })
  }
}

export const keyOf: (item: Item) => Key = reader('an item with a key', z.object({ pk: z.string(), sk: z.string() }))

/** `{ '#due': 'due' }` for every `#due` that the expressions mention. */
export function names(...expressions: readonly (string | undefined)[]): Record<string, string> {
  const found = expressions.flatMap((expression) => expression?.match(/#\w+/g) ?? [])
  return Object.fromEntries(found.map((name) => [name, name.slice(1)]))
}

/** `{ ':now': … }` for `{ now: … }`. */
export function parameters(given: Item): Item {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`:${name}`, value]))
}

/** One item, as it is after every write that was acknowledged. */
export async function findItem({ client, name }: Table, key: Key): Promise<Item | null> {
  const { Item: item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))
  return item ?? null
}

/** One page of answers; `next` is null after the last one. Tables are read consistently, which indexes do not offer. */
export async function queryPage(
  { client, name }: Table,
  question: Question,
): Promise<{ items: Item[]; next: Item | null }> {
  const { index, where, given, filter, newestFirst, limit, after, only } = question
  const projection = only?.map((name) => `#${name}`).join(', ')
  const input: QueryCommandInput = {
    TableName: name,
    KeyConditionExpression: where,
    ExpressionAttributeNames: names(where, filter, projection),
    ExpressionAttributeValues: parameters(given),
    ...(projection ? { ProjectionExpression: projection } : {}),
    ...(index ? { IndexName: index } : { ConsistentRead: true }),
    ...(filter ? { FilterExpression: filter } : {}),
    ...(limit ? { Limit: limit } : {}),
    ...(after ? { ExclusiveStartKey: after } : {}),
    ScanIndexForward: !newestFirst,
  }
  const { Items, LastEvaluatedKey } = await client.send(new QueryCommand(input))
  return { items: Items ?? [], next: LastEvaluatedKey ?? null }
}

/** Every answer, page by page. */
export async function* query(table: Table, question: Question): AsyncGenerator<Item> {
  for (let after: Item | null = question.after ?? null; ; ) {
    const page: { items: Item[]; next: Item | null } = await queryPage(table, after ? { ...question, after } : question)
    yield* page.items
    if (!page.next) return
    after = page.next
  }
}

export async function queryAll(table: Table, question: Question): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of query(table, question)) items.push(item)
  return items
}

/** Items by key, in the order of the keys; what is not there is left out. */
export async function findItems(table: Table, keys: readonly Key[]): Promise<Item[]> {
  const found = new Map<string, Item>()
  for (let start = 0; start < keys.length; start += 100) {
    for (const item of await batch(table, keys.slice(start, start + 100))) found.set(identity(keyOf(item)), item)
  }
  return keys.map((key) => found.get(identity(key))).filter((item) => item !== undefined)
}

async function batch({ client, name }: Table, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = []
  // DynamoDB may leave keys of a batch unread, when 16 MB are full or under load; the SDK paces what is throttled.
  for (let wanted: Item[] = keys.map((key) => ({ ...key })); wanted.length > 0; ) {
    const request = { RequestItems: { [name]: { Keys: wanted, ConsistentRead: true } } }
    const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand(request))
    items.push(...(Responses?.[name] ?? []))
    wanted = UnprocessedKeys?.[name]?.Keys ?? []
  }
  return items
}

const identity = ({ pk, sk }: Key): string => `${pk} ${sk}`
