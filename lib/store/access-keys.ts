import { createHash, randomBytes } from 'node:crypto'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import { accessKeyKey, accessKeyList } from './keys.ts'
import { findItem, queryAll, reader } from './read.ts'
import type { Table } from './table.ts'
import { put } from './write.ts'

/** What a key may do. `admin` may do everything. */
export const scopes = ['feeds:write', 'subscriptions:write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** A bearer key as it is kept: by its hash alone. A copy of the table opens nothing. */
export interface AccessKey {
  /** names it in lists; the start of its hash */
  id: string
  name: string
  scopes: Scope[]
  created: string
}

/** Scanners of leaked secrets find keys by it. */
const prefix = 'fw_'
const idLength = 12

const storedKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  created: z.string(),
}) satisfies z.ZodType<AccessKey>

const parseKey = reader('an access key', storedKey)

/** One round of SHA-256 is enough: a key is 32 random bytes, not a password that somebody could guess. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A new key; its secret is given out here and nowhere again. */
export async function createAccessKey(
  table: Table,
  options: { name: string; scopes: readonly Scope[] },
  now: Date,
): Promise<{ secret: string; key: AccessKey }> {
  const secret = `${prefix}${randomBytes(32).toString('base64url')}`
  const hashed = hashOf(secret)
  const key = {
    id: hashed.slice(0, idLength),
    name: options.name,
    scopes: scopes.filter((scope) => options.scopes.includes(scope)),
    created: now.toISOString(),
  }
  await put(table, { ...accessKeyKey(hashed), ...key }, 'attribute_not_exists(#pk)')
  return { secret, key }
}

/** The key that a secret belongs to; null for one that was never given out or is revoked. */
export async function findAccessKey(table: Table, secret: string): Promise<AccessKey | null> {
  if (!secret.startsWith(prefix)) return null
  const item = await findItem(table, accessKeyKey(hashOf(secret)))
  return item && parseKey(item)
}

/** Every key, the oldest first. */
export async function listAccessKeys(table: Table): Promise<AccessKey[]> {
  const items = await queryAll(table, { where: '#pk = :pk', given: { pk: accessKeyList } })
  return items.map(parseKey).sort((a, b) => (`${a.created} ${a.id}` < `${b.created} ${b.id}` ? -1 : 1))
}

/** Whether there was such a key; from now on it opens nothing. */
export async function revokeAccessKey(table: Table, id: string): Promise<boolean> {
  if (!new RegExp(`^[0-9a-f]{${idLength}}$`).test(id)) return false
  const where = '#pk = :pk AND begins_with(#sk, :id)'
  const items = await queryAll(table, { where, given: { pk: accessKeyList, id } })
  for (const { pk, sk } of items) {
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }))
  }
  return items.length > 0
}
