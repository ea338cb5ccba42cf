import { expect, it } from 'vitest'
import {
  addArticle,
  findArticle,
  findText,
  keepText,
  readAgain,
  saveReading,
  takeArticle,
} from '../../lib/store/articles.ts'
import { releaseLeases } from '../../lib/store/due.ts'
import type { Bench } from './bench.ts'
import { due } from './contract-feeds.ts'
import { article, hour, random, t0 } from './samples.ts'

const minute = 60_000
const after = { step: 1, due: hour(1), problem: null, attempts: 0, etag: '"1"', lastModified: null }

export function articlesContract(bench: Bench): void {
  it('an article is new once; after that it only gains feeds', async () => {
    const table = await bench.newTable()
    expect(await addArticle(table, article('a', { feeds: ['f2', 'f1'] }))).toBe(true)
    expect(await addArticle(table, article('a', { feeds: ['f3', 'f1'], url: 'https://other.example/' }))).toBe(false)
    expect(await addArticle(table, article('a', { feeds: [] }))).toBe(false)
    expect(await findArticle(table, 'a')).toEqual(article('a', { feeds: ['f1', 'f2', 'f3'] }))
    expect(await findArticle(table, 'b')).toBeNull()
  })

  it('an article may come from no feed at all', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a', { feeds: [] }))
    expect(await findArticle(table, 'a')).toEqual(article('a', { feeds: [] }))
  })

  it('one of eight workers who race to add an article adds it', async () => {
    const table = await bench.newTable()
    const feeds = Array.from({ length: 8 }, (_, n) => `f${n}`)
    const added = await Promise.all(feeds.map((id) => addArticle(table, article('a', { feeds: [id] }))))
    expect(added.filter(Boolean)).toHaveLength(1)
    expect((await findArticle(table, 'a'))?.feeds).toEqual(feeds)
  })

  it('is taken by one worker, read, and due again at its next step', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a'))
    expect(await due(table, t0)).toEqual(['article a'])
    const taken = await Promise.all([1, 2, 3].map(() => takeArticle(table, 'a', new Date(t0), minute)))
    expect(taken.filter((one) => one !== null)).toEqual([article('a')])
    await saveReading(table, 'a', after)
    expect(await findArticle(table, 'a')).toEqual(article('a', after))
    expect(await takeArticle(table, 'a', new Date(t0), minute)).toBeNull()
    expect(await due(table, hour(1))).toEqual(['article a'])
  })

  it('is never due after its last step', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a'))
    await saveReading(table, 'a', { ...after, step: null, due: null })
    expect(await due(table, hour(9999))).toEqual([])
    expect(await takeArticle(table, 'a', new Date(hour(9999)), minute)).toBeNull()
  })

  it('a reading of an article that was never added is a mistake, and leaves nothing behind', async () => {
    const table = await bench.newTable()
    await expect(saveReading(table, 'a', after)).rejects.toThrow('article a')
    expect(await findArticle(table, 'a')).toBeNull()
  })

  it('the lease of a killed process ends at the start of one machine', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a'))
    await takeArticle(table, 'a', new Date(t0), minute)
    expect(await releaseLeases(table)).toBe(1)
    expect(await takeArticle(table, 'a', new Date(t0), minute)).not.toBeNull()
  })

  it('an id may hold what separates keys', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a#META%23'))
    await addArticle(table, article('a'))
    expect(await due(table, t0)).toEqual(['article a', 'article a#META%23'])
  })

  it('a text of 400 kB fits into an item and comes back as it was', async () => {
    const table = await bench.newTable()
    const next = random(7)
    const words = Array.from({ length: 3000 }, (_, n) => `слово${n.toString(36)}`)
    let text = ''
    while (text.length < 400_000) text += `${words[Math.floor(next() * words.length)]} 북한군 `
    await keepText(table, 'a', 'h1', text, new Date(hour(1)))
    expect(await findText(table, 'a', 'h1', new Date(t0))).toBe(text)
    expect(await findText(table, 'a', 'h2', new Date(t0))).toBeNull()
  })

  it('a text that no compression makes fit is not kept, and nothing fails', async () => {
    const table = await bench.newTable()
    const next = random(8)
    const noise = Array.from({ length: 300_000 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 20_000))).join(
      '',
    )
    await keepText(table, 'a', 'h1', noise, new Date(hour(1)))
    expect(await findText(table, 'a', 'h1', new Date(t0))).toBeNull()
  })

  it('an expired text is not found, deleted or not, and the later of two expiries counts', async () => {
    const table = await bench.newTable()
    for (const hours of [1, 3, 2]) await keepText(table, 'a', 'h1', 'words', new Date(hour(hours)))
    expect(await findText(table, 'a', 'h1', new Date(Date.parse(hour(3)) - 1))).toBe('words')
    expect(await findText(table, 'a', 'h1', new Date(hour(3)))).toBeNull()
  })

  it('an article whose readings are done is read again on request, once a day, and no other is', async () => {
    const table = await bench.newTable()
    await addArticle(table, article('a1'))
    const now = new Date(hour(99))
    expect(await readAgain(table, 'a1', now)).toBe(false)
    expect(await readAgain(table, 'a2', now)).toBe(false)
    const done = { step: null, due: null, problem: null, attempts: 0, etag: null, lastModified: null }
    await saveReading(table, 'a1', done)
    expect(await readAgain(table, 'a1', now)).toBe(true)
    expect(await takeArticle(table, 'a1', now, 60_000)).toMatchObject({ step: 5, due: hour(99), found: t0 })
    await saveReading(table, 'a1', done)
    expect(await readAgain(table, 'a1', new Date(hour(122)))).toBe(false)
    expect(await readAgain(table, 'a1', new Date(hour(123)))).toBe(true)
  })
}
