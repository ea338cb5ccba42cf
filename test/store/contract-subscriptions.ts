import { expect, it } from 'vitest'
import { findDue, findDueDigests, releaseLeases } from '../../lib/store/due.ts'
import { claimWindow, postponeWindow, settleWindow } from '../../lib/store/sends.ts'
import { countSignup } from '../../lib/store/signups.ts'
import {
  addSubscription,
  confirmSubscription,
  findSubscription,
  listSubscriptions,
  removeSubscription,
} from '../../lib/store/subscriptions.ts'
import type { Table } from '../../lib/store/table.ts'
import { subscription } from '../channels/make.ts'
import type { Bench } from './bench.ts'
import { watch } from './samples.ts'

const minute = 60_000
const settled = '2025-09-02T08:00:00.000Z'
const due = new Date('2025-09-03T08:00:00.000Z')
const window = { since: settled, until: due.toISOString() }
const after = (minutes: number) => new Date(due.getTime() + minutes * minute)
const active = subscription({ settled, sent: settled })
const pending = subscription({ status: 'pending', confirmed: null, settled: null })

async function dueAt(table: Table, now: Date): Promise<string[]> {
  const found: string[] = []
  for await (const id of findDueDigests(table, now)) found.push(id)
  return found.sort()
}

export function subscriptionsContract(bench: Bench): void {
  it('a subscription is kept once, found as it was kept, and gone when it is removed', async () => {
    const table = await bench.newTable()
    expect(await addSubscription(table, active)).toBe(true)
    expect(await addSubscription(table, { ...active, hour: 9 })).toBe(false)
    expect(await findSubscription(table, 's1')).toEqual(active)
    expect(await listSubscriptions(table, watch, due)).toEqual([active])
    expect(await listSubscriptions(table, 'other', due)).toEqual([])
    expect(await removeSubscription(table, 's1')).toBe(true)
    expect(await removeSubscription(table, 's1')).toBe(false)
    expect([await findSubscription(table, 's1'), await dueAt(table, after(9999))]).toEqual([null, []])
  })

  it('is due at its hour and not before, among digests and not among feeds', async () => {
    const table = await bench.newTable()
    await addSubscription(table, active)
    expect(await dueAt(table, new Date(due.getTime() - 1))).toEqual([])
    expect(await dueAt(table, due)).toEqual(['s1'])
    for await (const found of findDue(table, after(9999))) expect(found).toBeUndefined()
  })

  it('one that waits for its confirmation is never due, and is forgotten in time', async () => {
    const table = await bench.newTable()
    await addSubscription(table, pending, after(10))
    expect(await dueAt(table, after(9999))).toEqual([])
    expect(await listSubscriptions(table, watch, after(9))).toHaveLength(1)
    expect(await listSubscriptions(table, watch, after(11))).toEqual([])
  })

  it('confirmed once, it begins there; asking again does not take it back', async () => {
    const table = await bench.newTable()
    await addSubscription(table, pending, after(10))
    const begun = await confirmSubscription(table, 's1', due)
    expect(begun).toMatchObject({ status: 'active', confirmed: window.until, settled: window.until })
    expect(await confirmSubscription(table, 's1', after(60))).toEqual(begun)
    expect(await addSubscription(table, pending, after(20))).toBe(false)
    expect(await listSubscriptions(table, watch, after(9999))).toEqual([begun])
    expect(await dueAt(table, after(24 * 60))).toEqual(['s1'])
    expect(await confirmSubscription(table, 'nobody', due)).toBeNull()
  })

  it('one of eight who race for a window gets it', async () => {
    const table = await bench.newTable()
    await addSubscription(table, active)
    const claims = Array.from({ length: 8 }, (_, n) =>
      claimWindow(n % 2 ? table : bench.again(table), active, window, due, minute),
    )
    const won = (await Promise.all(claims)).filter((claimed) => claimed !== null)
    expect(won).toEqual([{ ...active, claim: { ...window, tries: 1 } }])
  })

  it('a claim can be taken over when its lease has run out, and keeps its window', async () => {
    const table = await bench.newTable()
    await addSubscription(table, active)
    const first = await claimWindow(table, active, window, due, minute)
    if (!first) throw new Error('expected a claim')
    expect(await claimWindow(table, first, window, new Date(due.getTime() + minute - 1), minute)).toBeNull()
    expect((await claimWindow(table, first, window, after(1), minute))?.claim).toEqual({ ...window, tries: 2 })
  })

  it('a settled window is not claimed again, nor changed by who comes late', async () => {
    const table = await bench.newTable()
    await addSubscription(table, active)
    const first = await claimWindow(table, active, window, due, minute)
    const second = first && (await claimWindow(table, first, window, after(2), minute))
    if (!first || !second) throw new Error('expected two claims')
    await settleWindow(table, second, true)
    const done = await findSubscription(table, 's1')
    expect(done).toMatchObject({ settled: window.until, sent: window.until, claim: null })
    await postponeWindow(table, first, after(3), 'late')
    await settleWindow(table, first, false)
    expect(await claimWindow(table, first, window, after(9), minute)).toBeNull()
    expect(await findSubscription(table, 's1')).toEqual(done)
    expect(await dueAt(table, after(24 * 60 - 1))).toEqual([])
  })

  it('at the start of one machine the lease of a killed process ends', async () => {
    const table = await bench.newTable()
    await addSubscription(table, active)
    const claimed = await claimWindow(table, active, window, due, 60 * minute)
    expect(await releaseLeases(table)).toBe(1)
    expect(claimed && (await claimWindow(table, claimed, window, due, minute))).not.toBeNull()
  })

  it('so many sign-ups a day pass and no more, also when they come at once; the next day begins anew', async () => {
    const table = await bench.newTable()
    const attempts = Array.from({ length: 12 }, (_, n) => countSignup(table, 'somebody', `a${n}`, 5, due))
    expect((await Promise.all(attempts)).filter((passed) => passed)).toHaveLength(5)
    expect(await countSignup(table, 'somebody else', 'a', 5, due)).toBe(true)
    expect(await countSignup(table, 'somebody', 'b', 5, after(24 * 60))).toBe(true)
  })
}
