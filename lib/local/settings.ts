import { z } from 'zod'
import { userAgent } from '../user-agent.ts'

/** What the environment may say on one machine. Empty means not said. */
const Environment = z.object({
  FIGUREWATCH_DATA: z.string().default('.figurewatch/data'),
  FIGUREWATCH_TABLE: z
    .string()
    .regex(/^[\w.-]{3,255}$/, 'expected a DynamoDB table name')
    .default('figurewatch'),
  FIGUREWATCH_CONTACT: z.string().default('https://github.com/figurewatch'),
  FIGUREWATCH_KEY: z.string().min(16, 'expected at least 16 characters').exactOptional(),
  DYNAMODB_ENDPOINT: z.url('expected an address such as http://127.0.0.1:8000').exactOptional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
})

export interface Settings {
  data: string
  table: string
  userAgent: string
  /** the bearer key that may add feeds; null: only this machine may */
  writeKey: string | null
  endpoint: string | null
  port: number
}

/** Reads the environment, or says which variable is wrong and what was expected. */
export function readSettings(env: Record<string, string | undefined>): Settings | { error: string } {
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(said)
  if (!parsed.success) {
    return { error: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') }
  }
  const { data } = parsed
  return {
    data: data.FIGUREWATCH_DATA,
    table: data.FIGUREWATCH_TABLE,
    userAgent: userAgent(data.FIGUREWATCH_CONTACT),
    writeKey: data.FIGUREWATCH_KEY ?? null,
    endpoint: data.DYNAMODB_ENDPOINT ?? null,
    port: data.PORT,
  }
}
