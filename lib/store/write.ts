import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Key } from './keys.ts'
import { type Item, names, parameters } from './read.ts'
import type { Table } from './table.ts'

/** One UpdateItem. There is no read-modify-write in the store: what a write needs to know of the item stands in `when`. */
export interface Update {
  set?: Item
  /** set unless the attribute is there */
  once?: Item
  /** members of string sets */
  add?: Record<string, readonly string[]>
  remove?: readonly string[]
  /** the condition; may name attributes as `#name`, and as `:name` whatever is set or given */
  when?: string
  given?: Item
}

/** The answer, or null where the condition does not hold: that is no error but somebody else's earlier write. */
async function unlessConditionFails<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return null
    throw cause
  }
}

/** The item as it is afterwards, or null where `when` does not hold. */
export async function update({ client, name }: Table, key: Key, change: Update): Promise<Item | null> {
  const { set = {}, once = {}, add = {}, remove = [], when, given = {} } = change
  const members = Object.entries(add).filter(([, list]) => list.length > 0)
  const expression = [
    clause('SET', [
      ...Object.keys(set).map((attribute) => `#${attribute} = :${attribute}`),
      ...Object.keys(once).map((attribute) => `#${attribute} = if_not_exists(#${attribute}, :${attribute})`),
    ]),
    clause(
      'ADD',
      members.map(([attribute]) => `#${attribute} :${attribute}`),
    ),
    clause(
      'REMOVE',
      remove.map((attribute) => `#${attribute}`),
    ),
  ].join(' ')
  const sets = Object.fromEntries(members.map(([attribute, list]) => [attribute, new Set(list)]))
  const values = parameters({ ...set, ...once, ...sets, ...given })
  const command = new UpdateCommand({
    TableName: name,
    Key: { ...key },
    UpdateExpression: expression.trim(),
    ExpressionAttributeNames: names(expression, when),
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    ...(when ? { ConditionExpression: when } : {}),
    ReturnValues: 'ALL_NEW',
  })
  const done = await unlessConditionFails(client.send(command))
  return done ? (done.Attributes ?? {}) : null
}

function clause(word: string, actions: readonly string[]): string {
  return actions.length > 0 ? `${word} ${actions.join(', ')}` : ''
}

/** Writes a whole item, when the condition holds; says whether it did. */
export async function put(
  { client, name }: Table,
  item: Key & Item,
  when?: string,
  given: Item = {},
): Promise<boolean> {
  const condition = when ? { ConditionExpression: when, ExpressionAttributeNames: names(when) } : {}
  const values = Object.keys(given).length > 0 ? { ExpressionAttributeValues: parameters(given) } : {}
  const command = new PutCommand({ TableName: name, Item: item, ...condition, ...values })
  return (await unlessConditionFails(client.send(command))) !== null
}

/** Takes an item away; says whether it was there. */
export async function drop({ client, name }: Table, key: Key): Promise<boolean> {
  const request = new DeleteCommand({ TableName: name, Key: { ...key }, ReturnValues: 'ALL_OLD' })
  return (await client.send(request)).Attributes !== undefined
}
