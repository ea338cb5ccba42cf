import { readSettings } from '../local/settings.ts'
import { askPerson } from './ask.ts'
import { type Command, Misuse } from './command.ts'

// A command is loaded when it is called, so that none waits for the database, the browser or the mail of another.
const commands: Record<string, () => Promise<Command>> = {
  demo: async () => (await import('./demo.ts')).demo,
  start: async () => (await import('./start.ts')).start,
  feeds: async () => (await import('./feeds.ts')).feeds,
  poll: async () => (await import('./poll.ts')).poll,
  digest: async () => (await import('./digest.ts')).digest,
  figures: async () => (await import('./figures.ts')).figures,
  statements: async () => (await import('./statements.ts')).statements,
  subscriptions: async () => (await import('./subscriptions.ts')).subscriptions,
  export: async () => (await import('./export.ts')).exportHistory,
  explain: async () => (await import('./explain.ts')).explain,
  extract: async () => (await import('./extract.ts')).extract,
  read: async () => (await import('./read.ts')).read,
  keys: async () => (await import('./keys.ts')).keys,
}

const streams = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  ...(process.stderr.isTTY ? { redraw: (line: string) => process.stderr.write(`\r${line}\u001b[K`) } : {}),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askPerson } : {}),
}

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return `figurewatch: who reports which number about Korea and Russia, and which words prove it\n\n${lines.join('\n')}\n`
}

async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    streams.out(await help())
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    streams.err(`There is no command "${name}".\n\n${await help()}`)
    return 2
  }
  const settings = readSettings(process.env)
  if ('error' in settings) {
    streams.err(`${settings.error}\n`)
    return 2
  }
  return run(await load(), words, settings)
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
