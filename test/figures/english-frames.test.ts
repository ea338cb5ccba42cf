import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number, claimant and, unless it is only reported, the status of each figure. */
const said = figuresIn('en', '2025-05-02', 'source', 'unreported')

type Case = readonly [text: string, ...figures: string[]]

const fighting = '700 North Korean soldiers were fighting in Kursk'

const cases: Readonly<Record<string, readonly Case[]>> = {
  'where a figure comes from is whose it is': [
    ['North Korea has 9,000 troops in Kursk. The figure comes from South Korea’s spy agency.', '9000 rok.nis'],
    ['North Korea sent Russia 9,000 men. That number comes from Zelensky.', '9000 ua.president'],
  ],
  'what is awaited, hoped for and asked for is planned': [
    ['A further 900 North Korean soldiers await dispatch to Russia.', '900 nobody planned'],
    ['Russia counts on 900 North Korean soldiers.', '900 nobody planned'],
    ['Putin requested 900 North Korean soldiers.', '900 nobody planned'],
    ['By May 900 North Korean soldiers should be in Russia.', '900 nobody planned'],
  ],
  'what somebody can do and thinks of is possible': [
    ['North Korea can send 900 soldiers to Russia.', '900 nobody possible'],
    ['North Korea is thinking of sending 900 soldiers to Russia.', '900 nobody possible'],
  ],
  'transports in view are planned': [
    ['A second transport to Russia was due, with 9,000 North Korean troops in view.', '9000 nobody planned'],
  ],
  'whoever has something that is told of him before his verb speaks': [
    [`An official in Seoul who did not want to be named said that ${fighting}.`, '700 rok.gov'],
    [`The committee was told by the NIS that ${fighting}.`, '700 rok.nis'],
    [`Some ${fighting}, deputy ambassador Dorothy Shea told the council.`, '700 us.state'],
  ],
  'a verb with a listener brings what is said, too': [
    [`Budanov confided to the reporters on Monday that ${fighting}.`, '700 ua.hur'],
    [`The NIS impressed on the members that ${fighting}.`, '700 rok.nis'],
    ['Washington sanctioned a firm that shipped 3,000 containers from North Korea to Russia.', '3000 nobody'],
  ],
  'behind a quotation any verb is one of saying': [
    [`"Some ${fighting}," Budanov reminded his colleagues.`, '700 ua.hur'],
    [`"Some ${fighting}," Budanov shot back at him.`, '700 ua.hur'],
  ],
  'who opens the clause does what both of its verbs tell': [
    ['Budanov met the president in Kyiv and said 700 North Korean soldiers were in Kursk.', '700 ua.hur'],
    [
      'On Monday Russian security official Sergei Shoigu met Kim Jong Un in Pyongyang and said later that Kim will send 700 builders.',
      '700 ru.shoigu planned',
    ],
    ['The NIS and the JCS said 700 North Korean soldiers were in Kursk.', '700 rok.jcs'],
  ],
  'a surname alone speaks behind a mark': [
    [`"Some ${fighting}," Tereshchenko said.`, '700 tereshchenko'],
    ['Russia, Tereshchenko stressed, has received 9,000 containers from North Korea.', '9000 tereshchenko'],
    [`Rep. Yu Yong-weon spoke with two captives. Some ${fighting}, Yu said.`, '2 rok.lawmaker', '700 rok.lawmaker'],
  ],
  'who is named before something unnamed does not speak': [
    [
      'Russia has sent North Korea a million barrels of oil against the rules of the UN, a new study suggests.',
      '1000000 nobody',
    ],
  ],
  'the word that opens a sentence is no part of a name': [
    ['Meanwhile Olena Vovk said that four North Korean missiles hit Kyiv.', '4 olena-vovk'],
    ['Earlier Olena Vovk, who directs the Harbour Institute, confirmed four North Korean missiles.', '4 olena-vovk'],
  ],
  'somebody has an office, and comes from somewhere': [
    [
      'Vera Moss, First Vice-Governor of the Territory and head of its government, said 1,500 Russian tourists had been to North Korea.',
      '1500 vera-moss',
    ],
    ['Some 2,000 North Korean soldiers in Kursk are younger, said American military expert Dan Moss.', '2000 dan-moss'],
    ['The first 13 Russian tourists came to Pyongyang, Daria from Saint Harbour told reporters.', '13 nobody'],
  ],
  'who reports a capture is no paper': [
    ['Ukrainian President Reports Capture of Two North Korean Soldiers in Kursk', '2 ua.president'],
  ],
  'authorities of a region are no government': [
    [
      'Authorities in the far eastern Russian region of Primorye said 800 Russian tourists had visited North Korea.',
      '800 ru.region',
    ],
    ["Officials in Russia's Maritime region said 800 Russian tourists had visited North Korea.", '800 ru.region'],
  ],
  'a minister is called by his name': [
    ['Citing Tourism Minister Olena Vovk, TASS said 600 Russian tourists went to North Korea.', '600 olena-vovk'],
  ],
  'the name right behind a quotation and its verb': [
    [
      '“A Russian tourist group of 90 people goes to North Korea,” said Alexey Belov, head of the Department, adding, “We shall see.”',
      '90 alexey-belov',
    ],
  ],
  'what reports say may be told by somebody a sentence later': [
    [
      'Reports say 700 North Korean troops were killed. This was revealed by White House spokesperson John Kirby on Friday.',
      '700 us.whitehouse',
    ],
  ],
  'officials are those who have just been quoted': [
    [
      'Western officials told the BBC that North Korea had heavy losses. Officials said 700 North Korean soldiers were killed in Kursk.',
      '700 western',
    ],
  ],
  'what a ministry is for belongs to its name': [
    ['North Korea sent 9,000 workers, the Russian Ministry of Internal Affairs said.', '9000 russia.ministry'],
  ],
  'a part of an office speaks for itself': [
    [
      `Some ${fighting}, the Main Directorate of Intelligence (HUR) of the Defence Ministry of Ukraine wrote.`,
      '700 ua.hur',
    ],
    [`Some ${fighting}, the Main Directorate of Intelligence (HUR) in Ukraine's Defence Ministry wrote.`, '700 ua.hur'],
  ],
  'what is put somewhere is put there by somebody else': [
    ['The NIS counted the dead. The Pentagon says it is put at 700 North Korean soldiers in Kursk.', '700 us.dod'],
  ],
  'a paper is nobody who reports': [
    [
      'The sanctions team, a body that watches the rules of the UN for North Korea, brought out the first report since May. Some 9,000 North Korean containers went to Russia, it said.',
      '9000 nobody',
    ],
  ],
  'the country before a colon is what a headline is about': [
    ['North Korea: 5,000 builders have come to Russia', '5000 nobody'],
    ['Seoul: 5,000 North Korean builders have come to Russia', '5000 rok.gov'],
  ],
  'in a capital the minister of that country speaks': [
    ['In Seoul, the defense minister put the North Korean dead in Kursk at 700.', '700 rok.mnd'],
    [`In Kyiv, officials said ${fighting}.`, '700 ua.gov'],
  ],
  'somebody without a name': [
    [`A nurse from a village near the front told an outlet that ${fighting}.`, '700 nurse'],
    ['A new law gave Russia 9,000 North Korean workers.', '9000 nobody'],
  ],
  'who denies something says that it is not so': [
    ['Moscow denied that 700 North Korean soldiers are in Kursk.', '700 ru.gov denied'],
    ['Pyongyang rejected reports that 700 North Korean soldiers were in Kursk.', '700 dprk.gov denied'],
    ['Some 700 North Korean soldiers are in Kursk, which Moscow denies.', '700 nobody'],
    ['Russia neither confirmed nor denied that 700 North Korean soldiers are there, the NIS said.', '700 rok.nis'],
  ],
  'whose body the data are of': [
    [
      "The BBC wrote, from data of Russia's federal statistics service, that 9,000 North Koreans entered Russia.",
      '9000 ru.rosstat',
    ],
  ],
  'a paper is by who wrote it': [
    [
      'Russia sent North Korea a million barrels of oil. The study was conducted by the Open Source Centre.',
      '1000000 osc',
    ],
  ],
  'he is a man, whichever body spoke since': [
    [
      'North Korea lost 700 men in Kursk, Zelensky said. The Joint Chiefs of Staff in Seoul had counted 300. The president named no source. He said that Pyongyang could send 9,000 more.',
      '700 ua.president',
      '300 rok.jcs',
      '9000 ua.president possible',
    ],
  ],
  'who is told does not tell': [
    [
      "The UN was told of 700 North Korean soldiers in Kursk. Ukraine's ambassador Sergiy Kyslytsya gave the number.",
      '700 ua.gov',
    ],
  ],
  'the government of a region is no government': [
    ['The Primorye regional government said 900 Russian tourists had visited North Korea.', '900 ru.region'],
  ],
  'so somebody': [
    ['Another 700 North Korean soldiers went to Kursk, so the JCS, in May.', '700 rok.jcs'],
    ["In Budanov's opinion, 700 North Korean soldiers are in Kursk.", '700 ua.hur'],
    ['The BBC has heard from Western officials that 700 North Koreans were killed in Kursk.', '700 western'],
    ['Some 700 North Korean soldiers may go to Kursk, people in the know told Bloomberg.', '700 sources possible'],
  ],
  'an outlet may be told at length': [
    ['Some 900 North Korean soldiers are in Kursk, reported the South Korean news agency Yonhap.', '900 media.yonhap'],
    ['As The Wall Street Journal has it, 900 North Korean soldiers are in Kursk.', '900 media.wsj'],
    [
      'The Times has learned of it. Russia bought guns. Some 900 North Korean guns are in Russia, the news outlet notes.',
      '900 media.times',
    ],
    ['North Korea sent 9,000 soldiers to the war in Ukraine, the United States and South Korea say.', '9000 rok.gov'],
  ],
  'the defence minister is the one of the ministry that was quoted': [
    [
      'The Ministry of National Defense in Seoul spoke of the North. "Some 900 North Korean guns are in Russia," the defence minister said.',
      '900 rok.mnd',
    ],
  ],
  'the sentence behind says where the figures are from': [
    [
      'Some 15,000 North Koreans work in Russia. Members of parliament got these figures from the NIS, writes The Wall Street Journal.',
      '15000 rok.nis',
    ],
  ],
  'figures that somebody disclosed are his': [
    ['In Kursk 700 North Koreans had died by the figures that the JCS disclosed last week.', '700 rok.jcs'],
  ],
  'the report is that of the one whom the paragraph has quoted last': [
    [
      'The JCS said in an assessment that the front moves. The BBC heard otherwise. It cited Western officials who put the North Korean casualties in Kursk at 4,000. Some 700 North Koreans had died by May, the report said.',
      '4000 western',
      '700 western',
    ],
  ],
  'what is wanted is still to come': [
    ['Russia wants 50,000 North Korean workers.', '50000 nobody planned'],
    ['Some 9,000 North Koreans are wanted by a plant in Tatarstan.', '9000 nobody planned'],
  ],
  'what is likely to grow is still to come': [
    [
      'The NIS counts 3,000 North Korean soldiers in Russia and thinks that they are likely to rise to 10,000.',
      '3000 rok.nis',
      '10000 rok.nis planned',
    ],
    ['Some 9,000 soldiers is what Pyongyang has promised to Moscow, the NIS said.', '9000 rok.nis planned'],
    ['Up to 9,000 North Korean soldiers are believed to be deployed in Kursk.', '9000 nobody'],
  ],
  'North Koreans are counted wherever the text has named Russia': [
    ['Russia fights on in Kursk. Over 9,000 North Koreans are now there, the NIS said.', '9000 rok.nis'],
    ['Kyiv says that 9,000 North Koreans will build drones in Tatarstan.', '9000 ua.gov planned'],
    ['Another 3,000 may come from North Korea to Kursk, Budanov said.', '3000 ua.hur possible'],
  ],
}

const counts: Readonly<Record<string, readonly Case[]>> = {
  'words with a hyphen say of what kind people are': [
    ['Over 9,000 battle-hardened North Koreans were deployed to Kursk.', '9000 more_than deployed soldiers'],
  ],
  'two kinds of one noun': [
    ['North Korea gave Russia 2 million artillery and mortar shells.', '2000000 exact supplied shells'],
  ],
  'a number is grouped by one mark': [
    [
      'North Korea gave Russia 300,000 122 mm rounds or 4,000 152 mm shells.',
      '300000 exact supplied shells',
      '4000 exact supplied shells',
    ],
  ],
  'a hedge stands before a quotation': [
    ['Roughly “900 wounded” were counted among the North Koreans in Kursk.', '900 about wounded soldiers'],
    ['Some spoke about "900" North Korean wounded in Kursk.', '900 exact wounded soldiers'],
  ],
  'what has become of the wounded': [
    ['In spring 900 wounded North Korean soldiers went home by train.', '900 exact returned soldiers'],
    ['Half of the 900 wounded North Korean soldiers went home.', '50 exact share other', '900 exact wounded soldiers'],
    ['A hospital in Moscow received 90 wounded North Korean soldiers.', '90 exact wounded soldiers'],
    ['Two North Korean soldiers in captivity may go back to Russia.', '2 exact captured soldiers'],
  ],
  'more of the same thing': [
    [
      'North Korea has given Russia 90 ballistic missiles and plans to send 30 more.',
      '90 exact supplied missiles',
      '30 exact supplied missiles',
    ],
  ],
  'a calibre behind a number is no part of it': [
    ['North Korea gave Russia 120 170mm howitzers.', '120 exact supplied artillery'],
    ['North Korea gave Russia 12 000 152 mm shells.', '12000 exact supplied shells'],
  ],
  'what those are of whom a part is counted': [
    [
      'North Korea will send 9,000 people to Kursk. A thousand of them are sappers.',
      '9000 exact deployed soldiers',
      '1000 exact deployed engineers',
    ],
  ],
  'counted again': [
    [
      'In May the NIS still spoke of 600 North Korean dead in Kursk. Now it is 2,000.',
      '600 exact killed soldiers',
      '2000 exact killed soldiers',
    ],
  ],
  'a register counts travellers': [
    [
      'In that year 9,000 North Koreans entered Russia, twelve times as many as before.',
      '9000 exact travel travellers',
      '12 exact travel travellers',
    ],
    ['Some 9,000 North Koreans entered Russia with student visas.', '9000 about travel travellers'],
    ['Some 9,000 North Koreans entered Russia in uniform.', '9000 about arrived soldiers'],
  ],
  'days are no people': [
    ['At least 90 North Korean soldiers were killed on 3 and 4 March 2025 in Kursk.', '90 at_least killed soldiers'],
  ],
  'it could be more': [
    [
      'Over 9,000 North Korean workers came to Russia. In the end there could be 20,000.',
      '9000 more_than arrived workers',
      '20000 exact deployed workers',
    ],
  ],
  'people who are only called by their country': [
    ['Budanov puts the North Koreans in Kursk at 9,000.', '9000 exact deployed soldiers'],
    ["The NIS puts the North's losses in Kursk at 700.", '700 exact casualties soldiers'],
  ],
  'of these, named again': [
    [
      'Russia pays each North Korean soldier $2,000. Some 9,000 of these soldiers from North Korea are on the way to Kursk.',
      '2000 exact paid money',
      '9000 about deployed soldiers',
    ],
  ],
  'monthly is no duration': [
    ['Russia pays each North Korean soldier $3000 monthly.', '3000 exact paid money'],
    ['North Korean soldiers have fought for Russia for 3 months.'],
  ],
  'tankers make no travellers': [
    ['Four Russian ships made 64 trips to North Korea.'],
    [
      'Reuters followed 64 trips on which ships took 9,000 containers from North Korea to Russia.',
      '9000 exact supplied containers',
    ],
  ],
  'the number of those who are named behind prisoners': [
    [
      'Two North Korean soldiers were captured. The North Korean troops in Russia, whose number is estimated at 9,000, fight on.',
      '2 exact captured soldiers',
      '9000 exact deployed soldiers',
    ],
  ],
  'what has become of whom': [
    ['Kyiv has two North Korean soldiers alive in its hands.', '2 exact captured soldiers'],
    ['Back in North Korea are some 1,800 soldiers who fought for Russia.', '1800 about returned soldiers'],
    [
      'Four North Korean officers died in Ukraine and five others were wounded.',
      '4 exact killed officers',
      '5 exact wounded officers',
    ],
    [
      'Some 9,000 North Korean soldiers are in Russia. As many as 13,000 could be there soon.',
      '9000 about deployed soldiers',
      '13000 at_most deployed soldiers',
    ],
  ],
  'what is none of ours': [
    ["North Korean troops are in Russia. In all, 1.2 million people serve in North Korea's military."],
    ['Moscow took one billion dollars, 4% of the economy of North Korea.', '1000000000 exact paid money'],
    ['North Korea helps Russia. Washington announced aid for Ukraine, worth nearly $300 million.'],
    ['North Korea helps Russia. Its 11 participating states wrote the paper.'],
  ],
}

const counted = figuresIn('en', '2025-05-02', 'hedge', 'metric', 'subject')

describe.each(Object.entries(counts))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(counted(text), traceOf(text, 'en')).toEqual(figures)
  })
})

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...figures) => {
    expect(said(text), traceOf(text, 'en')).toEqual(figures)
  })
})
