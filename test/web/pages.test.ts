import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import { style } from '../../lib/web/style.ts'
import { parts } from '../api/sample.ts'
import { change, sample, values } from '../digest/sample.ts'

const figurePath = `/figures/${encodeURIComponent(values.before.figureId)}`
const paths = ['/', '/figures', figurePath, '/feeds', '/claims/a1-c1', '/nothing', '/?since=wrong', '/?metric=killed']

async function open(path: string, more: Parameters<typeof parts>[0] = { local: true }): Promise<Document> {
  const answer = await createApp(parts(more)).request(path)
  return new JSDOM(await answer.text()).window.document
}

const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

describe.each(paths)('the page %s', (path) => {
  it('has a language, one title, landmarks and a way past them', async () => {
    const page = await open(path)
    expect(page.documentElement.lang).toBe('en')
    expect(page.doctype).not.toBeNull()
    expect(page.title).toMatch(/ – figurewatch$/)
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(page.querySelector(landmark)).not.toBeNull()
    expect(page.querySelectorAll('main, h1')).toHaveLength(2)
    const skip = page.querySelector('a.skip')?.getAttribute('href')
    expect(page.querySelector(skip ?? '')?.tagName).toBe('MAIN')
  })

  it('has headings in order', async () => {
    const levels = [...(await open(path)).querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('has a label for every field, a name for every link and button, no id twice', async () => {
    const page = await open(path)
    for (const field of page.querySelectorAll('input, select')) {
      expect(textOf(page.querySelector(`label[for="${field.id}"]`))).not.toBe('')
    }
    for (const link of page.querySelectorAll('a, button, summary')) expect(textOf(link)).not.toBe('')
    for (const image of page.querySelectorAll('svg:not([aria-hidden])'))
      expect(textOf(image.querySelector('title'))).not.toBe('')
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const node of page.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      const names = `${node.getAttribute('aria-labelledby') ?? ''} ${node.getAttribute('aria-describedby') ?? ''}`
      for (const id of names.split(' ').filter(Boolean)) expect(ids).toContain(id)
    }
  })

  it('has no script, no inline style, nothing from elsewhere, and is small', async () => {
    const page = await open(path)
    expect(page.querySelectorAll('script, [style], iframe, object, embed, img, base')).toHaveLength(0)
    for (const link of page.querySelectorAll('link')) expect(link.getAttribute('href')).toMatch(/^\//)
    expect(page.documentElement.outerHTML.length).toBeLessThan(100_000)
  })

  it('has its stylesheet as it is in the policy', async () => {
    expect((await open(path)).querySelector('style')?.textContent).toBe(style)
  })
})

describe('the digest’s page', () => {
  it('says old → new, by whom, with the marked number in its sentence and its language, and the link', async () => {
    const item = [...(await open('/')).querySelectorAll('article')].find((each) => textOf(each).startsWith('UP'))
    expect(textOf(item?.querySelector('.move'))).toBe('at least 600 → about 2,000+1,400, +233 %')
    expect(textOf(item?.querySelector('.by'))).toBe('South Korea’s NIS')
    expect(textOf(item?.querySelector('h3 a'))).toBe('North Korean soldiers killed')
    const quote = item?.querySelector('blockquote')
    expect([quote?.lang, textOf(quote?.querySelector('mark'))]).toEqual(['ko', '약 2000명'])
    expect(item?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://daily.example/a1')
    expect(textOf(item?.querySelector('.why'))).toContain('no longer fits the one before')
  })

  it('writes what happened in words', async () => {
    const kinds = [...(await open('/')).querySelectorAll('.kind')].map(textOf)
    expect(kinds).toEqual(['CORRECTED', 'UP', 'CONFLICT', 'NEW', 'NEW'])
  })

  it('labels outlets of states, in the same words for each', async () => {
    const labels = [...(await open('/')).querySelectorAll('.label')].map(textOf)
    expect(new Set(labels)).toEqual(new Set(['state-funded', 'in exile', 'state-owned']))
  })

  it('shows both sides of a conflict in the same size', async () => {
    const item = [...(await open('/')).querySelectorAll('article')].find((each) => textOf(each).startsWith('CONFLICT'))
    expect([...(item?.querySelectorAll('.move strong') ?? [])].map(textOf)).toEqual(['11,000–12,000', '20,000–30,000'])
  })

  it('lists the first day', async () => {
    const page = await open('/', {
      gatherDigest: async (window) => sample({ window, changes: [], baseline: [values.baseline] }),
    })
    expect(textOf(page.querySelector('main'))).toMatch(
      /First day: 1 figure to start from\..*North Korean workers sent.*about 15,000/,
    )
  })

  it('stays small when much changed, and says what it leaves out', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      change('CONFLICT', null, values.seoul, { id: `c${index}`, against: [values.kyiv] }),
    )
    const page = await open('/', { gatherDigest: async (window) => sample({ window, changes: many }) })
    expect(page.querySelectorAll('article')).toHaveLength(30)
    expect(textOf(page.querySelector('main'))).toContain('And 370 more changes')
    expect(page.documentElement.outerHTML.length).toBeLessThan(100_000)
  })

  it('leads to the windows before and after', async () => {
    const page = await open('/?date=2025-09-01&metric=killed')
    const links = [...page.querySelectorAll('nav.bar a')].map((link) => link.getAttribute('href') ?? '')
    expect(new URLSearchParams(links[0]?.slice(2)).get('until')).toBe('2025-09-01T00:00:00.000Z')
    expect(new URLSearchParams(links[1]?.slice(2)).get('since')).toBe('2025-09-02T00:00:00.000Z')
    expect(new URLSearchParams(links[0]?.slice(2)).get('metric')).toBe('killed')
  })

  it('keeps what was chosen in its filters', async () => {
    const page = await open('/?metric=killed&kind=CHANGED&since=7d')
    const chosen = [...page.querySelectorAll('option[selected]')].map(textOf)
    expect(chosen).toEqual(['the last 7 days', 'killed', 'any', 'any', 'changed'])
    expect(page.querySelector('details')?.open).toBe(true)
  })
})

describe('a figure’s page', () => {
  it('charts each claimant in words too, and lists every value with its sentence', async () => {
    const page = await open(figurePath)
    const charts = [...page.querySelectorAll('svg[role=img]')]
    expect(charts.map((chart) => textOf(chart.querySelector('title')))).toEqual([
      'South Korea’s NIS: North Korean soldiers killed',
      'Volodymyr Zelensky: North Korean soldiers killed',
    ])
    expect(textOf(charts[0]?.querySelector('desc'))).toBe(
      '19 Dec 2024: 100; 13 Jan 2025: 300; 30 Apr 2025: at least 600; 2 Sep 2025: about 2,000',
    )
    expect([...(charts[0]?.querySelectorAll('.hollow') ?? [])]).toHaveLength(1)
    expect([...(charts[1]?.querySelectorAll('.band') ?? [])]).toHaveLength(1)
    const rows = [...page.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('td.amount')].map(textOf),
    )
    expect(rows).toEqual([
      ['about 2,000', 'at least 600', '300', '100'],
      ['5,000–6,000', 'about 4,000', '3,000'],
    ])
    expect(textOf(page.querySelector('tr.words mark'))).toBe('약 2000명')
  })
})

describe('a claim’s page', () => {
  it('marks the number in its sentence and prints the rules that fired', async () => {
    const page = await open('/claims/a2-c1')
    expect(textOf(page.querySelector('blockquote mark'))).toBe('2,000')
    expect(textOf(page.querySelector('blockquote'))).toBe(
      'The agency now puts the dead at around 2,000, against at least 600 in the spring.',
    )
    expect([...page.querySelectorAll('ol.trace li')].map(textOf)).toContain('metric killed: had died')
    expect(page.querySelector('.lede a')?.getAttribute('href')).toBe(figurePath)
  })
})
