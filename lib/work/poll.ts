import type { Message } from '../queue.ts'
import { findDue } from '../store/due.ts'
import type { Desk } from './desk.ts'

const batch = 100

/** A message for every feed and article that is due. Says how many. */
export async function sendDue(desk: Desk): Promise<number> {
  let sent = 0
  let messages: Message[] = []
  for await (const message of findDue(desk.table, desk.now())) {
    messages.push(message)
    sent += 1
    if (messages.length < batch) continue
    await desk.queue.send(messages)
    messages = []
  }
  if (messages.length > 0) await desk.queue.send(messages)
  return sent
}
