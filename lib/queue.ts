import { z } from 'zod'

/** A message only makes due work prompt: whatever is lost here is found again in the table. */
export const Message = z.object({ kind: z.enum(['feed', 'article']), id: z.string().min(1) })
export type Message = z.infer<typeof Message>

export interface Queue {
  send(messages: readonly Message[]): Promise<void>
}
