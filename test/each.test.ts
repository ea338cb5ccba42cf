import { describe, expect, it } from 'vitest'
import { onEach } from '../lib/each.ts'
import { silent } from '../lib/log.ts'
import { sqsEvent } from './functions/events.ts'

const message = (id: string, kind = 'feed') => JSON.stringify({ kind, id })

describe('an event of a queue', () => {
  it('works on every message and reports none when all succeed', async () => {
    const seen: string[] = []
    const handler = onEach('feed', silent, async (id) => void seen.push(id))
    expect(await handler(sqsEvent({ m1: message('a'), m2: message('b') }))).toEqual({ batchItemFailures: [] })
    expect(seen).toEqual(['a', 'b'])
  })

  it('reports only the message whose work threw, even when it threw before the others ended', async () => {
    const seen: string[] = []
    const handler = onEach('feed', silent, async (id) => {
      if (id === 'bad') throw new Error('no')
      await new Promise(setImmediate)
      seen.push(id)
    })
    const answer = await handler(sqsEvent({ m1: message('a'), m2: message('bad'), m3: message('c') }))
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }] })
    expect(seen).toEqual(['a', 'c'])
  })

  it.each([
    ['is not JSON', 'hello'],
    ['is of another kind', message('a', 'article')],
    ['is of no known kind', message('a', 'digest')],
    ['has no id', '{"kind":"feed"}'],
    ['has an empty id', message('')],
  ])('reports a message that %s and does no work for it', async (_, body) => {
    let worked = 0
    const handler = onEach('feed', silent, async () => void worked++)
    expect(await handler(sqsEvent({ m1: body }))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] })
    expect(worked).toBe(0)
  })

  it('logs what went wrong with its cause', async () => {
    const logged: unknown[] = []
    const handler = onEach(
      'feed',
      (event, facts) => logged.push({ event, ...facts }),
      () => Promise.reject(new Error('cannot save', { cause: new Error('the table is gone') })),
    )
    await handler(sqsEvent({ m1: message('a') }))
    expect(logged).toMatchObject([{ event: 'message.failed', kind: 'feed', messageId: 'm1' }])
    expect(JSON.stringify(logged)).toMatch(/cannot save.*the table is gone/)
  })
})
