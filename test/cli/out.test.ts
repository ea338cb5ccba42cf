import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../lib/cli/command.ts'
import { digest } from '../../lib/cli/digest.ts'
import { exportHistory } from '../../lib/cli/export.ts'
import { keys } from '../../lib/cli/keys.ts'
import { openDatabase } from '../../lib/local/database.ts'
import { readSettings, type Settings } from '../../lib/local/settings.ts'
import { findAccessKey } from '../../lib/store/access-keys.ts'
import { connect, createTable, type Table } from '../../lib/store/table.ts'
import { keepSighting } from '../../lib/store/values.ts'
import { beginWatch } from '../../lib/store/watches.ts'
import { sighting } from '../store/samples.ts'

describe('commands that write', () => {
  let folder = ''
  let settings: Settings
  let table: Table
  let close = async () => {}
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figurewatch-'))
    const database = await openDatabase({ path: null })
    const read = readSettings({ FIGUREWATCH_DATA: folder, DYNAMODB_ENDPOINT: database.endpoint })
    if ('error' in read) throw new Error(read.error)
    settings = read
    table = connect({ name: settings.table, endpoint: database.endpoint })
    await createTable(table)
    await beginWatch(table, 'korea-russia', new Date('2025-01-01'))
    for (const killed of [100, 300, 600]) {
      await keepSighting(table, sighting({ value: killed }))
    }
    close = async () => {
      table.client.destroy()
      await database.close()
      await rm(folder, { recursive: true })
    }
  })
  afterAll(() => close())

  async function run(command: Command, ...words: string[]) {
    const said = { out: '', err: '', code: -1 }
    const streams = { out: (text: string) => (said.out += text), err: (text: string) => (said.err += text) }
    said.code = await command.run(words, streams, settings)
    return said
  }

  it('export gives every value with its first and last sight, as CSV and as NDJSON', async () => {
    const csv = await run(exportHistory)
    expect(csv.out.split('\r\n')).toHaveLength(5)
    expect(csv.out).toMatch(/^id,figure_id,heading,claimant,/)
    const ndjson = await run(exportHistory, '--format', 'ndjson')
    const rows = ndjson.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ first_seen: expect.any(String), last_seen: expect.any(String), hedge: 'about' })
    expect(ndjson.err).toBe('3 numbers\n')
  })

  it('export writes a file that is whole or not there', async () => {
    const path = join(folder, 'history.csv')
    const said = await run(exportHistory, '--out', path)
    expect([said.code, said.out]).toEqual([0, ''])
    expect(await readFile(path, 'utf8')).toBe((await run(exportHistory)).out)
    await expect(readFile(`${path}.part`)).rejects.toThrow('ENOENT')
  })

  it('export as Parquet gives the same rows, with numbers as numbers, instants as instants and lists as lists', async () => {
    const path = join(folder, 'history.parquet')
    expect((await run(exportHistory, '--format', 'parquet', '--out', path)).code).toBe(0)
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) })
    const lines = (await run(exportHistory, '--format', 'ndjson')).out.trim().split('\n')
    expect(rows.map((row) => JSON.stringify(row))).toEqual(lines)
    expect(rows[0]).toMatchObject({ first_seen: expect.any(Date), names: ['the NIS'], value: expect.any(Number) })
  })

  it('export as Parquet wants a file', async () =>
    await expect(run(exportHistory, '--format', 'parquet')).rejects.toThrow('expected --out FILE'))

  it('export refuses a form that there is not', async () =>
    await expect(run(exportHistory, '--format', 'xlsx')).rejects.toThrow('expected one of csv, ndjson, parquet'))

  it.each([
    ['json', /^\{\n {2}"watch": "korea-russia"/],
    ['text', /Korea/],
    ['txt', /Korea/],
    ['csv', /^id,at,kind/],
    ['html', /^<!doctype html>/],
    ['atom', /^<\?xml/],
    ['feed.json', /jsonfeed\.org/],
    ['ndjson', /^\{"id":/],
  ])('digest gives %s', async (format, looks) => {
    const said = await run(digest, '--since', '2025-01-01T00:00:00Z', '--tz', 'Asia/Seoul', '--format', format)
    expect(said.out).toMatch(looks)
  })

  it('digest takes days of its zone', async () => {
    const said = await run(digest, '--since', '2025-09-01', '--until', '2025-09-02', '--tz', 'Asia/Seoul', '--json')
    expect(JSON.parse(said.out)).toMatchObject({
      window: { since: '2025-08-31T15:00:00.000Z', until: '2025-09-01T15:00:00.000Z' },
    })
  })

  it.each([
    [['--since', 'yesterday'], '--since yesterday: expected a length such as 24h or 7d, a day'],
    [['--until', 'now'], '--until now: expected a day such as 2025-09-01'],
    [['--date', '2025-09-31'], '--date 2025-09-31: expected a day'],
    [
      ['--since', '2025-09-02', '--until', '2025-09-01'],
      '--until 2025-09-01: expected a day or an instant after --since',
    ],
    [
      ['--since', '2025-09-02', '--until', '2025-09-02'],
      '--until 2025-09-02: expected a day or an instant after --since',
    ],
    [['--date', '2025-09-02', '--until', '2025-09-03'], '--date 2025-09-02: expected either --date or --until'],
    [['--tz', 'Seoul'], '--tz Seoul: expected an IANA zone'],
  ])(
    'digest %j says what was expected',
    async (words, complaint) => await expect(run(digest, ...words)).rejects.toThrow(complaint),
  )

  it('digest refuses a form that there is not, and says which there are', async () => {
    await expect(run(digest, '--format', 'pdf')).rejects.toThrow(/atom.*ndjson/)
  })

  it('keys are made, shown once, listed without their secret, and revoked', async () => {
    const made = await run(keys, 'create', '--scope', 'feeds:write', '--name', 'phone')
    const secret = made.out.trim()
    expect((await findAccessKey(table, secret))?.scopes).toEqual(['feeds:write'])
    const listed = await run(keys, 'list')
    expect(listed.out).toMatch(/phone +feeds:write/)
    expect(listed.out).not.toContain(secret)
    const [id = ''] = listed.out.split('\n')[1]?.split(' ') ?? []
    expect((await run(keys, 'revoke', id)).code).toBe(0)
    expect(await findAccessKey(table, secret)).toBeNull()
    expect((await run(keys, 'revoke', id)).code).toBe(1)
    expect((await run(keys, 'list', '--json')).out).toBe('[]\n')
  })

  it.each([[['create']], [['create', '--scope', 'everything']], [['burn']], [[]]])(
    'keys %j is misuse',
    async (words) => {
      await expect(run(keys, ...words)).rejects.toThrow(/[Ee]xpected/)
    },
  )
})
