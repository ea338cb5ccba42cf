import { describe, expect, it } from 'vitest'
import { allowed, isPublic, redirectProblem, urlProblem } from '../../lib/http/address.ts'

describe('isPublic', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '[2606:4700::1111]'])('takes %s for public', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '203.0.113.7',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::7f00:1',
    '::8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001:0:53aa:64c:0:fffe:80ff:fffe',
    'not an address',
  ])('refuses %s', (address) => {
    expect(isPublic(address)).toBe(false)
  })
})

describe('urlProblem', () => {
  const problem = (url: string, allow: string[] = []) => urlProblem(new URL(url), allow)

  it('has nothing against a public name on port 80 or 443', () => {
    expect(problem('https://example.org/feed')).toBeNull()
    expect(problem('http://example.org:80/feed')).toBeNull()
    expect(problem('https://93.184.216.34/')).toBeNull()
  })

  it.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://example.org/', 'gopher://example.org/'])(
    'refuses %s',
    (url) => {
      expect(problem(url)).toMatch(/only http and https/)
    },
  )

  it('refuses credentials and unusual ports', () => {
    expect(problem('https://user:secret@example.org/')).not.toMatch(/secret/)
    expect(problem('https://user:secret@example.org/')).toMatch(/use one without/)
    expect(problem('https://example.org:8443/')).toMatch(/allow-list/)
    expect(problem('http://example.org:22/')).toMatch(/allow-list/)
  })

  it('lets through exactly what the allow-list names', () => {
    expect(problem('http://127.0.0.1:4000/', ['127.0.0.1:4000'])).toBeNull()
    expect(problem('http://127.0.0.1:4001/', ['127.0.0.1:4000'])).not.toBeNull()
    expect(problem('http://127.0.0.1:4001/', ['127.0.0.1:*'])).toBeNull()
    expect(problem('http://[::1]:4001/', ['::1:*'])).toBeNull()
    expect(allowed(['localhost:80'], 'localhost.evil.example', '80')).toBe(false)
  })
})

describe('redirectProblem', () => {
  it('only minds the step from https to http', () => {
    expect(redirectProblem(new URL('https://a.example/'), new URL('http://a.example/'))).toMatch(/from https to http/)
    expect(redirectProblem(new URL('http://a.example/'), new URL('https://a.example/'))).toBeNull()
    expect(redirectProblem(new URL('http://a.example/'), new URL('http://b.example/'))).toBeNull()
  })
})
