import { createNesting } from './nesting.ts'

// The first pass over a page, on its text and in one sweep: what is never read is gone before a DOM is built from the rest.

/** `jsonLd` holds the bodies of the linked-data scripts; `tags` counts the tags that are left. */
export interface Stripped {
  html: string
  jsonLd: string[]
  tags: number
}

const words = (list: string) => new Set(list.split(/\s+/))
/** Left out with everything inside. */
const dropped =
  words(`script style noembed xmp noscript noframes iframe template svg math object applet audio video canvas map select
  datalist textarea`)
/** The text of these ends at their own end tag whatever stands in between; without one they swallow the rest, as in a browser. */
const swallowing = words('script style textarea xmp iframe noembed noframes')
const droppedTags = words('img source track embed input wbr param frame frameset bgsound plaintext')
/** A parser copies an unclosed formatting element into every paragraph after it: n of them in n paragraphs make n² elements. */
const formatting = words('b big code em font i nobr s small strike strong tt u')
const longestTag = 4_000
const longestTitle = 1_000

/** Where a tag ends. Quotes count only after `=`, as in HTML §13.2.5; a tag without end swallows the rest. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  let before = ''
  for (let i = from; i < html.length; i++) {
    const c = html.charAt(i)
    if (quote) quote = c === quote ? '' : quote
    else if (c === '>') return i + 1
    else if ((c === '"' || c === "'") && before === '=') quote = c
    if (c > ' ') before = c
  }
  return html.length
}

/** Where a comment, a doctype or the like ends. */
function endOfMarkup(html: string, at: number): number {
  const comment = html.startsWith('<!--', at)
  const end = comment ? html.indexOf('-->', at + 2) : html.indexOf('>', at)
  return end < 0 ? html.length : end + (comment ? 3 : 1)
}

/** Finds end tags in one sweep: a name that was looked for in vain once is not looked for again. */
function endTags(lower: string): (name: string, from: number) => number | null {
  const missing = new Set<string>()
  return (name, from) => {
    const at = missing.has(name) ? -1 : lower.indexOf(`</${name}`, from)
    if (at < 0) missing.add(name)
    return at < 0 ? null : at
  }
}

/** Leaves scripts, styles, drawings, media, choices and comments out of a page's HTML. Linear in its length. */
export function stripPage(html: string): Stripped {
  const lower = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
  const endTag = endTags(lower)
  const nesting = createNesting()
  const stripped: Stripped = { html: '', jsonLd: [], tags: 0 }
  const kept: string[] = []

  /** Skips what is inside; returns where to go on. */
  function drop(name: string, from: number, to: number): number {
    const drawing = name === 'svg' || name === 'math'
    if (drawing && html.charAt(to - 2) === '/') return to
    const end = endTag(name, to)
    if (end === null) return swallowing.has(name) ? html.length : to
    if (name === 'script' && lower.slice(from, to).includes('ld+json')) stripped.jsonLd.push(html.slice(to, end))
    return endOfTag(html, end)
  }

  /** A title ends at its end tag; one that is never closed would swallow the page, so it ends at the next tag. */
  function keepTitle(to: number): number {
    const end = endTag('title', to)
    const text = html.slice(to, end ?? html.indexOf('<', to)).slice(0, longestTitle)
    kept.push('<title>', text.replaceAll('<', '&lt;'), '</title>')
    return end === null ? to + text.length : endOfTag(html, end)
  }

  function keep(name: string, from: number, to: number): void {
    const written = formatting.has(name) ? 'span' : name
    const attributes = to - from > longestTag ? '>' : html.slice(from + 1 + name.length, to)
    kept.push(nesting.open(written, `<${written}${attributes}`))
    stripped.tags++
  }

  /** Reads the tag at `from`; returns where to go on. */
  function takeTag(closing: boolean, name: string, from: number): number {
    const to = endOfTag(html, from + name.length + (closing ? 2 : 1))
    if (droppedTags.has(name)) return to
    if (dropped.has(name)) return closing ? to : drop(name, from, to)
    if (name === 'title') return closing ? to : keepTitle(to)
    if (closing) kept.push(nesting.close(formatting.has(name) ? 'span' : name))
    else keep(name, from, to)
    return to
  }

  const tagName = /(\/?)([a-z][^\s/>]*)/y
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    kept.push(html.slice(at, open))
    tagName.lastIndex = open + 1
    const [, slash, name] = tagName.exec(lower) ?? []
    if (name) at = takeTag(slash === '/', name, open)
    else if (/[!?/]/.test(html.charAt(open + 1))) at = endOfMarkup(html, open)
    else {
      kept.push('&lt;')
      at = open + 1
    }
  }
  kept.push(html.slice(at))
  return { ...stripped, html: kept.join('') }
}
