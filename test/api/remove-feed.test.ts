import { expect, it } from 'vitest'
import { createApp } from '../../lib/api/app.ts'
import type { Parts } from '../../lib/api/parts.ts'
import { parts } from './sample.ts'

const key = 'a key of many letters'

function remove(body: Record<string, string>, more: Partial<Parts>): Promise<Response> {
  const headers = { Accept: 'text/html', Host: '127.0.0.1' }
  const request = { method: 'POST', headers, body: new URLSearchParams(body) }
  return Promise.resolve(createApp(parts(more)).request('http://127.0.0.1/feeds/remove', request))
}

it('a feed is removed by the form of the page, which then says so', async () => {
  const removed: string[] = []
  const removeFeed = async (id: string) => removed.push(id) > 0
  const answer = await remove({ id: 'koryo' }, { local: true, removeFeed })
  expect([answer.status, removed]).toEqual([200, ['koryo']])
  expect(await answer.text()).toMatch(/Removed:.*Koryo Post/)
})

it.each([
  ['without a key from elsewhere', { id: 'koryo' }, 401],
  ['with a wrong key', { id: 'koryo', key: 'another' }, 401],
  ['that is not watched', { id: 'nothing', key }, 404],
  ['that is not named', { id: '', key }, 400],
])('nothing is removed %s', async (_, body, status) => {
  const removeFeed = async () => expect.fail('it was removed')
  expect((await remove(body, { writeKey: key, removeFeed })).status).toBe(status)
})

it('no other site’s page removes one from the reader’s own machine', async () => {
  const headers = { Host: '127.0.0.1', Origin: 'https://elsewhere.example' }
  const request = { method: 'POST', headers, body: new URLSearchParams({ id: 'koryo' }) }
  expect((await createApp(parts({ local: true })).request('http://127.0.0.1/feeds/remove', request)).status).toBe(403)
})
