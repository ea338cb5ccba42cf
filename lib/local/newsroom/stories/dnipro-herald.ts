import type { Draft } from '../story.ts'

export const dniproHerald: readonly Draft[] = [
  {
    slug: 'heating-season',
    at: '2024-10-14T08:00:00Z',
    title: 'Heating season starts early in four districts',
    byline: 'Olena Marchuk',
    paragraphs: [
      'Radiators will be warm from Tuesday in schools and hospitals on the left bank, the city said, ten days ahead of plan. Households follow when the mean temperature stays below 8 degrees for three days.',
    ],
  },
  {
    slug: 'zelensky-warns-in-brussels',
    at: '2024-10-17T15:20:00Z',
    title: 'Zelensky: Moscow is readying ten thousand North Koreans',
    byline: 'Petro Halych',
    paragraphs: [
      'Russia is preparing to bring about 10,000 North Korean soldiers into the war, President Volodymyr Zelensky said in Brussels on Thursday, citing his intelligence services.',
      'Some officers are in occupied territory already, he told journalists, and called it a first step towards a world war.',
      'NATO has seen no proof so far, its secretary general replied.',
    ],
  },
  {
    slug: 'blinken-eight-thousand',
    at: '2024-10-31T20:40:00Z',
    title: 'Blinken puts 8,000 North Koreans in Kursk',
    byline: 'Petro Halych',
    paragraphs: [
      'As many as 8,000 North Korean troops have reached the Kursk region, US Secretary of State Antony Blinken said on Thursday.',
      'None of them has fought yet, but that will change in the coming days, Blinken said after talks with the South Korean ministers. Russia has drilled them in artillery, drones and trench clearing.',
    ],
  },
  {
    slug: 'long-guns-on-flatcars',
    at: '2024-11-17T10:00:00Z',
    title: 'Kyiv: fifty long guns from the North have joined the Russian army',
    byline: 'Olena Marchuk',
    paragraphs: [
      'North Korea has supplied Russia with 50 self-propelled howitzers of the Koksan type and 20 multiple rocket launchers, the Financial Times wrote, citing an assessment of Ukrainian intelligence.',
      'Pictures of the howitzers on railway flatcars in Krasnoyarsk appeared online this week. With special ammunition they reach 60 kilometres.',
    ],
  },
  {
    // a figure that is withdrawn without a word; the page itself only gets shorter
    slug: 'missiles-hit-maryino',
    at: '2024-11-24T12:30:00Z',
    title: 'What was hit in Maryino, and were North Koreans there?',
    byline: 'Petro Halych',
    paragraphs: [
      'Storm Shadow missiles struck a command post beneath an estate in Maryino, in the Kursk region, on Wednesday.',
      'According to Global Defense Corp, a military website, 500 North Korean soldiers were killed in the strike.',
      'Seoul is looking into reports of losses, its intelligence service said on Sunday, and named no figure.',
    ],
    edits: [
      {
        at: '2024-11-25T19:00:00Z',
        paragraphs: [
          'Storm Shadow missiles struck a command post beneath an estate in Maryino, in the Kursk region, on Wednesday.',
          'Reports on social media of heavy losses among North Korean soldiers could not be confirmed.',
          'Seoul is looking into reports of losses, its intelligence service said on Sunday, and named no figure.',
        ],
      },
    ],
  },
  {
    slug: 'first-losses-in-three-villages',
    at: '2024-12-16T13:00:00Z',
    title: 'Military intelligence reports first losses in three Kursk villages',
    byline: 'Olena Marchuk',
    paragraphs: [
      'North Korean units lost at least 30 soldiers killed and wounded over the weekend around Plekhovo, Vorozhba and Martynovka, the Main Directorate of Intelligence (HUR) said on Monday.',
      'Three more went missing near Kurilovka, and fresh men are being brought up from the 94th brigade, the directorate wrote.',
      'The Kremlin referred questions to the defence ministry, which did not answer.',
    ],
  },
  {
    // a review of the year: only what was known
    slug: 'first-winter-of-the-koreans',
    at: '2025-01-02T09:00:00Z',
    title: 'The first winter of the Koreans',
    byline: 'Olena Marchuk',
    paragraphs: [
      'In October they were a rumour. In December they were coming over the snow in rows, says a drone pilot who saw them near Malaya Loknya.',
      'Seoul’s National Intelligence Service knew of at least 100 killed in the middle of December; President Zelensky, four days later, of more than 3,000 killed and wounded.',
      'Neither Moscow nor Pyongyang admits that there is anybody to count.',
    ],
  },
  {
    slug: 'zelensky-podcast-figures',
    at: '2025-01-06T11:30:00Z',
    title: 'Zelensky in three-hour podcast: 3,800 North Koreans out of action',
    byline: 'Petro Halych',
    paragraphs: [
      'Of 12,000 North Korean soldiers who came to fight for Russia, 3,800 have been killed or wounded, President Volodymyr Zelensky told the American podcaster Lex Fridman in an interview published on Sunday.',
      'Pyongyang could bring 30,000 or 40,000 more, because it has many people and few scruples, the president said.',
    ],
  },
  {
    slug: 'western-officials-thousand-dead',
    at: '2025-01-22T16:00:00Z',
    title: 'Western officials: a thousand North Koreans dead after three months',
    byline: 'Petro Halych',
    paragraphs: [
      'North Korea has suffered about 4,000 casualties in the Kursk region, and around 1,000 of them were killed, Western officials told journalists on Wednesday.',
      'The count goes up to the middle of January and covers the killed, wounded, missing and captured from some 11,000 troops, the officials said.',
      'They would not say where the injured are treated. Losses of this size cannot be borne for long, one of them remarked.',
    ],
  },
  {
    slug: 'back-at-the-front',
    at: '2025-02-08T18:00:00Z',
    title: 'North Koreans are back at the front, Zelensky says',
    byline: 'Olena Marchuk',
    paragraphs: [
      'After three quiet weeks, North Korean soldiers attack again in the Kursk region, President Volodymyr Zelensky said on Friday evening.',
      'Hundreds of Russian and North Korean servicemen were destroyed in the new assaults, he claimed, without telling one from the other.',
      'Kyiv puts their losses since autumn at 4,000 killed and wounded, the president had said in January.',
    ],
  },
  {
    slug: 'budanov-half-the-shells',
    at: '2025-02-23T14:30:00Z',
    title: 'Every other Russian shell comes from North Korea, Budanov says',
    byline: 'Petro Halych',
    paragraphs: [
      'North Korea provides 50 percent of the ammunition that Russia spends at the front, military intelligence chief Kyrylo Budanov told a forum in Kyiv on Sunday.',
      'Moscow has also begun to receive 170-millimetre howitzers and 240-millimetre launchers in large numbers, Budanov said.',
    ],
  },
  {
    slug: 'london-five-thousand',
    at: '2025-03-29T09:45:00Z',
    title: 'London: North Korea has lost more than 5,000 men in Kursk',
    byline: 'Olena Marchuk',
    paragraphs: [
      'North Korean forces have sustained more than 5,000 casualties in the Kursk region by the middle of March, Britain’s Ministry of Defence said in its latest intelligence update.',
      'About a third of them were killed in action, the ministry believes. It blames attacks on foot over open fields.',
    ],
  },
  {
    slug: 'sixty-four-voyages',
    at: '2025-04-16T08:20:00Z',
    title: 'Four ships, sixty-four voyages: how the shells travel',
    byline: 'Petro Halych',
    paragraphs: [
      'At least 15,800 containers of North Korean munitions crossed the Sea of Japan aboard four Russian ships between September 2023 and March 2025, the Open Source Centre in London found in a study with the Reuters agency.',
      'They held between 4 million and 6 million artillery shells, the Open Source Centre estimates.',
      'In some months of last year, gunners told the authors, nearly everything that Russian batteries fired was of that origin.',
    ],
  },
  {
    // corrected a day later: the first version mistakes casualties for dead
    slug: 'seoul-briefing-losses',
    at: '2025-04-30T07:30:00Z',
    title: 'Seoul: 4,700 North Koreans killed in war against Ukraine',
    byline: 'Petro Halych',
    paragraphs: [
      'About 4,700 North Korean soldiers have been killed fighting against Ukraine, South Korea’s National Intelligence Service told lawmakers on Wednesday.',
      'Fighting has ebbed since March, because Russia holds nearly all of the Kursk region again, the NIS said.',
      'Two days earlier Pyongyang had admitted the deployment for the first time.',
    ],
    edits: [
      {
        at: '2025-05-01T13:00:00Z',
        title: 'Seoul: 4,700 North Korean casualties in war against Ukraine, 600 of them dead',
        paragraphs: [
          'About 600 North Korean soldiers have been killed fighting against Ukraine, South Korea’s National Intelligence Service told lawmakers on Wednesday.',
          'The number of casualties, dead and wounded together, has reached about 4,700, the NIS said.',
          'Fighting has ebbed since March, because Russia holds nearly all of the Kursk region again, the NIS said.',
          'Two days earlier Pyongyang had admitted the deployment for the first time.',
        ],
      },
    ],
  },
  {
    slug: 'grain-and-drones',
    at: '2025-06-11T07:00:00Z',
    title: 'Night of drones: port silos burn, general staff counts Russian losses',
    byline: 'Olena Marchuk',
    paragraphs: [
      'Air defence shot down 49 of 85 drones overnight, the air force reported. Two silos burned in the port; nobody was hurt.',
      'Russia lost 1,150 soldiers and 42 artillery systems over the past day, according to the general staff, which puts its losses since 2022 at about a million.',
    ],
  },
  {
    slug: 'cnn-thirty-thousand-more',
    at: '2025-07-02T10:30:00Z',
    title: 'Another 25,000 to 30,000 North Koreans may be on their way',
    byline: 'Petro Halych',
    paragraphs: [
      'North Korea is set to send an additional 25,000 to 30,000 soldiers to Russia in the coming months, according to an assessment of Ukrainian military intelligence that CNN has read.',
      'They would triple the 11,000 troops whom Pyongyang sent last November. About 4,000 of those were killed or wounded, Western officials told the channel.',
      'A ship of the type that carried the first ones was seen in a Russian port in May, and transport planes at Sunan.',
    ],
  },
  {
    slug: 'budanov-forty-percent',
    at: '2025-07-12T12:00:00Z',
    title: 'Budanov lowers the share: 40 percent of Russian shells are North Korean',
    byline: 'Olena Marchuk',
    paragraphs: [
      'North Korea now provides 40 percent of the ammunition that Russia uses in the war, military intelligence chief Kyrylo Budanov said in an interview with Bloomberg.',
      'The weapons are good ones, Budanov said, and Moscow pays for them in money and technology. In February he had spoken of one half.',
    ],
  },
  {
    // disagrees with the numbers of the same week: 11,000-12,000 by nobody, 20,000-30,000 by officials
    slug: 'fraternal-duty-in-beijing',
    at: '2025-09-04T09:00:00Z',
    title: 'After Beijing: how many soldiers did Kim really send?',
    byline: 'Petro Halych',
    paragraphs: [
      'Kim Jong Un told Vladimir Putin in Beijing on Wednesday that helping Russia was a fraternal duty. On Thursday the question is how much of that duty has been done.',
      'Some 11,000-12,000 North Korean troops were initially dispatched to Russia in the autumn of 2024, to throw Ukrainian forces out of the Kursk region.',
      'Ukrainian officials estimate that between 20,000 and 30,000 North Korean soldiers have been sent to Russia in all.',
      'South Korea’s National Intelligence Service, for its part, knows of plans to send another 6,000 troops and of some 1,000 combat engineers who have arrived. It believes that about 2,000 soldiers have been killed.',
      'Elsewhere in this issue: a Ukrainian maker showed ballistic missiles with ranges of 200 and 855 kilometres.',
    ],
  },
  {
    slug: 'general-assembly-week',
    at: '2025-09-24T17:00:00Z',
    title: 'Drones cheaper than a car: Ukraine speaks at the General Assembly',
    byline: 'Olena Marchuk',
    paragraphs: [
      'Weapons evolve faster than the ability to defend against them, the president told the General Assembly on Wednesday, and asked for rules on machines that choose their own targets.',
      'He met 14 heads of state on the margins. Air raid alerts lasted six hours in Dnipro that day.',
    ],
  },
]
