import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { relevance } from '../../lib/articles/relevance.ts'
import { toCorpusForm } from '../../lib/figures/corpus-form.ts'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

// The annotated articles lie beside the repository and not in it: they are a yardstick, not a training set.
const folder = process.env['FIGUREWATCH_YARDSTICK'] ?? '../shared/corpus'
const there = existsSync(join(folder, 'score.mjs'))
if (!there)
  process.stderr.write(`skipped: no annotated articles in ${folder} (FIGUREWATCH_YARDSTICK names their folder)\n`)

const Article = z.object({ id: z.string(), lang: z.string(), published: z.string().nullish(), text: z.string() })
const Score = z.object({
  strictF1: z.number(),
  detectF1: z.number(),
  distractorHits: z.number(),
  relevance: z.number(),
  onAligned: z.object({ source: z.number() }),
})
const Scores = z.object({ all: Score })
type Score = z.infer<typeof Score>

function score(...gold: string[]): Score {
  const tool = join(folder, 'score.mjs')
  const articles = execFileSync(process.execPath, [tool, '--articles', ...gold], { encoding: 'utf8' })
  const input = articles.split('\n').filter(Boolean).map(predict).join('\n')
  const answer = execFileSync(process.execPath, [tool, ...gold, '--json'], { input, encoding: 'utf8' })
  return Scores.parse(JSON.parse(answer)).all
}

function predict(line: string): string {
  const { id, lang, text, published } = Article.parse(JSON.parse(line))
  const { vocabulary } = koreaRussia
  const { relevant } = relevance(text, lang, vocabulary)
  const { claims } = relevant ? extract({ text, lang, published: published ?? null }, vocabulary) : { claims: [] }
  const figures = claims.flatMap((claim) => (claim.kind === 'figure' ? [toCorpusForm(claim)] : []))
  return JSON.stringify({ id, relevant, claims: figures })
}

describe.skipIf(!there)('annotated articles', () => {
  it('the five source documents are read right, and none of their distractors is', () => {
    const seeds = readdirSync(join(folder, 'en')).filter((name) => name.startsWith('seed-'))
    const { strictF1, distractorHits } = score(...seeds.map((name) => join(folder, 'en', name)))
    expect(strictF1).toBeGreaterThanOrEqual(0.8)
    expect(distractorHits).toBe(0)
  })

  it.each(['en', 'ko', 'ru', 'uk'])('%s: figures, and who gives them', (lang) => {
    const found = score(join(folder, lang))
    expect(found.strictF1).toBeGreaterThanOrEqual(0.75)
    expect(found.detectF1).toBeGreaterThanOrEqual(0.88)
    expect(found.onAligned.source).toBeGreaterThanOrEqual(0.8)
    expect(found.relevance).toBeGreaterThanOrEqual(0.97)
  })

  it('hardly a number of anything else is taken for a figure', () => {
    const { distractorHits } = score(...['en', 'ko', 'ru', 'uk'].map((lang) => join(folder, lang)))
    expect(distractorHits).toBeLessThanOrEqual(2)
  })
})
