import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmMail } from '../../lib/channels/email/confirm-mail.tsx'
import { digestMail } from '../../lib/channels/email/digest-mail.tsx'
import { sample } from '../digest/sample.ts'
import { subscription, testOffice } from './make.ts'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
if (!found) process.stderr.write(`Skipped: no browser at ${executablePath}.\n`)

const now = new Date('2025-09-03T08:00:00Z')
const digest = sample()
const figures = digest.items.flatMap(({ to }) => to ?? [])
const whole = { digest: { ...digest, baseline: figures }, subscription: subscription(), id: 's1.x', now }
const mails = {
  'the digest': digestMail('nobody@example.org', whole, testOffice()).html,
  'an empty digest': digestMail(
    'nobody@example.org',
    { ...whole, digest: { ...digest, items: [], status: 'no-change' } },
    testOffice(),
  ).html,
  'the question': confirmMail('nobody@example.org', subscription(), now, now, testOffice()).html,
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Both rules of contrast and everything else of WCAG 2.2 A and AA that a program can tell. */
const audit = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`

describe.skipIf(!found)('a mail in a real browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  afterAll(() => browser.close())

  it.each(
    Object.entries(mails).flatMap(([name, html]) =>
      (['light', 'dark'] as const).flatMap((scheme) => [360, 1280].map((width) => ({ name, html, scheme, width }))),
    ),
  )('$name, $scheme, $width px: it fits, and can be read', async ({ html, scheme, width }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(html)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await page.addScriptTag({ content: axe })
    expect(await page.evaluate(audit)).toEqual([])
    // Nothing is fetched when it is opened: nobody learns that it was.
    expect(asked.filter((url) => !url.startsWith('cid:'))).toEqual([])
    await page.close()
  })
})
