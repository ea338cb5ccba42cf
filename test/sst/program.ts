/**
 * Runs sst.config.ts as `sst deploy` would, with the real components, against a Pulumi engine that only takes notes.
 * Prints what would be created as JSON. A process of its own, because Pulumi keeps global state and an exception
 * inside an `apply` can otherwise leave it waiting for ever.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as pulumi from '@pulumi/pulumi'
import { build } from 'esbuild'
import { bundleFunction, type FunctionToBuild } from './bundle.ts'
import { home, platform, root } from './platform.ts'

const [stage = 'production'] = process.argv.slice(2)
const created: { type: string; name: string; inputs: unknown; secret: string[] }[] = []

/** The part of the sst command that components ask for things. */
const answer = async (method: string, args: FunctionToBuild): Promise<unknown> => {
  if (method === 'Provider.Aws.Bootstrap') return { asset: 'assets', state: 'state' }
  if (method === 'Runtime.Build') return bundleFunction(args)
  throw new Error(`the sst command is asked for ${method}, which is not known here`)
}

const startCommand = async () => {
  const server = createServer(async (request, response) => {
    try {
      const { method, params } = JSON.parse(await text(request))
      response.end(JSON.stringify({ result: await answer(method, params[0]) }))
    } catch (error) {
      response.end(JSON.stringify({ error: String(error) }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

const account = '123456789012'
const calls: Readonly<Record<string, unknown>> = {
  'aws:index/getRegion:getRegion': { region: 'us-east-1', name: 'us-east-1', id: 'us-east-1' },
  'aws:index/getPartition:getPartition': { partition: 'aws' },
  'aws:index/getCallerIdentity:getCallerIdentity': { accountId: account },
}

const arnOf = (type: string, name: string, { emailIdentity }: Record<string, unknown>): string => {
  // aws:sqs/queue:Queue → sqs
  const [, service, kind] = type.split(/[:/]/)
  if (service !== 'sesv2') return `arn:aws:${service}:us-east-1:${account}:${name}`
  return `arn:aws:ses:us-east-1:${account}:${kind === 'emailIdentity' ? `identity/${emailIdentity}` : `configuration-set/${name}`}`
}

/** What the engine would keep encrypted comes in a wrapping of this mark. It is taken off, and where it was is noted. */
const secretMark = '4dabf18193072939515e22adb298388d'
const unwrap = (value: unknown, path: string, secret: string[]): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (secretMark in value && 'value' in value) {
    secret.push(path)
    return unwrap(value.value, path, secret)
  }
  if (Array.isArray(value)) return value.map((one, index) => unwrap(one, `${path}.${index}`, secret))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, unwrap(one, `${path}.${name}`, secret)]))
}

const engine: pulumi.runtime.Mocks = {
  newResource: ({ type, name, inputs }) => {
    const secret: string[] = []
    created.push({ type, name, inputs: unwrap(inputs, '', secret), secret })
    const given = {
      arn: arnOf(type, name, inputs),
      url: `https://sqs.us-east-1.amazonaws.com/${account}/${name}`,
      apiEndpoint: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com',
      base64: Buffer.alloc(32).toString('base64'),
    }
    return { id: `${name}-id`, state: { name, ...given, ...inputs } }
  },
  call: ({ token, inputs }) => {
    // The statements come back, for sst adds a policy only when there are some.
    if (token === 'aws:iam/getPolicyDocument:getPolicyDocument') return { ...inputs, json: JSON.stringify(inputs) }
    const found = calls[token]
    if (typeof found !== 'object' || found === null)
      throw new Error(`the engine is asked ${token}, which is not known here`)
    return found
  },
}

/** Bundles the configuration like the sst command does: with its globals `sst`, `aws` and `$…` put in. */
const bundleConfig = async () => {
  const outfile = join(home, 'program.mjs')
  const imports = `
    import * as aws from '@pulumi/aws'
    import * as sst from '${platform}/src/components/index.ts'
    export { run } from '${platform}/src/auto/run.ts'`
  const config = readFileSync(join(root, 'sst.config.ts'), 'utf8')
  await build({
    stdin: { contents: `${imports}\n${config}`, loader: 'ts', resolveDir: home },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    mainFields: ['module', 'main'],
    keepNames: true,
    logLevel: 'error',
    inject: [join(platform, 'src/shim/run.js')],
    external: ['@pulumi/*', '@pulumiverse/*', '@aws-sdk/*', 'undici', 'esbuild', 'archiver', 'glob', 'vite'],
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  })
  return outfile
}

/** The outputs as the terminal shows them, which leaves out what is secret. */
const shown = async (outputs: pulumi.Inputs = {}) => {
  const settled = Object.entries(outputs).map(async ([name, value]) => {
    if (!pulumi.Output.isInstance(value)) return [name, value]
    return [name, (await pulumi.isSecret(value)) ? '[secret]' : await new Promise((done) => void value.apply(done))]
  })
  return Object.fromEntries(await Promise.all(settled))
}

const main = async () => {
  process.env['SST_SERVER'] = await startCommand()
  await pulumi.runtime.setMocks(engine, 'figurewatch', stage, false)
  Object.assign(globalThis, {
    $dev: false,
    $cli: { command: 'deploy', paths: { root, work: join(home, 'work'), platform, home }, state: { version: {} } },
    $app: { name: 'figurewatch', stage, removal: 'retain', protect: false, providers: { aws: {} } },
  })
  const { run, default: config } = await import(await bundleConfig())
  const outputs = await pulumi.runtime.runInPulumiStack(() => run(config.run))
  await pulumi.runtime.disconnect()
  return JSON.stringify({ app: config.app({ stage }), created, outputs: await shown(outputs) })
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
const result = await main()
process.stdout.write(result, () => process.exit(0))
