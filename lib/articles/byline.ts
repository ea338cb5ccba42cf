import { type Block, tidy } from './prose.ts'

const longest = 120
const reporter = /(?:^|[\s(=[])([가-힣]{2,4})\s?(?:기자|특파원|인턴기자|선임기자)(?=$|[\s)\]=,·|])/
const by = /^(?:by|автор[:\s]|author[:\s]|written by)\s+/i

function cut(text: string): string | null {
  const name = tidy(text).replace(by, '').trim()
  return name && name.length <= longest && !/^https?:/.test(name) ? name : null
}

function marked(document: Document): string | null {
  const places = '[itemprop="author"], [rel~="author"], [class*="byline" i], [class*="author" i]'
  for (const element of [...document.querySelectorAll(places)].slice(0, 20)) {
    const name = cut(element.getAttribute('content') ?? element.textContent)
    if (name) return name
  }
  return null
}

/** Korean pages name the reporter in a line of its own, with an address or an equals sign. */
function signed(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const name = text.length <= 300 ? reporter.exec(text.slice(0, 60))?.[1] : null
    if (name) return `${name} 기자`
    if (text.length <= 80 && /^by\s+\p{Lu}/iu.test(text) && !/[.!?]$/.test(text)) return cut(text)
  }
  return null
}

/** Who wrote it, as the page says: linked data, metadata, marked names, a line that is signed. */
export function byline(
  document: Document,
  meta: string | null,
  authors: readonly string[],
  blocks: readonly Block[],
): string | null {
  return cut(authors.join(', ')) ?? cut(meta ?? '') ?? marked(document) ?? signed(blocks)
}
