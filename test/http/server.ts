import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ask } from '../../lib/http.ts'

export interface TestServer {
  origin: string
  port: number
  requests: IncomingMessage[]
  close(): Promise<void>
}

/** A server on a free port of 127.0.0.1 that remembers what it was asked. */
export const serve = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> => {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = portOf(server.address())
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${port}`, port, requests, close }
}

const portOf = (address: AddressInfo | string | null): { port: number } => {
  if (typeof address !== 'object' || address === null) throw new Error(`no port: the server listens on ${address}`)
  return address
}

export const plainAsk: Ask = { accept: 'text/html', maxBytes: 100_000, timeout: 5000 }
