import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { Subscriptions } from '../../lib/api/parts.ts'
import type { Wish } from '../../lib/channels/subscription.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { parts } from '../api/sample.ts'
import { subscription } from '../channels/make.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
if (!found) process.stderr.write(`Skipped: no browser at ${executablePath}.\n`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const audit = 'axe.run().then(({ violations }) => violations.map(({ id }) => id))'
const one = subscription({ tz: 'Asia/Seoul' })
const paths = [
  '/subscribe',
  '/subscribe?channel=webhook',
  '/subscriptions/s1/confirm?token=x',
  '/subscriptions/s1/unsubscribe?token=x',
]

describe.skipIf(!found)('subscribing in a real browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let origin = ''
  const wishes: Wish[] = []
  let close = () => {}
  beforeAll(async () => {
    const subscriptions: Subscriptions = {
      subscribe: async (wish) => {
        wishes.push(wish)
        return { kind: 'asked' }
      },
      find: async () => one,
      list: async () => [one],
      remove: async () => true,
      readLink: async () => ({ kind: 'good', subscription: one }),
      followLink: async () => ({ kind: 'good', subscription: one }),
    }
    const app = createApp(parts({ watch: koreaRussia, subscriptions }))
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    await new Promise<void>((listening) => {
      const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
        origin = `http://127.0.0.1:${port}`
        listening()
      })
      close = () => void server.close()
    })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    close()
  })

  it.each([360, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))))(
    '$width px, $colorScheme: pages fit and axe finds nothing',
    async ({ width, colorScheme }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
      for (const path of paths) {
        await page.goto(origin + path)
        for (const details of await page.locator('details').all())
          await details.evaluate((node) => node.setAttribute('open', ''))
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          path,
        ).toBeLessThanOrEqual(0)
        await page.addScriptTag({ content: axe })
        expect(await page.evaluate(audit), path).toEqual([])
      }
      await page.close()
    },
  )

  it.each([true, false])('a person subscribes and leaves, with JavaScript %s', async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    wishes.length = 0
    await page.goto(`${origin}/`)
    await page.getByRole('link', { name: 'Subscribe' }).click()
    await page.getByLabel('Your mail address').fill('nobody@example.org')
    await page.getByLabel('Hour').selectOption('07:00')
    await page.getByLabel('Time zone').selectOption('Asia/Seoul')
    await page.getByText('Only some changes').click()
    await page.getByLabel('What', { exact: true }).selectOption('killed')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Look into your mail')
    expect(wishes).toMatchObject([
      {
        channel: 'email',
        settings: { address: 'nobody@example.org' },
        tz: 'Asia/Seoul',
        hour: 7,
        filters: { metric: ['killed'] },
      },
    ])
    await page.goto(`${origin}/subscriptions/s1/unsubscribe?token=x`)
    await page.getByRole('button', { name: 'Unsubscribe' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You are unsubscribed')
    await context.close()
  })
})
