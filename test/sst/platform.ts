import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A home of its own, so that the .sst of a person who deploys from this folder is never touched. */
export const home = join(import.meta.dirname, '.sst')
export const platform = join(home, '.sst/platform')

/** What `sst install` writes once it has downloaded the providers: the types behind $config, sst and aws. */
const types = `
import './src/global.d.ts'
import type { App, AppInput, Config } from './src/config'
import * as _aws from '@pulumi/aws'
declare global {
  // @ts-expect-error
  export import aws = _aws
  export const $config: (input: Omit<Config, 'app'> & { app(input: AppInput): App }) => Config
}
`

/**
 * Unpacks the platform, the source of the components, out of the installed sst command, which carries it inside.
 * The command goes on to download providers, fails at that and is not needed any further.
 */
export const unpackPlatform = () => {
  const version: unknown = JSON.parse(readFileSync(join(root, 'node_modules/sst/package.json'), 'utf8')).version
  if (!existsSync(join(platform, 'version')) || readFileSync(join(home, 'unpacked'), 'utf8') !== version) {
    rmSync(home, { recursive: true, force: true })
    mkdirSync(home)
    writeFileSync(
      join(home, 'sst.config.ts'),
      `export default $config({ app: () => ({ name: 'unpack', home: 'aws' }), async run() {} })`,
    )
    const { stderr, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/sst/bin/sst.mjs'), 'install', '--stage', 'check'],
      {
        cwd: home,
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          SST_SKIP_DEPENDENCY_CHECK: '1',
          SST_TELEMETRY_DISABLED: '1',
          SST_NO_BUN: '1',
          npm_config_registry: 'http://127.0.0.1:9',
          npm_config_fetch_retries: '0',
        },
      },
    )
    if (!existsSync(join(platform, 'src/auto/run.ts')))
      throw new Error(`sst did not unpack its platform:\n${stdout}\n${stderr}`)
    writeFileSync(join(platform, 'config.d.ts'), types)
    writeFileSync(join(home, 'unpacked'), String(version))
  }
  cpSync(join(root, 'sst.config.ts'), join(home, 'sst.config.ts'))
}
