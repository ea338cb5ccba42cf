import { describe, expect, it } from 'vitest'
import { fetchPage } from '../../lib/articles/fetch.ts'
import type { Ask, Fetched, Http } from '../../lib/http.ts'

const article = { url: 'https://paper.example/a', etag: '"1"', lastModified: 'Tue, 02 Sep 2025 05:05:00 GMT' }

function server(answer: Fetched): { http: Http; asked: { url: string; ask: Ask }[] } {
  const asked: { url: string; ask: Ask }[] = []
  const http: Http = {
    get: async (url, ask) => {
      asked.push({ url, ask })
      return answer
    },
  }
  return { http, asked }
}

function page(body: string, headers: Record<string, string>): Fetched {
  return {
    kind: 'ok',
    url: 'https://paper.example/b',
    status: 200,
    headers: new Headers(headers),
    body: Buffer.from(body),
    permanent: false,
  }
}

describe('fetch', () => {
  it('asks with the validators of the last time and with limits', async () => {
    const { http, asked } = server(page('', {}))
    await fetchPage(http, article)
    expect(asked[0]).toMatchObject({ url: article.url, ask: { etag: '"1"', lastModified: article.lastModified } })
    expect(asked[0]?.ask.maxBytes).toBeLessThanOrEqual(10_000_000)
    expect(asked[0]?.ask.timeout).toBeLessThanOrEqual(30_000)
  })

  it('gives a changed page decoded, from where it was found, with its new validators', async () => {
    const { http } = server(page('<p>북</p>', { 'content-type': 'text/html', etag: 'W/"2"' }))
    expect(await fetchPage(http, article)).toEqual({
      kind: 'changed',
      url: 'https://paper.example/b',
      html: '<p>북</p>',
      etag: 'W/"2"',
      lastModified: null,
    })
  })

  it('keeps the validators that a 304 does not name', async () => {
    const { http } = server({ kind: 'same', url: article.url, headers: new Headers({ etag: '"3"' }), permanent: false })
    expect(await fetchPage(http, article)).toEqual({ kind: 'same', etag: '"3"', lastModified: article.lastModified })
  })

  it('says why it failed', async () => {
    const { http } = server({ kind: 'failed', health: 'rate-limited', why: 'asked too often', retryAfter: '60' })
    expect(await fetchPage(http, article)).toEqual({
      kind: 'failed',
      health: 'rate-limited',
      why: 'asked too often',
      retryAfter: '60',
    })
  })

  it('takes a document that is no page for a failure', async () => {
    const { http } = server(page('%PDF', { 'content-type': 'application/pdf' }))
    expect(await fetchPage(http, article)).toMatchObject({ kind: 'failed', why: 'it is application/pdf, not a page' })
  })
})
