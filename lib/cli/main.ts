import { readSettings } from '../local/settings.ts'
import { type Command, Misuse } from './command.ts'
import { demo } from './demo.ts'
import { digest } from './digest.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import { feeds } from './feeds.ts'
import { figures } from './figures.ts'
import { poll } from './poll.ts'
import { read } from './read.ts'
import { start } from './start.ts'

const commands: readonly Command[] = [demo, start, feeds, poll, digest, figures, explain, extract, read]

const streams = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
}

function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length))
  const lines = commands.map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`)
  return `figurewatch: who reports which number about Korea and Russia, and which words prove it\n\n${lines.join('\n')}\n`
}

async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    streams.out(help())
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    streams.err(`There is no command "${name}".\n\n${help()}`)
    return 2
  }
  const settings = readSettings(process.env)
  if ('error' in settings) {
    streams.err(`${settings.error}\n`)
    return 2
  }
  return run(command, words, settings)
}

async function run(command: Command, words: string[], settings: Parameters<Command['run']>[2]): Promise<number> {
  try {
    return await command.run(words, streams, settings)
  } catch (error) {
    const misused =
      error instanceof Misuse ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    streams.err(`${error instanceof Error ? error.message : String(error)}\n`)
    if (misused) streams.err(`Usage: figurewatch ${command.usage}\n`)
    return misused ? 2 : 1
  }
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))
