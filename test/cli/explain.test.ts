import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { Command } from '../../lib/cli/command.ts'
import { explain } from '../../lib/cli/explain.ts'
import { figures } from '../../lib/cli/figures.ts'
import { type Database, openDatabase } from '../../lib/local/database.ts'
import { readSettings, type Settings } from '../../lib/local/settings.ts'
import { articlePage, openSite, rss, type Site } from '../end-to-end/site.ts'
import { type Watching, watch } from '../end-to-end/watching.ts'

// What was read from a page of a local site and kept is explained as a person would ask for it: by a line that another command printed.
const title = 'Spy agency counts 740 North Korean soldiers killed in Russia'
const told = [
  'South Korea’s National Intelligence Service believes that about 740 North Korean soldiers have been killed fighting for Russia, the lawmaker Lee Seong-kweun said on Tuesday.',
  'The two governments have said nothing about it, and the agency named no source for what it told the committee behind closed doors.',
]
const published = '2025-09-02T06:00:00Z'
const Explained = z.array(
  z.object({ id: z.string(), trace: z.array(z.string()), quote: z.string(), value: z.number() }),
)

let site: Site
let database: Database
let watching: Watching
let settings: Settings
beforeAll(async () => {
  site = await openSite()
  database = await openDatabase({ path: null })
  const read = readSettings({ DYNAMODB_ENDPOINT: database.endpoint })
  if ('error' in read) throw new Error(read.error)
  settings = read
  site.pages.set('/toll', articlePage(title, told, published))
  site.pages.set('/feed.xml', rss(site.origin, [{ path: '/toll', title, summary: title, published }]))
  watching = await watch(site, '2025-09-01T00:00:00Z', settings)
  await watching.at('2025-09-03T00:00:00Z')
})
afterAll(async () => {
  await watching.machine.close()
  await database.close()
  await site.close()
})

async function run(command: Command, ...words: string[]) {
  const said = { out: '', err: '', code: -1 }
  const streams = { out: (text: string) => (said.out += text), err: (text: string) => (said.err += text) }
  said.code = await command.run(words, streams, settings)
  return said
}

async function killed(): Promise<string> {
  const ids = (await run(figures)).out.match(/\S+~killed~\S+rok\.nis\S*/g) ?? []
  expect(ids).toHaveLength(1)
  return ids[0] ?? ''
}

it('a figure is explained by the words of every claim behind it, and which rule read which of them', async () => {
  const said = await run(explain, await killed())
  expect(said.code).toBe(0)
  expect(said.out).toContain(`in: ${told[0] ?? ''}`)
  expect(said.out).toContain(`${site.origin}/toll`)
  expect(said.out).toMatch(/source: .*\(rok\.nis, read by \S+\), via South Korean lawmaker/)
  for (const words of ['740', 'about', 'killed']) expect(said.out).toMatch(new RegExp(`^ {4}.*${words}`, 'm'))
  expect(said.err).toMatch(/^\d+ shown, each with a quote that reads again as the same number; 0 /)
})

it('one of its claims is explained by its own id, the same to a machine', async () => {
  const all = Explained.parse(JSON.parse((await run(explain, await killed(), '--json')).out))
  expect(all.map(({ value }) => value)).toEqual(all.map(() => 740))
  const [first] = all
  const one = Explained.parse(JSON.parse((await run(explain, first?.id ?? '', '--json')).out))
  expect(one).toEqual([first])
})

it('what nothing is known of is said so, with where ids are listed', async () => {
  const said = await run(explain, 'nothing-of-this-name')
  expect([said.code, said.out]).toEqual([1, ''])
  expect(said.err).toContain('figurewatch figures')
})
