import { serve } from '@hono/node-server'
import { createApp } from '../api/app.ts'
import { appParts } from '../work/app-parts.ts'
import type { Desk } from '../work/desk.ts'

export interface Serving {
  address: string
  close(): Promise<void>
}

/** The endpoint and its pages on this machine only. Rejects with what to do when the port is taken. */
export function serveLocally(desk: Desk, options: { port: number; writeKey: string | null }): Promise<Serving> {
  const app = createApp(appParts(desk, { writeKey: options.writeKey, local: true }))
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
