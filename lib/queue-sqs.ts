import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { Message, type Queue } from './queue.ts'

/** SQS takes at most ten messages in one call. */
const batchSize = 10

/** The queue of the cloud: one SQS queue per kind of message. */
export const sqsQueue = (client: SQSClient, urls: Readonly<Record<Message['kind'], string>>): Queue => ({
  send: async (messages) => {
    for (const kind of Message.shape.kind.options)
      await sendAll(
        client,
        urls[kind],
        messages.filter((message) => message.kind === kind),
      )
  },
})

const sendAll = async (client: SQSClient, url: string, messages: readonly Message[]) => {
  for (let start = 0; start < messages.length; start += batchSize) {
    const batch = messages.slice(start, start + batchSize)
    const refused = await sendBatch(client, url, batch)
    if (refused.length === 0) continue
    const again = await sendBatch(
      client,
      url,
      refused.map(({ message }) => message),
    )
    if (again.length > 0) throw new Error(problem(url, again))
  }
}

interface Refusal {
  message: Message
  why: string
}

/**
 * A call that succeeds can still refuse some of its messages, and the SDK retries only calls.
 * The ids tell the entries of one call apart and mean nothing else.
 */
const sendBatch = async (client: SQSClient, url: string, batch: readonly Message[]): Promise<Refusal[]> => {
  const Entries = batch.map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) }))
  const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
  return Failed.flatMap(({ Id, Code, Message: text }) => {
    const message = batch[Number(Id)]
    return message ? [{ message, why: text ?? Code ?? 'no reason given' }] : []
  })
}

const problem = (url: string, refused: readonly Refusal[]) =>
  `${url} refused ${refused.length} message(s) twice, the first (${refused[0]?.message.id}) because: ${refused[0]?.why}`
