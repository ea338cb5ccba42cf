import { describe, expect, it } from 'vitest'
import type { FigureClaim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

const published = '2025-05-02'
const { vocabulary } = koreaRussia

const figuresOf = (text: string, lang = 'en') =>
  extract({ text, lang, published }, vocabulary).claims.filter((claim): claim is FigureClaim => claim.kind === 'figure')

/** One figure in one line: number, hedge, metric, subject, side, status, claimant. */
function line({ value, low, high, hedge, metric, subject, side, status, source }: FigureClaim): string {
  return [value ?? `${low}-${high}`, hedge, metric, subject, side, status, source?.id ?? 'nobody'].join(' ')
}

function expectFigures(text: string, lines: readonly string[]): void {
  expect(figuresOf(text).map(line), traceOf(text, 'en')).toEqual(lines)
}

type Case = readonly [text: string, ...figures: string[]]

const events: readonly Case[] = [
  ['Pyongyang has sent 11,000 soldiers to Russia.', '11000 exact deployed soldiers dprk reported nobody'],
  ['Some 11,000 North Korean soldiers were sent to Russia.', '11000 about deployed soldiers dprk reported nobody'],
  ['Around 350 North Korean soldiers have been killed near Kursk.', '350 about killed soldiers dprk reported nobody'],
  ['Russia buried 40 dead North Korean soldiers.', '40 exact killed soldiers dprk reported nobody'],
  ['North Korean dead number at least 350.', '350 at_least killed soldiers dprk reported nobody'],
  [
    'At least 90 North Koreans were killed and 210 wounded in Russia.',
    '90 at_least killed soldiers dprk reported nobody',
    '210 exact wounded soldiers dprk reported nobody',
  ],
  [
    'North Korean forces lost 800 killed and 2,400 wounded.',
    '800 exact killed soldiers dprk reported nobody',
    '2400 exact wounded soldiers dprk reported nobody',
  ],
  [
    'More than 3,100 North Korean soldiers have been killed or injured.',
    '3100 more_than casualties soldiers dprk reported nobody',
  ],
  ['North Korean casualties now exceed 3,100.', '3100 more_than casualties soldiers dprk reported nobody'],
  ['Two North Korean soldiers were captured in the Kursk region.', '2 exact captured soldiers dprk reported nobody'],
  ['Nine North Korean soldiers remain missing in Russia.', '9 exact missing soldiers dprk reported nobody'],
  ['Some 900 North Korean sappers have arrived in Russia.', '900 about arrived engineers dprk reported nobody'],
  ['About 400 North Korean soldiers returned home from Russia.', '400 about returned soldiers dprk reported nobody'],
  [
    'North Korea has shipped 9 million artillery shells to Russia.',
    '9000000 exact supplied shells dprk reported nobody',
  ],
  ['Russia received 120 long-range guns from North Korea.', '120 exact supplied artillery dprk reported nobody'],
  [
    'Over 16,000 containers of munitions went from North Korea to Russia.',
    '16000 more_than supplied containers dprk reported nobody',
  ],
  [
    'Russia has supplied North Korea with a million barrels of oil.',
    '1000000 exact supplied oil russia reported nobody',
  ],
  ['Trade between North Korea and Russia came to $34 million.', '34000000 exact trade money dprk reported nobody'],
  [
    'North Korea earned up to $20 billion from its soldiers in Russia.',
    '20000000000 at_most paid money dprk reported nobody',
  ],
  ['Almost 2,000 Russian tourists visited North Korea.', '2000 nearly travel tourists russia reported nobody'],
  ['Some 15,000 North Korean workers were sent to Russia.', '15000 about deployed workers dprk reported nobody'],
]

const parts: readonly Case[] = [
  [
    'Of the 11,000 North Korean soldiers sent to Kursk, around 4,000 have been killed or wounded.',
    '11000 exact deployed soldiers dprk reported nobody',
    '4000 about casualties soldiers dprk reported nobody',
  ],
  [
    'Around 900 of the North Korean soldiers deployed to Russia are estimated to have been killed.',
    '900 about killed soldiers dprk reported nobody',
  ],
  [
    'North Korea sent 12,000 soldiers, with roughly 10,000 of them in Kursk.',
    '12000 exact deployed soldiers dprk reported nobody',
    '10000 about deployed soldiers dprk reported nobody',
  ],
  [
    'North Korean casualties reached 4,700, including 600 deaths.',
    '4700 exact casualties soldiers dprk reported nobody',
    '600 exact killed soldiers dprk reported nobody',
  ],
  [
    'More than a third of the North Korean troops in Russia were hurt.',
    '33.3 more_than wounded soldiers dprk reported nobody',
  ],
]

const statuses: readonly Case[] = [
  ['North Korea plans to send 5,000 builders to Russia.', '5000 exact deployed engineers dprk planned nobody'],
  ['North Korea will dispatch another 6,000 soldiers to Russia.', '6000 exact deployed soldiers dprk planned nobody'],
  [
    'Another 6,000 North Korean soldiers are to join the fight in Russia.',
    '6000 exact deployed soldiers dprk planned nobody',
  ],
  ['North Korea may send 3,000 more soldiers to Russia.', '3000 exact deployed soldiers dprk possible nobody'],
  [
    'Another 1,000 to 3,000 North Korean soldiers might have been dispatched to Russia.',
    '1000-3000 range deployed soldiers dprk possible nobody',
  ],
  ['North Korea denied sending 10,000 soldiers to Russia.', '10000 exact deployed soldiers dprk denied nobody'],
  [
    'North Korea plans to send 6,000 soldiers, while 1,000 have already arrived in Russia.',
    '6000 exact deployed soldiers dprk planned nobody',
    '1000 exact arrived soldiers dprk reported nobody',
  ],
]

const claimants: readonly Case[] = [
  [
    'According to the NIS, 600 North Korean soldiers have been killed.',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Some 600 North Korean soldiers have been killed, according to the NIS.',
    '600 about killed soldiers dprk reported rok.nis',
  ],
  [
    "South Korea's spy agency said that 600 North Korean soldiers had been killed.",
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Some 600 North Korean soldiers have been killed, the Pentagon said on Monday.',
    '600 about killed soldiers dprk reported us.dod',
  ],
  [
    '"Some 600 North Korean soldiers have been killed," said Budanov.',
    '600 about killed soldiers dprk reported ua.hur',
  ],
  ['Western officials put the North Korean dead at 1,000.', '1000 exact killed soldiers dprk reported western'],
  [
    'The NIS estimate of 3,000 North Korean casualties is lower.',
    '3000 exact casualties soldiers dprk reported rok.nis',
  ],
  ['Seoul: 2,000 North Korean soldiers killed in Russia', '2000 exact killed soldiers dprk reported rok.gov'],
  [
    'Lawmaker Lee Seong-kweun said that the NIS believed 600 North Korean soldiers had been killed.',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Lee Seong-kweun, briefed by the NIS, said that 600 North Korean soldiers had been killed.',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'Reuters reported, citing Ukrainian military intelligence, that North Korea sent 1,500 soldiers.',
    '1500 exact deployed soldiers dprk reported ua.hur',
  ],
  [
    'KCNA quoted Kim Jong Un as saying that nine North Korean sappers had been killed in Russia.',
    '9 exact killed engineers dprk reported dprk.kim',
  ],
  [
    'Yonhap reported that North Korea sent 1,500 soldiers to Russia.',
    '1500 exact deployed soldiers dprk reported media.yonhap',
  ],
  [
    'Governor Pavel Sokolov wrote that 300 North Korean workers had arrived in Russia.',
    '300 exact arrived workers dprk reported pavel-sokolov',
  ],
  [
    'The Pentagon said there was no change, and it believes North Korea has 10,000 soldiers in Russia.',
    '10000 exact deployed soldiers dprk reported us.dod',
  ],
  [
    'The NIS briefed lawmakers. It estimates that 600 North Korean soldiers have been killed.',
    '600 exact killed soldiers dprk reported rok.nis',
  ],
  [
    'It is believed that 600 North Korean soldiers have been killed in Russia.',
    '600 exact killed soldiers dprk reported nobody',
  ],
  [
    'North Korea sent 12,000 soldiers, the NIS said, while Kyiv says 2,500 of them were killed.',
    '12000 exact deployed soldiers dprk reported rok.nis',
    '2500 exact killed soldiers dprk reported ua.gov',
  ],
]

const noFigures: readonly string[] = [
  'Russia lost more than 1,200 soldiers in the past day, the Ukrainian General Staff said. North Korea was silent.',
  'Ukraine shot down 57 drones that Russia launched, while North Korea held a parade.',
  'Kim Jong Un and Putin met on Sept. 3, 2025 for two and a half hours.',
  'The 528th Engineer Regiment of North Korea came back to Pyongyang.',
  'North Korea showed its FP-9 and KN-23 next to a 170mm gun with a range of 60 kilometers.',
  'North Korea and Russia signed Article 4 of the 2024 treaty.',
  'A 27-year-old North Korean soldier spoke to three reporters.',
  '50 countries, 150 news sites, 500 articles a day. North Korea. Russia.',
  'Share 631 Post 87 Mail 12',
  'North Korea has several soldiers in Russia.',
]

describe('English figures', () => {
  it.each(events)('%s', (text, ...lines) => expectFigures(text, lines))
  it.each(parts)('%s', (text, ...lines) => expectFigures(text, lines))
  it.each(statuses)('%s', (text, ...lines) => expectFigures(text, lines))
  it.each(claimants)('%s', (text, ...lines) => expectFigures(text, lines))
  it.each(noFigures)('no figure: %s', (text) => expectFigures(text, []))
})

describe('a figure', () => {
  it('keeps the earlier number that a newer one replaces', () => {
    const figures = figuresOf('The NIS said North Korean deaths were 600. It now estimates the toll at about 2,000.')
    expect(figures.map(({ value, superseded }) => [value, superseded])).toEqual([
      [600, true],
      [2000, false],
    ])
  })

  it('is two figures where a number changes from one to the other', () => {
    const figures = figuresOf('North Korean deaths rose from 600 to 2,000.')
    expect(figures.map(({ value, superseded, hedge }) => [value, superseded, hedge])).toEqual([
      [600, true, 'exact'],
      [2000, false, 'exact'],
    ])
  })

  it('tells an increment, a rate and a share from a total', () => {
    const modes = (text: string) => figuresOf(text).map(({ mode }) => mode)
    expect(modes('North Korea sent another 3,000 soldiers to Russia.')).toEqual(['increment'])
    expect(modes('North Korea sent 3,000 more soldiers to Russia.')).toEqual(['increment'])
    expect(modes('North Korean forces lost 92 soldiers per day.')).toEqual(['rate'])
    expect(modes('North Korea supplied 40 percent of the shells that Russia fired.')).toEqual(['share'])
    expect(modes('North Korea sent 3,000 soldiers to Russia.')).toEqual(['total'])
  })

  it('names who passes on what another says', () => {
    const [figure] = figuresOf('Lawmaker Lee Seong-kweun said the NIS believed 600 North Korean soldiers had died.')
    expect(figure?.via.map(({ id }) => id)).toEqual(['rok.lawmaker'])
  })

  it('is dated by the words beside it', () => {
    const asOf = (text: string) => figuresOf(text)[0]?.asOf
    expect(asOf('As of April, 600 North Korean soldiers had been killed.')).toEqual({
      from: '2025-04-01',
      to: '2025-04-30',
      precision: 'month',
    })
    expect(asOf('In December 2024, 600 North Korean soldiers were killed.')).toEqual({
      from: '2024-12-01',
      to: '2024-12-31',
      precision: 'month',
    })
    expect(asOf('North Korea sent 11,000 soldiers to Russia in 2024.')).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
    })
    expect(asOf('North Korea sent 11,000 soldiers on Monday.')).toEqual({
      from: '2025-04-28',
      to: '2025-04-28',
      precision: 'day',
    })
    expect(asOf('North Korea sent 11,000 soldiers to Russia.')).toBeNull()
  })

  it('points into the text that was read', () => {
    const text = 'North Korea and Russia\n\nAround 600 North Korean soldiers have been killed, the NIS said.'
    const [figure] = figuresOf(text)
    const at = (span: readonly [number, number] | undefined) => span && text.slice(...span)
    expect(at(figure?.spans.number)).toBe('600')
    expect(at(figure?.spans.hedge)).toBe('Around')
    expect(at(figure?.spans.metric)).toBe('killed')
    expect(at(figure?.spans.source)).toBe('NIS')
    expect(figure?.quote).toBe('Around 600 North Korean soldiers')
    expect(figure?.sentence).toBe('Around 600 North Korean soldiers have been killed, the NIS said.')
  })

  it('says which rule read which words', () => {
    const [figure] = figuresOf('The NIS said around 600 North Korean soldiers had been killed.')
    expect(figure?.trace).toEqual(
      expect.arrayContaining([
        'number "600"',
        'hedge about "around"',
        'noun soldiers in "around 600 North Korean soldiers"',
        expect.stringMatching(/^event killed "killed" cost /),
        'source rok.nis by says "NIS"',
      ]),
    )
  })

  it('that is well read but of nobody is still shown, and a possible one never is certain', () => {
    expect(figuresOf('North Korea sent 3,000 soldiers to Russia.')[0]?.confidence).toBeGreaterThanOrEqual(0.6)
    expect(
      figuresOf('According to the NIS North Korea may send 3,000 soldiers in May.')[0]?.confidence,
    ).toBeLessThanOrEqual(0.5)
  })

  it('of an unknown language is none', () => {
    expect(extract({ text: 'La Corée du Nord a envoyé 3 000 soldats.', lang: 'fr', published }, vocabulary)).toEqual({
      claims: [],
      dropped: 0,
    })
  })
})

describe('a statement', () => {
  const statements = (text: string, lang = 'en') =>
    extract({ text, lang, published }, vocabulary).claims.flatMap((claim) =>
      claim.kind === 'statement' ? [[claim.quote, claim.source?.id]] : [],
    )

  it('is quoted speech with its speaker', () => {
    expect(statements('Kim Jong Un told Putin that help for Russia was a “fraternal duty”.')).toEqual([
      ['fraternal duty', 'dprk.kim'],
    ])
    expect(statements('"We will never forget the fallen soldiers", Putin said.')).toEqual([
      ['We will never forget the fallen soldiers', 'ru.gov'],
    ])
  })

  it('of nobody is left out', () => {
    expect(statements('The banner read "eternal friendship of the peoples".')).toEqual([])
  })

  it('is no title', () => {
    expect(statements('The foundation said in a report titled "A Partner in Asia" that 93 shells were sent.')).toEqual(
      [],
    )
    expect(statements('МВД сообщило в докладе «Неравное партнёрство», что отправлено 93 снаряда.', 'ru')).toEqual([])
    expect(statements("국정원은 '대북제재와 외화' 보고서에서 포탄이 93발이라고 밝혔다.", 'ko')).toEqual([])
  })
})
