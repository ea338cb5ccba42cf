import type { ValidationTargets } from 'hono'
import { validator } from 'hono/validator'
import { z } from 'zod'
import { isZone, lengthOf, momentOf } from '../digest/window.ts'
import { webAddresses } from '../feeds/typed-address.ts'
import { metrics, modes, sides, subjects } from '../figures/claim.ts'
import { changeKinds } from '../ledger/change.ts'
import { explain, refuse } from './problem.tsx'

/** Checks a part of the request; a handler behind it sees only what fits. */
export function asks<Target extends keyof ValidationTargets, Schema extends z.ZodType>(target: Target, schema: Schema) {
  return validator(target, (value, c) => {
    const parsed = schema.safeParse(withoutEmpty(value))
    if (parsed.success) return parsed.data
    return refuse(c, { status: 400, detail: 'The request is not as expected.', errors: explain(parsed.error) })
  })
}

/** A form sends a field that was left alone as an empty text; that is the same as not sending it. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== ''))
}

/** `metric=killed&metric=wounded` or `metric=killed,wounded` */
function list<Item extends z.ZodType>(item: Item) {
  const split = (value: unknown): unknown =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',').map((part) => part.trim()) : [each]))
  return z.preprocess(split, z.array(item).max(50)).optional()
}

const word = z.string().min(1).max(200)
const isMoment = (text: string) => momentOf(text, 'UTC') !== undefined

const windowParts = {
  since: z
    .string()
    .refine(
      (text) => lengthOf(text) !== undefined || isMoment(text),
      'expected a length such as 24h or 7d, a day such as 2025-09-02, or an RFC 3339 instant',
    )
    .optional()
    .meta({
      description:
        'Where the window begins: a length such as `90m`, `24h`, `7d`, `2w`, the start of a day of the zone, or an RFC 3339 instant',
    }),
  until: z
    .string()
    .refine(isMoment, 'expected a day such as 2025-09-02, or an RFC 3339 instant such as 2025-09-02T00:00:00Z')
    .optional()
    .meta({ description: 'Where it ends, not included: a day of the zone or an RFC 3339 instant; now if missing' }),
  date: z.iso
    .date('expected a day such as 2025-09-02')
    .optional()
    .meta({ description: 'A whole day of the zone, instead of since and until' }),
  tz: z
    .string()
    .max(100)
    .refine(isZone, 'expected an IANA zone such as Asia/Seoul')
    .optional()
    .meta({ description: 'An IANA zone such as `Asia/Seoul`; UTC if missing' }),
}

const many = 'several with a comma between them'

const figureParts = {
  metric: list(z.enum(metrics)).meta({ description: `What is counted; ${many}` }),
  side: list(z.enum(sides)).meta({ description: `Whose people, or who supplies; ${many}` }),
  subject: list(z.enum(subjects)).meta({ description: `Who or what is counted; ${many}` }),
  claimant: list(word).meta({ description: `Ids of who asserts it, such as \`rok.nis\`; ${many}` }),
  phase: list(z.enum(['actual', 'planned'])).meta({ description: 'What happened, or what is planned' }),
  mode: list(z.enum(modes)).meta({ description: 'A total, what was added, a share, or a rate' }),
}

const size = (words: string) => z.coerce.number(`expected a number such as ${words}`).min(0)

const thresholdParts = {
  minAbs: size('100').optional().meta({ description: 'Leaves out moves that are known to be smaller than this' }),
  minPct: size('10')
    .optional()
    .meta({ description: 'Leaves out moves that are known to be smaller than this, in percent of the number before' }),
  direction: z.enum(['up', 'down']).optional().meta({ description: 'Only what went this way' }),
}

interface AskedWindow {
  since?: string | undefined
  until?: string | undefined
  date?: string | undefined
  tz?: string | undefined
}

/** One window, and one that is not empty. */
function oneWindow({ since = '', until = '', date, tz = 'UTC' }: AskedWindow, context: z.RefinementCtx): void {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (date && (since || until)) say('date', 'expected either date or since and until')
  const from = isZone(tz) ? momentOf(since, tz) : undefined
  const to = isZone(tz) ? momentOf(until, tz) : undefined
  if (from !== undefined && to !== undefined && from >= to) say('until', 'expected a day or an instant after since')
}

const langs = list(word).meta({ description: `Only what was said in these languages, such as \`ko\`; ${many}` })

const digestParts = {
  ...windowParts,
  ...figureParts,
  ...thresholdParts,
  kind: list(z.enum(changeKinds)).meta({ description: `Only these kinds of change; ${many}` }),
  lang: langs,
}

export const DigestQuery = z.strictObject(digestParts).superRefine(oneWindow)
export type DigestQuery = z.infer<typeof DigestQuery>

/** The first page shows a digest in parts, to stay small. */
export const DigestPageQuery = z
  .strictObject({
    ...digestParts,
    page: z.coerce.number('expected a number from 1').int().min(1).max(10_000).default(1),
  })
  .superRefine(oneWindow)

const limit = z.coerce.number('expected a number from 1 to 500').int().min(1).max(500).default(100)
const cursor = z.string().max(4000).optional().meta({ description: 'From the answer before; it means nothing to you' })

export const FiguresQuery = z.strictObject({ ...figureParts, limit, cursor })
export type FiguresQuery = z.infer<typeof FiguresQuery>

export const ClaimsQuery = z
  .strictObject({
    ...windowParts,
    list: z.enum(['figures', 'review', 'statements']).default('figures').meta({
      description: 'Claims that the ledger took, those that are left for people to look at, or quoted speech',
    }),
    metric: figureParts.metric,
    side: figureParts.side,
    claimant: figureParts.claimant,
    lang: langs,
    outlet: list(word).meta({ description: `Ids of outlets; ${many}` }),
    limit,
    cursor,
  })
  .superRefine(oneWindow)

export const StatementsQuery = z
  .strictObject({ ...windowParts, claimant: figureParts.claimant, lang: langs })
  .superRefine(oneWindow)
export type StatementsQuery = z.infer<typeof StatementsQuery>

export const NoQuery = z.strictObject({})

/** An address as people type it, `example.org/feed`. It stays as it is typed: whether a scheme was left away matters to whoever asks for it. */
const address = z
  .string('expected the address of a feed or a site')
  .trim()
  .max(2048)
  .refine((text) => webAddresses(text).length > 0, 'expected an http or https address')

export const NewFeed = z.strictObject({ url: address, key: z.string().max(500).optional() })

export const RemovedFeed = z.strictObject({ id: word, key: z.string().max(500).optional() })
