import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { atom } from '../../lib/digest/atom.ts'
import { entriesOf } from '../../lib/digest/entry.ts'
import { json } from '../../lib/digest/json.ts'
import { jsonFeed } from '../../lib/digest/json-feed.ts'
import { parseFeed } from '../../lib/feeds/parse.ts'
import { attacks } from '../web/hostile.ts'
import { change, claim, sample, values } from './sample.ts'

const place = {
  origin: 'https://figures.example',
  self: 'https://figures.example/v1/digest.atom?metric=killed&since=7d',
}
const hostileWords = [...attacks, ']]> & <b> "x" \ufffe\uffff\u0000 \ud800'].join(' ')
const hostile = sample({
  changes: [change('CHANGED', values.before, values.after, { id: 'h' })],
  proofs: (id) => [
    claim(id, `${hostileWords} »about 2,000« ${hostileWords}`, { title: hostileWords, outlet: hostileWords }),
  ],
})
const digests = [
  ['the sample', sample()],
  ['hostile words', hostile],
  ['nothing', sample({ changes: [] })],
] as const

const withoutBreaks = (text: string | undefined): string => (text ?? '').replace(/\r\n?/g, '\n')

describe.each(digests)('Atom of %s', (_, digest) => {
  const body = atom.render(digest, place)
  const entries = entriesOf(digest, place)

  it('is read back without loss by rss-parser', async () => {
    const feed = await new RssParser().parseString(body)
    expect(feed.title).toBe('Korea and Russia')
    expect(feed.feedUrl).toBe(place.self)
    expect(feed.link).toBe('https://figures.example/?metric=killed&since=7d')
    expect(
      feed.items.map(({ id, title, link, pubDate, content }) => ({ id, title, link, pubDate, html: content })),
    ).toEqual(entries.map(({ id, title, url, at, html }) => ({ id, title, link: url, pubDate: at, html })))
  })

  it('is read back without loss by feedsmith', () => {
    const feed = parseAtomFeed(body)
    expect(feed.updated).toBe(digest.items.length > 0 ? '2025-09-02T06:00:00.000Z' : '2025-09-02T00:00:00.000Z')
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', place.self],
      ['alternate', 'https://figures.example/?metric=killed&since=7d'],
    ])
    expect(
      (feed.entries ?? []).map(({ id, title, updated, published, links, categories, content }) => ({
        id,
        title: title?.value,
        updated,
        published,
        links: links?.map(({ href }) => href),
        tags: categories?.map(({ term }) => term),
        html: withoutBreaks(content?.value),
      })),
    ).toEqual(
      entries.map(({ id, title, at, url, source, tags, html }) => ({
        id,
        title,
        updated: at,
        published: at,
        links: [url, source],
        tags,
        html,
      })),
    )
  })
})

describe.each(digests)('JSON Feed of %s', (_, digest) => {
  const body = jsonFeed.render(digest, place)
  const entries = entriesOf(digest, place)

  it('is read back without loss by feedsmith', () => {
    const feed = parseJsonFeed(body)
    expect([feed.title, feed.feed_url]).toEqual(['Korea and Russia', place.self])
    expect(
      (feed.items ?? []).map(({ id, title, url, external_url, date_published, tags, content_html }) => ({
        id,
        title,
        url,
        source: external_url,
        at: date_published,
        tags,
        html: content_html,
      })),
    ).toEqual(entries.map(({ id, title, url, source, at, tags, html }) => ({ id, title, url, source, at, tags, html })))
  })

  it('is a feed that figurewatch itself could watch', async () => {
    const feed = await parseFeed(body, place.self)
    expect('items' in feed && feed.items.map(({ title }) => title)).toEqual(entries.map(({ title }) => title))
  })

  it('holds all that the JSON holds of each change', () => {
    const read = (text: string): unknown => JSON.parse(text)
    const items = read(json.render(digest))
    const own = read(body)
    for (const { item } of entries) {
      const whole = expect.objectContaining({ id: item.change.id, why: item.why })
      expect(items).toHaveProperty('items', expect.arrayContaining([whole]))
      expect(own).toHaveProperty('items', expect.arrayContaining([expect.objectContaining({ _figurewatch: whole })]))
    }
  })
})

describe('an entry', () => {
  it('keeps its id wherever the feed is published, and whatever else is in it', () => {
    const [first] = entriesOf(sample({ changes: [change('CHANGED', values.before, values.after)] }), null)
    const all = entriesOf(sample(), {
      origin: 'https://elsewhere.example',
      self: 'https://elsewhere.example/v1/digest.atom',
    })
    expect(first?.id).toMatch(/^tag:figurewatch,2025:korea-russia\/change\//)
    expect(all.map(({ id }) => id)).toContain(first?.id)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('leads to the article where there is no page of ours, and never to a script', () => {
    const [one] = entriesOf(sample({ changes: [change('CHANGED', values.before, values.after)] }), null)
    expect(one?.url).toBe('https://daily.example/a1')
    const digest = sample({
      changes: [change('NEW', null, values.after)],
      proofs: (id) => [claim(id, '»about 2,000«', { url: 'javascript:alert(1)' })],
    })
    expect(entriesOf(digest, null)[0]?.url).toBeNull()
    expect(atom.render(digest)).not.toContain('javascript:')
  })

  it('is newest first', () => {
    const at = (id: string, day: number) =>
      change('NEW', null, values.after, { id, at: `2025-09-0${day}T00:00:00.000Z` })
    const digest = sample({ changes: [at('b', 1), at('c', 3), at('a', 2)] })
    expect(entriesOf(digest, null).map(({ item }) => item.change.id)).toEqual(['c', 'a', 'b'])
  })
})

it('a feed is the same bytes while its changes are the same, whenever it is asked for', () => {
  const later = sample({ window: { since: '2025-09-02T01:00:00.000Z', until: '2025-09-03T01:00:00.000Z', tz: 'UTC' } })
  for (const { render } of [atom, jsonFeed]) {
    expect(render(later, place)).toBe(render({ ...sample(), coverage: { ...sample().coverage, feedsRead: 3 } }, place))
  }
})
