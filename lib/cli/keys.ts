import { parseArgs } from 'node:util'
import {
  type AccessKey,
  createAccessKey,
  listAccessKeys,
  revokeAccessKey,
  type Scope,
  scopes,
} from '../store/access-keys.ts'
import { type Command, Misuse } from './command.ts'
import { withMachine } from './open.ts'
import { table } from './table.ts'

const options = {
  scope: { type: 'string', multiple: true },
  name: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const

export const keys: Command = {
  name: 'keys',
  usage: `keys create --scope ${scopes.join('|')} [--name WORDS] | list | revoke ID [--json]`,
  about: 'keys that may write',
  async run(words, { out, err }, settings) {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    const [sub, id = ''] = positionals
    if (sub === 'create') {
      const wanted = readScopes(values.scope ?? [])
      const made = await withMachine(settings, ({ desk }) =>
        createAccessKey(desk.table, { name: values.name, scopes: wanted }, desk.now()),
      )
      out(values.json ? `${JSON.stringify({ ...made.key, secret: made.secret }, null, 2)}\n` : `${made.secret}\n`)
      err('Keep it: it is shown this once, and only its hash is stored.\n')
      return 0
    }
    if (sub === 'list') {
      const all = await withMachine(settings, ({ desk }) => listAccessKeys(desk.table))
      out(values.json ? `${JSON.stringify(all, null, 2)}\n` : table(['ID', 'NAME', 'MAY', 'SINCE'], all.map(row)))
      return 0
    }
    if (sub !== 'revoke') throw new Misuse('Expected create, list or revoke.')
    const revoked = await withMachine(settings, ({ desk }) => revokeAccessKey(desk.table, id))
    if (revoked) out(values.json ? `${JSON.stringify({ revoked: id })}\n` : `Revoked ${id}.\n`)
    else err(`There is no key ${id}. Ids are listed by: figurewatch keys list\n`)
    return revoked ? 0 : 1
  },
}

const row = ({ id, name, scopes: may, created }: AccessKey): string[] => [id, name, may.join(', '), created]

function readScopes(given: readonly string[]): Scope[] {
  const known = given
    .flatMap((words) => words.split(','))
    .map((word) => [word, scopes.find((scope) => scope === word)] as const)
  const wrong = known.find(([, scope]) => scope === undefined)
  if (wrong) throw new Misuse(`--scope ${wrong[0]}: expected ${scopes.join(', ')}.`)
  if (known.length === 0) throw new Misuse(`Expected --scope: ${scopes.join(', ')}.`)
  return known.flatMap(([, scope]) => scope ?? [])
}
