import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { type Format, formats } from '../digest/formats.ts'

const page = { extension: 'html', mediaType: 'text/html', title: 'Page' } as const

/** How a digest is asked for: by the end of its address, else by `Accept`, else JSON. */
export type Asked = Format | 'page'

export function formatByExtension(extension: string): Asked | undefined {
  if (extension === page.extension) return 'page'
  return formats.find((format) => format.extension === extension)
}

export function formatByAccept(c: Context): Asked | undefined {
  const supports = [...formats.map(({ mediaType }) => mediaType), page.mediaType]
  const best = accepts(c, { header: 'Accept', supports, default: 'application/json' })
  return best === page.mediaType ? 'page' : formats.find(({ mediaType }) => mediaType === best)
}

/** The same digest in every other form. */
export function alternatesOf(query: string): { title: string; mediaType: string; href: string }[] {
  return formats.map(({ title, mediaType, extension }) => ({
    title,
    mediaType,
    href: `/v1/digest.${extension}${query}`,
  }))
}

export const linkHeader = (query: string): string =>
  [...alternatesOf(query), { mediaType: page.mediaType, href: `/v1/digest.html${query}` }]
    .map(({ href, mediaType }) => `<${href}>; rel="alternate"; type="${mediaType}"`)
    .join(', ')
