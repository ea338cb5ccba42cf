import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createApp } from '../api/app.ts'
import type { PostOffice } from '../channels/office.ts'
import { appParts } from '../work/app-parts.ts'
import type { Desk } from '../work/desk.ts'
import { sharing } from '../work/share-digest.ts'

export interface Serving {
  address: string
  close(): Promise<void>
}

/** Far more than people and feed readers need; it stops a program that ran wild. */
const limits = { reads: 600, writes: 60 }

/** The endpoint and its pages on this machine only. Rejects with what to do when the port is taken. */
export function serveLocally(
  desk: Desk,
  options: { port: number; writeKey: string | null; office?: PostOffice },
): Promise<Serving> {
  const app = createApp(
    appParts(desk, {
      writeKey: options.writeKey,
      local: true,
      office: options.office ?? null,
      limits,
      shared: { ...sharing, clock: () => performance.now() },
      client: (c) => getConnInfo(c).remote.address,
    }),
  )
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }, ({ port }) =>
      resolve({
        address: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
    server.on('error', (cause) => {
      reject(new Error(`Port ${options.port} is taken. Say another one: PORT=${options.port + 1} npm start`, { cause }))
    })
  })
}
