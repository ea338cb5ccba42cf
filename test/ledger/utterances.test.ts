import { describe, expect, it } from 'vitest'
import { foldUtterances, type Utterance } from '../../lib/ledger/utterances.ts'

const said = (quote: string, more: Partial<Utterance> = {}): Utterance => ({
  id: quote,
  speaker: 'dprk.kim',
  lang: 'en',
  at: '2025-04-28T06:00:00.000Z',
  quote,
  ...more,
})

const sizes = (utterances: readonly Utterance[]): number[] => foldUtterances(utterances).map((group) => group.length)

describe('one utterance', () => {
  it.each([
    ['word for word', 'a sacred mission', 'A sacred mission,'],
    [
      'shortened',
      'They who fought for justice are all heroes and representatives of the honour of the motherland',
      'all heroes and representatives of the honour of the motherland',
    ],
    [
      'by another translator',
      'They are all heroes who stand for the honour of our motherland',
      'All of them are heroes who represent the honour of the motherland',
    ],
  ])('is known again %s', (_, one, other) => {
    expect(sizes([said(one), said(other)])).toEqual([2])
  })

  it.each([
    ['ko', '정의를 위해 싸운 그들은 모두 영웅이다', '정의를 위하여 싸운 이들은 모두가 영웅이다'],
    [
      'ru',
      'Российский народ никогда не забудет подвиг корейских бойцов',
      'народ России никогда не забудет подвига корейских бойцов',
    ],
    ['uk', 'Ми ніколи не забудемо подвигу наших побратимів', 'ніколи не забудемо подвиг наших побратимів'],
  ])('is known again in other endings (%s)', (lang, one, other) => {
    expect(sizes([said(one, { lang }), said(other, { lang })])).toEqual([2])
  })

  it('comes first as it was first printed', () => {
    const later = said('a sacred mission', { id: 'later', at: '2025-04-28T09:00:00.000Z' })
    expect(foldUtterances([later, said('a sacred mission', { id: 'first' })])[0]?.map(({ id }) => id)).toEqual([
      'first',
      'later',
    ])
  })
})

describe('two utterances', () => {
  const duty = 'It is the sacred mission of the army of our Republic'
  it.each([
    ['two speakers', said(duty), said(duty, { speaker: 'ru.putin' })],
    ['two languages', said(duty), said(duty, { lang: 'de' })],
    ['another day', said(duty), said(duty, { at: '2025-05-09T06:00:00.000Z' })],
    ['another thought', said(duty), said('The heroism of the soldiers will be remembered in a museum in Pyongyang')],
    ['two words of everybody', said('the war'), said('the war will be won by the army of justice')],
  ])('%s', (_, one, other) => {
    expect(sizes([one, other])).toEqual([1, 1])
  })

  it.each([
    ['en', 'we will send our engineers to Kursk', 'we will not send our engineers to Kursk'],
    ['ru', 'мы направим наших сапёров в Курск', 'мы не направим наших сапёров в Курск'],
    ['ko', '우리는 공병을 보낼 것이다', '우리는 공병을 보내지 않을 것이다'],
  ])('a denial is no echo (%s)', (lang, one, other) => {
    expect(sizes([said(one, { lang }), said(other, { lang })])).toEqual([1, 1])
  })

  it('a number makes another thought', () => {
    expect(sizes([said('we lost 600 of our soldiers there'), said('we lost 2,000 of our soldiers there')])).toEqual([
      1, 1,
    ])
  })
})

it('folds the same whatever the order', () => {
  const all = [
    'a sacred mission',
    'our sacred mission',
    'a sacred mission of the army',
    'fight on',
    'the sacred mission of our army',
  ].map((quote) => said(quote))
  const shape = (list: readonly Utterance[]) => foldUtterances(list).map((group) => group.map(({ id }) => id))
  expect(shape([...all].reverse())).toEqual(shape(all))
})
