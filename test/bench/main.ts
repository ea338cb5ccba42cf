import type { Measurement } from './bench.ts'
import { digest } from './digest.ts'
import { extraction } from './extraction.ts'
import { hostile } from './hostile.ts'
import { longTexts } from './long-texts.ts'
import { polling } from './polling.ts'

/** `npm run bench` takes all of them, `npm run bench -- polling` one. */
const measurements: readonly Measurement[] = [extraction, longTexts, polling, hostile, digest]

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !measurements.some((one) => one.name === name))
  if (unknown !== undefined) {
    print(`There is no bench "${unknown}": expected one of ${measurements.map(({ name }) => name).join(', ')}`)
    return 2
  }
  for (const { name, about, run } of measurements) {
    if (names.length > 0 && !names.includes(name)) continue
    print(about === undefined ? `\n${name}` : `\n${name}: ${about}`)
    await run((line) => print(`  ${line}`))
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
