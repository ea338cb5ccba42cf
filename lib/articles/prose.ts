// From a DOM to paragraphs of plain text.

/** One paragraph, heading, list item or table row. `linked` counts its characters that stand in links. */
export interface Block {
  text: string
  linked: number
  heading: number | null
}

const apart = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
  HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TITLE TR UL`.split(/\s+/),
)
/** Zero-width characters, direction marks, soft hyphens, controls: nobody reads them, and they split numbers and words. */
const invisible =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\t\n\r\f])\p{Cc}|\p{Variation_Selector}/gu

/** Composed characters, no invisible ones, every run of white space (no-break and thin spaces too) one plain space. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Length that means the same in every script: a Hangul or Han character says as much as two letters. */
export function weigh(text: string): number {
  return (
    text.length + (text.match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  )
}

/** Text that somebody wrote to be read: long enough, and no list of links. */
export function isProse(block: Block): boolean {
  return weigh(block.text) >= 80 && block.linked * 2 < block.text.length
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const ended = /[.!?…:;"”»)\]]\s*$/

/** The paragraphs under a node in the order of the page. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let parts: string[] = []
  let linked = 0
  let heading: number | null = null

  function flush(): void {
    const text = tidy(parts.join(''))
    if (text) blocks.push({ text, linked: Math.min(linked, text.length), heading })
    parts = []
    linked = 0
  }

  /** A line break ends a paragraph only where a sentence ended: hard-wrapped lines go on. */
  function breakLine(node: Node): void {
    const doubled = node.previousSibling?.nodeName === 'BR' || node.nextSibling?.nodeName === 'BR'
    if (doubled || ended.test(parts.at(-1) ?? '')) flush()
    else parts.push(' ')
  }

  function walk(node: Node, inLink: boolean): void {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      parts.push(text)
      if (inLink) linked += text.trim().length
      return
    }
    if (node.nodeName === 'BR') {
      breakLine(node)
      return
    }
    if (/^T[DH]$/.test(node.nodeName) && node.previousSibling && parts.some((part) => part.trim())) parts.push(' | ')
    const outer = heading
    const block = apart.has(node.nodeName)
    if (block) flush()
    if (isElement(node) && /^H[1-6]$/.test(node.nodeName)) heading = Number(node.nodeName.slice(1))
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inLink || node.nodeName === 'A')
    if (block) flush()
    heading = outer
  }

  walk(root, false)
  flush()
  return blocks
}
