import type { Digest } from './digest.ts'
import { type Entry, entriesOf } from './entry.ts'
import type { Format, Place } from './formats.ts'
import { itemJson, stringify } from './json.ts'

/** JSON Feed 1.1, one item per change; everything that the endpoint's own JSON says of it stands beside, in `_figurewatch`. */
export const jsonFeed: Format = {
  extension: 'feed.json',
  mediaType: 'application/feed+json',
  title: 'JSON Feed',
  feed: true,
  render: (digest, place = null) => stringify(feed(digest, place)),
}

function feed(digest: Digest, place: Place | null) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: digest.title,
    description: 'Reported figures that are new or changed, who claims them, and which words prove it',
    ...(place ? { home_page_url: `${place.origin}/${new URL(place.self).search}`, feed_url: place.self } : {}),
    language: 'en',
    authors: [{ name: 'figurewatch' }],
    items: entriesOf(digest, place).map(entryJson),
  }
}

function entryJson({ item, id, title, url, source, at, html, tags }: Entry) {
  return {
    id,
    ...(url ? { url } : {}),
    ...(source ? { external_url: source } : {}),
    title,
    content_html: html,
    date_published: at,
    date_modified: at,
    tags,
    _figurewatch: itemJson(item),
  }
}
