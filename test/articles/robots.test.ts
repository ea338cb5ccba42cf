import { describe, expect, it } from 'vitest'
import { createRobots } from '../../lib/articles/robots.ts'
import type { Health } from '../../lib/feeds/feed.ts'
import type { Fetched } from '../../lib/http.ts'

const now = new Date('2025-09-02T05:05:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const text = (body: string): Fetched => ({
  kind: 'ok',
  url: '',
  status: 200,
  headers: new Headers(),
  body: Buffer.from(body),
  permanent: false,
})
const failed = (health: Health): Fetched => ({ kind: 'failed', health, why: health, retryAfter: null })

function site(answers: Fetched[]) {
  const asked: string[] = []
  const robots = createRobots({
    get: async (url) => {
      asked.push(url)
      return answers.length > 1 ? (answers.shift() ?? failed('dns')) : (answers[0] ?? failed('dns'))
    },
  })
  return { robots, asked }
}

describe('robots.txt', () => {
  it('is obeyed', async () => {
    const { robots } = site([text('User-agent: *\nDisallow: /private\nAllow: /private/open')])
    expect(await robots('https://paper.example/a', now)).toEqual({ kind: 'allowed' })
    expect(await robots('https://paper.example/private/open/a', now)).toEqual({ kind: 'allowed' })
    expect(await robots('https://paper.example/private/a', now)).toEqual({
      kind: 'disallowed',
      why: 'robots.txt of paper.example asks not to read this page',
    })
  })

  it('may speak to us by name', async () => {
    const { robots } = site([text('User-agent: *\nDisallow:\n\nUser-agent: Figurewatch\nDisallow: /')])
    expect((await robots('https://paper.example/a', now)).kind).toBe('disallowed')
  })

  it.each(['not-found', 'gone', 'forbidden', 'unauthorized'] as const)('that is %s forbids nothing', async (health) => {
    expect(await site([failed(health)]).robots('https://paper.example/a', now)).toEqual({ kind: 'allowed' })
  })

  it.each(['server-error', 'rate-limited', 'timeout', 'dns', 'tls', 'unreachable'] as const)(
    'with %s says not now',
    async (health) => {
      expect(await site([failed(health)]).robots('https://paper.example/a', now)).toEqual({
        kind: 'later',
        why: `robots.txt of paper.example could not be read: ${health}`,
      })
    },
  )

  it('that is a page of HTML forbids nothing', async () => {
    expect((await site([text('<!doctype html><p>Disallow: /</p>')]).robots('https://paper.example/a', now)).kind).toBe(
      'allowed',
    )
  })

  it('is asked once a day for each origin, after a failure once an hour', async () => {
    const { robots, asked } = site([failed('timeout'), text('User-agent: *\nDisallow: /a')])
    expect((await robots('https://paper.example/a', now)).kind).toBe('later')
    expect((await robots('https://paper.example/b', later(0.5))).kind).toBe('later')
    expect((await robots('https://paper.example/a', later(1))).kind).toBe('disallowed')
    expect((await robots('https://paper.example/b', later(24))).kind).toBe('allowed')
    await robots('https://paper.example/b', later(26))
    await robots('https://paper.example:8443/b', later(26))
    expect(asked).toEqual([
      'https://paper.example/robots.txt',
      'https://paper.example/robots.txt',
      'https://paper.example/robots.txt',
      'https://paper.example:8443/robots.txt',
    ])
  })

  it('is not asked for what is no address', async () => {
    const { robots, asked } = site([text('')])
    expect(await robots('paper', now)).toEqual({ kind: 'disallowed', why: 'it is no web address' })
    expect(asked).toEqual([])
  })
})
