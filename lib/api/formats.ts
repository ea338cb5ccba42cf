import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { type Format, formats } from '../digest/formats.ts'
import { html as page } from '../digest/html.ts'

/** What programs take. HTML is for people, who get a page that leads on instead of a file that stands alone. */
export const dataFormats = formats.filter((format) => format !== page)

/** How a digest is asked for: by the end of its address, else by `Accept`, else JSON. */
export type Asked = Format | 'page'

export function formatByExtension(extension: string): Asked | undefined {
  if (extension === page.extension) return 'page'
  return dataFormats.find((format) => format.extension === extension)
}

export function formatByAccept(c: Context): Asked {
  const [first, ...others] = dataFormats
  if (!first) return 'page'
  const supports = [...dataFormats.map(({ mediaType }) => mediaType), page.mediaType]
  const best = accepts(c, { header: 'Accept', supports, default: first.mediaType })
  return best === page.mediaType ? 'page' : (others.find(({ mediaType }) => mediaType === best) ?? first)
}

/** The same digest in every other form. The question stays, but for the page, which only the page has. */
export function alternatesOf(query: string): { title: string; mediaType: string; href: string }[] {
  const search = new URLSearchParams(query)
  search.delete('page')
  const rest = search.size > 0 ? `?${search}` : ''
  return dataFormats.map(({ title, mediaType, extension }) => ({
    title,
    mediaType,
    href: `/v1/digest.${extension}${rest}`,
  }))
}

export const linkHeader = (query: string): string =>
  [...alternatesOf(query), { mediaType: page.mediaType, href: `/v1/digest.html${query}` }]
    .map(({ href, mediaType }) => `<${href}>; rel="alternate"; type="${mediaType}"`)
    .join(', ')
