import { createServer } from 'node:http'
import { listen } from '../../lib/local/listen.ts'

export interface Received {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

export interface Receiver {
  origin: string
  received: Received[]
  close(): Promise<void>
}

/** A server on this machine that remembers what is posted to it, and answers in turn; the last answer stays. */
export async function receive(...answers: ((received: Received) => Answer)[]): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers,
      body: Buffer.concat(chunks).toString(),
    }
    const answer = (answers[received.length] ?? answers.at(-1))?.(one) ?? { status: 500 }
    received.push(one)
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body ?? '')
  })
  const port = await listen(server)
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, received, close }
}
