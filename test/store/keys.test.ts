import { describe, expect, it } from 'vitest'
import { feedId } from '../../lib/store/feeds.ts'
import {
  articleKey,
  claimKey,
  dueOf,
  dueShard,
  dueShards,
  feedKey,
  instant,
  position,
  saidKey,
  valueKey,
  valueList,
} from '../../lib/store/keys.ts'
import { hour, sighting, t0 } from './samples.ts'

describe('a key', () => {
  it('cannot be forged by what stands in a part', () => {
    expect(position(t0, 'a#b', 'c')).not.toBe(position(t0, 'a', 'b#c'))
    expect(position(t0, 'a%23b')).not.toBe(position(t0, 'a#b'))
  })

  it('is never longer than DynamoDB takes, and stays its own', () => {
    const long = '북'.repeat(5000)
    const key = claimKey({ articleId: long, id: `${long}-1`, version: long })
    expect(Buffer.byteLength(key.sk)).toBeLessThan(1024)
    expect(claimKey({ articleId: long, id: `${long}-2`, version: long }).sk).not.toBe(key.sk)
    expect(Buffer.byteLength(saidKey('w', t0, '😀'.repeat(5000)).sk)).toBeLessThan(1024)
  })

  it('of something due leads back to it', () => {
    expect(dueOf(feedKey('a#b%c'))).toEqual({ kind: 'feed', id: 'a#b%c' })
    expect(dueOf(articleKey('a#b%23'))).toEqual({ kind: 'article', id: 'a#b%23' })
  })

  it('of a value lies in the partition of its figure', () => {
    const { valueId, figure } = sighting({ unit: 'other:people' })
    expect(valueKey(valueId).pk).toBe(valueList(figure))
  })

  it('of the index `due` uses every shard', () => {
    expect(new Set(Array.from({ length: 100 }, (_, n) => dueShard(`f${n}`)))).toEqual(new Set(dueShards))
  })
})

describe('an instant', () => {
  it('has one form, whichever it came in', () => {
    expect(instant('2025-01-13T01:00:00+01:00')).toBe(t0)
    expect(instant('2025-01-13T00:00:00Z')).toBe(t0)
    expect(instant(new Date(t0))).toBe(t0)
  })

  it('that is none is refused', () => {
    expect(() => instant('yesterday')).toThrow(RangeError)
  })

  it('begins what happened at it and ends what happened before it', () => {
    expect(position(t0) < position(t0, 'a')).toBe(true)
    expect(position(hour(1), 'a') > position(hour(1))).toBe(true)
    expect(position(t0, 'a') < position(hour(1))).toBe(true)
  })
})

describe('the id of a feed', () => {
  const id = feedId('https://daily.example/rss')

  it.each([
    'http://daily.example/rss',
    'https://daily.example/rss/',
    'https://daily.example:443/rss',
    'http://daily.example:443/rss',
    'http://daily.example:80/rss',
    'HTTPS://DAILY.example/rss#top',
  ])('is the same for %s', (url) => {
    expect(feedId(url)).toBe(id)
  })

  it.each([
    'https://daily.example/RSS',
    'https://daily.example/rss?lang=en',
    'https://daily.example:8080/rss',
    'https://www.daily.example/rss',
    'https://daily.example/rss/all',
  ])('is another for %s', (url) => {
    expect(feedId(url)).not.toBe(id)
  })

  it('is linear in the length of a hostile path', () => {
    const start = performance.now()
    feedId(`https://daily.example/${'/'.repeat(100_000)}x`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
