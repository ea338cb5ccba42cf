import { z } from 'zod'
import { userAgent } from '../user-agent.ts'
import type { MailOptions } from './office.ts'

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
  FIGUREWATCH_ALLOW: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((host) => host.trim() || [])),
  /** never repeated: it has a password in it */
  FIGUREWATCH_SMTP: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'expected an address such as smtp://user:password@mail.example.org:587')
    .exactOptional(),
  FIGUREWATCH_MAIL_FROM: z.email('expected a mail address').exactOptional(),
  FIGUREWATCH_SITE: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://figures.example.org' })
    .exactOptional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
})

export interface Settings {
  data: string
  table: string
  userAgent: string
  /** the bearer key that may add feeds; null: only this machine may */
  writeKey: string | null
  endpoint: string | null
  /** hosts that may be read although their port or address is unusual: `feeds.example.org:8080`, comma between them */
  allow: string[]
  port: number
  mail: MailOptions
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
    allow: data.FIGUREWATCH_ALLOW,
    port: data.PORT,
    mail: {
      smtp: data.FIGUREWATCH_SMTP ?? null,
      from: data.FIGUREWATCH_MAIL_FROM ?? 'figurewatch@localhost',
      site: (data.FIGUREWATCH_SITE ?? `http://127.0.0.1:${data.PORT}`).replace(/\/+$/, ''),
    },
  }
}
