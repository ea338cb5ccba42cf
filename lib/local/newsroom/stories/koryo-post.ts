import type { Draft } from '../story.ts'

export const koryoPost: readonly Draft[] = [
  {
    slug: 'special-forces-sail-for-vladivostok',
    at: '2024-10-18T09:40:00Z',
    title: 'Seoul confirms it: 1,500 North Korean special forces soldiers are in Vladivostok',
    byline: 'Han Seo-rin',
    paragraphs: [
      "South Korea's National Intelligence Service said on Friday that 1,500 North Korean special forces soldiers were moved to Vladivostok between October 8 and 13, the first proof that Pyongyang is joining Russia's war with people and not only with shells.",
      'The men went aboard seven vessels of the Russian Pacific Fleet, four landing ships and three escorts, which called at Chongjin, Hamhung and Musudan, the agency said. They were issued Russian uniforms and weapons, and identity cards in the names of residents of Siberia.',
      'According to the agency, the North has decided to send 12,000 soldiers in all, from four brigades of its Storm Corps.',
      'Munitions have been on their way for longer. The NIS assesses that more than 13,000 containers of shells, missiles and anti-tank rockets have reached Russia since August 2023, in some seventy shipments, enough for more than 8 million artillery shells.',
      'Neither Moscow nor Pyongyang had commented by Friday evening.',
    ],
  },
  {
    slug: 'three-thousand-and-counting',
    at: '2024-10-23T11:05:00Z',
    title: 'Spy agency doubles its count: 3,000 North Koreans now in Russia',
    byline: 'Han Seo-rin',
    paragraphs: [
      'Five days after its first announcement, the National Intelligence Service told lawmakers on Wednesday that 3,000 North Korean soldiers had been sent to Russia.',
      'The agency expects the deployment to reach 10,000 by December, Park Sun-won and Lee Seong-kweun of the intelligence committee told reporters after the closed meeting.',
      'The recruits are spread over several bases in the Russian Far East, where instructors teach them to fly drones, the lawmakers said. Their families are kept apart so that word does not spread at home.',
    ],
  },
  {
    slug: 'pentagon-counts-kursk',
    at: '2024-11-05T02:20:00Z',
    title: 'Pentagon: as many as 12,000 North Koreans in Russia, most of them in Kursk',
    byline: 'Desk',
    paragraphs: [
      'The Pentagon now believes that about 10,000 North Korean soldiers stand in the Kursk region, its spokesman Pat Ryder said on Monday.',
      'Counting those still elsewhere in the country, the total lies between 11,000 and 12,000 troops, Ryder said.',
      "Asked whether any had fired a shot yet, he would not say. If they fight, he added, they become 'legitimate military targets'.",
    ],
  },
  {
    slug: 'lion-bears-and-ducks',
    at: '2024-11-21T06:30:00Z',
    title: 'Moscow pays in fur and feathers: Pyongyang zoo gets its Russian animals',
    byline: 'Noh Ye-jin',
    paragraphs: [
      'A plane with more than 70 animals has landed in Pyongyang, the Russian natural resources ministry said this week. The passengers, from a lion and two brown bears to pheasants and mandarin ducks, come from the Moscow Zoo and are meant for the Central Zoo.',
      'Gifts of this kind go both ways: horses one month, hunting dogs another. Diplomats in Seoul read them as small change in a trade whose large notes are shells and soldiers.',
    ],
  },
  {
    // markup where only words should be: in the headline, and inside a quotation
    slug: 'letters-quote-of-the-week',
    at: '2024-11-30T01:00:00Z',
    title: 'Quote of the week <script>document.title = "taken over"</script>',
    byline: 'Letters desk',
    paragraphs: [
      'Our readers chose US Defense Secretary Lloyd Austin, who spoke to reporters last Saturday: "<b onclick="alert(1)">some 10,000 North Korean soldiers</b> are now based in the Kursk region," Austin said, and he expected to see them in combat soon.',
      'One reader sent the line with an image that was no image: <img src=x onerror="document.body.remove()">. We print what we are sent, as text.',
    ],
  },
  {
    slug: 'assembly-votes',
    at: '2024-12-14T09:10:00Z',
    title: 'Assembly impeaches president on second attempt',
    byline: 'Noh Ye-jin',
    paragraphs: [
      'Lawmakers voted 204 to 85 on Saturday to suspend the president from office, eleven days after he had sent soldiers into the chamber.',
      'Three abstained and eight ballots were spoiled. Outside, police put the crowd at 200,000 people; the organisers spoke of two million.',
    ],
  },
  {
    slug: 'kirby-human-waves',
    at: '2024-12-28T00:50:00Z',
    title: 'White House: North Koreans lost a thousand men in a week of human waves',
    byline: 'Han Seo-rin',
    paragraphs: [
      'More than 1,000 North Korean soldiers were killed or wounded in the Kursk region over the past week, White House spokesman John Kirby told reporters on Friday.',
      'They are sent forward in dense columns on foot, Kirby said, by Russian and North Korean commanders who treat them as expendable.',
      'The overall toll is likely to be higher, since his count covers seven or eight days only.',
    ],
  },
  {
    slug: 'two-prisoners-in-kyiv',
    at: '2025-01-11T14:15:00Z',
    title: 'Ukraine shows two captured North Koreans',
    byline: 'Han Seo-rin',
    paragraphs: [
      'Ukraine has captured two North Korean soldiers alive in the Kursk region and taken them to Kyiv, President Volodymyr Zelensky said on Saturday.',
      'Both are wounded and under medical care, and both are being questioned with the help of interpreters provided by the South Korean intelligence service. One carried a Russian military card in the name of a man from Tuva; the other had no papers at all.',
      'Earlier prisoners had died of their injuries before they could be brought to the rear.',
    ],
  },
  {
    slug: 'nis-three-hundred-dead',
    at: '2025-01-13T08:30:00Z',
    title: "Seoul's count triples: 300 North Koreans dead, 2,700 hurt",
    byline: 'Han Seo-rin',
    paragraphs: [
      'About 300 North Korean soldiers have died on the Kursk front and around 2,700 are injured, the National Intelligence Service told a parliamentary committee on Monday.',
      "Lawmaker Lee Seong-kweun, who sat in the briefing, blamed what the agency calls a 'lack of understanding of modern warfare': pointless shooting at long-range drones, and attacks with no fire support behind them.",
      'In December the NIS had spoken of at least 100 killed.',
      'Notes found on the fallen urge them to kill themselves before capture, Lee said. The two prisoners in Kyiv have not asked to be brought to the South.',
    ],
  },
  {
    slug: 'members-ledger-of-a-pact',
    at: '2025-03-06T22:00:00Z',
    title: 'For members: the ledger of a pact, nine months on',
    byline: 'The editors',
    paragraphs: [
      'What did each side get? Our file for members goes through the treaty article by article.',
      'Soldiers went west, oil and air defence went east, and the rest is guesswork.',
    ],
  },
  {
    slug: 'spring-drill-begins',
    at: '2025-03-10T04:00:00Z',
    title: 'Allies start spring drill, smaller in the field than last year',
    byline: 'Noh Ye-jin',
    paragraphs: [
      "South Korea and the United States opened their annual exercise on Monday. Some 19,000 South Korean troops take part, and 16 brigade-level manoeuvres are planned, six more than last year's ten.",
      'Live fire stays suspended after the accident in Pocheon, where bombs from two fighters fell on a village and 29 people were injured.',
    ],
  },
  {
    slug: 'shoigu-meets-kim-in-march',
    at: '2025-03-22T05:45:00Z',
    title: 'Kim promises Shoigu support without conditions',
    byline: 'Noh Ye-jin',
    paragraphs: [
      'Kim Jong Un received the secretary of the Russian Security Council, Sergei Shoigu, in Pyongyang on Friday and told him that his country would stand by Moscow in defending its territory, the official KCNA agency reported a day later.',
      'KCNA gave no word on troops. South Korean and US officials put those sent since last autumn at 10,000 to 12,000 soldiers, and an additional 1,000 to 3,000 may have followed this winter.',
      'Shoigu carried a letter from President Putin; what it says was not disclosed.',
    ],
  },
  {
    // a copy of the Harbour Wire text with small edits: one more carrier, nobody new who claims
    slug: 'jcs-winter-reinforcements',
    at: '2025-03-27T06:10:00Z',
    title: 'JCS: North Korea sent 3,000 more soldiers to Russia this winter',
    byline: null,
    credit: 'Yonhap',
    paragraphs: [
      'SEOUL, March 27 (Yonhap) -- North Korea dispatched about 3,000 additional soldiers to Russia in January and February, the Joint Chiefs of Staff (JCS) in Seoul said Thursday, as reinforcements for units worn down in the Kursk region.',
      'Of some 11,000 troops that went in the first deployment, about 4,000 have been killed or wounded so far, the JCS said in a handout to the press.',
      'The military also believes that the North has handed over a considerable amount of short-range ballistic missiles and about 220 self-propelled guns and multiple rocket launchers of 170 and 240 millimetres.',
      'Deliveries could grow as the war goes on, the JCS added.',
    ],
  },
  {
    // again a copy of the wire
    slug: 'nis-april-briefing',
    at: '2025-04-30T06:20:00Z',
    title: 'North Korean casualties in Russia reach 4,700, with 600 dead: spy agency',
    byline: null,
    credit: 'Yonhap',
    paragraphs: [
      'SEOUL, April 30 (Yonhap) -- North Korea has suffered about 4,700 casualties fighting for Russia, including some 600 deaths, lawmakers said Wednesday, citing the National Intelligence Service (NIS).',
      'The NIS told the parliamentary intelligence committee that the North has sent a total of 15,000 troops to Russia in two deployments, according to Lee Seong-kweun of the People Power Party and Kim Byung-kee of the Democratic Party.',
      'About 2,000 wounded soldiers were taken home by plane or train between January and March and are held in isolation in Pyongyang and elsewhere, the two said.',
      'Around 15,000 North Korean workers are also thought to be in Russia.',
    ],
  },
  {
    slug: 'sanctions-monitors-first-report',
    at: '2025-05-29T15:30:00Z',
    title: 'Eleven states count what Pyongyang shipped: nine million rounds in a year',
    byline: 'Han Seo-rin',
    paragraphs: [
      'Russian-flagged ships carried as many as 9 million rounds of artillery and rocket ammunition from North Korea to Russia in 2024, the Multilateral Sanctions Monitoring Team says in its first report, released on Thursday.',
      'The cargo filled more than 20,000 containers, according to the team, which eleven governments founded after Moscow had closed the UN panel of experts.',
      'The MSMT also lists at least 100 ballistic missiles, fired since at civil targets in Kyiv and Zaporizhzhia, and more than 200 pieces of heavy artillery.',
      'In the opposite direction went refined oil, over 1 million barrels between March and October 2024, besides air defence systems and jamming equipment.',
    ],
  },
  {
    slug: 'red-tigers-win-in-basra',
    at: '2025-06-06T00:10:00Z',
    title: 'Ten men and two goals: Korea are through to the World Cup',
    byline: 'Sports desk',
    paragraphs: [
      'A 2-0 win over ten-man Iraq took South Korea to their eleventh World Cup in a row on Thursday night.',
      'Both goals came from the bench, in the 63rd and the 82nd minute, before a crowd of 65,000.',
    ],
  },
  {
    slug: 'shoigu-sappers-and-builders',
    at: '2025-06-17T14:00:00Z',
    title: 'Six thousand for Kursk: Kim sends sappers and builders, Shoigu says',
    byline: 'Noh Ye-jin',
    paragraphs: [
      "North Korea will send 1,000 sappers and 5,000 military builders to Russia's Kursk region, Security Council secretary Sergei Shoigu said in Pyongyang on Tuesday.",
      'The sappers are to clear mines, the builders to repair what the fighting destroyed, Shoigu told Russian agencies after he had met Kim Jong Un for the second time in a fortnight.',
      'Monuments to the North Koreans who fell there will be put up in both countries, he said.',
      'Seoul protested: workers in uniform are workers, and the Security Council has banned those.',
    ],
  },
  {
    slug: 'exporters-want-back',
    at: '2025-08-12T07:40:00Z',
    title: 'Four in five Korean exporters would go back to Russia',
    byline: 'Oh Min-kyu',
    paragraphs: [
      'South Korean exports to Russia came to $4.53 billion in 2024, down from $10 billion in 2021, according to a study that the Korea International Trade Association published on Tuesday.',
      'Of the 528 firms asked, most that had left would like to return once the war ends, the association found; they fear for their payments and their freight more than for their name.',
    ],
  },
  {
    slug: 'kim-bows-to-portraits',
    at: '2025-08-30T02:15:00Z',
    title: 'Kim bows to the families of the fallen',
    byline: 'Noh Ye-jin',
    paragraphs: [
      "Kim Jong Un has met the families of soldiers who died in Russia for the second time within a week, state media reported on Saturday. He bowed, handed over folded flags, and said that his 'heart was heavy'.",
      'How many families there were the report did not tell. In April, the National Intelligence Service in Seoul put the dead at 600 or so.',
      'A new street in Pyongyang will be named after them.',
    ],
  },
  {
    // the same claim on the same day in four languages: here, Hanbyeol Ilbo, Dalny Bereg, Nova Sula
    slug: 'nis-two-thousand-dead',
    at: '2025-09-02T07:10:00Z',
    title: 'Spy agency raises North Korean war dead from 600 to about 2,000',
    byline: 'Han Seo-rin',
    paragraphs: [
      'About 2,000 North Korean soldiers have died fighting for Russia, the National Intelligence Service now believes.',
      'The agency told lawmakers on Tuesday that its estimate, which stood at at least 600 in April, had been revised after comparison with what allied services know, Lee Seong-kweun said after the briefing.',
      'Pyongyang plans to send 6,000 more soldiers and engineers in a third deployment, and about 1,000 combat engineers have already arrived in Russia, according to the NIS.',
      'Troops from the earlier deployments are held in reserve behind the front, the agency said.',
    ],
  },
  {
    slug: 'year-in-figures',
    at: '2025-09-30T03:00:00Z',
    title: 'A year after the first ship: what is known, and who says so',
    byline: 'Han Seo-rin',
    paragraphs: [
      'Almost a year has passed since the first North Koreans boarded a Russian landing ship, and still neither government has published one number.',
      'What remains are the estimates of others. The National Intelligence Service holds that about 2,000 soldiers have been killed. It has counted 15,000 troops in two deployments.',
      'Everything else, a reader should remember, is somebody’s claim, too.',
    ],
  },
]
