import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import type { Table } from '../../lib/store/table.ts'

type Item = Record<string, unknown>

const Put = z.object({ Item: z.record(z.string(), z.unknown()) })
const Update = z.object({
  Key: z.object({ pk: z.string(), sk: z.string() }),
  UpdateExpression: z.string(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).default({}),
})
const perBatch = 25
const atOnce = 8

/**
 * Writes to an empty table a hundred times as fast as one request after the other would: what the store's own functions send is kept in
 * memory as the items that it comes to, and then sent in batches. It knows the few expressions that the store uses.
 */
export async function writtenInBatches(table: Table, work: () => Promise<void>): Promise<number> {
  const items = new Map<string, Item>()
  table.client.middlewareStack.add(
    (next, { commandName }) => {
      const Result = z.custom<Awaited<ReturnType<typeof next>>>()
      const answer = (output: unknown) => Result.parse({ output, response: {} })
      return async (args) => {
        if (commandName === 'PutItemCommand') return answer(keep(items, Put.parse(args.input).Item))
        if (commandName === 'UpdateItemCommand') return answer({ Attributes: change(items, Update.parse(args.input)) })
        return commandName === 'QueryCommand' ? answer({ Items: [] }) : next(args)
      }
    },
    { step: 'initialize', name: 'recording' },
  )
  await work()
  table.client.middlewareStack.remove('recording')
  await send(table, [...items.values()])
  return items.size
}

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`

function keep(items: Map<string, Item>, item: Item): Item {
  items.set(nameOf(item), item)
  return {}
}

function change(
  items: Map<string, Item>,
  { Key, UpdateExpression, ExpressionAttributeValues }: z.infer<typeof Update>,
) {
  const item: Item = { ...(items.get(nameOf(Key)) ?? Key) }
  for (const [, name = '', once] of UpdateExpression.matchAll(/#(\w+) = (if_not_exists)?/g))
    if (!once || item[name] === undefined) item[name] = ExpressionAttributeValues[`:${name}`]
  for (const [, name = ''] of UpdateExpression.matchAll(/#(\w+) :\w+/g)) {
    const [before, more] = [item[name], ExpressionAttributeValues[`:${name}`]]
    item[name] = new Set([...(before instanceof Set ? before : []), ...(more instanceof Set ? more : [])])
  }
  items.set(nameOf(item), item)
  return { ...item }
}

async function send({ client, name }: Table, items: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / perBatch) }, (_, n) =>
    items.slice(n * perBatch, (n + 1) * perBatch),
  )
  const work = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      let wanted = batch.map((Item) => ({ PutRequest: { Item } }))
      while (wanted.length > 0) {
        const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: wanted } }))
        wanted = (UnprocessedItems?.[name] ?? []).flatMap(({ PutRequest }) =>
          PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
        )
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
