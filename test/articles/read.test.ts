import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/articles/read.ts'

const url = 'https://paper.example/a/1'
const sentence = 'Another 1,000 engineers went to the border region, an official in Seoul said on Tuesday to reporters.'
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)

function textOf(html: string): string {
  const page = readPage(html, url)
  return 'error' in page ? `error: ${page.error}` : page.text
}

describe('hostile pages', () => {
  it('runs nothing and asks nobody', async () => {
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      response.end('globalThis.stolen = true')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const own = `http://127.0.0.1:${(typeof address === 'object' && address ? address : noAddress()).port}`
    const page = readPage(
      `<html><head><title>Engineers</title><link rel="stylesheet" href="${own}/a.css"><script src="${own}/a.js"></script>
      <script>globalThis.stolen = true; fetch('${own}/fetch')</script><meta http-equiv="refresh" content="0;url=${own}/refresh"></head>
      <body onload="globalThis.stolen = true"><img src="${own}/a.png" onerror="globalThis.stolen = true"><iframe src="${own}/frame"></iframe>
      <object data="${own}/object"></object><embed src="${own}/embed"><video src="${own}/video" autoplay></video>
      <svg onload="globalThis.stolen = true"><image href="${own}/svg"/></svg><details open ontoggle="globalThis.stolen = true"></details>
      ${paragraphs(3)}</body></html>`,
      `${own}/page`,
    )
    await new Promise<void>((done) => setImmediate(done))
    await new Promise<void>((closed) => server.close(() => closed()))
    expect(page).toMatchObject({ title: 'Engineers' })
    expect(requests).toBe(0)
    expect(globalThis).not.toHaveProperty('stolen')
  })

  it('reads an article of half a megabyte whole', () => {
    expect(textOf(`<h1>A very long report</h1>${paragraphs(4_500)}`).split('\n\n')).toHaveLength(4_501)
  }, 60_000)

  it('says of a page without end that it is too large', () => {
    expect(textOf(paragraphs(45_000))).toMatch(
      /^error: the page is too large: \d+ characters without scripts, at most \d+ are read$/,
    )
    expect(textOf('x'.repeat(8_000_001))).toMatch(/^error: the page is too large: 8000001 characters/)
    expect(textOf(`${'<i>'.repeat(40_000)}${paragraphs(3)}`)).toMatch(/^error: the page is too large: \d+ tags/)
  })

  it('does not count scripts as size', () => {
    expect(textOf(`<script>${'x'.repeat(5_000_000)}</script>${paragraphs(3)}`)).toContain(sentence)
  })

  it.each([
    ['nested blocks', `${'<div>'.repeat(200_000)}${paragraphs(5)}`],
    ['nested blocks that fit', `${'<div>'.repeat(8_000)}${paragraphs(5)}`],
    ['end tags in the wrong order', `${'<span><div></span></div>'.repeat(3_000)}${paragraphs(5)}`],
    ['formatting that is never closed', `${'<b id=1><i class=2><p>x'.repeat(3_000)}${paragraphs(5)}`],
    ['definitions in lists in definitions', `${'<dt><li>'.repeat(4_000)}${paragraphs(5)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(2_000)}${paragraphs(5)}`],
    ['blocks side by side', `${'<div>word</div>'.repeat(5_000)}${paragraphs(5)}`],
    ['open comments', `${'<!--'.repeat(200_000)}${paragraphs(5)}`],
    ['open tags', `${paragraphs(5)}${'<a b="'.repeat(200_000)}`],
    ['drawings that are never closed', `${'<svg>'.repeat(200_000)}${paragraphs(5)}`],
    ['linked data without end', `<script type="application/ld+json">${'['.repeat(300_000)}</script>${paragraphs(5)}`],
    ['a headline without end', `<title>${'a | '.repeat(300_000)}</title>${paragraphs(5)}`],
  ])(
    'finishes with %s',
    (_name, html) => {
      expect(textOf(html)).toMatch(/Another 1,000 engineers|^error: /)
    },
    60_000,
  )
})

describe('what is no article', () => {
  it.each([
    ['', 'the page holds no text'],
    ['<html><body><p>Hello.</p></body></html>', 'the page holds no text'],
    ['{"status":"ok"}', 'the page holds no text'],
    [
      '<title>Attention Required! | Cloudflare</title><p>Sorry, you have been blocked. This website uses a security service to protect itself.</p>',
      'a check for browsers stands before the article (“Attention Required”)',
    ],
    [
      '<title>Story</title><p>Please enable JavaScript and cookies in your browser to continue reading this page, thank you.</p>',
      'a check for browsers stands before the article (“enable JavaScript”)',
    ],
    [
      '<title>잠시만 기다려 주세요</title><p>보안 연결을 확인하고 있습니다. 잠시 뒤에 자동으로 이동합니다. 창을 닫지 마십시오.</p>',
      'a check for browsers stands before the article (“잠시만 기다”)',
    ],
  ])('%#', (html, error) => {
    expect(readPage(html, url)).toEqual({ error })
  })

  it('an address that is none is said to be none', () => {
    expect(readPage(paragraphs(3), 'paper')).toEqual({ error: 'it is no web address: paper' })
  })

  it('an article about such checks is an article', () => {
    const about = `<title>Why pages say “Just a moment”</title>${paragraphs(8)}<p>They ask readers to enable JavaScript, and robots cannot.</p>`
    expect(textOf(about)).toContain('They ask readers to enable JavaScript')
  })
})

describe('text', () => {
  it('has the headline first and once', () => {
    const html = `<title>Engineers arrive - Paper</title><div><h1>Engineers arrive</h1><h2>Engineers arrive</h2>${paragraphs(4)}</div>`
    expect(textOf(html).match(/Engineers arrive/g)).toHaveLength(1)
    expect(textOf(html)).toMatch(/^Engineers arrive\n\nAnother/)
  })

  it('has one kind of space and nothing invisible', () => {
    const html = `<title>Spaces</title><p>Some 12&nbsp;000 and 3&#8239;500 and 7&thinsp;000 in\n\tall, num&#8203;ber&shy;ed &#x202e;by &#xfeff;an official in Seoul on Tuesday.</p>${paragraphs(2)}`
    expect(textOf(html)).toContain(
      'Some 12 000 and 3 500 and 7 000 in all, numbered by an official in Seoul on Tuesday.',
    )
  })

  it('composes letters that were written in parts', () => {
    const html = `<title>Parts</title><p>${'국정원은 공병 천 명이 러시아에 도착했다고 국회에 보고했다고 밝혔다. 나머지는 연말까지 간다고 한다.'.normalize('NFD')}</p>`
    expect(textOf(html)).toContain('국정원은 공병 천 명이')
  })

  it('ends a paragraph at a line break where a sentence ended, and goes on where a line was only wrapped', () => {
    const html = `<title>Lines</title><div>${sentence}<br>They will lift<br>mines there.<br><br>So it was said.</div>`
    expect(textOf(html)).toBe(`Lines\n\n${sentence}\n\nThey will lift mines there.\n\nSo it was said.`)
  })

  it('keeps a first paragraph in the header of the article, and long paragraphs whatever they are called', () => {
    const html = `<title>Engineers</title><header><p>A site since 1998, and proud of every one of its many readers in both Koreas.</p></header>
      <article><header><h1>Engineers</h1><p class="standfirst">The first 1,000 came in autumn, and the rest is to follow by train.</p>
      <p class="share">Share this story</p></header><p class="paywall promo">${sentence}</p>${paragraphs(2)}</article>`
    expect(textOf(html).split('\n\n').slice(0, 3)).toEqual([
      'Engineers',
      'The first 1,000 came in autumn, and the rest is to follow by train.',
      sentence,
    ])
  })

  it('leaves out furniture and keeps sentences that begin like it', () => {
    const kept = [
      'Share prices of two yards rose by 3 percent.',
      'Related deaths numbered 300.',
      'Save for 12 of them, all came home.',
    ]
    const left = [
      'Share this article',
      'Read also: Why trains run late',
      'Related stories',
      'Photo: Handout',
      'Читайте также: Поезда',
    ]
    const html = `<title>Engineers</title>${paragraphs(1)}${[...kept, ...left].map((line) => `<p>${line}</p>`).join('')}${paragraphs(2)}`
    expect(textOf(html).split('\n\n').slice(2, -2)).toEqual(kept)
  })

  it('reads the page as it came where cleaning takes the article for furniture', () => {
    const html = `<title>Engineers</title><div class="widget"><p>${sentence}</p></div>`.concat(
      Array.from({ length: 4 }, (_, i) => `<div class="promo"><p>${i}. ${sentence} ${sentence}</p></div>`).join(''),
    )
    expect(textOf(html)).toContain(`3. ${sentence}`)
  })
})

function noAddress(): AddressInfo {
  throw new Error('the server has no address')
}
