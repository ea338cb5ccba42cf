import { describe, expect, it } from 'vitest'
import type { FigureClaim } from '../../lib/figures/claim.ts'
import { extract } from '../../lib/figures/extract.ts'
import { koreaRussia } from '../../lib/watches/korea-russia.ts'
import { traceOf } from './trace-of.ts'

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
  // a participle is no verb of saying; who did it stands behind
  [
    'According to figures published by the State Department, North Korea shipped 7,000 containers to Russia.',
    '7000 us.state',
  ],
  ['Data compiled by the Joint Chiefs of Staff show 250 dead North Korean soldiers.', '250 rok.jcs'],
  // whom nobody knows is a claimant of its own, and keeps others from getting the figure
  [
    'According to Harbour Watch Group, a website of volunteers, 40 North Korean guns went to Russia. Seoul said it had no figures.',
    '40 harbour-watch-group',
  ],
  ['North Korea sold Russia 90 guns, according to Orion Analytics. The NIS declined to comment.', '90 orion-analytics'],
  // behind the comma somebody is spoken of
  ['According to news reports, President Putin has promised North Korean soldiers 800 dollars a month.', '800 media'],
  // who said it stands nearer than the one who prints it
  ['Another 700 North Korean soldiers died, Budanov told a forum, according to Novaline.', '700 ua.hur'],
  ['Zelensky said that media reports spoke of 450 dead North Koreans.', '450 ua.president'],
  // per cent is no "according to"
  ['The JCS said that 30 per cent of North Korean soldiers who fight for Russia had been wounded.', '30 rok.jcs'],
  [
    'Zelensky said on Monday that 40 guns had come from North Korea, bringing the total to 160.',
    '40 ua.president',
    '160 ua.president',
  ],
  ['North Korea sent 3,000 soldiers to Russia, according to official South Korean figures.', '3000 rok.gov'],
  // first person: the speaker is named outside the quotation
  [
    'The NIS stated: "Through several channels, we estimate that 2,100 North Korean soldiers are wounded."',
    '2100 rok.nis',
  ],
  ['"We now believe 9,000 North Korean troops are in Kursk," Pat Ryder told reporters.', '9000 us.dod'],
  // a country behind an office or spoken of does not speak
  [
    'The National Intelligence Service (NIS) of South Korea revealed that 70 North Korean officers are in Russia.',
    '70 rok.nis',
  ],
  [
    'The NIS chief told a hearing that his agency has found North Korea sent 1,800 more soldiers to Russia.',
    '1800 rok.nis',
  ],
  // this was announced by
  ['North Korea sends 300 workers to Russia.\n\nThis was announced by Alexander Kozlov.', '300 ru.kozlov'],
  ['North Korea delivered 2,000 rockets to Russia. Budanov made this statement in Kyiv.', '2000 ua.hur'],
  // the minister, his agency
  [
    'Shin Won-sik spoke to the press. According to the minister, North Korea shipped 6,000 containers to Russia.',
    '6000 rok.mnd',
  ],
  // a body that a country owns
  [
    "According to Seoul's state-run Overseas Labour Board, 7,000 North Korean workers live in Russia.",
    '7000 overseas-labour-board',
  ],
  ['While Russia says nothing of the dead in Kursk, Ukraine often claimed that 900 North Koreans died.', '900 ua.gov'],
  // what a country expects is told by the one whom the text names
  ['Russia expects 800 more guns from North Korea, according to Kyrylo Budanov.', '800 ua.hur'],
  // unnamed reports
  ['The NIS keeps watch. Reports have suggested that 260 North Korean officers are in Russia.', '260 reports'],
  ['The NIS met lawmakers. Reports suggest that 1,200 North Korean soldiers left for Russia.', '1200 reports'],
  ['UNN reports that North Korea sent Russia 40 guns.', '40 media.unn'],
  ['A White House official spoke. A spokesperson said 500 North Korean soldiers died.', '500 us.whitehouse'],
  ['Experts call it a risky bet.\n\nSome 9,000 North Korean workers live in Russia.', '9000 nobody'],
  // pages that lose the space behind a full stop
  [
    'The NIS met lawmakers on Monday.The agency said that 800 North Korean soldiers died.Kim was silent.',
    '800 rok.nis',
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
    '50 exact killed dprk reported',
    '11000 exact deployed dprk reported',
  ],
  [
    'Some 6,000 North Koreans - more than half of those sent - have been killed or wounded.',
    '6000 about casualties dprk reported',
    '50 more_than casualties dprk reported',
  ],
  // whom a missile hits is not who made it
  [
    'A North Korean missile hit a house in Kyiv, killing 12 people and injuring 90.',
    '12 exact killed ukraine reported',
    '90 exact wounded ukraine reported',
  ],
  ['Ukraine hit a base in Kursk, killing 500 North Korean soldiers.', '500 exact killed dprk reported'],
  // what goes on in a list is planned as the first is
  [
    'Kim has decided to send 400 sappers to clear fields in Kursk as well as 2,500 builders to restore bridges.',
    '400 exact deployed dprk planned',
    '2500 exact deployed dprk planned',
  ],
  // other countries' aid, and what goes to other countries
  [
    'Germany has given Kyiv 80,000 rounds, while North Korea shipped 3 million shells to Russia.',
    '3000000 exact supplied dprk reported',
  ],
  ['NATO struggles to make 90,000 shells a month and lags behind North Korea.'],
  ['North Korea sold goods worth $190 million to China.'],
  ['North Korea stands by Russia. The US Congress approved 3 billion dollars in aid.'],
  ['North Korean troops help the Russian army, which has suffered 700,000 casualties.'],
  // somebody is no count
  ['One young soldier from North Korea said he knew nothing of Russia.'],
  ['North Korea and Russia signed a treaty. The two met in Vladivostok and sent a message.'],
  ['The two North Korean soldiers captured in Kursk want to stay.', '2 exact captured dprk reported'],
  // the noun stands far before, behind a word for the number
  [
    'The number of containers that North Korea has moved to Russia, which carry shells, is about 8,000.',
    '8000 about supplied dprk reported',
  ],
  ['The number of North Korean soldiers in the Kursk region has risen by 1,500.', '1500 exact deployed dprk reported'],
  [
    'Casualties among the North Korean units that fight in the region have surpassed 5,000.',
    '5000 more_than casualties dprk reported',
  ],
  [
    'The first North Korean workers came to Russia in May, and some 900 of them are already in Kazan.',
    '900 about arrived dprk reported',
  ],
  // the part of a whole with a hedge
  [
    'More than 3,000 of the roughly 9,000 North Korean soldiers sent to Kursk have become casualties.',
    '3000 more_than casualties dprk reported',
    '9000 about deployed dprk reported',
  ],
  // what is counted is not the owner behind it
  ['North Korean officers train at four training grounds of the Russian army.'],
  [
    "The leader sent 8,000 of his country's best troops to Russia from North Korea.",
    '8000 exact deployed dprk reported',
  ],
  // pay, and who gives it
  [
    'North Korean workers come to Tatarstan. Moscow is expected to pay each worker $900 a month.',
    '900 exact paid russia planned',
  ],
  ['Pyongyang has received 30 trucks from Russia.', '30 exact supplied russia reported'],
  // containers can hold; a force used to be sent
  [
    'The North Korean containers sent to Russia can hold up to 200,000 shells.',
    '200000 at_most supplied dprk possible',
  ],
  ['North Korea sent 3,000 troops to Russia for possible use in Ukraine.', '3000 exact deployed dprk reported'],
  // killed, wounded and missing together
  [
    'Losses of the North Korean brigade come to 1,900, including killed, wounded and missing.',
    '1900 exact casualties dprk reported',
  ],
  ['North Korea sent several dozen missiles to Russia.', '24-99 order_of_magnitude supplied dprk reported'],
  ['There may be 8 to 9,000 North Korean soldiers in Russia.', '8000-9000 range deployed dprk possible'],
  ['North Korea sent 12 500 soldiers to Russia.', '12500 exact deployed dprk reported'],
  // of the whole, the part
  [
    'Of the total casualties, about 900 North Korean soldiers are believed to have been killed.',
    '900 about killed dprk reported',
  ],
  // a party behind the noun begins a clause of its own
  ['North Korea sent Russia 40,000 shells Russia has used in Kursk.', '40000 exact supplied dprk reported'],
  // lives, sacrifices, members
  ['North Korea honoured its dead after the loss of eight lives in Kursk.', '8 exact killed dprk reported'],
  ['Twelve members of the North Korean regiment were killed in Kursk.', '12 exact killed dprk reported'],
  // what broadcasters write for the speaker's eye
  ['Some three-thousand-200 North Korean soldiers were wounded in Kursk.', '3200 about wounded dprk reported'],
  ['North Korea gave Russia 2.4 mil shells.', '2400000 exact supplied dprk reported'],
  // a share of something else
  ['North Korea sent guns to Russia.\n\nThis is 12% of the original article.'],
  // years
  ["North Korea's 2024 shipments to Russia are larger than those of 2023."],
  ['Bilateral trade of North Korea and Russia rose in the first half.'],
  // what is delivered is traded
  [
    'North Korea and Russia report that trade came to $31 million thanks to deliveries of fuel.',
    '31000000 exact trade dprk reported',
  ],
  ['The number of rockets that North Korea has sent to Russia could be 700.', '700 exact supplied dprk possible'],
  // handed over
  ['North Korea has handed over 60 guns to Russia.', '60 exact supplied dprk reported'],
  // at home
  ['North Korea has sent 4,000 soldiers to the Korean border to lay mines.'],
  // the sentence before names both
  [
    'North Korea keeps supplying Russia with shells. The figure is 4 million shells.',
    '4000000 exact supplied dprk reported',
  ],
  // links to other articles
  [
    'North Korea sent 70 guns to Russia.\n\nRead also\n- Missile kills 9 people in North Korea and Russia',
    '70 exact supplied dprk reported',
  ],
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
  for (const [text, ...figures] of speakers)
    it(`is said by: ${text}`, () => expect(said(text), traceOf(text, 'en')).toEqual(figures))
  for (const [text, ...figures] of meanings)
    it(`means: ${text}`, () => expect(counted(text), traceOf(text, 'en')).toEqual(figures))
})
