import { z } from 'zod'
import { extract } from '../../lib/figures/extract.ts'
import { stories } from '../../lib/local/newsroom/stories.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import type { Measurement } from './bench.ts'

const milliseconds = 4000

const Rivals = z.object({
  rivals: z.record(
    z.string(),
    z.custom<(text: string) => unknown>((value) => typeof value === 'function'),
  ),
})

const english = ['koryo-post', 'dnipro-herald', 'harbour-wire', 'tumen-review']
const texts = stories
  .filter(({ outlet, padding }) => english.includes(outlet) && !padding)
  .map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n'))

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const sentences = texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0)

/**
 * Sentences a second on one core, one after the other in one process, on the same English texts. The others look for numbers only; the
 * extractor also says what is counted, whose it is and who says so.
 */
export const extraction: Measurement = {
  name: 'extraction',
  async run(print) {
    const { rivals } = Rivals.parse(await import(new URL('./rivals/rivals.mjs', import.meta.url).href))
    const tools = { figurewatch: read, ...rivals }
    print(`${texts.length} articles, ${sentences} sentences as Intl.Segmenter counts them`)
    for (const [name, tool] of Object.entries(tools)) print(`${name.padEnd(18)} ${Math.round(rate(tool))} sentences/s`)
  },
}

function read(text: string): unknown {
  return extract({ text, lang: 'en', published: '2025-09-04' }, koreaRussia.vocabulary)
}

/** After one pass to warm up, as many passes as fit. */
function rate(tool: (text: string) => unknown): number {
  for (const text of texts) tool(text)
  const start = performance.now()
  let passes = 0
  for (; performance.now() - start < milliseconds; passes += 1) for (const text of texts) tool(text)
  return (passes * sentences * 1000) / (performance.now() - start)
}
