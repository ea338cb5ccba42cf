import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feeds } from '../../lib/cli/feeds.ts'
import { readSettings } from '../../lib/local/settings.ts'
import { articlePage, openSite, rss, type Site } from '../end-to-end/site.ts'
import { run } from './run.ts'

let site: Site
let data: string
beforeEach(async () => {
  site = await openSite()
  data = mkdtempSync(join(tmpdir(), 'figurewatch-feeds-'))
  site.pages.set('/news.xml', rss(site.origin, [{ path: '/toll', title: toll, summary: toll, published }]))
  site.pages.set('/sport.xml', rss(site.origin, []))
  site.pages.set('/toll', articlePage(toll, words, published))
  const named = ['news', 'sport'].map(
    (name) => `<link rel="alternate" type="application/rss+xml" title="${name}" href="/${name}.xml">`,
  )
  site.pages.set('/', { body: `<html><head>${named.join('')}</head></html>` })
})
afterEach(async () => {
  await site.close()
  rmSync(data, { recursive: true, force: true })
})

const published = '2025-09-02T06:00:00Z'
const toll = 'Seoul says 2,000 North Korean soldiers were killed in Russia'
const words = [
  'About 2,000 North Korean soldiers have been killed fighting for Russia, South Korea’s National Intelligence Service said on Tuesday.',
]

/** The command with somebody at the terminal who gives these answers, or with nobody there. */
async function type(line: string, answers?: (string | null)[]) {
  const settings = readSettings({ FIGUREWATCH_DATA: data, FIGUREWATCH_ALLOW: site.host })
  if ('error' in settings) throw new Error(settings.error)
  const said = { out: '', err: '' }
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answers?.shift() ?? null
  }
  const streams = {
    out: (text: string) => (said.out += text),
    err: (text: string) => (said.err += text),
    ...(answers ? { ask } : {}),
  }
  const code = await feeds.run(line.split(' '), streams, settings)
  return { code, ...said, asked }
}

const watched = async () => (await type('list')).out

describe('feeds add', { timeout: 30_000 }, () => {
  it('shows the feed and asks before it is saved', async () => {
    const no = await type(`add ${site.origin}/news.xml`, ['n'])
    expect(no.asked).toEqual(['Watch this feed? [Y/n] '])
    expect(no.out).toMatch(
      /Carries {3}headlines\n[\s\S]*killed · North Korean soldiers · about 2,000 · National Intelligence Service \(South Korea\)\n[\s\S]*Not added\./,
    )
    expect(no.code).toBe(1)
    expect((await type(`add ${site.origin}/news.xml`, [null])).code).toBe(1)
    expect(await watched()).toBe('Nothing yet.\n')
    expect(await type(`add ${site.origin}/news.xml`, [''])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Watching: Sample/),
    })
    expect(await type(`add ${site.origin}/news.xml`, [])).toMatchObject({
      code: 0,
      asked: [],
      out: expect.stringMatching(/^Already watched: Sample \(\w+\)\n {2}http:.*\n {2}new\n$/),
    })
  })

  it('puts a choice to whoever sits there, and lists it where nobody does', async () => {
    const chosen = await type(`add ${site.origin}`, ['1', 'y'])
    expect(chosen.asked).toEqual(['Which one? [1–2, nothing: none] ', 'Watch this feed? [Y/n] '])
    expect(await watched()).toContain('/news.xml')
    const none = await type(`add ${site.origin}`)
    expect(none).toMatchObject({ code: 3, out: expect.stringMatching(/1 {2}news .*\n {2}2 {2}sport/) })
    expect((await type(`add ${site.origin}`, [''])).code).toBe(3)
  })

  it('asks nobody with --yes, with --json and in a pipe', async () => {
    expect(await type(`add ${site.origin}/news.xml --yes`, [])).toMatchObject({ code: 0, asked: [] })
    expect(await type(`add ${site.origin}/sport.xml`)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Watching: Sample/),
    })
    site.pages.set('/third.xml', rss(site.origin, []))
    const json = await type(`add ${site.origin}/third.xml --json`, [])
    expect(JSON.parse(json.out)).toMatchObject({ kind: 'added', preview: { listed: 0 } })
  })

  it('says why there is none and what to do', async () => {
    expect(await type(`add ${site.origin}/gone`)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Nothing was added: .*\(404\)\nCheck the address/),
    })
  })
})

it('feeds test shows a feed and saves nothing', async () => {
  const tried = await type(`test ${site.origin}/news.xml`, [])
  expect(tried).toMatchObject({ code: 0, asked: [], out: expect.stringMatching(/Not added\. To watch it:/) })
  expect(await watched()).toBe('Nothing yet.\n')
}, 30_000)

it('what a feed is called does not steer the terminal', async () => {
  const evil = rss(site.origin, [{ path: '/a', title: 'Two\u001b[2Jlines', summary: '', published }])
  site.pages.set('/evil.xml', { body: evil.body.replace('Sample', 'Evil\u009b2J\u202egpj') })
  const { out } = await type(`test ${site.origin}/evil.xml`)
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
}, 30_000)

it('a list goes in by a pipe and comes out as a file', async () => {
  const env = { FIGUREWATCH_DATA: data }
  const opml =
    '<opml><body><outline text="A &amp; B" xmlUrl="https://a.example/f"/><outline text="Odd" xmlUrl="odd:x"/></body></opml>'
  const imported = await run(['feeds', 'import', '-'], opml, env)
  expect(imported).toMatchObject({
    code: 3,
    out: expect.stringMatching(
      /added .*A & B[\s\S]*failed .*Odd .*no web address[\s\S]*1 added, 0 already there, 1 failed\./,
    ),
  })
  const exported = await type('export')
  expect(exported.out).toContain(
    '<outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/f"/>',
  )
  const file = join(data, 'feeds.opml')
  writeFileSync(file, exported.out)
  const again = await type(`import ${file}`)
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/0 added, 1 already there/) })
}, 60_000)
