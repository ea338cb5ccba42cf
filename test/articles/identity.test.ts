import { describe, expect, it } from 'vitest'
import { articleId, believableCanonical, canonicalUrl } from '../../lib/articles/identity.ts'

describe('canonical address', () => {
  it.each([
    ['HTTPS://Paper.Example:443/A/1#comments', 'https://paper.example/A/1'],
    ['http://paper.example:80/a?b=1&a=2', 'http://paper.example/a?b=1&a=2'],
    ['https://www.paper.example/a/', 'https://www.paper.example/a/'],
    ['https://paper.example/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z', 'https://paper.example/a?id=7'],
    ['https://paper.example/a?at_medium=1&xtor=2&CMP=3&ncid=4&mtm_campaign=5&gclid=6', 'https://paper.example/a'],
    ['https://paper.example/a?ref=paper.example', 'https://paper.example/a'],
    ['https://paper.co.kr/a?ref=www.paper.co.kr', 'https://paper.co.kr/a'],
    ['https://paper.example/a?ref=7731', 'https://paper.example/a?ref=7731'],
    ['https://paper.example/a?q=%EB%B6%81+%20x&&r=', 'https://paper.example/a?q=%EB%B6%81+%20x&r='],
    ['https://user:secret@paper.example/a', 'https://paper.example/a'],
    ['https://북한.example/a', 'https://xn--pr3b894b.example/a'],
    ['not an address', 'not an address'],
    ['mailto:a@paper.example', 'mailto:a@paper.example'],
  ])('%s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical)
    expect(canonicalUrl(canonical)).toBe(canonical)
  })

  it('names an article in 16 hexadecimal digits, the same for every way to link to it', () => {
    expect(articleId('https://paper.example/a')).toMatch(/^[0-9a-f]{16}$/)
    expect(articleId('https://PAPER.example/a?utm_source=x#y')).toBe(articleId('https://paper.example/a'))
    expect(articleId('https://paper.example/a/')).not.toBe(articleId('https://paper.example/a'))
  })
})

describe("the page's own canonical address", () => {
  const url = 'https://m.paper.co.kr/view.php?idx=261476&utm_source=x'
  const own = 'https://m.paper.co.kr/view.php?idx=261476'

  it.each([
    [null, own],
    ['', own],
    ['https://www.paper.co.kr/news/261476?fbclid=1', 'https://www.paper.co.kr/news/261476'],
    ['/news/261476', 'https://m.paper.co.kr/news/261476'],
    ['https://paper.co.kr/', own],
    ['https://paper.co.kr/index.html', own],
    ['https://other.co.kr/news/261476', own],
    ['https://m.paper.co.kr/view.php', own],
    ['javascript:alert(1)', own],
    ['https://', own],
  ])('%s', (canonical, believed) => {
    expect(believableCanonical(canonical, url)).toBe(believed)
  })

  it('may drop parameters where the path names the article', () => {
    expect(believableCanonical('/a/771', 'https://paper.example/a/771?page=2')).toBe('https://paper.example/a/771')
  })

  it('may name another port of the same host', () => {
    expect(believableCanonical('http://127.0.0.1:8080/a/1', 'http://127.0.0.1:8081/amp/a/1')).toBe(
      'http://127.0.0.1:8080/a/1',
    )
  })
})
