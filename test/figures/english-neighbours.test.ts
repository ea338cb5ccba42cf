import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

const counted = figuresIn('en', '2025-05-02', 'hedge', 'unit', 'metric')
const said = figuresIn('en', '2025-05-02', 'source')

type Cases = Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>>

const counts: Cases = {
  'as many in another year': [
    [
      'In 2024 some 700 Russians visited North Korea, up from 120 the year before.',
      '700 about person travel',
      '120 exact person travel',
    ],
    [
      'In 2024 some 700 Russians visited North Korea, 120 in 2023 and just 40 in 2021.',
      '700 about person travel',
      '120 exact person travel',
      '40 exact person travel',
    ],
  ],
  'a part of ten is told with "out of" as well': [
    ['Four out of ten shells used by Russia are North Korean.', '40 exact percent share'],
    [
      'North Korea sent Russia 9 million shells in 2024 and 4 million the year before.',
      '9000000 exact shell supplied',
      '4000000 exact shell supplied',
    ],
  ],
  'what is said of a count is a part, and of more than were lost nothing': [
    [
      'Over 700 of the North Koreans sent to Kursk are dead, Seoul says. That is more than half.',
      '700 more_than person killed',
      '50 more_than percent killed',
    ],
    [
      'Some 100 North Koreans have fallen in Kursk, the NIS said. Some 9,000 of them are in Kursk, it believes.',
      '100 about person killed',
      '9000 about person deployed',
    ],
  ],
  'arms of another calibre, and what they measure': [
    [
      "North Korea's containers for Russia could hold some 700,000 shells of 152 mm, or 90,000 of 122 mm.",
      '700000 about shell supplied',
      '90000 exact shell supplied',
    ],
  ],
  'what a country spends on its own tests is paid to nobody': [
    ["North Korea sells shells to Russia. Last year's missile tests alone cost Kim one billion dollars."],
    ['Russia paid North Korea one billion dollars, which Kim spends on missile tests.', '1000000000 exact usd paid'],
  ],
  'who fights or comes to fight has been sent': [
    ['Kirby said 12,000 North Korean soldiers were fighting against Ukraine.', '12000 exact person deployed'],
    [
      'Of 12,000 North Korean soldiers who came to fight for Russia, 3,800 have been killed.',
      '12000 exact person deployed',
      '3800 exact person killed',
    ],
  ],
  'a part right before its whole is of the same people': [
    [
      'Some 600 of the 900 North Korean workers who went to Russia in May live near Vladivostok.',
      '600 about person deployed',
      '900 exact person deployed',
    ],
    [
      'Nearly 70 of the 200 North Koreans who entered Russia in June named study as their reason.',
      '70 nearly person travel',
      '200 exact person travel',
    ],
    [
      'About 30 of the 900 North Korean soldiers sent to Kursk have been killed.',
      '30 about person killed',
      '900 exact person deployed',
    ],
  ],
  'quarters of a year are no parts': [
    ['Arrivals from North Korea in Russia grew in the first and second quarters of 2021.'],
    ['Three quarters of South Korean exporters to Russia have lost money.', '75 exact percent share'],
  ],
  'a point may be written out': [
    ['Trade between North Korea and Russia came to 41-point-two million dollars.', '41200000 exact usd trade'],
    ['South Korean exports to Russia fell 13-point-four percent.', '13.4 exact percent trade'],
    ['Trade between North Korea and Russia went up four-point-five times.', '4.5 exact other:times trade'],
  ],
  'missiles that only fly are given to nobody': [
    ["The two missiles from North Korea fell into the sea outside Japan's economic zone, Tokyo said."],
    ["Seoul's Joint Chiefs of Staff said the three missiles traveled 400 kilometers."],
    ['The 60 North Korean missiles that Russia received fell short of what it wanted.', '60 exact missile supplied'],
  ],
  'shares of votes and incidents at a border': [
    ['South Koreans have voted. Kim Moon-soo trails Lee with 31.5 percent, and a third man holds 4 percent.'],
    ['North Korea shut its border with Russia, and in one incident guards shot dead a smuggler.'],
    ['Nordwind has been given leave for up to three weekly flights between Moscow and Pyongyang.'],
  ],
  'what goes from a third country to the other side': [
    ['Hundreds of trucks a month are exported from China to Russia, Reuters says of the sanctions.'],
  ],
  'headlines under the time alone are of other texts': [
    [
      'Kim Jong Un has opened a route to Russia.\n08:15\nFire kills nine in a Lagos market\n08:02\nStorm injures 40 in Cuba',
    ],
    ['Kim Jong Un has opened a route to Russia.\n08:15\nHe sent 900 soldiers there.', '900 exact person deployed'],
  ],
  'citizens who are sent to work are workers': [
    ['North Korea sent 800 of its citizens to Russia to build houses.', '800 exact person deployed'],
  ],
  'money that is stolen is paid by nobody': [
    ['North Korean hackers, helped from Russia, stole $3 billion last year, the UN said.'],
  ],
  'verbs of falling': [
    ['North Korean arrivals in Russia plummeted to 40 in spring.', '40 exact person travel'],
    [
      'South Korean exports to Russia tumbled from $9 billion to $4 billion.',
      '9000000000 exact usd trade',
      '4000000000 exact usd trade',
    ],
  ],
  'those who leave': [
    ['Dozens of North Korean workers are streaming out of Russia.', '24-99 order_of_magnitude person returned'],
    ['About 700 North Korean workers have left Russia.', '700 about person returned'],
  ],
}

const sources: Cases = {
  'who finds, knows or says it on a day': [
    ['North Korea sent 700 shells, finds John Hill of Harbour University in a study for Russia.', '700 john-hill'],
    ['Some 700 North Koreans have died in Kursk, as far as the NIS knows.', '700 rok.nis'],
    ['Zelensky on Monday: 700 North Koreans killed in Kursk.', '700 ua.president'],
  ],
  'an outlet with a word for what it is': [
    ['Japanese NHK television company wrote that North Korea would send 900 workers to Russia.', '900 media.nhk'],
    ['The CNN television channel reported that 900 North Korean soldiers had been sent to Russia.', '900 media.cnn'],
  ],
  'an outlet that is told by somebody whom nothing names': [
    ['North Korea has sent 900 workers to Russia, a trader in Hyesan told Daily NK.', '900 media.dailynk'],
    ['North Korea has sent 900 workers to Russia, a spokesman for the NIS told Reuters.', '900 rok.nis'],
  ],
  'an outlet of which only the name is known': [
    ['Some 600 Russians visited North Korea, the Harbour Times newspaper reported.', '600 harbour-times'],
    ['Some 600 Russians visited North Korea, a Russian news agency reported.', '600 russia.media'],
  ],
  'where it was written, and who tells it': [
    ['Seoul: Some 600 North Koreans visited Russia in May, Radio Free Asia reported.', '600 media.rfa'],
    ['Seoul: 600 North Korean soldiers sent to Russia', '600 rok.gov'],
  ],
  'who was asked, and by whom': [
    [
      'North Korea plans to send 800 workers to Russia. This was announced in an interview with CNN by Vadym Skibitskyi, according to Censor.NET.',
      '800 ua.hur',
    ],
    [
      'North Korean sappers cleared 70,000 mines in Kursk - Alexander Khinshtein, Governor of the region',
      '70000 ru.region',
    ],
  ],
  'a man of a trade speaks for no state': [
    [
      'A Russian timber industry official said North Korea had sent 900 workers to Russia.',
      '900 russian-timber-industry-official',
    ],
    ['A Russian defense official said North Korea had sent 900 workers to Russia.', '900 ru.gov'],
  ],
  'who is named in full speaks': [
    ['North Korea has lost 900 men in Kursk, says the Institute for the Study of War.', '900 isw'],
    ['Some 600 North Koreans have died in Kursk, writes the Harbour Times.', '600 harbour-times'],
    ['Russia imported 900 tons of rice from North Korea, customs data show.', '900 customs'],
  ],
  'a given name before a surname that is known': [
    [
      '“We have agreed on a Russian tourist group for North Korea,” said Aleksey Kozlov. “There will be 60 Russian tourists in it.”',
      '60 ru.kozlov',
    ],
    ['North Korea has sent 900 workers to Russia. By Park Yoon-bae Posted: May 2, 2025', '900 nobody'],
  ],
}

for (const [what, table, read] of [
  ['What neighbours count', counts, counted],
  ['Who tells of neighbours', sources, said],
] as const)
  describe(what, () => {
    for (const [why, texts] of Object.entries(table))
      describe(why, () => {
        for (const [text, ...figures] of texts) it(text, () => expect(read(text), traceOf(text, 'en')).toEqual(figures))
      })
  })
