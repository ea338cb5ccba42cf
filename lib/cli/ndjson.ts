import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Misuse, type Streams } from './command.ts'

/** One JSON line in, one out, in order. A line that is not what was expected gives a line that says so; the exit code is then 3. */
export async function eachLine<T>(
  schema: z.ZodType<T>,
  streams: Streams,
  answer: (line: T) => unknown,
): Promise<number> {
  let bad = 0
  let number = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() === '') continue
    const line = parse(schema, text)
    if ('error' in line) bad += 1
    streams.out(`${JSON.stringify('error' in line ? { line: number, error: line.error } : answer(line.value))}\n`)
  }
  return bad > 0 ? 3 : 0
}

function parse<T>(schema: z.ZodType<T>, text: string): { value: T } | { error: string } {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? { value: parsed.data } : { error: z.prettifyError(parsed.error) }
  } catch (error) {
    return { error: `expected a JSON object: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** These commands speak JSON lines and nothing else; the flag keeps the door open for other forms. */
export function expectNdjson(words: readonly string[]): void {
  const [flag, ...rest] = words
  if (flag !== '--ndjson' || rest.length > 0) throw new Misuse('Expected --ndjson and JSON lines on standard input.')
}
