import { describe, expect, it } from 'vitest'
import type { Page } from '../../lib/articles/article.ts'
import { readPage } from '../../lib/articles/read.ts'

const sentence = 'Another 1,000 engineers went to the border region, an official in Seoul said on Tuesday to reporters.'

function read(head: string, body = '', url = 'https://www.paper.example/a/1'): Page {
  const page = readPage(
    `<html><head>${head}</head><body>${body}<p>${sentence}</p><p>${sentence}</p></body></html>`,
    url,
  )
  if ('error' in page) throw new Error(`expected a page: ${page.error}`)
  return page
}

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('title', () => {
  it.each([
    [
      '<meta property="og:title" content="Engineers arrive | Paper"><meta property="og:site_name" content="Paper">',
      'Engineers arrive',
    ],
    [
      '<meta property="og:title" content="Engineers arrive | War | The Paper"><meta property="og:site_name" content="The Paper">',
      'Engineers arrive | War',
    ],
    ['<title>Engineers arrive in the south - Paper.example</title>', 'Engineers arrive in the south'],
    ['<title>Paper: Engineers arrive</title>', 'Paper: Engineers arrive'],
    ['<title>Paper » Engineers arrive</title>', 'Engineers arrive'],
    [
      '<title>Seoul – the view from the river as the engineers leave</title>',
      'Seoul – the view from the river as the engineers leave',
    ],
    [linked({ '@type': 'NewsArticle', headline: 'From linked data' }), 'From linked data'],
    [linked({ '@type': 'NewsArticle', headline: '&quot;Two&quot; &#8211; <b>three</b>' }), '"Two" – three'],
    ['<title>Engineers <script>alert(1)</script> arrive</title>', 'Engineers alert(1) arrive'],
    ['<title>Engineers arrive today<meta name="x" content="y">', 'Engineers arrive today'],
    ['<title>A &amp; B &quot;arrive&quot; on the border</title>', 'A & B "arrive" on the border'],
  ])('%#: %s', (head, title) => {
    expect(read(head).title).toBe(title)
  })

  it('is the h1 where nothing else is said, and not the name of the outlet', () => {
    expect(
      read(
        '<title>The Paper</title><meta property="og:site_name" content="The Paper">',
        '<h1>The Paper</h1><h1>Engineers arrive today</h1>',
      ).title,
    ).toBe('Engineers arrive today')
  })
})

describe('linked data', () => {
  it('is read from lists, graphs and main entities', () => {
    const article = { '@type': 'ReportageNewsArticle', headline: 'X', datePublished: '2025-09-02T05:05:00Z' }
    const wrapped = [
      [{ '@type': 'WebPage' }, article],
      { '@graph': [{ '@type': 'Organization' }, article] },
      { '@type': 'WebPage', mainEntity: article },
    ]
    for (const data of wrapped) expect(read(linked(data)).published).toBe('2025-09-02T05:05:00.000Z')
  })

  it('may be broken, or of another kind, or hostile', () => {
    for (const head of [
      '<script type="application/ld+json">{"@type":</script>',
      linked([null, 1, 'x', [[[[]]]]]),
      linked({ '@type': { a: 1 }, headline: {} }),
    ])
      expect(read(`<title>Engineers arrive</title>${head}`)).toMatchObject({
        title: 'Engineers arrive',
        published: null,
      })
  })

  it('may break lines inside its strings', () => {
    expect(
      read('<script type="application/ld+json">\n<!--\n{"@type":"NewsArticle","headline":"Two\nlines"}\n--></script>')
        .title,
    ).toBe('Two lines')
  })

  it('names one author or several', () => {
    expect(read(linked({ '@type': 'Article', author: { name: 'Ann Lee' } })).byline).toBe('Ann Lee')
    expect(read(linked({ '@type': 'Article', author: ['Ann Lee', { name: 'Bo Day' }] })).byline).toBe('Ann Lee, Bo Day')
  })
})

describe('byline', () => {
  it.each([
    ['<meta name="author" content="Ann Lee">', '', 'Ann Lee'],
    ['<meta name="author" content="https://paper.example/ann">', '<span rel="author">Bo Day</span>', 'Bo Day'],
    ['', '<div class="article-author">By Ann Lee</div>', 'Ann Lee'],
    ['', '<p>By Ann Lee and Bo Day</p>', 'Ann Lee and Bo Day'],
    ['', '<p>(서울=바다뉴스) 이을순 기자 = 지난봄에 센 숫자라고 했다.</p>', '이을순 기자'],
    ['', '<p>By Tuesday the engineers had left, and nobody had counted them when they went.</p>', null],
    ['', '', null],
  ])('%#: %s %s', (head, body, byline) => {
    expect(read(head, body).byline).toBe(byline)
  })
})

describe('published and modified', () => {
  it.each([
    ['<meta property="article:published_time" content="2025-09-02T14:05:00+09:00">', '', '2025-09-02T05:05:00.000Z'],
    ['<meta itemprop="datePublished" content="2025-09-02T05:05:00Z">', '', '2025-09-02T05:05:00.000Z'],
    ['', '<time itemprop="datePublished" datetime="2025-09-02T05:05:00Z">Tuesday</time>', '2025-09-02T05:05:00.000Z'],
    ['', '<time datetime="2025-09-02T05:05:00Z">Tuesday</time>', '2025-09-02T05:05:00.000Z'],
    ['', '<div>기사입력 2025.09.02 14:05</div>', '2025-09-02T05:05:00.000Z'],
    ['', '<div>Опубликовано: 2 сентября 2025, 14:05 МСК</div>', '2025-09-02T11:05:00.000Z'],
    [
      '',
      '<div>Today is 5 September 2025</div><h1>Engineers arrive</h1><div>2 September 2025, 14:05 UTC</div>',
      '2025-09-02T14:05:00.000Z',
    ],
    ['', '', null],
  ])('%#: %s %s', (head, body, published) => {
    expect(read(`<title>Engineers arrive</title>${head}`, body, 'https://www.paper.co.kr/a/1').published).toBe(
      published,
    )
  })

  it('tells both in one line', () => {
    expect(read('', '<div>입력 2025.09.02 14:05 | 수정 2025.09.02 15:10</div>', 'https://paper.co.kr/a')).toMatchObject(
      {
        published: '2025-09-02T05:05:00.000Z',
        modified: '2025-09-02T06:10:00.000Z',
      },
    )
  })
})

describe('language', () => {
  it('is that of the words, whatever the template says', () => {
    expect(read('<html lang="ko">').lang).toBe('en')
  })

  it('is the declared one where the words are few', () => {
    const page = readPage(
      '<html lang="uk-UA"><title>КНДР</title><p>КНДР: 2 000, 600, 1 000, 5 000, 15 000, 12 000, 4 000, 3 000, 300</p></html>',
      'https://paper.example/a',
    )
    expect(page).toMatchObject({ lang: 'uk' })
  })
})

it('names the outlet and the believable canonical address', () => {
  expect(
    read(
      '<meta property="og:site_name" content="The Paper"><link rel="canonical" href="https://paper.example/news/1?utm_source=x">',
    ),
  ).toMatchObject({
    outlet: 'The Paper',
    canonical: 'https://paper.example/news/1',
  })
})
