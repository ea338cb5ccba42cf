import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number, hedge, unit, metric, side and status of each figure. */
const counted = figuresIn('en', '2025-05-02', 'hedge', 'unit', 'metric', 'side', 'status')

type Case = readonly [text: string, ...figures: string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a multiple': [
    ['Trade between North Korea and Russia multiplied by six in 2022.', '6 exact other:times trade dprk reported'],
    ['North Korean trade with Russia rose more than five-fold.', '5 more_than other:times trade dprk reported'],
    ['Trade between North Korea and Russia saw a threefold increase.', '3 exact other:times trade dprk reported'],
    ['Eight times as many Russian tourists visited North Korea.', '8 exact other:times travel russia reported'],
    ['Putin and Kim met five times in Pyongyang.'],
  ],
  'sums in other coins': [
    [
      'Exports of cars from South Korea to Russia came to 90 billion won.',
      '90000000000 exact other:krw trade rok reported',
    ],
    [
      'Cars worth 90 billion won were exported from South Korea to Russia.',
      '90000000000 exact other:krw trade rok reported',
    ],
  ],
  'trade with somebody else is not of the watch': [
    [
      'South Korean exports to Russia fell to $4 billion.\nKazakhstan is another story: exports there leapt 115 percent to $2 billion.',
      '4000000000 exact usd trade rok reported',
    ],
    ["North Korea's trade with China came to $2 billion."],
  ],
  'who was given something got it': [
    ['Moscow had been given 60 guns by the North.', '60 exact gun supplied dprk reported'],
    ['North Korea was given 80 tons of wheat by Russia.', '80 exact ton supplied russia reported'],
  ],
  'residents are of the country that is named beside them': [
    ['About 4,000 residents of North Korea entered Russia last year.', '4000 about person travel dprk reported'],
    ['North Korea fired on Kursk, where 4,000 residents were evacuated.'],
  ],
  'what people travel for': [
    [
      'Some 9,000 North Koreans entered Russia last year. Study brought 6,000, business 2,000 and tourism 50.',
      '9000 about person arrived dprk reported',
    ],
    [
      'Russians made 4,000 trips to North Korea last year. Tourism accounted for 2,000, business for 700 and transit for 50.',
      '4000 exact person travel russia reported',
      '2000 exact person travel russia reported',
      '700 exact person travel russia reported',
      '50 exact person travel russia reported',
    ],
    [
      'Some 900 North Korean students entered Russia in 2023; in 2019 they had been 3,000.',
      '900 about person travel dprk reported',
      '3000 exact person travel dprk reported',
    ],
  ],
  'people and things that a list goes on with': [
    [
      'Moscow has received “9,000 troops, missiles, 60 guns and much ammunition” from North Korea.',
      '9000 exact person deployed dprk reported',
      '60 exact gun supplied dprk reported',
    ],
    [
      'Up to 9,000 North Korean troops in Ukraine, and perhaps 12,000 if they come by turns, cost Russia much.',
      '9000 at_most person deployed dprk reported',
      '12000 exact person deployed dprk possible',
    ],
    [
      'North Korean soldiers are at the front in Kursk. They are some 9,000 men.',
      '9000 about person deployed dprk reported',
    ],
  ],
  'hedges and parts of words': [
    ['The 9,000-plus soldiers sent to Russia from North Korea left.', '9000 at_least person deployed dprk reported'],
    ['North Korean workers in Russia sleep on the floor of half-built blocks.'],
  ],
  'the noun before a copula, a colon or a word for the number': [
    [
      'And the casualties among the North Koreans sent to Russia are more than 900.',
      '900 more_than person casualties dprk reported',
    ],
    ['North Korean soldiers in Kursk: an estimated 9,000 along the front', '9000 about person deployed dprk reported'],
    [
      'He expects the North Korean troops to be in action in Kursk soon and puts their number at 9,000.',
      '9000 exact person deployed dprk reported',
    ],
    [
      'Of these casualties some 900 wounded North Koreans were brought home.',
      '900 about person returned dprk reported',
    ],
  ],
  'who goes on where no noun is': [
    [
      'Some 90 wounded North Korean soldiers are in a Russian hospital. Yesterday a train came with 40 people.',
      '90 about person wounded dprk reported',
      '40 exact person wounded dprk reported',
    ],
    ['Over 90 North Korean patients lie in Moscow.', '90 more_than person wounded dprk reported'],
  ],
  'a noun for the amount between the hedge and the number': [
    [
      'Arms with an estimated value of $3 billion have gone from North Korea to Russia.',
      '3000000000 about usd paid dprk reported',
    ],
    [
      'The Kremlin has owned up to the estimated 9,000 North Korean troops in Kursk.',
      '9000 about person deployed dprk reported',
    ],
  ],
  'what is not ours': [
    ['To North Korea, whose GDP the central bank puts at $20 billion, arms for Russia mean much.'],
    ['North Korea provoked again with the launch of six short-range missiles.'],
    ['In this direction alone the enemy has lost 30,000 of his soldiers during the operation.'],
    ['North Koreans and others get up to 2 million rubles in Russia.'],
    ['Some 900 people join the Russian army daily, and North Korea helps.'],
  ],
  'guns of two calibres': [
    [
      'Missiles and some 200 pieces of 170 millimeter howitzers and 240 mm launchers went from North Korea to Russia.',
      '200 about gun supplied dprk reported',
    ],
  ],
  'a number before a verb': [
    [
      'Some 9,000 North Korean soldiers were sent to Russia, and some 2,000 or more seem to have been sent since.',
      '9000 about person deployed dprk reported',
      '2000 at_least person deployed dprk reported',
    ],
  ],
  'what comes on top is known already': [
    [
      'In 2026 Russia is also to get 70 missiles from North Korea, on top of the 40 that it has.',
      '70 exact missile supplied dprk planned',
      '40 exact missile supplied dprk reported',
    ],
  ],
  'both sides are named, whoever the war is against': [
    [
      'More than one thousand containers with military equipment for the war in Ukraine have reached Russia from North Korea, the U.S. government says.',
      '1000 more_than container supplied dprk reported',
    ],
  ],
  plans: [
    [
      '60 sappers and 700 builders were to be sent from North Korea to Kursk.',
      '60 exact person deployed dprk planned',
      '700 exact person deployed dprk planned',
    ],
  ],
  'what is said of a list is said of each of it': [
    [
      'A thousand sappers and four thousand builders will go from North Korea to Kursk.',
      '1000 exact person deployed dprk planned',
      '4000 exact person deployed dprk planned',
    ],
    [
      'A further 700 North Korean soldiers and engineers are to follow to Russia.',
      '700 exact person deployed dprk planned',
    ],
  ],
  'a verb without tense goes on from a plan': [
    [
      "North Korea intends to train its troops on Russia's side and send an additional 700 soldiers to Kursk.",
      '700 exact person deployed dprk planned',
    ],
  ],
  'a decimal that is spelled out': [
    ['North Korea gave Russia two-point-five million shells.', '2500000 exact shell supplied dprk reported'],
    ['North Korea gave Russia two point five million shells.', '2500000 exact shell supplied dprk reported'],
  ],
  'of the kind that another has': [
    [
      'North Korea sent 700 tons of explosives to Russia. They are equal to about 90,000 shells of the type Russia has fired.',
      '700 exact ton supplied dprk reported',
      '90000 about shell supplied dprk reported',
    ],
  ],
  'a wage by the hour is of those who are named behind it': [
    [
      'North Korea may send 700 workers to Russia. About $3 per hour is what the Russians promise the foreign workers.',
      '700 exact person deployed dprk possible',
      '3 about usd paid russia reported',
    ],
  ],
  'what lands in our country comes from the other side': [
    [
      'A plane with more than 70 animals has landed in Pyongyang, the Russian natural resources ministry said.',
      '70 more_than other:item supplied russia reported',
    ],
    ['North Korea sent Russia 200 guns, which have arrived in Kursk.', '200 exact gun supplied dprk reported'],
  ],
  'ports and foreign tourists are nobody of ours': [
    ['Ships sail between the two Russian ports and Rajin in North Korea.'],
    ['North Korea hoped for a million foreign tourists a year in Wonsan.'],
    [
      'North Korea sent 700 soldiers to Russia. Meetings grew frequent, too. There were 24 of them in May.',
      '700 exact person deployed dprk reported',
    ],
  ],
  'ways to be captured and to die': [
    [
      'Three North Korean soldiers have fallen into the hands of Ukrainian troops in Kursk.',
      '3 exact person captured dprk reported',
    ],
    ['Kursk cost 70 North Korean soldiers their lives.', '70 exact person killed dprk reported'],
    ['Two North Korean prisoners are in Kyiv. One is hurt in the jaw.', '2 exact person captured dprk reported'],
  ],
}

describe('What an English figure counts', () => {
  for (const [why, texts] of Object.entries(cases))
    describe(why, () => {
      for (const [text, ...figures] of texts)
        it(text, () => expect(counted(text), traceOf(text, 'en')).toEqual(figures))
    })
})
