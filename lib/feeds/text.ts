import { Tokenizer } from 'htmlparser2'

const silentTags = new Set(['script', 'style', 'template', 'noembed', 'noframes'])
const breaks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol option p pre section table td th tr ul'.split(
    ' ',
  ),
)

/**
 * Control characters have no business in a headline, nor those that turn the direction of what follows; the marks that only say the
 * direction of what they stand beside belong to Arabic and Hebrew.
 */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** Cuts at a limit without splitting a character in two. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')

/**
 * Words of a piece of HTML, without tags, scripts and styles, entities decoded, spaces single. A tokenizer reads it and no tree
 * is built, so the time is linear whatever the nesting.
 */
export const plainText = (html: string, limit: number): string => {
  if (!/[<&]/.test(html)) return cut(tidy(html), limit)
  // A lone "<" as in "5 <6" opens no tag.
  const source = html.includes('>') ? html : html.replaceAll('<', '&lt;')
  let out = ''
  let silent: string | null = null
  const take = (text: string): void => {
    if (silent === null) out += text
  }
  const name = (start: number, end: number): string => source.slice(start, end).toLowerCase()
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        take(source.slice(start, end))
        if (out.length > 4 * limit) tokenizer.pause()
      },
      ontextentity: (point) => take(String.fromCodePoint(point)),
      onopentagname: (start, end) => {
        const tag = name(start, end)
        if (breaks.has(tag)) take(' ')
        if (silentTags.has(tag)) silent ??= tag
      },
      onclosetag: (start, end) => {
        const tag = name(start, end)
        if (breaks.has(tag)) take(' ')
        if (tag === silent) silent = null
      },
      oncdata: (start, end, offset) => take(source.slice(start + '[CDATA['.length, end - offset)),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return cut(tidy(out), limit)
}

/** Text as it stands, without markup to read in it. */
export const literalText = (text: string, limit: number): string => cut(tidy(text), limit)

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
