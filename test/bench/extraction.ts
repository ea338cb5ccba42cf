import { z } from 'zod'
import { extract } from '../../lib/figures/extract.ts'
import { padding } from '../../lib/local/newsroom/padding.ts'
import { stories } from '../../lib/local/newsroom/stories.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { expectThat, type Measurement } from './bench.ts'

const rounds = 40
const shareMs = 100
const promised = 5000

const Rivals = z.object({
  rivals: z.record(
    z.string(),
    z.custom<(text: string) => unknown>((value) => typeof value === 'function'),
  ),
})

type Tool = (text: string) => unknown

const outlets = {
  en: ['koryo-post', 'dnipro-herald', 'harbour-wire', 'tumen-review'],
  ko: ['hanbyeol-ilbo', 'saebyeok-tongsin'],
  ru: ['dalny-bereg'],
  uk: ['nova-sula'],
} as const
type Lang = keyof typeof outlets

const textsOf = (lang: Lang): string[] =>
  stories
    .filter(({ outlet, padding }) => outlets[lang].some((one) => one === outlet) && !padding)
    .map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n'))

const sentencesOf = (lang: Lang, texts: readonly string[]): number => {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return texts.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0)
}

const reads =
  (lang: Lang): Tool =>
  (text) =>
    extract({ text, lang, published: '2025-09-04' }, koreaRussia.vocabulary)

/** The other end: no number, and nobody who says anything. */
const prose = (): string[] => Array.from({ length: 20 }, (_, index) => padding(500 + 100 * index).join('\n\n'))

/**
 * Sentences a second on one core, in one process and in turns, on the same English texts. The others look for numbers or entities only; the
 * extractor also says what is counted, whose it is and who says so: its time goes with the figures, theirs with the words.
 */
export const extraction: Measurement = {
  name: 'extraction',
  about: `sentences a second of processor time, the best of ${rounds} turns`,
  async run(print) {
    const { rivals } = Rivals.parse(await import(new URL('./rivals/rivals.mjs', import.meta.url).href))
    const tools = { figurewatch: reads('en'), ...rivals }
    const own = sideBySide('articles thick with figures', textsOf('en'), tools, print)
    const plain = sideBySide('prose without figures', prose(), tools, print)
    for (const lang of ['ko', 'ru', 'uk'] as const) languageAlone(lang, print)
    expectThat((own.get('figurewatch') ?? 0) >= promised, `${promised} sentences a second`)
    for (const name of Object.keys(rivals)) {
      expectThat(isFaster(plain, name), `faster than ${name} on prose`)
      // wink-nlp reads a sentence with three numbers as fast as one without: on such texts it is ahead
      if (name !== 'wink-nlp') expectThat(isFaster(own, name), `faster than ${name} on figures`)
    }
  },
}

const isFaster = (rates: ReadonlyMap<string, number>, rival: string): boolean =>
  (rates.get('figurewatch') ?? 0) > (rates.get(rival) ?? 0)

function sideBySide(
  what: string,
  texts: readonly string[],
  tools: Readonly<Record<string, Tool>>,
  print: (line: string) => void,
): Map<string, number> {
  const count = sentencesOf('en', texts)
  print(`${texts.length} English texts, ${what}: ${count} sentences as Intl.Segmenter counts them`)
  const rates = inTurns(tools, texts, count)
  const own = rates.get('figurewatch') ?? 0
  for (const [name, rate] of rates)
    print(`${name.padEnd(18)} ${Math.round(rate)} sentences/s${beside(name, own, rate)}`)
  return rates
}

const beside = (name: string, own: number, rate: number): string =>
  name === 'figurewatch' ? '' : `, figurewatch ${(own / rate).toFixed(1)} times as fast`

/** None of the others reads these languages. */
function languageAlone(lang: Lang, print: (line: string) => void): void {
  const texts = textsOf(lang)
  const rates = inTurns({ [lang]: reads(lang) }, texts, sentencesOf(lang, texts))
  for (const [name, rate] of rates) print(`figurewatch, ${name}    ${Math.round(rate)} sentences/s`)
}

/** Each tool gets short turns one after the other, so that whatever else the machine does falls on all of them; the best turn counts. */
function inTurns(
  tools: Readonly<Record<string, Tool>>,
  texts: readonly string[],
  sentences: number,
): Map<string, number> {
  const best = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1)
    for (const [name, tool] of Object.entries(tools)) {
      const rate = (sentences * 1000) / turn(tool, texts)
      best.set(name, Math.max(rate, best.get(name) ?? 0))
    }
  return best
}

/** Milliseconds of processor time for one pass over the texts. */
function turn(tool: Tool, texts: readonly string[]): number {
  const start = process.cpuUsage()
  const begun = performance.now()
  let passes = 0
  do {
    for (const text of texts) tool(text)
    passes += 1
  } while (performance.now() - begun < shareMs)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / passes
}
