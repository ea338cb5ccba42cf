import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

const said = (text: string, lang: string) =>
  extract({ text, lang, published: '2025-05-02' }, koreaRussia.vocabulary).claims.flatMap((claim) =>
    claim.kind === 'figure'
      ? [[claim.value, claim.source?.id ?? 'nobody', ...claim.via.map(({ id }) => id)].join(' ')]
      : [],
  )

type Case = readonly [lang: string, text: string, ...figures: string[]]

const cases: readonly Case[] = [
  // the second one has the verb of the first
  ['en', 'Seoul counts 900 dead North Koreans, Washington 1,200.', '900 rok.gov', '1200 us.gov'],
  ['en', 'The NIS put North Korean losses at 3,000, and Ukraine at over 4,000.', '3000 rok.nis', '4000 ua.gov'],
  [
    'en',
    'The Pentagon knows of 200 dead North Koreans; President Zelensky, a day later, of more than 700 killed.',
    '200 us.dod',
    '700 ua.president',
  ],
  ['ru', 'Сеул говорит о 900 погибших солдатах КНДР, Вашингтон — о 1200.', '900 rok.gov', '1200 us.gov'],
  ['ru', 'В Сеуле насчитали 900 убитых северокорейцев, а в Киеве – более 2000.', '900 rok.gov', '2000 ua.gov'],
  ['ru', 'НРС оценивает потери КНДР в 3000 человек, Зеленский – в 4000.', '3000 rok.nis', '4000 ua.president'],
  // who opens the sentence is "he"
  [
    'en',
    'Seoul said that 900 North Koreans had died. President Zelensky gave another number: 1,400 were killed, he said.',
    '900 rok.gov',
    '1400 ua.president',
  ],
  // an office is known by its country and by its capital, before it and behind
  ['en', 'North Korea sent 900 guns to Russia, the defense ministry in Seoul said.', '900 rok.mnd'],
  ['en', "North Korea sent 900 guns to Russia, the South's Joint Chiefs of Staff said.", '900 rok.jcs'],
  ['en', 'North Korea sent 900 guns to Russia, military intelligence in Kyiv said.', '900 ua.hur'],
  [
    'en',
    "Radio Free Asia reported this week, from data of Russia's federal statistics service, that 900 North Koreans entered Russia.",
    '900 ru.rosstat media.rfa',
  ],
  // where a body sits says nothing for it
  [
    'en',
    'The Tidewater Centre in London estimates that North Korea sent 5,000 soldiers to Russia.',
    '5000 tidewater-centre',
  ],
  [
    'en',
    'The Harbour Institute of Foreign Trade in Seoul found that North Korea shipped 4,000 containers to Russia.',
    '4000 harbour-institute-of-foreign-trade',
  ],
  ['en', 'North Korea sent 5,000 soldiers, the Open Source Centre in London said.', '5000 osc'],
  ['en', 'Kyrylo Budanov in Kyiv said that North Korea sent 5,000 soldiers.', '5000 ua.hur'],
  ['en', 'At least 9,000 North Koreans in Russia, Pentagon says', '9000 us.dod'],
  // verbs that tell without saying
  ['en', 'The NIS holds that 900 North Korean soldiers have died.', '900 rok.nis'],
  ['en', 'The institute KIDA in Seoul assumed that North Korea sent 14,000 soldiers.', '14000 rok.kida'],
  [
    'en',
    'North Korea sent 15,000 troops to Russia, the NIS told parliament, according to Reps. Lee Seong-kweun and Park Sun-won.',
    '15000 rok.nis rok.lawmaker',
  ],
  ['en', 'South Korean exports to Russia were $4 billion, KITA said.', '4000000000 rok.kita'],
  // tour operators and airlines are no office of a state
  [
    'ru',
    'В КНДР съездили 900 россиян, сообщили в правительстве края. По словам туроператоров, на лето записались 90 туристов.',
    '900 ru.region',
    '90 company',
  ],
]

describe('claimants beside each other', () => {
  it.each(cases)('%s: %s', (lang, text, ...figures) => {
    expect(said(text, lang), traceOf(text, lang)).toEqual(figures)
  })
})
