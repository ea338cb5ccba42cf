import { expect, it } from 'vitest'
import { parseFeed } from '../../lib/feeds/parse.ts'

const base = 'https://desk.example/feed'
const read = async (document: string) => {
  const parsed = await parseFeed(document, base)
  if ('error' in parsed) throw new Error(parsed.error)
  return parsed
}
const rss = (inner: string, head = '') =>
  `<rss version="2.0"><channel><title>Desk</title>${head}<item><title>One</title><link>/1</link>${inner}</item></channel></rss>`

it('keeps who printed an entry, with an absolute address', async () => {
  const { items } = await read(rss('<source url="https://daily.example/">The &amp; Daily</source>'))
  expect(items[0]?.source).toEqual({ name: 'The & Daily', url: 'https://daily.example/' })
})

it.each([
  ['without an address', '<source>Daily</source>'],
  ['without a name', '<source url="https://daily.example/"/>'],
  ['with an address that is none', '<source url="javascript:alert(1)">Daily</source>'],
])('takes a source %s for none', async (_, inner) => {
  const { items } = await read(rss(inner))
  expect(items[0]).not.toHaveProperty('source')
  expect(items[0]?.title).toBe('One')
})

it('leaves the source of an Atom entry alone: its title is not that of the entry', async () => {
  const entry = '<entry><source><id>s</id><title>Other feed</title></source><id>e</id><title>One</title></entry>'
  const { items } = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title>${entry}</feed>`)
  expect(items).toMatchObject([{ id: 'e', title: 'One' }])
  expect(items[0]).not.toHaveProperty('source')
})

it.each([
  ['RSS', rss('', '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://desk.example/own"/>')],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://desk.example/own"/></feed>'],
  [
    'JSON',
    '{"version":"https://jsonfeed.org/version/1.1","title":"Desk","feed_url":"https://desk.example/own","items":[]}',
  ],
])('knows the address that a feed in %s gives as its own', async (_, document) => {
  expect((await read(document)).self).toBe('https://desk.example/own')
})
