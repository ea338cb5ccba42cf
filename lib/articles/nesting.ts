// Keeps the tags of a page balanced and shallow. Two things make an HTML parser and everything after it take quadratic time: elements that
// are nested ten thousands deep, and end tags in the wrong order that only seem to end them. Browsers cap the depth as well.

const deepest = 150

const words = (list: string) => new Set(list.split(/\s+/))
/** HTML §13.2.4.2, the "special" ones that pages use: an inline end tag does not reach across them. */
const blocks =
  words(`address article aside blockquote button center dd details dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup li main marquee menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`)
const empty = words('area base basefont br col frame hr link meta')
/** Present once, and closed by the parser itself. */
const outer = words('html head body')

/** What an opening tag ends when it is written right behind it: end tags may be left out. */
const ends: Partial<Record<string, Set<string>>> = {
  li: words('li p'),
  dt: words('dt dd p'),
  dd: words('dt dd p'),
  td: words('td th p'),
  th: words('td th p'),
  tr: words('tr td th p'),
  tbody: words('tbody thead tfoot tr td th p'),
  tfoot: words('tbody thead tfoot tr td th p'),
}
const paragraph = words('p')

/** Each returns the markup to write instead of the tag. */
export interface Nesting {
  open(name: string, tag: string): string
  close(name: string): string
}

export function createNesting(): Nesting {
  const stack: string[] = []
  let beyond = 0

  function unwind(to: number): string {
    const ended = stack.splice(to).reverse()
    return ended.map((name) => `</${name}>`).join('')
  }

  function implied(name: string): string {
    const closing = ends[name] ?? (blocks.has(name) ? paragraph : null)
    let to = stack.length
    while (to > 0 && closing?.has(stack[to - 1] ?? '')) to--
    return unwind(to)
  }

  /** Where the element stands that this end tag ends; -1 where the tag ends nothing. */
  function opened(name: string): number {
    const at = stack.lastIndexOf(name)
    return blocks.has(name) || !stack.slice(at + 1).some((above) => blocks.has(above)) ? at : -1
  }

  return {
    open(name, tag) {
      if (empty.has(name) || outer.has(name)) return tag
      const before = beyond > 0 ? '' : implied(name)
      if (stack.length >= deepest) {
        beyond++
        return blocks.has(name) ? '<br>' : ''
      }
      stack.push(name)
      return before + tag
    },
    close(name) {
      if (empty.has(name)) return name === 'br' ? '<br>' : ''
      if (outer.has(name)) return ''
      if (beyond > 0) {
        beyond--
        return ''
      }
      const at = opened(name)
      return at < 0 ? '' : unwind(at)
    },
  }
}
