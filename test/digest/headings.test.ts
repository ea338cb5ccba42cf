import { describe, expect, it } from 'vitest'
import { claimantName } from '../../lib/digest/claimants.ts'
import { headingOf } from '../../lib/digest/headings.ts'
import { metrics, modes, sides, subjects } from '../../lib/figures/claim.ts'
import type { Figure } from '../../lib/ledger/value.ts'
import { killed } from '../ledger/make.ts'
import { watch } from './sample.ts'

describe('a heading', () => {
  it.each<[Partial<Figure>, string]>([
    [{}, 'North Korean soldiers killed'],
    [{ metric: 'casualties', side: 'ukraine' }, 'Ukrainian soldiers killed or wounded'],
    [{ metric: 'deployed' }, 'North Korean soldiers sent'],
    [{ metric: 'deployed', phase: 'planned', mode: 'increment' }, 'North Korean soldiers to be sent, additional'],
    [{ metric: 'arrived', subject: 'engineers' }, 'North Korean engineers arrived'],
    [{ metric: 'arrived', subject: 'engineers', phase: 'planned' }, 'North Korean engineers expected to arrive'],
    [{ metric: 'killed', mode: 'rate' }, 'North Korean soldiers killed, rate'],
    [{ metric: 'killed', mode: 'share', unit: 'percent' }, 'North Korean soldiers killed, share'],
    [{ metric: 'supplied', subject: 'shells', unit: 'shell' }, 'Artillery shells supplied by North Korea'],
    [
      { metric: 'supplied', subject: 'shells', unit: 'container' },
      'Artillery shells supplied by North Korea, in containers',
    ],
    [
      { metric: 'supplied', subject: 'missiles', unit: 'missile', phase: 'planned' },
      'Missiles to be supplied by North Korea',
    ],
    [{ metric: 'paid', side: 'russia', subject: 'money', unit: 'usd' }, 'Money paid by Russia'],
    [{ metric: 'paid', side: 'russia', subject: 'workers', unit: 'usd' }, 'Money for workers paid by Russia'],
    [{ metric: 'trade', side: 'rok', subject: 'money', unit: 'usd' }, 'South Korean trade'],
    [{ metric: 'share', subject: 'shells', unit: 'percent', mode: 'share' }, 'Share of North Korean artillery shells'],
    [{ metric: 'travel', side: 'russia', subject: 'tourists' }, 'Russian tourists travelling'],
    [{ metric: 'captured', side: 'other' }, 'Soldiers captured'],
  ])('of %j is "%s"', (figure, words) => expect(headingOf({ ...killed, ...figure })).toBe(words))

  it('differs wherever the figure differs in a way that must not be merged', () => {
    const words = metrics
      .filter((metric) => metric !== 'other')
      .flatMap((metric) =>
        sides.flatMap((side) =>
          subjects.flatMap((subject) =>
            modes.flatMap((mode) =>
              (['actual', 'planned'] as const).map((phase) => ({ metric, side, subject, mode, phase })),
            ),
          ),
        ),
      )
      .filter(({ metric, mode }) => metric !== 'share' || mode === 'share')
      .map((figure) => headingOf({ ...killed, ...figure }))
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('a claimant’s name', () => {
  const names = (...list: string[]) => [{ names: list }]
  it('is the one of the watch', () =>
    expect(claimantName(watch, 'rok.nis', names('the spy agency'))).toBe('South Korea’s NIS'))
  it('is the fullest spelling for one that the watch does not know', () =>
    expect(claimantName(watch, 'lee-seong-kweun', names('Lee', 'Lee Seong-kweun'))).toBe('Lee Seong-kweun'))
  it('is nobody where nobody is named', () =>
    expect(claimantName(watch, 'unattributed', names('unattributed'))).toBe('nobody named'))
  it('is a word for a group', () => expect(claimantName(watch, 'western')).toBe('Western officials'))
  it('is its id when nothing else is known', () => expect(claimantName(watch, 'x.y')).toBe('x.y'))
})
