import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number and claimant of each figure. */
const said = figuresIn('en', '2025-05-02', 'source')

type Case = readonly [text: string, ...figures: string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'the country stands behind its office': [
    ['The Defense Ministry of South Korea said that 70 North Korean guns went to Russia.', '70 rok.mnd'],
    ['Among the cargo are 40 North Korean guns, the military of Ukraine said on Friday.', '40 ua.military'],
    ['A security adviser in Seoul reckoned that North Korea had shipped Russia 90 guns.', '90 rok.gov'],
    ['Authorities in Kyiv believe that 5,000 North Korean soldiers are in Kursk.', '5000 ua.gov'],
    ['A Ukrainian commander in Kursk said that 30 North Korean soldiers were killed.', '30 ua.military'],
  ],
  'a body of which the sentence tells by name may speak at its end': [
    [
      'Sixty North Korean soldiers were killed by the Ukrainian 7th Night Raid Regiment in Kursk, the regiment reported.',
      '60 night-raid-regiment',
    ],
  ],
  'a hedge is no verb, and a name inside other words no subject': [
    [
      'A mayor wants to keep the North Korean workers, an estimated 6,000 of them, in Russia in spite of UN sanctions.',
      '6000 nobody',
    ],
  ],
  'a consulate speaks for itself': [
    [
      'Some 800 Russian tourists saw North Korea, the Russian consulate in Chongjin told a newspaper.',
      '800 russia.diplomats',
    ],
  ],
  'an office without its country is the one that was quoted with it': [
    [
      'The Unification Ministry of South Korea told reporters about its findings.\n\nNorth Korea has sent Russia 70 guns, said the Unification Ministry.',
      '70 rok.unification',
    ],
  ],
  'what an outlet is stands behind its name': [
    ['North Korea has sent Russia 70 guns, the JoongAng daily wrote, citing sources.', '70 media.joongang'],
    ['The Wall Street Journal newspaper reported that 9,000 North Korean soldiers went to Russia.', '9000 media.wsj'],
  ],
  'several countries speak together': [
    ['Seoul, Washington and Kyiv say that North Korea has sent 9,000 troops to Russia.', '9000 ua.gov'],
    [
      'About 9,000 North Korean troops went to Russia, as Seoul, Kyiv and the United States have said before.',
      '9000 us.gov',
    ],
    ['In Kursk, Ukraine says 70 North Korean soldiers were killed.', '70 ua.gov'],
  ],
  'who says so follows': [
    [
      'North Korea will send Russia 70 sappers, who are said to clear mines.\n\nSergei Shoigu, Secretary of the Security Council of Russia, made the announcement, Censor.NET writes.\n\nKyrylo Budanov saw no proof.',
      '70 ru.shoigu',
    ],
    [
      'North Korea will send Russia 70 sappers.\n\nSergei Shoigu made this known on Monday.\n\nKyrylo Budanov saw no proof.',
      '70 ru.shoigu',
    ],
    [
      'Some 70 North Korean soldiers have died in Kursk.\nThe Ukrainian commander of the whole group in the east said so on Monday.\n\nThe NIS declined to comment, and the State Department knew nothing.',
      '70 ua.military',
    ],
  ],
  'giving guns is no saying, giving a number is': [
    ['North Korea had given about 90 guns to Russia.', '90 nobody'],
    ['The NIS had given 90 North Korean soldiers as dead in Kursk.', '90 rok.nis'],
  ],
  'whose count it is': [
    [
      "The North Koreans have lost 700 soldiers by Kyiv's count, a number that nobody can verify. Budanov and the NIS agree.",
      '700 ua.gov',
    ],
    ['By South Korean estimates 700 North Korean soldiers died. Budanov agrees.', '700 rok.gov'],
    ['Data compiled by the NIS show 700 dead North Korean soldiers.', '700 rok.nis'],
  ],
  'what follows the verb is said by the same one up to the end': [
    [
      'Some 700 containers went from North Korea to Russia, Shin Won-sik told the press on Monday, enough for 300,000 shells, Yonhap reports.',
      '700 rok.mnd',
      '300000 rok.mnd',
    ],
  ],
  'the agency is the service that the text has named': [
    [
      'The NIS briefed lawmakers. A US military official had named several hundred North Korean dead. There were "at least 90 dead North Korean soldiers", a lawmaker quoted the agency as saying.',
      '200-999 us.dod',
      '90 rok.nis',
    ],
  ],
  'whom the watch knows is known by the surname': [
    [
      'It was dramatic when Robert Wood asked for the floor. “Some 9,000 North Korean soldiers are in Kursk,” said Wood.',
      '9000 us.state',
    ],
  ],
  'the department, the study, she': [
    [
      'The Treasury Department put generals under sanctions. Kim Yong-bok is one of them. Some 9,000 North Korean troops went to Russia, said the department.',
      '9000 us.treasury',
    ],
    [
      'A study by the Harbour Fund says that 70 guns went from North Korea to Russia.\n\nSoldiers are sent too.\n\nAt least 900 North Korean soldiers are in Russia, the study reads.',
      '70 harbour-fund',
      '900 harbour-fund',
    ],
    [
      'Leaked papers were gone through by Olha Marchenko of a university in Seoul. North Korea has sold Russia 90 guns, she estimates.',
      '90 olha-marchenko',
    ],
  ],
  "the country's government": [
    ["Some 700 laborers from North Korea are still in Russia, said the country's government this month.", '700 ru.gov'],
  ],
  'it is feared by nobody': [
    ['It is feared that 700 North Korean soldiers are near Kursk. Budanov and the NIS said nothing.', '700 nobody'],
  ],
  'who sends is not who says': [['At least 700 more soldiers presumed sent to Russia by North Korea', '700 nobody']],
  'so said': [
    ['Some 700 guns went from North Korea to Russia. So said Pavlo Hrynko at a forum in Odesa.', '700 pavlo-hrynko'],
  ],
  'nothing is put anywhere without a number': [
    ['$5 million of North Korean money was set free by Russia.', '5000000 nobody'],
  ],
  'a noun is no verb': [
    ['It is the latest report since North Korea sent 70 guns to Russia.', '70 nobody'],
    ["It was Kyiv's first such claim since North Korea sent 9,000 troops to Russia.", '9000 nobody'],
  ],
  'what stands behind a semicolon is said by the same one': [
    [
      'Half of the shells come from North Korea, wrote The Guardian on Monday; some 2 million shells a year are shipped to Russia.',
      '50 media.guardian',
      '2000000 media.guardian',
    ],
  ],
  'a place in capitals before a colon is where it was written': [
    ['SEOUL: Around 700 North Korean soldiers have been killed in Kursk, a lawmaker said on Monday.', '700 lawmaker'],
  ],
  "what the agency of a state says is not its leader's": [
    [
      'Kim Jong Un received the soldiers in Pyongyang.\n\nMedals went to 40 soldiers killed in Russia, the Korean Central News Agency said.',
      '40 dprk.kcna',
    ],
  ],
  'whoever was quoted last goes on where a paragraph opens with a quotation of nobody': [
    [
      "North Korean soldiers attack in masses, the White House said.\n\nThey die, Kirby told reporters.\n\n“In fact, they suffer. Our estimate is that they have lost more than 900 killed.”\n\nSouth Korea's spy agency counts 700 dead.",
      '900 us.whitehouse',
      '700 rok.nis',
    ],
    [
      '“We see North Korean soldiers in Kursk,” Kirby of the White House said.\n\n“They suffered. North Korea has lost more than 900 killed. That is bad,” Zelensky said.',
      '900 ua.president',
    ],
  ],
}

describe('Whose an English figure is', () => {
  for (const [why, texts] of Object.entries(cases))
    describe(why, () => {
      for (const [text, ...figures] of texts) it(text, () => expect(said(text), traceOf(text, 'en')).toEqual(figures))
    })
})
