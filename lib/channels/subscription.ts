import { z } from 'zod'
import type { DigestFilters } from '../digest/filter.ts'
import { isZone } from '../digest/window.ts'
import { metrics, modes, sides, subjects } from '../figures/claim.ts'
import { changeKinds } from '../ledger/change.ts'

export const channelNames = ['email', 'webhook', 'slack', 'discord', 'telegram'] as const
export type ChannelName = (typeof channelNames)[number]

/** What happens on a day on which nothing changed: nothing, a digest that says so, or one such digest after a week of silence. */
export const emptyRules = ['skip', 'send', 'weekly'] as const
export type EmptyRule = (typeof emptyRules)[number]

const words = z.array(z.string().min(1).max(200)).max(50).exactOptional()
const some = <Word extends string>(list: readonly [Word, ...Word[]]) => z.array(z.enum(list)).max(50).exactOptional()

/** Which changes a subscriber wants to hear of. */
export const Filters = z.strictObject({
  metric: some(metrics),
  side: some(sides),
  subject: some(subjects),
  claimant: words,
  phase: some(['actual', 'planned']),
  mode: some(modes),
  kind: some(changeKinds),
  lang: words,
  minAbs: z.number().min(0).exactOptional(),
  minPct: z.number().min(0).exactOptional(),
  direction: z.enum(['up', 'down']).exactOptional(),
}) satisfies z.ZodType<DigestFilters>
export type Filters = z.infer<typeof Filters>

/** What a channel needs to reach somebody. Its schema stands in the channel's own file; much of it is secret. */
export const Settings = z.record(z.string(), z.string())
export type Settings = z.infer<typeof Settings>

/** What a subscriber says they want. */
export const Wish = z.strictObject({
  channel: z.enum(channelNames),
  settings: Settings,
  filters: Filters.default({}),
  tz: z
    .string('expected an IANA zone such as Asia/Seoul')
    .max(100)
    .refine(isZone, 'expected an IANA zone such as Asia/Seoul'),
  hour: z.int('expected an hour from 0 to 23').min(0).max(23),
  onEmpty: z.enum(emptyRules).default('skip'),
})
export type Wish = z.infer<typeof Wish>

/** A window that somebody began to send: it stays the same however often it is tried, and its last instant names it. */
export const Claim = z.object({ since: z.string(), until: z.string(), tries: z.number() })
export type Claim = z.infer<typeof Claim>

/** `pending` until the mail address is confirmed; `disabled` when its channel refuses for good, with the reason. */
export const Subscription = Wish.extend({
  id: z.string(),
  watch: z.string(),
  status: z.enum(['pending', 'active', 'disabled']),
  why: z.string().nullable(),
  created: z.string(),
  confirmed: z.string().nullable(),
  /** everything before this instant was sent, or there was nothing to send */
  settled: z.string().nullable(),
  /** the end of the last window that was sent */
  sent: z.string().nullable(),
  /** refusals in a row */
  failures: z.number(),
  /** null while nobody is sending */
  claim: Claim.nullable(),
})
export type Subscription = z.infer<typeof Subscription>
