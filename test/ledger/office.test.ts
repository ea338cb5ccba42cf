import { expect, it } from 'vitest'
import { figureId, valueId } from '../../lib/ledger/identity.ts'
import { nameOffice } from '../../lib/ledger/office.ts'
import type { Figure, Sighting } from '../../lib/ledger/value.ts'
import { amount, killed } from './make.ts'

function sighting(text: string, claimant: string, figure: Partial<Figure> = {}): Sighting {
  const whole = { ...killed, ...figure, claimant }
  return {
    ...amount(text),
    valueId: valueId(whole, amount(text)),
    figure: whole,
    figureId: figureId(whole),
    order: '2025-09-02',
    asOf: null,
    seen: '2025-09-02T08:00:00.000Z',
    found: '2025-09-02T08:00:00.000Z',
    said: '2025-09-02',
    name: claimant,
    outlet: 'koryo-post',
    publisher: 'koryo',
    lang: 'en',
  }
}

const nameOffices = (list: Sighting[]) => list.map((one) => nameOffice(one, list))

const claimants = (list: Sighting[]) => list.map(({ valueId: id }) => id.split('~').at(-1))

it('a capital that gives the number of its office stands for the office', () => {
  expect(claimants(nameOffices([sighting('2000', 'rok.gov'), sighting('about 2000', 'rok.nis')]))).toEqual([
    'rok.nis=exact-2000',
    'rok.nis=about-2000',
  ])
})

it('another number, another metric and another country stay what they are', () => {
  const list = [
    sighting('2000', 'rok.gov'),
    sighting('600', 'rok.nis'),
    sighting('2000', 'rok.nis', { metric: 'wounded' }),
    sighting('2000', 'ua.hur'),
  ]
  expect(nameOffices(list)).toEqual(list)
})

it('of two offices that give the number, a capital stands for neither', () => {
  const list = [sighting('2000', 'rok.gov'), sighting('2000', 'rok.nis'), sighting('2000', 'rok.mnd')]
  expect(nameOffices(list)).toEqual(list)
})
