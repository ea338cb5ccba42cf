import { describe, expect, it } from 'vitest'
import type { FigureClaim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'

const figuresOf = (text: string) =>
  extract({ text, lang: 'en', published: '2025-05-02' }, koreaRussia.vocabulary).claims.filter(
    (claim): claim is FigureClaim => claim.kind === 'figure',
  )

/** Number and claimant of each figure. */
const said = (text: string) =>
  figuresOf(text).map(({ value, low, high, source }) => `${value ?? `${low}-${high}`} ${source?.id ?? 'nobody'}`)

/** Number, hedge, metric, side and status of each figure. */
const counted = (text: string) =>
  figuresOf(text).map(({ value, low, high, hedge, metric, side, status }) =>
    [value ?? `${low}-${high}`, hedge, metric, side, status].join(' '),
  )

type Case = readonly [text: string, ...figures: string[]]

const speakers: readonly Case[] = [
  // what stands between commas before the verb says who somebody is
  [
    'Rustem Umerov, in an interview with KBS, estimated that 15,000 North Korean soldiers were in Russia.',
    '15000 ua.umerov',
  ],
  [
    "Shoigu, the secretary of Russia's Security Council, said 1,000 sappers would come from North Korea.",
    '1000 ru.shoigu',
  ],
  [
    'Robert Wood, deputy envoy to the UN, told the Security Council that 8,000 North Korean soldiers were in Kursk.',
    '8000 us.state',
  ],
  ['A senior US official, who spoke on condition of anonymity, said 900 North Korean soldiers had died.', '900 us.gov'],
  ['John Foreman, who served in Moscow, said that 4,000 North Korean soldiers had been wounded.', '4000 john-foreman'],
  ["Ukraine's top general, Oleksandr Syrskyi, said that 4,000 North Korean soldiers had died.", '4000 ua.military'],
  ['Three U.S. officials familiar with the matter said that 11,000 North Korean troops are in Russia.', '11000 us.gov'],
  // the country belongs to the outlet, the role to the department
  ["Russia's TASS said that 70 North Korean workers had arrived.", '70 media.tass'],
  ["The State Department's deputy spokesperson said that 8,000 North Korean troops were in Kursk.", '8000 us.state'],
  [
    'Vadym Skibitskyi, deputy head of the service, said North Korea had sent Russia 4 million shells.',
    '4000000 ua.hur',
  ],
  // passives
  ['The figure of 600 North Korean dead was given by the NIS in April.', '600 rok.nis'],
  ['An estimated 600 North Korean soldiers killed in Kursk were reported by the NIS.', '600 rok.nis'],
  ['The toll was estimated by the NIS at 600 North Korean soldiers.', '600 rok.nis'],
  ['North Korean casualties were put at 4,000 by Western officials.', '4000 western'],
  ['Pyongyang was said by the NIS to have sent 3,000 soldiers.', '3000 rok.nis'],
  [
    'Figures released by the National Intelligence Service show that 15,000 North Korean workers are in Russia.',
    '15000 rok.nis',
  ],
  ['Russia was supplied with 12 million shells by North Korea.', '12000000 nobody'],
  // the estimate of a country, and what it is
  ['By South Korean estimates the war has killed at least 600 North Korean soldiers.', '600 rok.gov'],
  ["The North's own count of its dead in the first two phases is about 350 soldiers.", '350 dprk.gov'],
  ["Ukraine's own figures speak of 8,000 North Korean soldiers in Kursk.", '8000 ua.gov'],
  ['The Ukrainian count of North Korean soldiers in Kursk is 11,000.', '11000 ua.gov'],
  ["Pyongyang's official tally of its dead in Kursk stands at 101.", '101 dprk.gov'],
  [
    "The NIS's assessment of the losses of the North Korean units in the region is that 600 soldiers died.",
    '600 rok.nis',
  ],
  // verbs that tell only with a number
  ['A US military official had named several hundred North Korean victims.', '200-999 us.dod'],
  // "it" is who opened the sentence before
  ['Budanov spoke in Kyiv. According to him, 120 North Korean guns went to Russia.', '120 ua.hur'],
  ['Zelensky addressed the nation. In his words, 3,000 North Korean soldiers have died.', '3000 ua.president'],
  // a lawmaker speaks for the office that briefed him
  [
    'About 600 North Korean soldiers died in Russia, lawmaker Lee Seong-kweun told reporters.\n\nHe spoke after a closed hearing of the National Intelligence Service.',
    '600 rok.nis',
  ],
  // nobody is named
  ['North Korea has sent about 15,000 soldiers to Russia since October.', '15000 nobody'],
  ['By some accounts, 4,000 North Korean soldiers have been killed.', '4000 nobody'],
]

const meanings: readonly Case[] = [
  // a number behind its noun
  ['North Korean soldiers in Kursk now number 11,000.', '11000 exact deployed dprk reported'],
  ['North Korean losses total 6,000.', '6000 exact casualties dprk reported'],
  ['The number of North Korean workers in Russia could rise to 25,000.', '25000 exact deployed dprk possible'],
  // hedges behind the noun
  ['North Korea sent 12 generals at most to Russia.', '12 at_most deployed dprk reported'],
  ['North Korea has sent Russia 3,000 soldiers or more.', '3000 at_least deployed dprk reported'],
  // what happened, and of how many
  ['Kim Jong Un acknowledged the deaths of 101 soldiers in Kursk.', '101 exact killed dprk reported'],
  ['North Korea is losing about 100 soldiers a day in Kursk.', '100 about casualties dprk reported'],
  ['The North Koreans lost 300 men in two days near Kursk.', '300 exact casualties dprk reported'],
  ['Pyongyang sent 11,000 soldiers to Russia in return for oil.', '11000 exact deployed dprk reported'],
  ['About 2,000 North Korean soldiers returned from Russia.', '2000 about returned dprk reported'],
  [
    'There were 100 North Korean deaths and the injured are approaching 1,000.',
    '100 exact killed dprk reported',
    '1000 nearly wounded dprk reported',
  ],
  // what is inserted speaks of something else
  [
    '6,000 North Koreans, or half of the 11,000 sent, were killed.',
    '6000 exact killed dprk reported',
    '50 exact share dprk reported',
    '11000 exact deployed dprk reported',
  ],
  [
    'Some 6,000 North Koreans - more than half of those sent - have been killed or wounded.',
    '6000 about casualties dprk reported',
    '50 more_than share dprk reported',
  ],
  // whom a missile hits is not who made it
  [
    'A North Korean missile hit a house in Kyiv, killing 12 people and injuring 90.',
    '12 exact killed ukraine reported',
    '90 exact wounded ukraine reported',
  ],
  ['Ukraine hit a base in Kursk, killing 500 North Korean soldiers.', '500 exact killed dprk reported'],
  // missiles that fall into the sea go to nobody
  ['North Korea fired two ballistic missiles toward the sea.'],
  // a headline is as sure as its text
  [
    'Shoigu: Kim sending 6K workers to Kursk\n\nNorth Korea will send 6,000 workers to Kursk, Sergei Shoigu said.',
    '6000 exact deployed dprk planned',
    '6000 exact deployed dprk planned',
  ],
]

describe('An English figure', () => {
  for (const [text, ...figures] of speakers) it(`is said by: ${text}`, () => expect(said(text)).toEqual(figures))
  for (const [text, ...figures] of meanings) it(`means: ${text}`, () => expect(counted(text)).toEqual(figures))
})
