import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Sites that serve feeds on one port and count what they are asked. */
export interface Crowd {
  /** `host:port` of every site */
  hosts: string[]
  /** requests by host and path */
  requests: Map<string, number>
  /** the most requests that were open, and the most connections, of any host at any moment */
  most: { requests: number; connections: number }
  close(): Promise<void>
}

const entries = 20

const feedBody = (name: string): string => {
  const items = Array.from(
    { length: entries },
    (_, n) =>
      `<item><title>Weather of ${name}, part ${n}</title><link>http://${name}/${n}</link><guid>${name}/${n}</guid><description>${'Rain, then sun. '.repeat(20)}</description><pubDate>Mon, 05 Jan 2026 0${n % 10}:00:00 GMT</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`
}

const hostOf = (request: IncomingMessage): string => request.headers.host ?? ''

const raise = (counts: Map<string, number>, key: string, by: number): number => {
  const now = (counts.get(key) ?? 0) + by
  counts.set(key, now)
  return now
}

/** Listens once for each connection, not for each request: what a listener can see is kept until the connection ends. */
function countWhileOpen(connected: Set<Socket>, socket: Socket): void {
  connected.add(socket)
  socket.once('close', () => connected.delete(socket))
}

/** `count` sites, each of which takes `delay` milliseconds for an answer. */
export async function openCrowd(count: number, delay: number): Promise<Crowd> {
  const requests = new Map<string, number>()
  const open = new Map<string, number>()
  const sockets = new Map<string, Set<Socket>>()
  const most = { requests: 0, connections: 0 }
  const server = createServer((request, response) => {
    const host = hostOf(request)
    const path = `${host}${request.url}`
    raise(requests, path, 1)
    most.requests = Math.max(most.requests, raise(open, host, 1))
    const connected = sockets.get(host) ?? new Set()
    sockets.set(host, connected)
    if (!connected.has(request.socket)) countWhileOpen(connected, request.socket)
    most.connections = Math.max(most.connections, connected.size)
    setTimeout(() => {
      raise(open, host, -1)
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end()
      else response.writeHead(200, { etag: '"1"' }).end(feedBody(path))
    }, delay)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const port = portOf(server.address())
  const hosts = Array.from({ length: count }, (_, n) => `site${n}.test:${port}`)
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { hosts, requests, most, close }
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error(`no port: the server listens on ${address}`)
  return address.port
}
