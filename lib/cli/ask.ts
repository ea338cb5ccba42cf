import { createInterface } from 'node:readline/promises'

/** Asks whoever sits at the terminal. Ctrl-C and the end of input are no answer. */
export async function askPerson(question: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)))
  try {
    const answer = await Promise.race([terminal.question(question), closed])
    if (answer === null) process.stdout.write('\n')
    return answer
  } finally {
    terminal.close()
  }
}
