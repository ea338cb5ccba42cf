import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import type { GetCommandOutput, QueryCommandOutput, UpdateCommandOutput } from '@aws-sdk/lib-dynamodb'
import { connect, type Table } from '../../lib/store/table.ts'

type Item = Record<string, unknown>

/**
 * A table inside this process, for volume: it knows the requests of sending and nothing else, and every request waits for its turn. That these
 * requests mean the same on a database is what the store's own tests show. Writes are counted by nobody and never fail by themselves.
 */
export interface Memory {
  items: Map<string, Item>
}

export const newMemory = (): Memory => ({ items: new Map() })

type Answer = Pick<GetCommandOutput, '$metadata' | 'Item'> &
  Pick<QueryCommandOutput, 'Items'> &
  Pick<UpdateCommandOutput, 'Attributes'>

/** One connection to it. */
export function openMemory({ items }: Memory): Table {
  const table = connect({ name: 'memory', endpoint: 'http://127.0.0.1:1' })
  table.client.middlewareStack.add(
    () => async (args) => {
      await new Promise((turn) => setImmediate(turn))
      return { response: {}, output: answer(items, new Map(Object.entries(args.input))) }
    },
    { step: 'initialize', priority: 'low', name: 'memory' },
  )
  return table
}

function answer(items: Map<string, Item>, input: Map<string, unknown>): Answer {
  const given = record(input.get('ExpressionAttributeValues'))
  const value = (name: string): unknown => given[name]
  const metadata = { $metadata: {} }
  if (input.has('KeyConditionExpression')) return { ...metadata, Items: due(items, value) }
  if (input.has('Item')) {
    const item = record(input.get('Item'))
    items.set(String(item['pk']), structuredClone(item))
    return metadata
  }
  const name = String(record(input.get('Key'))['pk'])
  const found = items.get(name)
  if (!input.has('UpdateExpression')) return found ? { ...metadata, Item: structuredClone(found) } : metadata
  if (!holds(String(input.get('ConditionExpression')), found ?? {}, value))
    throw new ConditionalCheckFailedException({ message: 'no', $metadata: {} })
  const changed = change(String(input.get('UpdateExpression')), found ?? {}, value)
  items.set(name, changed)
  return { ...metadata, Attributes: structuredClone(changed) }
}

function due(items: Map<string, Item>, value: (name: string) => unknown): Item[] {
  const now = String(value(':now'))
  return [...items.values()]
    .filter(({ dueShard, dueAt }) => dueShard === value(':shard') && String(dueAt) <= now)
    .map(({ pk, sk }) => ({ pk, sk }))
}

/** `#a = :b AND (attribute_not_exists(#c) OR #c <= :d)` */
function holds(expression: string, item: Item, value: (name: string) => unknown): boolean {
  const one = (words: string): boolean => {
    const [, missing] = /^attribute_not_exists\(#(\w+)\)$/.exec(words) ?? []
    if (missing) return item[missing] === undefined
    const [, name = '', sign, given = ''] = /^#(\w+) (=|<=) (:\w+)$/.exec(words) ?? []
    if (!sign) throw new Error(`This table does not know the condition ${words}`)
    return sign === '=' ? item[name] === value(given) : String(item[name]) <= String(value(given))
  }
  return expression.split(' AND ').every((part) =>
    part
      .replace(/^\((.*)\)$/, '$1')
      .split(' OR ')
      .some(one),
  )
}

function change(expression: string, item: Item, value: (name: string) => unknown): Item {
  const [, set = '', remove = ''] = /^SET (.*?)(?:\s+REMOVE (.*))?$/.exec(expression) ?? []
  const next = structuredClone(item)
  for (const [, name = '', given = ''] of set.matchAll(/#(\w+) = (:\w+)/g)) next[name] = value(given)
  for (const [, name = ''] of remove.matchAll(/#(\w+)/g)) delete next[name]
  return next
}

const record = (value: unknown): Item =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
