import { parseAtomFeed } from 'feedsmith'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import { digestMail } from '../../lib/channels/email/digest-mail.tsx'
import type { Digest } from '../../lib/digest/digest.ts'
import { html } from '../../lib/digest/html.ts'
import { parts } from '../api/sample.ts'
import { subscription, testOffice } from '../channels/make.ts'
import { sample, window } from '../digest/sample.ts'
import { attacks, badAddresses, hostile } from './hostile.ts'

const pages = ['/', '/figures', '/figures/any', '/claims/any', '/articles/any', '/statements', '/feeds']
const tables = ['digest', 'figures', 'claims', 'statements', 'feeds']
const good = 'https://daily.example/a'
/** A row of CSV ends in CR LF. */
const unseenInRows = /(?!\n|\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
const unseen = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

const appOf = (attack: string, address: string) => createApp(parts({ ...hostile(attack, address), local: true }))

async function read(attack: string, address: string, path: string): Promise<string> {
  return (await appOf(attack, address).request(path)).text()
}

/** Every tag with the names of its attributes: what a page is made of, without what it says. */
const shape = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '=').replace(/\s+/g, ' '))

const asked = createApp(parts())
const office = testOffice()
const mailOf = (digest: Digest) =>
  digestMail(
    'reader@example.org',
    { digest, subscription: subscription(), id: 's1.1', now: new Date(window.until) },
    office,
  )

const usual = new Map(pages.map((path) => [path, read('harmless', good, path).then(shape)]))

it('there are fifty of them, each another', () => {
  expect(new Set(attacks).size).toBe(attacks.length)
  expect(attacks.length).toBeGreaterThanOrEqual(50)
})

describe.each(attacks.map((attack) => [JSON.stringify(attack), attack] as const))(
  'an outlet that says %s',
  (_, attack) => {
    it.each(pages)('leaves %s made as it is for harmless words', async (path) => {
      const html = await read(attack, good, path)
      expect(shape(html)).toEqual(await usual.get(path))
      expect(html).not.toMatch(unseen)
    })

    it('breaks no feed, no table, and no file that stands alone', async () => {
      const feed = parseAtomFeed(await read(attack, good, '/v1/digest.atom'))
      expect(feed.entries).toHaveLength(5)
      const tags = (html: string) => shape(html.replace(/<style>.*<\/style>/s, ''))
      const alone = async (words: string) =>
        tags(html.render((await hostile(words, good).gatherDigest?.(window)) ?? sample()))
      expect(await alone(attack)).toEqual(await alone('harmless'))
      for (const { content } of feed.entries ?? [])
        for (const tag of shape(content?.value ?? ''))
          expect(tag).toMatch(/^<\/?(p|blockquote|mark|strong|a)( (lang|href)=)?>$/)
      for (const table of tables) {
        const rows = await read(attack, good, `/v1/${table}.csv`)
        expect(rows, table).not.toMatch(/(^|,|\r\n)"?[=+@\t]/)
        expect(rows, table).not.toMatch(unseenInRows)
        for (const line of (await read(attack, good, `/v1/${table}.ndjson`)).trim().split('\n')) JSON.parse(line)
      }
      expect(JSON.parse(await read(attack, good, '/v1/digest.feed.json'))).toHaveProperty('items.length', 5)
    })

    it('sends nothing to a terminal, is still JSON, sets no header', async () => {
      expect(await read(attack, good, '/v1/digest.txt')).not.toMatch(unseen)
      expect(JSON.parse(await read(attack, good, '/v1/digest.json'))).toHaveProperty('items.length', 5)
      expect((await appOf(attack, good).request('/v1/digest')).headers.get('set-cookie')).toBeNull()
    })

    it('is words in a mail, in every header, both parts and every picture’s text', async () => {
      const letter = async (words: string) => mailOf((await hostile(words, good).gatherDigest?.(window)) ?? sample())
      const [mail, plain] = [await letter(attack), await letter('harmless')]
      const body = (html: string) => shape(html.slice(html.indexOf('<body')))
      expect(body(mail.html)).toEqual(body(plain.html))
      expect(mail.html).not.toMatch(unseen)
      expect(mail.text).not.toMatch(unseen)
      for (const line of [mail.subject, ...Object.values(mail.headers ?? {})]) expect(line).not.toMatch(/[\r\n]/)
    })

    it('is words where somebody asks with it', async () => {
      for (const name of ['metric', 'claimant', 'lang', 'tz', 'since', 'date', 'cursor', 'page', attack]) {
        for (const path of ['/', '/figures', '/statements', '/v1/digest', '/v1/claims.csv']) {
          const headers = { accept: 'text/html' }
          const answer = await asked.request(`${path}?${new URLSearchParams({ [name]: attack })}`, { headers })
          const page = await answer.text()
          expect(page.replaceAll('\r\n', '\n'), path).not.toMatch(unseen)
          for (const tag of shape(page))
            expect(tag, `${path} ${name}`).not.toMatch(
              /^<(script|iframe|object|embed|base|form action= )| on\w+=|srcdoc/i,
            )
          for (const [, address] of page.matchAll(/ (?:href|action|src)="([^"]*)"/g))
            expect(address, `${path} ${name}`).toMatch(/^(\/(?!\/)|#|https?:\/\/)/)
          expect([...answer.headers.values()].join(' ').replace(/<\/v1\/[\w.]+/g, '')).not.toMatch(/[\r\n<]/)
          expect(answer.headers.get('set-cookie')).toBeNull()
        }
      }
    })

    it('may be typed into the form and shown back', async () => {
      const form = (url: string) => ({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body: new URLSearchParams({ url }).toString(),
      })
      const app = appOf('harmless', good)
      const answer = await app.request('http://127.0.0.1/v1/feeds', form(attack))
      const others = await Promise.all(
        ['no address', good].map((url) => app.request('http://127.0.0.1/v1/feeds', form(url))),
      )
      const shapes = await Promise.all(others.map(async (other) => shape(await other.text())))
      expect([400, 422]).toContain(answer.status)
      expect(shapes).toContainEqual(shape(await answer.text()))
    })
  },
)

describe.each(badAddresses.map((address) => [JSON.stringify(address), address] as const))(
  'an article at %s',
  (_, address) => {
    it.each(pages)('is no link in %s that runs or leaves the web', async (path) => {
      const { document } = new JSDOM(await read('harmless', address, path)).window
      for (const link of document.querySelectorAll('a, link'))
        expect(link.getAttribute('href')).toMatch(/^(\/(?!\/)|#|https?:\/\/)/)
      for (const node of document.querySelectorAll('*')) {
        expect(
          [...node.attributes].map(({ name }) => name).filter((name) => /^(on|style$|srcdoc$)/.test(name)),
        ).toEqual([])
      }
      expect(document.querySelectorAll('script')).toHaveLength(0)
    })

    it('is no address in text or JSON', async () => {
      expect(await read('harmless', address, '/v1/digest.txt')).not.toMatch(
        /^ *(?:javascript|data|vbscript|file|blob):/im,
      )
      for (const form of ['atom', 'feed.json', 'csv', 'ndjson'])
        expect(await read('harmless', address, `/v1/digest.${form}`)).not.toMatch(
          /(href|url)"?[=:] ?"?(javascript|data|vbscript|file|blob):/i,
        )
      expect(await read('harmless', address, '/v1/digest.json')).not.toMatch(/"url": "(?!https?:)/)
    })
  },
)
