import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lines, run } from './run.ts'

const sentence =
  'South Korea’s National Intelligence Service said that at least 300 North Korean soldiers had been killed in Russia.'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figurewatch-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract --ndjson', () => {
  it('answers each text with its figures, in order, and guesses the language', async () => {
    const texts = [
      { id: 'a', text: sentence, published: '2025-01-13' },
      { id: 'b', text: 'It rained all day in the harbour, and 300 people stayed at home.', lang: 'en' },
    ]
    const { code, out, err } = await run(['extract', '--ndjson'], texts.map((text) => JSON.stringify(text)).join('\n'))
    const [first, second] = lines(out)
    expect(code).toBe(0)
    expect(first).toMatchObject({
      id: 'a',
      lang: 'en',
      relevant: true,
      claims: [
        { kind: 'figure', value: 300, low: 300, hedge: 'at_least', metric: 'killed', source: { id: 'rok.nis' } },
      ],
    })
    expect(second).toEqual({ id: 'b', lang: 'en', relevant: false, claims: [], dropped: 0 })
    expect(err).toContain('2 texts, 1 claims; 0 dropped whose number did not parse again')
  })

  it('a line that is no text gets an answer that says what was expected', async () => {
    const { code, out } = await run(
      ['extract', '--ndjson'],
      `not json\n{"id":1}\n${JSON.stringify({ id: 'c', text: '' })}\n`,
    )
    const answers = lines(out)
    expect(code).toBe(3)
    expect(answers).toHaveLength(3)
    expect(answers[0]).toMatchObject({ line: 1, error: expect.stringContaining('JSON') })
    expect(answers[1]).toMatchObject({ line: 2, error: expect.stringContaining('expected string') })
    expect(answers[2]).toMatchObject({ id: 'c' })
  })
})

it('read --ndjson answers a page with its article', async () => {
  const html = `<html lang="en"><head><title>Kim sends more - Sample</title><meta property="article:published_time" content="2025-01-13T06:00:00Z"></head>
    <body><nav>Home Sport</nav><article><h1>Kim sends more</h1><p>${sentence}</p><p>${sentence.replace('300', '310')} It did not say more about it, and nobody asked.</p></article></body></html>`
  const { code, out } = await run(
    ['read', '--ndjson'],
    JSON.stringify({ id: 'p', url: 'https://sample.example/kim', html }),
  )
  expect(code).toBe(0)
  expect(lines(out)).toMatchObject([
    {
      id: 'p',
      title: 'Kim sends more',
      published: '2025-01-13T06:00:00.000Z',
      lang: 'en',
      canonical: 'https://sample.example/kim',
      text: expect.stringContaining(sentence),
    },
  ])
})

describe('feeds parse', () => {
  it('answers each file, also one that is no feed and one that is not there', async () => {
    writeFileSync(
      join(folder, 'good.xml'),
      '<rss version="2.0"><channel><title>Good</title><item><title>One</title><link>https://sample.example/1</link><pubDate>Mon, 13 Jan 2025 06:00:00 GMT</pubDate></item></channel></rss>',
    )
    writeFileSync(join(folder, 'page.html'), '<!doctype html><html><body>Hello</body></html>')
    const files = ['good.xml', 'page.html', 'missing.xml'].map((name) => join(folder, name))
    const { code, out } = await run(['feeds', 'parse', ...files])
    const [good, page, missing] = lines(out)
    expect(code).toBe(3)
    expect(good).toMatchObject({
      format: 'rss',
      title: 'Good',
      items: [{ title: 'One', link: 'https://sample.example/1', published: '2025-01-13T06:00:00.000Z' }],
    })
    expect(page).toMatchObject({ file: files[1], error: expect.stringContaining('HTML') })
    expect(missing).toMatchObject({ file: files[2], error: expect.stringContaining('no such file') })
  })
})

describe('a command that is called wrongly', () => {
  it.each([
    [['fly'], 'There is no command "fly"'],
    [['explain'], 'Expected the id'],
    [['extract'], 'Expected --ndjson'],
    [['digest', '--since', 'soon'], 'expected a length such as 24h'],
    [['digest', '--tz', 'Mars/Base'], 'expected an IANA zone'],
    [['figures', '--loud'], "Unknown option '--loud'"],
  ])('%j is told what was expected', async (words, message) => {
    const { code, err } = await run(words, '', { FIGUREWATCH_DATA: join(folder, 'data') })
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('a wrong variable is named, with what was expected', async () => {
    const { code, err } = await run(['figures'], '', { DYNAMODB_ENDPOINT: 'here' })
    expect(code).toBe(2)
    expect(err).toContain('DYNAMODB_ENDPOINT: expected an address')
  })
})
