import { escapeText, localStamp, mailStamp } from './markup.ts'
import type { SampleOutlet, Story, Version } from './story.ts'

/** A story as a feed lists it. */
interface Listed {
  story: Story
  version: Version
  link: string
}

interface Sheet {
  outlet: SampleOutlet
  home: string
  items: readonly Listed[]
}

const summaryOf = ({ version }: Listed): string => {
  const lead = version.paragraphs[0] ?? ''
  return lead.length > 280 ? `${lead.slice(0, 280).replace(/\s+\S*$/u, '')}…` : lead
}

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

function rss({ outlet, home, items }: Sheet): string {
  const item = (listed: Listed) => `
    <item>
      <title>${cdata(listed.version.title)}</title>
      <link>${escapeText(listed.link)}</link>
      <guid isPermaLink="false">${outlet.id}:${listed.story.slug}</guid>
      ${outlet.dated ? `<pubDate>${mailStamp(listed.story.at, outlet.offset)}</pubDate>` : ''}
      <description>${cdata(`<p>${escapeText(summaryOf(listed))}</p>`)}</description>
    </item>`
  return `<rss version="2.0">
  <channel>
    <title>${escapeText(outlet.name)}</title>
    <link>${escapeText(home)}</link>
    <description>${escapeText(outlet.publisher)}</description>
    <language>${outlet.lang}</language>${items.map(item).join('')}
  </channel>
</rss>
`
}

function atom({ outlet, home, items }: Sheet): string {
  const newest = items.map(({ version }) => version.changed).sort()[items.length - 1] ?? '2024-10-01T00:00:00Z'
  const entry = (listed: Listed) => `
  <entry>
    <id>tag:${outlet.id}.example,2024:${listed.story.slug}</id>
    <title type="text">${escapeText(listed.version.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeText(listed.link)}"/>
    <published>${localStamp(listed.story.at, outlet.offset)}</published>
    <updated>${localStamp(listed.story.at, outlet.offset)}</updated>
    ${listed.story.byline === null ? '' : `<author><name>${escapeText(listed.story.byline)}</name></author>`}
    <summary type="html">${escapeText(`<p>${escapeText(summaryOf(listed))}</p>`)}</summary>
  </entry>`
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
  <id>tag:${outlet.id}.example,2024:all</id>
  <title>${escapeText(outlet.name)}</title>
  <author><name>${escapeText(outlet.publisher)}</name></author>
  <link href="${escapeText(home)}"/>
  <updated>${localStamp(newest, outlet.offset)}</updated>${items.map(entry).join('')}
</feed>
`
}

function rdf({ outlet, home, items }: Sheet): string {
  const item = (listed: Listed) => `
  <item rdf:about="${escapeText(listed.link)}">
    <title>${escapeText(listed.version.title)}</title>
    <link>${escapeText(listed.link)}</link>
    <description>${escapeText(summaryOf(listed))}</description>
    ${outlet.dated ? `<dc:date>${localStamp(listed.story.at, outlet.offset)}</dc:date>` : ''}
  </item>`
  const order = items.map(({ link }) => `<rdf:li rdf:resource="${escapeText(link)}"/>`)
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="${escapeText(home)}">
    <title>${escapeText(outlet.name)}</title>
    <link>${escapeText(home)}</link>
    <description>${escapeText(outlet.publisher)}</description>
    <items><rdf:Seq>${order.join('')}</rdf:Seq></items>
  </channel>${items.map(item).join('')}
</rdf:RDF>
`
}

const formats = { rss, atom, rdf }

export const mediaTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', rdf: 'application/rdf+xml' }

/** The outlet's feed as a document, newest first as given. */
export const feedDocument = (sheet: Sheet): string =>
  `<?xml version="1.0" encoding="${sheet.outlet.encoding}"?>\n${formats[sheet.outlet.format](sheet)}`
