import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLocally } from '../../lib/local/serve.ts'
import { articlePage, openSite, rss, type Site } from '../end-to-end/site.ts'
import { type Watching, watch } from '../end-to-end/watching.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
if (!found)
  process.stderr.write(`Skipped: no browser at ${executablePath}. Install chromium or set CHROMIUM to its path.\n`)

const toll = 'Seoul says 2,000 North Korean soldiers were killed in Russia'
const words = [
  'South Korea’s National Intelligence Service now believes that about 2,000 North Korean soldiers have been killed fighting for Russia, a lawmaker said on Tuesday.',
]
const link = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`
const published = '2025-09-02T06:00:00Z'

describe.skipIf(!found)('adding feeds in a real browser without JavaScript', { timeout: 60_000 }, () => {
  let browser: Browser
  let site: Site
  let watching: Watching
  let serving: Serving

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    site = await openSite()
    site.pages.set('/', {
      body: `<html><head>${link('/news.xml', 'News')}${link('/sport.xml', 'Sport')}</head></html>`,
    })
    site.pages.set('/news.xml', rss(site.origin, [{ path: '/toll', title: toll, summary: toll, published }]))
    site.pages.set('/sport.xml', rss(site.origin, []))
    site.pages.set('/toll', articlePage(toll, words, published))
    site.pages.set('/nothing', { body: '<html><body>Nothing here</body></html>' })
    watching = await watch(site, '2025-09-03T00:00:00Z')
    serving = await serveLocally(watching.machine.desk, { port: 0, writeKey: null })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await serving.close()
    await watching.machine.close()
    await site.close()
  })

  async function open(width: number): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${serving.address}/feeds`)
    return page
  }

  const look = async (page: Page, address: string) => {
    await page.getByLabel('Address of a feed').fill(address)
    await page.getByRole('button', { name: 'Show what it gives' }).click()
  }

  it('a person is offered a choice, sees what a feed gives, adds it, and is told when it is there already', async () => {
    const page = await open(360)
    await look(page, site.origin)
    await page.getByLabel('News').check()
    await page.getByRole('button', { name: 'Show what this one gives' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Found: Sample')
    expect(await page.locator('main').textContent()).toContain(
      'killed · North Korean soldiers · about 2,000 · National Intelligence Service (South Korea)',
    )
    expect(await overflow(page)).toBe(0)
    expect(await page.getByRole('row').count()).toBe(2)

    await page.getByRole('button', { name: 'Add this feed' }).click()
    expect(await page.getByRole('status').textContent()).toMatch(/^Added: Sample/)
    expect(await page.getByRole('row').count()).toBe(3)

    await look(page, `${site.origin}/news.xml/`)
    expect(await page.getByRole('status').textContent()).toBe('Already watched: Sample')
    const way = await page.getByRole('status').getByRole('link').getAttribute('href')
    expect(await page.locator(way ?? '').textContent()).toContain(`${site.origin}/news.xml`)
    await page.context().close()
  })

  it.each([
    ['nothing', /names no feed on that page/, /link named RSS/],
    ['gone', /has nothing at this address/, /Check the address/],
  ])(
    'a person is told why there is no feed at /%s, what to do, and finds the address still there',
    async (path, why, todo) => {
      const page = await open(360)
      await look(page, `${site.origin}/${path}`)
      const alert = await page.getByRole('alert').textContent()
      expect(alert).toMatch(why)
      expect(alert).toMatch(todo)
      expect(await page.getByLabel('Address of a feed').inputValue()).toBe(`${site.origin}/${path}`)
      expect(await overflow(page)).toBe(0)
      await page.context().close()
    },
  )

  it('a person imports the list of another reader and is told of each line', async () => {
    const page = await open(1280)
    await page.getByText('Import or export').click()
    const opml = `<opml><body><outline text="Sport" xmlUrl="${site.origin}/sport.xml"/><outline text="Odd" xmlUrl="odd:x"/></body></opml>`
    const file = { name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) }
    await page.getByLabel('OPML file').setInputFiles(file)
    await page.getByRole('button', { name: 'Import' }).click()
    expect(await page.getByRole('status').textContent()).toBe('1 feed added')
    expect(await page.getByRole('row', { name: /Odd/ }).textContent()).toContain('it is no web address')
    expect(await page.getByRole('row', { name: /Sport/ }).first().getByRole('link', { name: 'added' }).count()).toBe(1)
    await page.context().close()
  })
})

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
