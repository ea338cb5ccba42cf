import { describe, expect, it } from 'vitest'
import { changes } from '../../lib/ledger/changes.ts'
import { corrections, type Reading, revisions, voidSince, withoutEchoes } from '../../lib/ledger/revisions.ts'
import { value } from './make.ts'

const three = value('300', '2025-01-13', {}, { firstSeen: '2025-01-13T14:00:00.000Z' })
const wrong = value('3000', '2025-01-13')
const all = [three, wrong]
const find = (id: string) => all.find((one) => one.id === id)

const reading = (hour: string, textHash: string, values: string[], source: Reading['source'] = 'page'): Reading => ({
  articleId: 'a1',
  at: `2025-01-13T${hour}:00:00.000Z`,
  textHash,
  source,
  values,
})

describe('an article that is read again', () => {
  it('and says another number for the figure is corrected', () => {
    const list = revisions([reading('14', 'new', [three.id]), reading('08', 'old', [wrong.id])])
    expect(corrections(list, find)).toMatchObject([
      { kind: 'CORRECTED', from: { value: 3000 }, to: { value: 300 }, direction: 'down', articleId: 'a1' },
    ])
  })

  it('and no longer gives any number is retracted', () => {
    const list = revisions([reading('08', 'old', [wrong.id]), reading('14', 'new', [])])
    expect(corrections(list, find)).toMatchObject([{ kind: 'RETRACTED', from: { value: 3000 }, to: null }])
  })

  it('pairs a number that stays but counts something else', () => {
    const losses = value('4700', '2025-04-30', { metric: 'casualties' })
    const dead = value('4700', '2025-04-30')
    expect(revisions([reading('08', 'old', [dead.id]), reading('14', 'new', [losses.id, three.id])])).toMatchObject([
      { from: dead.id, to: three.id },
    ])
    expect(revisions([reading('08', 'old', [dead.id]), reading('14', 'new', [losses.id])])).toMatchObject([
      { from: dead.id, to: losses.id },
    ])
  })

  it('the same words again, or only a feed’s summary, take nothing back', () => {
    expect(revisions([reading('08', 'same', [wrong.id]), reading('14', 'same', [])])).toEqual([])
    expect(revisions([reading('08', 'old', [wrong.id]), reading('14', 'new', [], 'feed')])).toEqual([])
  })

  it('and says the first number again has gone there and back', () => {
    const there = [reading('08', 'old', [wrong.id]), reading('14', 'new', [three.id]), reading('20', 'old', [wrong.id])]
    expect(revisions(there).map(({ to }) => to)).toEqual([three.id, wrong.id])
    expect(voidSince(wrong.id, [there])).toBeUndefined()
  })
})

it('a value is void when every article that said it has taken it back', () => {
  const taken = [reading('08', 'old', [wrong.id]), reading('14', 'new', [three.id])]
  expect(voidSince(wrong.id, [taken])).toBe('2025-01-13T14:00:00.000Z')
  expect(voidSince(wrong.id, [taken, [reading('09', 'other', [wrong.id])]])).toBeUndefined()
})

it('a correction is told once, not as a change besides', () => {
  const corrected = corrections(revisions([reading('08', 'old', [wrong.id]), reading('14', 'new', [three.id])]), find)
  expect(changes(all).map(({ kind }) => kind)).toEqual(['NEW', 'CHANGED'])
  expect(withoutEchoes(changes(all), corrected).map(({ kind }) => kind)).toEqual(['NEW'])
})
