import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number and claimant of each figure. */
const said = figuresIn('en', '2025-05-02', 'source')

type Case = readonly [text: string, ...figures: string[]]

const fighting = '700 North Korean soldiers were fighting in Kursk'

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a journalist has many verbs of saying': [
    ...[
      'complained that',
      'boasted that',
      'hinted that',
      'cautioned that',
      'conceded that',
      'contended that',
      'reiterated that',
      'underscored that',
      'surmised that',
      'anticipates that',
      'has it that',
      'let it be known that',
      'is convinced that',
      'drew attention to the fact that',
      'is of the opinion that',
      'came to the conclusion that',
      'has evidence that',
      'guessed that',
      'recounted how',
    ].map((verb): Case => [`Budanov ${verb} ${fighting}.`, '700 ua.hur']),
    ['Budanov guesses at 700 North Korean soldiers in Kursk.', '700 ua.hur'],
    ['The JCS has spotted 700 North Korean soldiers in Kursk.', '700 rok.jcs'],
    ['The JCS pegged the North Korean losses in Kursk at 700.', '700 rok.jcs'],
    ['The JCS, by spring, had spoken of 700 North Korean soldiers in Kursk.', '700 rok.jcs'],
  ],
  'the frame says who says it, whatever its verb': [
    ['Some 700 North Korean soldiers stand in Kursk, the Ukrainian president has charged.', '700 ua.president'],
    ['Some 700 North Korean soldiers stand in Kursk, Budanov sighed on Tuesday.', '700 ua.hur'],
    ['Some 700 North Korean soldiers stand in Kursk, groaned Budanov.', '700 ua.hur'],
    ['In Kursk, Budanov fears, 700 North Korean soldiers are waiting.', '700 ua.hur'],
    ['Budanov sighed that 700 North Korean soldiers stood in Kursk.', '700 ua.hur'],
    ['Some 700 North Korean soldiers stand in Kursk, if Budanov is to be believed.', '700 ua.hur'],
    ["In Budanov's words, 700 North Korean soldiers stand in Kursk.", '700 ua.hur'],
    ['There are 700 North Korean soldiers in Kursk (source: NIS).', '700 rok.nis'],
    ['There are 700 North Korean soldiers in Kursk (NIS).', '700 rok.nis'],
  ],
  'what others do is no frame': [
    ['As 700 North Korean soldiers attacked Kursk, Ukraine retreated.', '700 nobody'],
    ['With 700 North Korean soldiers in Kursk, Ukraine retreated on Monday.', '700 nobody'],
    ['About 700 North Korean soldiers attacked Kursk, where the Ukrainian army has retreated.', '700 nobody'],
    ['Zelensky visited a hospital after 700 North Korean soldiers attacked Kursk.', '700 nobody'],
  ],
  'what somebody calls something': [
    ['Kim Jong Un mourned what he called the sacrifice of 19 soldiers in Kursk.', '19 dprk.kim'],
    ['Budanov listed what he described as 19 losses of the North Koreans in Kursk.', '19 ua.hur'],
  ],
  'the one who speaks is the head of his noun phrase': [
    [
      'Some 700 North Korean builders have come, Pavel Orlov, Russian Deputy Minister of Labour and head of the commission for cooperation with North Korea, said on Monday.',
      '700 pavel-orlov',
    ],
    [
      'Pavel Orlov, the deputy head of the regional administration and co-chair of the working group on trade with North Korea, said that 700 North Korean builders had come to Russia.',
      '700 pavel-orlov',
    ],
    ['The director of a Khabarovsk travel firm, Vera Lis, said that 70 Russians went to North Korea.', '70 vera-lis'],
    [
      'Ahn Mi-young, a former North Korean diplomat who defected in 2015, said Pyongyang earned $70 million from Russia.',
      '70000000 ahn-mi-young',
    ],
    [
      '"Pyongyang earned $70 million from Russia," Ahn Mi-young of the Harbour Centre told the daily.',
      '70000000 ahn-mi-young',
    ],
    [
      'One of the lawmakers, Ahn Mi-young of the ruling party, told reporters that 70 North Koreans had died in Kursk.',
      '70 ahn-mi-young',
    ],
    [
      'The foundation, regarded as close to Finance Minister Karl Vogt, reckons that North Korea sold Russia 70 guns.',
      '70 nobody',
    ],
    [
      'It was $7 million of trade between North Korea and Russia, in the estimate of an official of the Russian timber industry.',
      '7000000 officials',
    ],
    ['"There are 70 North Koreans in Kursk," a source in Ukraine\'s General Staff told Reuters.', '70 ua.military'],
  ],
  'who put out the paper speaks': [
    [
      'Some 70 North Korean guns are in Russia, says a study that the Harbour Fund brought out on Monday.',
      '70 harbour-fund',
    ],
    [
      'A survey that the Harbour Fund published puts the number of North Korean guns in Russia at 70.',
      '70 harbour-fund',
    ],
    [
      'Some 70 North Korean guns are in Russia, according to a survey published by the Harbour Fund.',
      '70 harbour-fund',
    ],
    ['Documents seen by Reuters show that North Korea shipped Russia 70 guns.', '70 media.reuters'],
    ['Recordings obtained by the NIS show that North Korea lost 70 soldiers in Kursk.', '70 rok.nis'],
    ['There are 70 North Korean guns in Russia. The figures come from the NIS.', '70 rok.nis'],
  ],
  'outlets behind the verb': [
    ["Arms sales made $7 billion for Kim's regime in Russia, writes The Wall Street Journal.", '7000000000 media.wsj'],
    ['According to Yonhap, which cites the NIS, 70 North Koreans died in Kursk.', '70 rok.nis'],
    [
      'Between May and July, Mr Ahn told reporters, 70 North Korean soldiers died in Kursk, in the words of the NIS.',
      '70 rok.nis',
    ],
  ],
  'who has a name is the one who wrote it': [
    ["Some 70 North Korean guns are in Russia, if one is to believe Olena Vovk's blog.", '70 olena-vovk'],
    [
      'Citing satellite images, the Harbour Institute said that North Korea shipped Russia 70 guns.',
      '70 harbour-institute',
    ],
    [
      'The Harbour Intelligence Team, an independent group, counted 70 North Koreans in Kursk.',
      '70 harbour-intelligence-team',
    ],
    [
      "The Institute for National Security Strategy, which is affiliated with the NIS, puts North Korea's earnings from Russia at $7 billion.",
      '7000000000 rok.inss',
    ],
    [
      'The commander of a Ukrainian drone unit told Sky News that 70 North Koreans had died in Kursk.',
      '70 ukraine.commander',
    ],
    [
      'A report by the Harbour Fund looks at the arms of North Korea. It says 70 North Korean guns went to Russia.',
      '70 harbour-fund',
    ],
  ],
  'a country near the number is not who says it': [
    ['Take $700 per North Korean soldier in Russia, says Ahn Mi-young of the Harbour Centre.', '700 ahn-mi-young'],
    [
      'The 700 North Koreans in Russia that a military official had mentioned turn out to have been too few: the Joint Chiefs now say 900.',
      '700 officials',
      '900 rok.jcs',
    ],
    ['Kremlin spokesman Dmitry Peskov said 700 workers would come to Russia from North Korea.', '700 ru.gov'],
    [
      'Some 700 North Korean guns are in Russia, stated the federal customs agency of Russia in a press release.',
      '700 russia.ministry',
    ],
    ['A source in Harbour Province told Daily NK that 700 North Korean workers would go to Russia.', '700 sources'],
  ],
  'who only has not confirmed it says nothing': [
    ['Moscow has not commented on reports that 700 North Koreans died in Kursk.', '700 nobody'],
    ['The Pentagon could not confirm the finding of the NIS that 700 North Koreans died in Kursk.', '700 rok.nis'],
    ["The NIS's finding that 700 North Koreans died in Kursk was first reported by Yonhap.", '700 rok.nis'],
    ['Budanov was quoted by CNN as saying that 700 North Korean soldiers are in Kursk.', '700 ua.hur'],
  ],
  'alliances speak for themselves': [
    ['Mark Rutte told reporters that 700 North Korean soldiers were in Kursk.', '700 nato'],
    ['EU foreign policy chief Josep Borrell said North Korea had sent Russia 700 guns.', '700 eu'],
  ],
  'a person who was named before': [
    [
      "Olena Vovk, a researcher, has studied Russia's trade with North Korea. By her estimate 70 guns were sold.",
      '70 olena-vovk',
    ],
    [
      'Shoigu arrived in Pyongyang. North Korea will send 70 sappers to Kursk, TASS quoted him as saying.',
      '70 ru.shoigu',
    ],
    [
      'At least 70 North Korean missiles were fired at Ukraine, said Budanov.\n\nSome 90 of them came by way of Russia. He told the press, as the agency reported on Monday.\n\nThe Pentagon declined to comment, the NIS had no figures.',
      '70 ua.hur',
      '90 ua.hur',
    ],
    [
      'Some 700 containers went from North Korea to Russia, said the NIS.\n\nAlmost half of the containers were shipped last year.\n\nBudanov had no figures, and the Pentagon declined to comment.',
      '700 rok.nis',
      '50 rok.nis',
    ],
  ],
  'whose estimate, figures or report it is stands behind': [
    [
      '700 North Korean soldiers had been killed by an earlier estimate of Zelensky, while U.S. officials named a lower number, 400 dead.',
      '700 ua.president',
      '400 us.gov',
    ],
    [
      'Zelensky spoke. In Kursk 700 North Korean soldiers had died by the figures that South Korean intelligence published last month.',
      '700 rok.nis',
    ],
    [
      'What North Korea sent could amount to 700 guns, says the report, which the Joint Chiefs of Staff submitted to Rep. Kang Dae-sik.',
      '700 rok.jcs',
    ],
    [
      'North Korea sent 700 troops, by the assessments of several western intelligence services, to Russia.',
      '700 western',
    ],
    [
      'Defense Minister Shin Won-sik spoke to reporters of about 700 containers sent by North Korea to Russia.',
      '700 rok.mnd',
    ],
    [
      'TASS quoted Olena Vovk, the tourism minister of the region next to North Korea, as saying that 700 tourists from Russia have been there.',
      '700 olena-vovk',
    ],
  ],
  'the second one has the verb of the first': [
    ['The NIS estimates 70 North Korean dead in Kursk, the Pentagon 90.', '70 rok.nis', '90 us.dod'],
    ["Against Kyiv's figure of 700 North Korean dead in Kursk, the NIS counts 90.", '700 ua.gov', '90 rok.nis'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(said(text), traceOf(text, 'en')).toEqual(figures)
  })
})
