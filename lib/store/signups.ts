import { hash } from './canonical.ts'
import { signupKey } from './keys.ts'
import type { Table } from './table.ts'
import { update } from './write.ts'

/**
 * Whether somebody may sign up once more on this day (UTC): by a set that grows to `most` members and no further, which no two
 * requests can both pass. Who it is is kept as a hash, and for two days.
 */
export async function countSignup(
  table: Table,
  who: string,
  attempt: string,
  most: number,
  now: Date,
): Promise<boolean> {
  const day = now.toISOString().slice(0, 10)
  const expires = Math.ceil(now.getTime() / 1000) + 2 * 86_400
  const item = await update(table, signupKey(hash(who), day), {
    add: { attempts: [attempt] },
    once: { expires },
    when: 'attribute_not_exists(#attempts) OR size(#attempts) < :most',
    given: { most },
  })
  return item !== null
}
