import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build } from 'esbuild'
import { home, root } from './platform.ts'

/** What a Function component asks the sst command to build. */
export interface FunctionToBuild {
  functionID: string
  handler: string
  properties: { install?: Record<string, string> }
}

export const bundlePath = (functionId: string): string => join(home, 'functions', functionId, 'bundle.mjs')

/**
 * Bundles a handler with the options of sst's own builder, and refuses what the builder lets pass:
 * a file without the export that the handler names.
 */
export const bundleFunction = async ({ functionID, handler, properties }: FunctionToBuild) => {
  const { dir, name, ext } = parse(handler)
  const source = join(root, dir, `${name}.ts`)
  if (!existsSync(source)) throw new Error(`${handler}: there is no ${source}`)
  const outfile = bundlePath(functionID)
  const out = join(outfile, '..')
  rmSync(out, { recursive: true, force: true })
  const { metafile } = await build({
    entryPoints: [source],
    absWorkingDir: root,
    outfile,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    mainFields: ['module', 'main'],
    keepNames: true,
    logLevel: 'error',
    external: ['sharp', 'pg-native', ...Object.keys(properties.install ?? {})],
    banner: {
      js: [
        `import { createRequire as topLevelCreateRequire } from 'module';`,
        `const require = topLevelCreateRequire(import.meta.url);`,
        `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
        `const __filename = topLevelFileUrlToPath(import.meta.url)`,
        `const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))`,
      ].join('\n'),
    },
  })
  const [bundle] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
  if (!bundle?.exports.includes(ext.slice(1))) throw new Error(`${handler}: ${source} exports only ${bundle?.exports}`)
  return { handler: `bundle${ext}`, out, errors: [], sourcemaps: [] }
}

/** The files whose code is left in the bundle of a function. */
export const bundledFiles = (functionId: string): string[] => [...sections(functionId).keys()]

/** esbuild writes the name of a file over its code; code that nothing uses is gone. */
const sections = (functionId: string): Map<string, string> => {
  const [, ...parts] = readFileSync(bundlePath(functionId), 'utf8').split(/^\/\/ (?=[\w@.][^ \n]*\n)/m)
  const code = new Map<string, string>()
  for (const part of parts) {
    const end = part.indexOf('\n')
    const file = part.slice(0, end)
    code.set(file, (code.get(file) ?? '') + part.slice(end))
  }
  return code
}

const actions: Readonly<Record<string, string>> = {
  BatchGet: 'dynamodb:BatchGetItem',
  BatchWrite: 'dynamodb:BatchWriteItem',
  Delete: 'dynamodb:DeleteItem',
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Query: 'dynamodb:Query',
  Scan: 'dynamodb:Scan',
  // A batch of messages needs no permission of its own.
  SendMessageBatch: 'sqs:SendMessage',
  Update: 'dynamodb:UpdateItem',
}

/** The AWS actions that our own code in a function can ask for. */
export const actionsIn = (functionId: string): string[] => {
  const ours = [...sections(functionId)].filter(([file]) => !file.includes('node_modules'))
  const commands = ours.flatMap(([, code]) => [
    ...code.matchAll(/\bnew (\w+?)Command\d*\(|\bpaginate([A-Z]\w+?)\d*\(/g),
  ])
  // A mail is sent whole, for which SES asks for two rights; the command is handed to the mail library, which makes it.
  const mails = ours.some(([, code]) => /\bSendEmailCommand\d*\b/.test(code))
  const found = commands.map(([, command, page]) => actionOf(command ?? page ?? ''))
  return [...new Set([...found, ...(mails ? ['ses:SendEmail', 'ses:SendRawEmail'] : [])])].toSorted()
}

const actionOf = (command: string): string => {
  const action = actions[command]
  if (!action) throw new Error(`${command} is not on the list of AWS actions in ${import.meta.filename}`)
  return action
}
