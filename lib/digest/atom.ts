import type { Digest } from './digest.ts'
import { type Entry, entriesOf, feedTag, newestChange } from './entry.ts'
import type { Format, Place } from './formats.ts'
import { escaped } from './markup.ts'

/** RFC 4287, one entry per change. What was read is left out: it changes with every poll, and no reader shows it. */
export const atom: Format = {
  extension: 'atom',
  mediaType: 'application/atom+xml',
  title: 'Atom',
  feed: true,
  render: (digest, place = null) => feed(digest, place).join('\n').concat('\n'),
}

function feed(digest: Digest, place: Place | null): string[] {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${escaped(feedTag(digest, place))}</id>`,
    `  <title>${escaped(digest.title)}</title>`,
    '  <subtitle>Reported figures that are new or changed, who claims them, and which words prove it</subtitle>',
    `  <updated>${escaped(newestChange(digest) ?? firstDay(digest))}</updated>`,
    '  <author><name>figurewatch</name></author>',
    ...(place ? links(place) : []),
    ...entriesOf(digest, place).map(entry),
    '</feed>',
  ]
}

/** A feed without any change is as old as its window, to the day: an hour would make another feed of it every hour. */
const firstDay = ({ window }: Digest): string => `${window.since.slice(0, 10)}T00:00:00.000Z`

function links({ origin, self }: Place): string[] {
  return [
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/${new URL(self).search}`)}"/>`,
  ]
}

function entry({ id, title, url, source, at, html, tags }: Entry): string {
  return [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${escaped(at)}</updated>`,
    `    <published>${escaped(at)}</published>`,
    ...(url ? [`    <link rel="alternate" href="${escaped(url)}"/>`] : []),
    ...(source ? [`    <link rel="via" href="${escaped(source)}"/>`] : []),
    ...tags.map((tag) => `    <category term="${escaped(tag)}"/>`),
    `    <content type="html">${escaped(html)}</content>`,
    '  </entry>',
  ].join('\n')
}
