import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Digest } from '../../lib/digest/digest.ts'
import { gatherDigest } from '../../lib/work/gather-digest.ts'
import { articlePage, openSite, rss, type Site } from './site.ts'
import { type Watching, watch } from './watching.ts'

const folder = process.env['FIGUREWATCH_YARDSTICK'] ?? '../shared/corpus'
const there = existsSync(join(folder, 'en'))
if (!there)
  process.stderr.write(`skipped: no source documents in ${folder} (FIGUREWATCH_YARDSTICK names their folder)\n`)

const Seed = z.object({ id: z.string(), published: z.string(), text: z.string() })

describe.skipIf(!there)('the source documents, as pages of a local site', () => {
  let site: Site
  let watching: Watching
  let digest: Digest

  beforeAll(async () => {
    site = await openSite()
    watching = await watch(site, '2025-03-01T00:00:00Z')
    const seeds = readdirSync(join(folder, 'en'))
      .filter((name) => name.startsWith('seed-'))
      .map((name) => Seed.parse(JSON.parse(readFileSync(join(folder, 'en', name), 'utf8'))))
      .sort((a, b) => a.published.localeCompare(b.published))
    for (const { id, text, published } of seeds) {
      const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
      const title = paragraphs.find((line) => /Kim|Putin|North Korea/.test(line) && line.length < 160) ?? id
      site.pages.set(`/${id}`, articlePage(title, paragraphs, `${published}T06:00:00Z`))
      const entry = { path: `/${id}`, title, summary: 'North Korea and Russia', published: `${published}T06:00:00Z` }
      site.pages.set('/feed.xml', rss(site.origin, [entry]))
      await watching.at(`${published}T${id === 'seed-000' ? '20' : '08'}:00:00Z`)
    }
    const window = { since: '2025-03-03T00:00:00.000Z', until: '2025-09-06T00:00:00.000Z', tz: 'UTC' }
    digest = await gatherDigest(watching.machine.desk, window)
  })

  afterAll(async () => {
    await watching.machine.close()
    await site.close()
  })

  const told = () =>
    digest.items.map(({ change, from, to, against }) =>
      [
        change.kind,
        change.figure.metric,
        change.figure.phase,
        change.figure.mode,
        change.figure.claimant,
        from?.amount,
        to?.amount,
        ...against.map(({ amount }) => amount),
      ]
        .filter((word) => word !== undefined)
        .join(' '),
    )

  it('the toll of the intelligence service rises from at least 600 to about 2,000', () => {
    expect(told()).toContain('CHANGED killed actual total rok.nis at least 600 about 2,000')
  })

  it('6,000 more are a plan and an increment, and 1,000 engineers have arrived', () => {
    expect(told()).toContain('NEW deployed planned increment rok.nis 6,000')
    expect(told().some((line) => /^NEW arrived actual total rok\.nis (about )?1,000$/.test(line))).toBe(true)
  })

  it('what Ukrainian officials estimate contradicts what was said of the first deployment', () => {
    expect(told()).toContainEqual(
      expect.stringMatching(/^CONFLICT deployed actual total ua\.\S+ 20,000–30,000 .*11,000–12,000/),
    )
  })

  it('every number leads to its sentence and its link', () => {
    for (const { to } of digest.items) {
      expect(to?.proof?.url.startsWith(site.origin)).toBe(true)
      expect(to?.proof?.sentence.slice(...(to.proof.mark ?? []))).toBe(to?.proof?.quote)
    }
  })
})
