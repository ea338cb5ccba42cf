import { dueShard, instant, type Key } from './keys.ts'
import type { Item } from './read.ts'
import type { Table } from './table.ts'
import { type Update, update } from './write.ts'

// Work is an item of the index `due`. Whoever takes it leaves a lease on the item and the item in the index: when the worker dies the
// lease runs out, and the next one who looks finds the item where it was.

/** The index attributes of something due; `at` null: nothing to do. */
export function dueAttributes(id: string, at: string | null): Item {
  return at === null ? {} : { dueShard: dueShard(id), dueAt: instant(at) }
}

/** The item, now leased, or null when it is not due or somebody has it. */
export function take(table: Table, key: Key, now: Date, leaseMs: number): Promise<Item | null> {
  return update(table, key, {
    set: { lease: instant(new Date(now.getTime() + leaseMs)) },
    when: '#dueAt <= :now AND (attribute_not_exists(#lease) OR #lease <= :now)',
    given: { now: instant(now) },
  })
}

/** What ends a lease and says when the item is due again. */
export function release(id: string, at: string | null): Pick<Update, 'set' | 'remove'> {
  return { set: dueAttributes(id, at), remove: at === null ? ['lease', 'dueShard', 'dueAt'] : ['lease'] }
}
