import type { z } from 'zod'
import type { Digest } from '../digest/digest.ts'
import type { PostOffice } from './office.ts'
import type { Settings, Subscription } from './subscription.ts'

/** What became of a sending. An exception is a bug; whatever the other side does is one of these. */
export type Sent =
  | { kind: 'sent' }
  /** try again later; `at`: when the other side asked for it */
  | { kind: 'later'; at: Date | null; why: string }
  /** refused for good; `gone`: the other side says there will never be anybody there again */
  | { kind: 'refused'; why: string; gone: boolean }

/** One digest for one subscriber. */
export interface Delivery {
  /** what the subscriber asked for, and nothing else */
  digest: Digest
  subscription: Subscription
  /** the same for every try of this subscriber and window, and for no other */
  id: string
  now: Date
}

/** A setting as a form asks for it. */
export interface Field {
  name: string
  label: string
  type: 'text' | 'email' | 'url' | 'password'
  placeholder: string
  help?: string
  optional?: boolean
}

/** A way a digest leaves. Another one is one more file and one more line in the registry. */
export interface Channel {
  title: string
  fields: readonly Field[]
  /** the settings as they are kept, or what is wrong with them */
  check(settings: Settings): { settings: Settings } | { problems: readonly { parameter: string; detail: string }[] }
  /** who is reached, in words without anything secret */
  reaches(settings: Settings): string
  send(delivery: Delivery, office: PostOffice): Promise<Sent>
}

/** Ties a channel to the schema of its settings, so that nothing but its own file knows their names. */
export function defineChannel<T extends Settings>(
  schema: z.ZodType<T>,
  channel: Pick<Channel, 'title' | 'fields'> & {
    reaches(settings: T): string
    send(settings: T, delivery: Delivery, office: PostOffice): Promise<Sent>
  },
): Channel {
  return {
    title: channel.title,
    fields: channel.fields,
    check(settings) {
      const parsed = schema.safeParse(settings)
      if (parsed.success) return { settings: parsed.data }
      const problems = parsed.error.issues.map(({ path, message }) => ({
        parameter: ['settings', ...path.map(String)].join('.'),
        detail: message,
      }))
      return { problems }
    },
    reaches: (settings) => channel.reaches(schema.parse(settings)),
    send: (delivery, office) => channel.send(schema.parse(delivery.subscription.settings), delivery, office),
  }
}
