import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export interface Table {
  client: DynamoDBDocumentClient
  name: string
}

/** Keys and indexes of the one table: the local table is made from it, the deployed one is tested against it. Every key is a string. */
export const tableSpec = {
  key: { hash: 'pk', range: 'sk' },
  indexes: {
    due: { hash: 'dueShard', range: 'dueAt', projection: 'KEYS_ONLY' },
    day: { hash: 'dayKey', range: 'dayAt', projection: 'KEYS_ONLY' },
    list: { hash: 'listKey', range: 'listAt', projection: 'ALL' },
  },
  /** epoch seconds; DynamoDB deletes late and an embedded one never, so readers check it themselves */
  ttl: 'expires',
} as const

export type Index = keyof typeof tableSpec.indexes

/** A table by name; with an endpoint it is on this machine, where any credentials will do. */
export function connect(options: { name: string; endpoint?: string; region?: string }): Table {
  const client = new DynamoDBClient({
    ...(options.endpoint ? onThisMachine(options.endpoint) : { maxAttempts: 5 }),
    ...(options.region ? { region: options.region } : {}),
  })
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true, allowImpreciseNumbers: true },
    // Without it a number beyond 2^53 would come back as a bigint.
    unmarshallOptions: { wrapNumbers: Number },
  })
  // It copies every request and every answer for a log that nobody keeps: a tenth of the time of a large reading.
  documents.middlewareStack.remove('loggerMiddleware')
  return { client: documents, name: options.name }
}

function onThisMachine(endpoint: string) {
  // The SDK warns of the day it will drop a Node version; that is of no use to somebody without AWS.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  return {
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    requestHandler: { httpAgent: { keepAlive: true, maxSockets: 32 }, socketAcquisitionWarningTimeout: 60_000 },
  }
}

/** Makes the table unless it is there, and waits until it can be used. */
export async function createTable(table: Table): Promise<'created' | 'exists'> {
  try {
    await table.client.send(new CreateTableCommand(definition(table.name)))
    await untilActive(table)
    return 'created'
  } catch (cause) {
    if (!(cause instanceof ResourceInUseException)) throw cause
    await untilActive(table)
    return 'exists'
  }
}

function definition(name: string) {
  const { key, indexes } = tableSpec
  const pairs = [key, ...Object.values(indexes)]
  const attributes = pairs.flatMap(({ hash, range }): AttributeDefinition[] => [
    { AttributeName: hash, AttributeType: 'S' },
    { AttributeName: range, AttributeType: 'S' },
  ])
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: attributes,
    KeySchema: keySchema(key),
    GlobalSecondaryIndexes: Object.entries(indexes).map(([index, { projection, ...pair }]) => ({
      IndexName: index,
      KeySchema: keySchema(pair),
      Projection: { ProjectionType: projection },
    })),
  }
}

function keySchema({ hash, range }: { hash: string; range: string }): KeySchemaElement[] {
  return [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ]
}

async function untilActive({ client, name }: Table): Promise<void> {
  for (let wait = 5; wait < 20_000; wait *= 2) {
    const { Table: found } = await client.send(new DescribeTableCommand({ TableName: name }))
    if (found?.TableStatus === 'ACTIVE') return
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  throw new Error(`Table ${name} does not become active`)
}
