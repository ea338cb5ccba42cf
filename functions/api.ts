import { handle } from 'hono/aws-lambda'
import { Resource } from 'sst'
import { z } from 'zod'
import { createApp } from '../lib/api/app.ts'
import { appParts } from '../lib/work/app-parts.ts'
import { sharing } from '../lib/work/share-digest.ts'
import { desk } from './desk.ts'
import { office } from './office.ts'

/** The secret's placeholder is empty: until a key is set, nobody can write. */
const { WriteKey } = z.object({ WriteKey: z.object({ value: z.string() }) }).parse(Resource)

/** HTTP: the endpoint and the pages. */
export const handler = handle(
  createApp(
    appParts(desk, {
      writeKey: WriteKey.value || null,
      office,
      shared: { ...sharing, clock: () => performance.now() },
    }),
  ),
)
