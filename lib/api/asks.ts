import type { ValidationTargets } from 'hono'
import { validator } from 'hono/validator'
import { z } from 'zod'
import { isZone, lengthOf } from '../digest/window.ts'
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
const instant = z.iso.datetime({ offset: true, error: 'expected an RFC 3339 instant such as 2025-09-02T00:00:00Z' })
const length = z.string().refine((text) => lengthOf(text) !== undefined, 'expected a length such as 90m, 24h, 7d or 2w')

const windowParts = {
  since: z.union([length, instant], 'expected a length such as 24h or 7d, or an RFC 3339 instant').optional(),
  until: instant.optional(),
  date: z.iso.date('expected a day such as 2025-09-02').optional(),
  tz: z.string().max(100).refine(isZone, 'expected an IANA zone such as Asia/Seoul').optional(),
}

const figureParts = {
  metric: list(z.enum(metrics)),
  side: list(z.enum(sides)),
  subject: list(z.enum(subjects)),
  claimant: list(word),
  phase: list(z.enum(['actual', 'planned'])),
  mode: list(z.enum(modes)),
}

interface AskedWindow {
  since?: string | undefined
  until?: string | undefined
  date?: string | undefined
}

/** One window, and one that is not empty. */
function oneWindow({ since, until, date }: AskedWindow, context: z.RefinementCtx): void {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (date && (since || until)) say('date', 'expected either date or since and until')
  if (until && since && !lengthOf(since) && Date.parse(since) >= Date.parse(until))
    say('until', 'expected an instant after since')
}

export const DigestQuery = z
  .strictObject({ ...windowParts, ...figureParts, kind: list(z.enum(changeKinds)), lang: list(word) })
  .superRefine(oneWindow)
export type DigestQuery = z.infer<typeof DigestQuery>

export const FiguresQuery = z.strictObject(figureParts)
export type FiguresQuery = z.infer<typeof FiguresQuery>

export const ClaimsQuery = z
  .strictObject({
    ...windowParts,
    list: z.enum(['figures', 'review', 'statements']).default('figures'),
    metric: figureParts.metric,
    side: figureParts.side,
    claimant: figureParts.claimant,
    lang: list(word),
    outlet: list(word),
    limit: z.coerce.number('expected a number from 1 to 500').int().min(1).max(500).default(100),
    cursor: z.string().max(4000).optional(),
  })
  .superRefine(oneWindow)

export const NoQuery = z.strictObject({})

/** An address as people type it: `example.org/feed` means https. */
const address = z
  .string('expected the address of a feed or a site')
  .trim()
  .max(2048)
  .transform((text) => (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, error: 'expected an http or https address' }))

export const NewFeed = z.strictObject({ url: address, key: z.string().max(500).optional() })
