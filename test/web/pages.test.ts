import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { Window } from '../../lib/digest/digest.ts'
import { style } from '../../lib/web/style.ts'
import { parts } from '../api/sample.ts'
import { change, claim, sample, values } from '../digest/sample.ts'

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
  '/nothing',
  '/?since=wrong',
  '/?metric=killed',
]

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
    expect(textOf(item?.querySelector('.move'))).toBe('at least 600 → about 2,000+1,400, +233%')
    expect(textOf(item?.querySelector('.by'))).toBe('South Korea’s NIS')
    expect(textOf(item?.querySelector('h3 a'))).toBe('North Korean soldiers killed')
    const quote = item?.querySelector('blockquote')
    expect([quote?.lang, textOf(quote?.querySelector('mark'))]).toEqual(['ko', '약 2000명'])
    expect(item?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://daily.example/a1')
    expect(textOf(item?.querySelector('.why'))).toContain('no longer fits the one before')
  })

  it('writes what happened in words', async () => {
    const kinds = [...(await open('/')).querySelectorAll('article .kind')].map(textOf)
    expect(kinds).toEqual(['CORRECTED', 'UP', 'CONFLICT', 'NEW', 'NEW'])
  })

  it('has every change in a line at its top, which leads to the change', async () => {
    const page = await open('/')
    const lines = [...page.querySelectorAll('.glance li')]
    expect(lines.map(textOf)[1]).toBe(
      'UPNorth Korean soldiers killedSouth Korea’s NIS: at least 600 → about 2,000 (+1,400, +233%)',
    )
    const targets = lines.map((line) => page.querySelector(line.querySelector('a')?.getAttribute('href') ?? ''))
    expect(targets.map((target) => target?.tagName)).toEqual(lines.map(() => 'ARTICLE'))
    const one = {
      gatherDigest: async (window: Window) => sample({ window, changes: [change('NEW', null, values.planned)] }),
    }
    expect((await open('/', one)).querySelector('.glance')).toBeNull()
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

  it('stays small when much changed, however long the sentences are, and leads on to every change', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      change(
        'CONFLICT',
        values.before,
        { ...values.seoul, id: `v${index}` },
        { id: `c${index}`, against: [values.kyiv] },
      ),
    )
    const long = (id: string) => [
      claim(id, `${'전사자는 '.repeat(80)}»약 2000명«${'으로 추산했다. '.repeat(80)}`, { lang: 'ko' }),
    ]
    const more = { gatherDigest: async (window: Window) => sample({ window, changes: many, proofs: long }) }
    const seen: string[] = []
    for (let path: string | null = '/?kind=CONFLICT'; path; ) {
      const html: string = await (await createApp(parts(more)).request(path)).text()
      expect(Buffer.byteLength(html)).toBeLessThan(100_000)
      const page: Document = new JSDOM(html).window.document
      seen.push(...[...page.querySelectorAll('article')].map(({ id }) => id))
      path = page.querySelector('.turn a[rel=next]')?.getAttribute('href') ?? null
    }
    expect(new Set(seen).size).toBe(45)
    expect((await createApp(parts(more)).request('/?page=4')).status).toBe(404)
  })

  it('tells a number that moved into a conflict once, with both sides', async () => {
    const moved = change('CHANGED', values.before, values.after, { direction: 'up', difference: 1400, percent: 233.3 })
    const conflict = change('CONFLICT', null, values.after, { against: [values.kyiv] })
    const page = await open('/', { gatherDigest: async (window) => sample({ window, changes: [moved, conflict] }) })
    const items = [...page.querySelectorAll('article')]
    expect(items).toHaveLength(1)
    expect([...(items[0]?.querySelectorAll('.kind') ?? [])].map(textOf)).toEqual(['UP', 'CONFLICT'])
    expect([...(items[0]?.querySelectorAll('.move strong') ?? [])].map(textOf)).toEqual([
      'about 2,000',
      '20,000–30,000',
    ])
    expect(items[0]?.querySelector(`#change-${conflict.id}`)).not.toBeNull()
  })

  it('names its feeds to readers, with the same question', async () => {
    const page = await open('/?metric=killed&page=1')
    const links = [...page.querySelectorAll('link[rel=alternate]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ])
    expect(links).toContainEqual(['application/atom+xml', '/v1/digest.atom?metric=killed'])
    expect(links).toContainEqual(['application/feed+json', '/v1/digest.feed.json?metric=killed'])
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

  it('draws no step to a number that was taken back, and strikes it out', async () => {
    const whole = await parts().gatherFigure(values.before.figureId)
    if (!whole) throw new Error('a figure was expected')
    const withdrawn = whole.view.history.slice(1, 2).map(({ value }) => value.id)
    const page = await open(figurePath, {
      gatherFigure: async () => ({ ...whole, view: { ...whole.view, withdrawn } }),
    })
    expect(textOf(page.querySelector('svg[role=img] desc'))).toMatch(
      /^19 Dec 2024: 100; 30 Apr.*; 13 Jan 2025: 300, withdrawn$/,
    )
    expect(page.querySelectorAll('.cross')).toHaveLength(1)
    expect([...page.querySelectorAll('td.amount s')].map(textOf)).toEqual(['300'])
  })
})

describe('an article’s page', () => {
  const text = 'Nobody knows. The agency put it at about 2,000 dead, <b>at least</b>.\n\nAnother line.'
  const at = (words: string, more = {}) => {
    const start = text.indexOf(words)
    const own = claim(values.after.id, `The agency put it at »${words}«.`, { id: 'a1-x', articleId: 'a1', ...more })
    if (own.kind !== 'figure') throw new Error('a figure was expected')
    const quote = [start, start + words.length] as const
    return { ...own, spans: { ...own.spans, quote: [quote[0], quote[1]] satisfies [number, number] } }
  }

  it('marks what was used in the text, for whoever sits at this machine', async () => {
    const own = { local: true, findText: async () => text, claimsOfArticle: async () => [at('about 2,000 dead')] }
    const page = await open('/articles/a1', own)
    const body = page.querySelector('.text')
    expect([...(body?.querySelectorAll('p') ?? [])].map(textOf)).toEqual(text.split('\n\n'))
    expect(textOf(body?.querySelector('mark'))).toBe('about 2,000 dead')
    expect(body?.querySelector('mark a')?.getAttribute('href')).toBe('/claims/a1-x')
    expect(body?.querySelector('b')).toBeNull()
  })

  it('gives the public the sentences, and never the text', async () => {
    const own = { findText: async () => text, claimsOfArticle: async () => [at('about 2,000 dead')] }
    const page = await open('/articles/a1', own)
    expect(page.querySelector('.text')).toBeNull()
    expect(textOf(page.querySelector('blockquote'))).toContain('The agency put it at about 2,000 dead.')
    expect(textOf(page.querySelector('main'))).not.toContain('Another line')
  })

  it('joins quotes that overlap, and stops before it is large', async () => {
    const long = `${text}\n${'한국어 '.repeat(20_000)}`
    const both = [at('about 2,000 dead'), at('2,000 dead, <b>at', { id: 'a1-y' })]
    const html = await (
      await createApp(parts({ local: true, findText: async () => long, claimsOfArticle: async () => both })).request(
        '/articles/a1',
      )
    ).text()
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(new JSDOM(html).window.document.querySelectorAll('.text mark')).toHaveLength(1)
  })

  it('tells what an edited article said before', async () => {
    const page = await open('/articles/a1', {
      claimsOfArticle: async () =>
        [claim(values.before.id, 'It was »at least 600«.', { id: 'a1-old' })].map((one) => ({ ...one, version: 'v0' })),
    })
    expect(textOf(page.querySelector('main'))).toMatch(/What it said before.*at least 600/)
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
