// What is used of dynalite 4, which has no types of its own.
declare module 'dynalite' {
  import type { Server } from 'node:http'

  function dynalite(options: {
    path?: string
    createTableMs: number
    deleteTableMs: number
    updateTableMs: number
  }): Server
  export = dynalite
}

declare module 'dynalite/db/index.js' {
  interface Store {
    db: { open(): Promise<void>; close(): Promise<void> }
  }
  const stores: { create(options: { path: string }): Store }
  export = stores
}
