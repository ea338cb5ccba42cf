import type { Message, Queue } from '../queue.ts'

export interface LocalQueue extends Queue {
  /** resolves when nothing waits and nothing runs */
  idle(): Promise<void>
}

/**
 * A queue inside the process: each message is worked on once, a few at a time. It keeps nothing on disk and repeats nothing that failed,
 * because whatever a message was about is still due in the table and found again by the next look.
 */
export function createQueue(
  work: (message: Message) => Promise<unknown>,
  failed: (message: Message, error: unknown) => void,
  atOnce = 4,
): LocalQueue {
  const waiting = new Map<string, Message>()
  const waiters: (() => void)[] = []
  let running = 0

  const next = (): void => {
    const [first] = waiting
    if (first && running < atOnce) void run(...first)
    else if (running === 0 && waiting.size === 0) for (const resolve of waiters.splice(0)) resolve()
  }

  const run = async (key: string, message: Message): Promise<void> => {
    waiting.delete(key)
    running += 1
    next()
    await work(message).catch((error: unknown) => failed(message, error))
    running -= 1
    next()
  }

  return {
    async send(messages) {
      for (const message of messages) waiting.set(`${message.kind} ${message.id}`, message)
      for (let i = running; i < atOnce; i += 1) next()
    },
    idle: () =>
      running === 0 && waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve)),
  }
}
