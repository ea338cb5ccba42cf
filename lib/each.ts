import { inspect } from 'node:util'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Log } from './log.ts'
import { Message } from './queue.ts'

/**
 * Turns the work on one id into a handler of SQS events. Every message is tried, and only those that failed are
 * reported, so that the rest of the batch is not delivered again.
 *
 * A message that cannot be read is reported too, though it can never succeed: after its retries SQS moves it to the
 * dead-letter queue, where an alarm shows it and the body can be looked at. Dropped here, it would leave one log line.
 */
export const onEach =
  (kind: Message['kind'], log: Log, work: (id: string) => Promise<unknown>) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const outcomes = await Promise.allSettled(Records.map(async (record) => work(idOf(kind, record))))
    const batchItemFailures = outcomes.flatMap((outcome, index) => {
      const itemIdentifier = Records[index]?.messageId
      if (outcome.status === 'fulfilled' || itemIdentifier === undefined) return []
      log('message.failed', { kind, messageId: itemIdentifier, problem: inspect(outcome.reason) })
      return [{ itemIdentifier }]
    })
    return { batchItemFailures }
  }

const idOf = (kind: Message['kind'], { body }: SQSRecord): string => {
  const message = Message.safeParse(json(body))
  if (message.success && message.data.kind === kind) return message.data.id
  throw new Error(`not a message of kind ${kind}: ${body.slice(0, 200)}`)
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
