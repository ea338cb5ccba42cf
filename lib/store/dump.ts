import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb'
import { canonical } from './canonical.ts'
import { claimPrefix, seenPrefix, valuesPrefix } from './keys.ts'
import { names, parameters } from './read.ts'
import type { Table } from './table.ts'

/** Values, claims and observations as they are stored, one canonical JSON line each, sorted: equal ledgers give equal bytes. */
export async function dumpLedger({ client, name }: Table): Promise<string> {
  const filter = 'begins_with(#pk, :values) OR begins_with(#sk, :claims) OR begins_with(#sk, :seen)'
  const input: ScanCommandInput = {
    TableName: name,
    ConsistentRead: true,
    FilterExpression: filter,
    ExpressionAttributeNames: names(filter),
    ExpressionAttributeValues: parameters({
      values: valuesPrefix,
      claims: claimPrefix,
      seen: seenPrefix,
    }),
  }
  const lines: string[] = []
  for (let after: ScanCommandInput['ExclusiveStartKey']; ; ) {
    const page: {
      Items?: Record<string, unknown>[] | undefined
      LastEvaluatedKey?: Record<string, unknown> | undefined
    } = await client.send(new ScanCommand(after ? { ...input, ExclusiveStartKey: after } : input))
    lines.push(...(page.Items ?? []).map(canonical))
    if (!page.LastEvaluatedKey) return lines.sort().join('\n')
    after = page.LastEvaluatedKey
  }
}
