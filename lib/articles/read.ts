import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Page } from './article.ts'
import { challenge } from './challenge.ts'
import { clean } from './clean.ts'
import { credit } from './credit.ts'
import { withoutFurniture } from './furniture.ts'
import { type Metadata, metadata } from './metadata.ts'
import { narrow } from './narrow.ts'
import { type Block, blocksOf, isProse, weigh } from './prose.ts'
import { type Stripped, stripPage } from './strip.ts'

/** What one page may cost. Real pages keep a tenth of this once scripts and drawings are gone. */
const most = { characters: 8_000_000, kept: 1_500_000, tags: 30_000 }
/** Less running text than a flash of one sentence is no article. */
const leastProse = 60

interface Read {
  facts: Metadata
  /** the article's paragraphs, and how much running text the whole page holds */
  blocks: Block[]
  available: number
}

const proseIn = (blocks: readonly Block[]) => blocks.filter(isProse).reduce((sum, { text }) => sum + weigh(text), 0)

/** Nothing runs and nothing is loaded: jsdom's defaults, with its complaints about the page unheard. */
function parse(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() })
}

/** Headline and paragraphs of a page as it stands, or cleaned first. */
function read({ html, jsonLd }: Stripped, url: string, cleaned: boolean): Read {
  const dom = parse(html, url)
  const { document } = dom.window
  try {
    const blocks = blocksOf(document.body)
    const facts = metadata({ document, jsonLd, blocks, url })
    if (cleaned) clean(document)
    narrow(document)
    const options = { charThreshold: 200, disableJSONLD: true, serializer: (node: Node) => node }
    const article = new Readability<Node>(document, options).parse()?.content
    return { facts, blocks: article ? blocksOf(article) : [], available: proseIn(blocks) }
  } finally {
    dom.window.close()
  }
}

/**
 * Cleaning may take the article for furniture: where half of the page's running text is gone it is read as it came as well, and that
 * counts if it finds much more. (Much of what is gone may be comments and banners.)
 */
function readTwice(stripped: Stripped, url: string): Read {
  const first = read(stripped, url, true)
  if (proseIn(first.blocks) * 2 >= first.available) return first
  const second = read(stripped, url, false)
  return proseIn(second.blocks) > 1.5 * proseIn(first.blocks) ? second : first
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The headline stands first and once, however often the page repeats it above its text. */
function textOf({ title, titles }: Metadata, blocks: readonly Block[]): string {
  const known = new Set(titles.map(fold))
  const body = blocks.filter((block, i) => !(known.has(fold(block.text)) && (i < 8 || block.heading !== null)))
  return [title, ...body.map((block) => block.text)].filter((text) => text !== '').join('\n\n')
}

/** Why what was found is no article; `kept` are the blocks without furniture. */
function problemOf({ facts, blocks }: Read, kept: readonly Block[]): string | null {
  const sum = (list: readonly Block[], measure: (block: Block) => number) =>
    list.reduce((total, block) => total + measure(block), 0)
  const unlinked = kept.filter((block) => block.linked * 2 < block.text.length)
  const check = challenge(facts.title, unlinked.map((block) => block.text).join('\n'))
  if (check) return check
  if (sum(blocks, ({ linked }) => linked) * 2 > sum(blocks, ({ text }) => text.length))
    return 'the page lists links and holds no article'
  return sum(unlinked, ({ text }) => weigh(text)) < leastProse ? 'the page holds no text' : null
}

function tooMuch(html: string, { html: kept, tags }: Stripped): string | null {
  if (html.length > most.characters)
    return `the page is too large: ${html.length} characters, at most ${most.characters} are read`
  if (kept.length > most.kept)
    return `the page is too large: ${kept.length} characters without scripts, at most ${most.kept} are read`
  return tags > most.tags ? `the page is too large: ${tags} tags, at most ${most.tags} are read` : null
}

/** Reads an article page. What cannot be read is said in words for people. */
export function readPage(html: string, url: string): Page | { error: string } {
  if (!URL.canParse(url)) return { error: `it is no web address: ${url}` }
  const stripped = html.length > most.characters ? { html: '', jsonLd: [], tags: 0 } : stripPage(html)
  const large = tooMuch(html, stripped)
  if (large) return { error: large }
  const page = readTwice(stripped, url)
  const blocks = withoutFurniture(page.blocks, page.facts.byline)
  const problem = problemOf(page, blocks)
  if (problem) return { error: problem }
  const { titles, ...facts } = page.facts
  const signed = page.blocks.map((block) => block.text).join('\n\n')
  return { ...facts, text: textOf(page.facts, blocks), credit: credit(signed, facts.byline) }
}
