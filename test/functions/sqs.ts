import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { z } from 'zod'

const Batch = z.object({ QueueUrl: z.url(), Entries: z.array(z.object({ Id: z.string(), MessageBody: z.string() })) })

export interface SqsServer {
  endpoint: string
  url: (queue: string) => string
  /** bodies that a queue holds, in the order of arrival */
  held: (queue: string) => string[]
  /** how many calls were made */
  calls: () => number
  /** refuses the entries with this body, once for every time it is asked to */
  refuse: (body: string) => void
  close: () => Promise<void>
}

/** As much of SQS as a sender meets: SendMessageBatch in its JSON protocol, with its limits and its partial failures. */
export const startSqs = async (): Promise<SqsServer> => {
  const queues = new Map<string, string[]>()
  const refusals: string[] = []
  let calls = 0

  const accept = (target: string | undefined, request: string) => {
    if (target !== 'AmazonSQS.SendMessageBatch') return fault('InvalidAction', `${target} is not spoken here`)
    const { QueueUrl, Entries } = Batch.parse(JSON.parse(request))
    const queue = QueueUrl.split('/').at(-1) ?? ''
    if (Entries.length === 0) return fault('EmptyBatchRequest', 'no entries')
    if (Entries.length > 10) return fault('TooManyEntriesInBatchRequest', `${Entries.length} entries`)
    if (new Set(Entries.map(({ Id }) => Id)).size < Entries.length) return fault('BatchEntryIdsNotDistinct', 'same id')
    const Failed = Entries.filter(({ MessageBody }) => take(refusals, MessageBody))
    const Successful = Entries.filter((entry) => !Failed.includes(entry))
    queues.set(queue, [...(queues.get(queue) ?? []), ...Successful.map(({ MessageBody }) => MessageBody)])
    return {
      status: 200,
      answer: {
        Successful: Successful.map(({ Id, MessageBody }) => ({
          Id,
          MessageId: randomUUID(),
          MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
        })),
        Failed: Failed.map(({ Id }) => ({
          Id,
          Code: 'InternalError',
          Message: 'refused by the test',
          SenderFault: false,
        })),
      },
    }
  }

  const server = createServer(async (request, response) => {
    calls += 1
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { status, answer } = accept(
      request.headers['x-amz-target']?.toString(),
      Buffer.concat(chunks).toString('utf8'),
    )
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const endpoint = `http://127.0.0.1:${address.port}`
  return {
    endpoint,
    url: (queue) => `${endpoint}/123456789012/${queue}`,
    held: (queue) => queues.get(queue) ?? [],
    calls: () => calls,
    refuse: (body) => void refusals.push(body),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const fault = (code: string, message: string) => ({
  status: 400,
  answer: { __type: `com.amazonaws.sqs#${code}`, message },
})

/** Removes one occurrence; says whether there was one. */
const take = (list: string[], value: string) => {
  const index = list.indexOf(value)
  if (index >= 0) list.splice(index, 1)
  return index >= 0
}
