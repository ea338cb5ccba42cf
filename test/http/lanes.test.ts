import { describe, expect, it } from 'vitest'
import { createLanes } from '../../lib/http/lanes.ts'

const never = new AbortController().signal

describe('createLanes', () => {
  it('lets the third wait until one of two leaves, in the order of asking', async () => {
    const { enter } = createLanes({ perHost: 2, spacing: 0 })
    const entered: string[] = []
    const come = async (name: string) => {
      const leave = await enter('example.org', never)
      entered.push(name)
      return leave
    }
    const [first] = await Promise.all([come('a'), come('b')])
    const third = come('c')
    const fourth = come('d')
    await new Promise(setImmediate)
    expect(entered).toEqual(['a', 'b'])
    first?.()
    const leaveThird = await third
    expect(entered).toEqual(['a', 'b', 'c'])
    leaveThird()
    await fourth
    expect(entered).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps the lanes of hosts apart', async () => {
    const { enter } = createLanes({ perHost: 1, spacing: 0 })
    await enter('a.example', never)
    await expect(enter('b.example', never)).resolves.toBeTypeOf('function')
  })

  it('passes a turn on that nobody wants any more', async () => {
    const { enter } = createLanes({ perHost: 1, spacing: 0 })
    const leave = await enter('example.org', never)
    const gone = new AbortController()
    const given = enter('example.org', gone.signal)
    const next = enter('example.org', never)
    gone.abort(new Error('too late'))
    leave()
    await expect(given).rejects.toThrow('too late')
    await expect(next).resolves.toBeTypeOf('function')
  })

  it('starts requests to one host apart when asked to', async () => {
    const { enter } = createLanes({ perHost: 2, spacing: 40 })
    const begun = performance.now()
    const leaves = [await enter('example.org', never), await enter('example.org', never)]
    expect(performance.now() - begun).toBeGreaterThanOrEqual(38)
    for (const leave of leaves) leave()
  })
})
