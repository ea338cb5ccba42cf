import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../lib/queue.ts'
import { sqsQueue } from '../lib/queue-sqs.ts'
import { type SqsServer, startSqs } from './functions/sqs.ts'

let sqs: SqsServer
let send: (messages: readonly Message[]) => Promise<void>

beforeEach(async () => {
  sqs = await startSqs()
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' }
  const client = new SQSClient({ endpoint: sqs.endpoint, region: 'us-east-1', credentials })
  send = sqsQueue(client, { feed: sqs.url('feeds'), article: sqs.url('articles') }).send
})
afterEach(() => sqs.close())

const feed = (id: string): Message => ({ kind: 'feed', id })
const body = (message: Message) => JSON.stringify(message)

describe('the queue on SQS', () => {
  it('sends each kind to its own queue', async () => {
    await send([feed('f'), { kind: 'article', id: 'a' }])
    expect(sqs.held('feeds')).toEqual(['{"kind":"feed","id":"f"}'])
    expect(sqs.held('articles')).toEqual(['{"kind":"article","id":"a"}'])
  })

  it('sends 23 messages in three calls of at most ten', async () => {
    const messages = Array.from({ length: 23 }, (_, index) => feed(`f${index}`))
    await send(messages)
    expect(sqs.held('feeds')).toEqual(messages.map(body))
    expect(sqs.calls()).toBe(3)
  })

  it('makes no call for no message', async () => {
    await send([])
    expect(sqs.calls()).toBe(0)
  })

  it('sends again, once, only what was refused', async () => {
    sqs.refuse(body(feed('b')))
    await send([feed('a'), feed('b'), feed('c')])
    expect(sqs.held('feeds').toSorted()).toEqual([feed('a'), feed('b'), feed('c')].map(body))
    expect(sqs.calls()).toBe(2)
  })

  it('says which message was refused twice', async () => {
    sqs.refuse(body(feed('b')))
    sqs.refuse(body(feed('b')))
    await expect(send([feed('a'), feed('b')])).rejects.toThrow(
      /feeds refused 1 message\(s\) twice.*\(b\).*refused by the test/,
    )
    expect(sqs.held('feeds')).toEqual([body(feed('a'))])
  })
})
