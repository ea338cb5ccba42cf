import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Http } from '../../lib/http.ts'
import { pauseHost } from '../../lib/store/hosts.ts'
import type { Desk } from '../../lib/work/desk.ts'
import { locateFeed } from '../../lib/work/find-feed.ts'
import { openSite, rss, type Site } from '../end-to-end/site.ts'
import { type Watching, watch } from '../end-to-end/watching.ts'

vi.setConfig({ testTimeout: 20_000 })

let site: Site
let watching: Watching
let desk: Desk
beforeEach(async () => {
  site = await openSite()
  watching = await watch(site, '2025-09-03T00:00:00Z')
  desk = watching.machine.desk
  site.pages.set('/news.xml', rss(site.origin, []))
})
afterEach(async () => {
  await watching.machine.close()
  await site.close()
})

/** The desk, with what https gives at this site; what is asked is told. */
const withHttps = (answer: Awaited<ReturnType<Http['get']>>): { asking: Desk; asked: string[] } => {
  const asked: string[] = []
  const get: Http['get'] = async (url, ask) => {
    asked.push(url)
    return url.startsWith('https:') ? answer : desk.http.get(url, ask)
  }
  return { asking: { ...desk, http: { get } }, asked }
}
const failed = (health: 'unreachable' | 'timeout' | 'tls' | 'not-found' | 'dns') =>
  ({ kind: 'failed', health, why: `${health}, as https has it`, retryAfter: null }) as const

it('an address without its scheme is asked by http where nobody speaks https', async () => {
  const found = await locateFeed(desk, `${site.host}/news.xml`)
  expect(found).toMatchObject({ kind: 'new', feed: { url: `${site.origin}/news.xml` } })
})

it.each(['unreachable', 'timeout'] as const)('%s is as good a reason', async (health) => {
  const { asking, asked } = withHttps(failed(health))
  expect(await locateFeed(asking, `${site.host}/news.xml`)).toMatchObject({ kind: 'new' })
  expect(asked).toEqual([`https://${site.host}/news.xml`, `${site.origin}/news.xml`])
})

it.each(['tls', 'not-found', 'dns'] as const)('%s is none: nobody is led away from https by it', async (health) => {
  const { asking, asked } = withHttps(failed(health))
  expect(await locateFeed(asking, `${site.host}/news.xml`)).toMatchObject({ kind: 'failed', cause: health })
  expect(asked).toEqual([`https://${site.host}/news.xml`])
})

it('who writes https means it', async () => {
  const { asking, asked } = withHttps(failed('unreachable'))
  expect(await locateFeed(asking, `https://${site.host}/news.xml`)).toMatchObject({ kind: 'failed' })
  expect(asked).toEqual([`https://${site.host}/news.xml`])
})

it('where neither can be reached the reason is that of https; what http says of the address counts', async () => {
  const get: Http['get'] = async (url) => ({ ...failed('unreachable'), why: url })
  const neither = await locateFeed({ ...desk, http: { get } }, 'desk.example/feed')
  expect(neither).toMatchObject({ cause: 'unreachable', why: 'https://desk.example/feed' })
  const { asking } = withHttps(failed('unreachable'))
  expect(await locateFeed(asking, `${site.host}/nothing`)).toMatchObject({ cause: 'not-found' })
})

it('a host that asked to be left alone is not asked until then', async () => {
  await pauseHost(desk.table, site.host, new Date('2025-09-03T01:00:00Z'))
  const found = await locateFeed(desk, `${site.origin}/news.xml`)
  expect(found).toMatchObject({ cause: 'rate-limited', why: expect.stringContaining('2025-09-03T01:00:00.000Z') })
  expect(site.asked).toEqual([])
})

it('feed: before an address is no more than a hint of what it is', async () => {
  for (const address of [`feed://${site.host}/news.xml`, `feed:${site.origin}/news.xml`])
    expect(await locateFeed(desk, address)).toMatchObject({ kind: 'new', feed: { url: `${site.origin}/news.xml` } })
})
