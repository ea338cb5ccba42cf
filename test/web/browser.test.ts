import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../lib/api/app.ts'
import type { Parts } from '../../lib/api/parts.ts'
import { feed, parts } from '../api/sample.ts'
import { values } from '../digest/sample.ts'
import { attacks, hostile } from './hostile.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
if (!found)
  process.stderr.write(`Skipped: no browser at ${executablePath}. Install chromium or set CHROMIUM to its path.\n`)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const figurePath = `/figures/${encodeURIComponent(values.before.figureId)}`
const paths = [
  '/',
  '/figures',
  figurePath,
  '/statements',
  '/feeds',
  '/claims/a1-c1',
  '/articles/a1',
  '/docs',
  '/?metric=killed',
]
const good = 'https://daily.example/a'
const endless = `${'W'.repeat(400)} ${'한'.repeat(400)}`

async function listen(more: Partial<Parts>): Promise<{ origin: string; close: () => void }> {
  const app = createApp(parts({ local: true, ...more }))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    )
  })
}

describe.skipIf(!found)('in a real browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: flags })
  }, 60_000)
  afterAll(() => browser.close())

  /** Opens pages of one endpoint; gives back what the browser complained about. */
  async function visit(
    more: Partial<Parts>,
    options: BrowserContextOptions,
    look: (page: Page, origin: string) => Promise<void>,
  ) {
    const { origin, close } = await listen(more)
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => {
      // The icon of a page that was left before it came.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`left for ${request.url()}`)
    })
    try {
      await look(page, origin)
    } finally {
      await context.close()
      close()
    }
    return complaints
  }

  it.each([
    ['a phone', 360, 'light'],
    ['a phone in the dark', 360, 'dark'],
    ['a screen', 1280, 'light'],
    ['a screen in the dark', 1280, 'dark'],
  ] as const)('pages fit and can be read on %s', async (_, width, colorScheme) => {
    const complaints = await visit({}, { viewport: { width, height: 800 }, colorScheme }, async (page, origin) => {
      for (const path of paths) {
        await page.goto(origin + path)
        expect(await overflow(page), path).toBe(0)
        expect(await faint(page), path).toEqual([])
        expect(await page.evaluate(() => document.styleSheets.length), path).toBe(1)
      }
    })
    expect(complaints).toEqual([])
  })

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('axe finds nothing wrong at %d in the %s', async (width, colorScheme) => {
    const more = { findText: async () => 'The agency put it at about 2,000 dead.' }
    await visit(more, { viewport: { width, height: 800 }, colorScheme }, async (page, origin) => {
      for (const path of [...paths, '/nothing']) {
        await page.goto(origin + path)
        for (const summary of await page.locator('summary').all()) await summary.click()
        expect(await violations(page), path).toEqual([])
      }
      await page.goto(`${origin}/feeds`)
      await page.getByLabel('Address of a feed').fill('https://site.example/rss.xml')
      await page.getByRole('button', { name: 'Show what it gives' }).click()
      expect(await page.getByRole('status').textContent()).toContain('New Feed')
      expect([await violations(page), await overflow(page)], 'what a new feed gives').toEqual([[], 0])
    })
  })

  it('axe would find something', async () => {
    await visit({}, {}, async (page) => {
      await page.goto('about:blank')
      await page.setContent('<p style="color:#ccc;background:#fff">faint</p><img>')
      const found = (await violations(page)).join(' ')
      for (const rule of ['image-alt', 'color-contrast', 'html-has-lang']) expect(found).toContain(rule)
    })
  })

  it('pages are the same without JavaScript, so that what holds with it holds without', async () => {
    const whole = async (javaScriptEnabled: boolean) => {
      const pages: string[] = []
      await visit({}, { javaScriptEnabled }, async (page, origin) => {
        for (const path of paths) {
          await page.goto(origin + path)
          pages.push((await page.content()).replaceAll(origin, ''))
        }
      })
      return pages
    }
    expect(await whole(false)).toEqual(await whole(true))
  })

  it('words without end do not break a phone’s page', async () => {
    await visit(hostile(endless, good), { viewport: { width: 360, height: 800 } }, async (page, origin) => {
      for (const path of ['/', '/figures/any', '/claims/any', '/feeds']) {
        await page.goto(origin + path)
        expect(await overflow(page), path).toBe(0)
      }
    })
  })

  it.each([
    ['the policy', false],
    ['escaping alone', true],
  ])('nothing that an article brings along runs, by %s', async (_, bypassCSP) => {
    const { origin, close } = await listen(hostile(attacks.join('\n'), good))
    const context = await browser.newContext({ bypassCSP })
    const page = await context.newPage()
    const hits: string[] = []
    await page.exposeFunction('hit', () => hits.push(page.url()))
    for (const path of ['/', '/figures/any', '/claims/any', '/feeds']) {
      await page.goto(origin + path)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.keyboard.press('Tab')
      expect(await page.locator('script, iframe, object, embed').count(), path).toBe(0)
    }
    expect(hits).toEqual([])
    await context.close()
    close()
  })

  it.each([true, false])(
    'a person filters, opens a figure and adds a feed, with JavaScript %s',
    async (javaScriptEnabled) => {
      const added: string[] = []
      const addFeed: Parts['addFeed'] = async (url) => {
        added.push(url)
        return { kind: 'added', feed: feed('new', { title: 'New Feed' }), sample: ['First headline'], notes: [] }
      }
      const previewFeed: Parts['previewFeed'] = async (url) => ({
        kind: 'new',
        feed: { ...feed('new', { title: 'New Feed' }), url },
        preview: {
          items: [{ title: 'First headline', link: null, published: null }],
          listed: 1,
          worth: 1,
          newest: null,
          carries: 'summaries',
          robots: null,
          samples: [],
          notes: [],
        },
      })
      const complaints = await visit(
        { addFeed, previewFeed },
        { javaScriptEnabled, viewport: { width: 360, height: 800 } },
        async (page, origin) => {
          await page.goto(origin)
          await page.getByText('Filter', { exact: true }).click()
          await page.getByLabel('What', { exact: true }).selectOption('killed')
          await page.getByRole('button', { name: 'Show' }).click()
          expect(new URL(page.url()).searchParams.get('metric')).toBe('killed')
          expect(await page.getByRole('article').count()).toBe(1)
          await page.getByRole('link', { name: 'North Korean soldiers killed' }).click()
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('North Korean soldiers killed')
          await page.getByText('The sentence').first().click()
          expect(await page.locator('tr.words mark').first().isVisible()).toBe(true)
          await page.getByRole('link', { name: 'Feeds' }).click()
          await page.getByLabel('Address of a feed').fill('site.example/rss.xml')
          await page.getByRole('button', { name: 'Show what it gives' }).click()
          expect(await page.getByRole('status').textContent()).toContain('New Feed')
          expect(added).toEqual([])
          await page.getByRole('button', { name: 'Add this feed' }).click()
          expect(await page.getByRole('status').first().textContent()).toContain('New Feed')
        },
      )
      expect(added).toEqual(['site.example/rss.xml'])
      expect(complaints).toEqual([])
    },
  )

  it('the keyboard finds the way past the menu, and sees where it is', async () => {
    await visit({}, {}, async (page, origin) => {
      await page.goto(origin)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toContain('Skip to the content')
      expect(await page.locator(':focus').evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').evaluate((node) => node.tagName)).toBe('MAIN')
    })
  })
})

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Targets of at least 24 px (WCAG 2.2), which axe looks at only when it is told to. */
const alsoTargets = { rules: { 'target-size': { enabled: true } } }

/** What axe-core complains of. It is put into the page past the policy, in a world of its own, so that it runs where scripts do not. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
  await evaluate(axe.source)
  const { result } = await evaluate(
    `axe.run(document, ${JSON.stringify(alsoTargets)}).then((found) => JSON.stringify(found.violations))`,
  )
  await session.detach()
  const found = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))
  return found
    .parse(JSON.parse(String(result.value)))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

/** Words whose contrast to what lies behind them is below 4.5, as WCAG 2 counts it. */
function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
    const linear = (channel: number): number => {
      const part = channel / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map(linear)
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (node: Element | null): string => {
      if (!node) return 'rgb(255, 255, 255)'
      const color = getComputedStyle(node).backgroundColor
      return (channels(color)[3] ?? 1) === 0 ? behind(node.parentElement) : color
    }
    const words = [...document.querySelectorAll('body *:not(title, desc)')].filter((node) =>
      [...node.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
      ),
    )
    return words.flatMap((node) => {
      const style = getComputedStyle(node)
      const front = luminance(node instanceof SVGElement ? style.fill : style.color)
      const back = luminance(behind(node))
      const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
      return contrast < 4.5 ? [`${contrast.toFixed(2)} ${node.textContent}`] : []
    })
  })
}
