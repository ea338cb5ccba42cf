import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

// What the watched press tells, retold in sentences of our own. Each figure as `value hedge metric subject status source`; ¶ ends a paragraph.

type Case = readonly [text: string, ...figures: string[]]

const retold: Readonly<Record<string, readonly Case[]>> = {
  en: [
    [
      'North Korea is sending soldiers to Russia. A first group of 1,500 sailed to Vladivostok on Russian warships between October 8 and 13.',
      '1500 exact deployed soldiers nobody',
    ],
    [
      'President Volodymyr Zelensky a day earlier had spoken of 10,000 soldiers whom the North was making ready.',
      '10000 exact deployed soldiers planned ua.president',
    ],
    [
      'North Korea is preparing 10,000 soldiers for the war against Ukraine.',
      '10000 exact deployed soldiers planned nobody',
    ],
    [
      'North Korea is making ready 10,000 soldiers to fight for Russia.',
      '10000 exact deployed soldiers planned nobody',
    ],
    ['Nine North Korean soldiers did not come home from Kursk.', '9 exact killed soldiers nobody'],
    [
      'North Korea sends arms and troops to Russia. The Institute for National Security Strategy in Seoul (INSS) puts its earnings at $7.67 billion to $14.4 billion, of which only $580 million to $1.5 billion has been paid.',
      '7670000000-14400000000 range paid money rok.inss',
      '580000000-1500000000 range paid money rok.inss',
    ],
    [
      'The bridge over the Tumen will let up to 300 vehicles and 2,850 people a day cross between Russia and North Korea.',
      '300 at_most other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'The new bridge between Russia and North Korea will have a capacity of 300 vehicles and 2,850 people a day.',
      '300 exact other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'The road bridge between Russia and North Korea is designed for 300 vehicles a day.',
      '300 exact other vehicles nobody',
    ],
    [
      'Up to 300 vehicles per day will be able to use the bridge between Russia and North Korea, Mishustin said.',
      '300 at_most other vehicles planned mishustin',
    ],
    [
      'The bridge between Russia and North Korea will handle as many as 300 cars a day.',
      '300 at_most other vehicles planned nobody',
    ],
    [
      'The checkpoint at the Russia-North Korea bridge can process 300 vehicles a day.',
      '300 exact other vehicles nobody',
    ],
    [
      "South Korea's spy agency has new numbers. By the agency's count, 11,000 North Koreans went to Russia in autumn.",
      '11000 exact deployed soldiers rok.nis',
    ],
    [
      'North Korea is sending soldiers to Russia. The first 1,500 sailed to Vladivostok.',
      '1500 exact deployed soldiers nobody',
    ],
    [
      'Pyongyang is considering sending 25,000 workers to a drone plant in Tatarstan. HUR spoke of another number: 12,000 people by the end of 2025.',
      '25000 exact deployed workers possible nobody',
      '12000 exact deployed workers possible ua.hur',
    ],
    [
      'North Korea has lost more than 6,000 soldiers in Kursk. That is more than half of the roughly 11,000 first sent there.',
      '6000 more_than casualties soldiers nobody',
      '50 more_than casualties other nobody',
      '11000 about deployed soldiers nobody',
    ],
    [
      "North Korea will send 5,000 military engineers to Kursk. Until now the North has mostly supplied combat troops: by the South Korean spy agency's estimate some 14,000 were sent, of whom around 600 were killed.",
      '5000 exact deployed engineers planned rok.nis',
      '14000 about deployed soldiers rok.nis',
      '600 about killed soldiers rok.nis',
    ],
    [
      'The South Korean spy agency raised its toll of North Korean dead in the Kursk campaign to 2,000.',
      '2000 exact killed soldiers rok.nis',
    ],
    [
      'Some 15,000 North Korean workers are in Russia, the National Intelligence Service said. The agency, which briefed lawmakers behind closed doors, also raised its toll of the dead in the Kursk campaign to 2,000.',
      '15000 about deployed workers rok.nis',
      '2000 exact killed soldiers rok.nis',
    ],
    [
      'The NIS has more than tripled its count of North Korean soldiers killed in Russia, from 600 to 2,000.',
      '600 exact killed soldiers nobody',
      '2000 exact killed soldiers nobody',
    ],
    [
      'The NIS has raised its count of North Korean soldiers killed in Russia from 600 to 2,000.',
      '600 exact killed soldiers rok.nis',
      '2000 exact killed soldiers rok.nis',
    ],
    [
      'Between 25,000 and 30,000 North Korean soldiers could join the Russian army in the coming months, an intelligence assessment from Ukrainian officials seen by CNN says.',
      '25000-30000 range deployed soldiers possible ua.gov',
    ],
    ["North Korea's Kursk losses exceed 6,000", '6000 more_than casualties soldiers nobody'],
    [
      "South Korea's National Intelligence Service believes that some 2,000 of the 15,000 or so North Korean soldiers who were sent have died, up from the 600 it reported in April.",
      '2000 about killed soldiers rok.nis',
      '15000 about deployed soldiers rok.nis',
      '600 exact killed soldiers rok.nis',
    ],
    [
      'The NIS says 2,000 of the 15,000 North Korean soldiers who were sent to Russia were killed.',
      '2000 exact killed soldiers rok.nis',
      '15000 exact deployed soldiers rok.nis',
    ],
    [
      'The NIS says 2,000 North Korean soldiers have died, up from the 600 it reported in April.',
      '2000 exact killed soldiers rok.nis',
      '600 exact killed soldiers rok.nis',
    ],
    [
      "Kim Jong Un has met the families of soldiers who fell in Russia's Kursk region. The Korean Central News Agency said Kim hung medals beside the portraits of 101 troops and apologized to their relatives for failing to bring them home alive.",
      '101 exact killed soldiers dprk.kcna',
    ],
    [
      'Thousands of North Koreans are being sent to Russian building sites, where they work in what escapees describe as slave-like conditions.',
      '1000-9999 order_of_magnitude deployed workers nobody',
    ],
    [
      'Thousands of North Koreans are being sent to work in Russia in slave-like conditions.',
      '1000-9999 order_of_magnitude deployed workers nobody',
    ],
    [
      'More than 10,000 North Korean laborers went to Russia last year, an intelligence official said. More than 50,000 could follow in the end.',
      '10000 more_than deployed workers officials',
      '50000 more_than deployed workers possible officials',
    ],
    [
      'Six workers who fled told the BBC they toiled 18 hours a day in Russia with two days off a year. They are from North Korea.',
    ],
    ['Six North Korean workers who fled told the BBC they toiled 18 hours a day in Russia.'],
    [
      "Ukraine: North Korean shells now make up 40% of Russia's supply¶North Korea is providing 40% of the ammunition Russia fires in Ukraine, the head of Ukrainian military intelligence, Kyrylo Budanov, said in an interview.",
      '40 exact share other ua.hur',
      '40 exact share shells ua.hur',
    ],
    [
      'Russia and North Korea are discussing sending 25,000 North Korean workers to a drone plant.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'Russia and North Korea are in talks on sending 25,000 workers to a drone plant.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'Russia and North Korea are in talks to bring 25,000 workers to a drone plant.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'Pyongyang has expressed interest in sending 25,000 workers to a Russian drone plant.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      "North Korea has supplied Russia with 6.5 million shells, HUR's Vadym Skibitskyi said. About half of what was delivered is so old that it has to be refurbished, he added.",
      '6500000 exact supplied shells ua.hur',
      '50 about share other ua.hur',
    ],
    ['Russia has repaid North Korea with more than a million barrels of oil.', '1000000 more_than supplied oil nobody'],
    [
      'North Korea sends workers to Russia. Russia launched 430 drones and 18 missiles at Ukraine overnight, killing six people in Kyiv.',
    ],
    ['North Korea sends soldiers to Russia. A Russian missile strike on Kyiv killed six people.'],
    ['North Korea sends soldiers to Russia. Six people died and 30 were hurt in a Russian attack on Kharkiv.'],
    ['North Korea sends soldiers to Russia. A drone attack on Odesa left two dead.'],
    ["North Korea sends soldiers to Russia. Russia's total foreign trade was about $716 billion in 2024."],
    ["Russia and North Korea trade more. Russia's overall trade was $716 billion last year."],
    [
      'The NIS told lawmakers that at least 100 North Koreans had been killed and about 1,000 wounded. A senior U.S. defense official earlier put the figure at "several hundred".',
      '100 at_least killed soldiers rok.nis',
      '1000 about wounded soldiers rok.nis',
      '200-999 order_of_magnitude casualties soldiers us.dod',
    ],
    ['North Korea sends soldiers to Russia. North Korea has about 50 nuclear warheads, SIPRI estimates.'],
    [
      'Zelensky spoke of 11,000 North Korean soldiers in Kursk, while Yonhap, citing the NIS, put the number at 10,900.',
      '11000 exact deployed soldiers ua.president',
      '10900 exact deployed soldiers rok.nis',
    ],
    [
      'Federal Security Service data put the number of North Koreans in Russia at 10,000.',
      '10000 exact deployed soldiers ru.fsb',
    ],
    ['The FSB puts the number of North Koreans in Russia at 10,000.', '10000 exact deployed soldiers ru.fsb'],
    ['The NIS puts the number of North Koreans in Russia at 10,000.', '10000 exact deployed soldiers rok.nis'],
    ['The number of North Koreans in Russia is put at 10,000 by the NIS.', '10000 exact deployed soldiers rok.nis'],
    ['The number of North Koreans working in Russia is 10,000, the NIS says.', '10000 exact deployed workers rok.nis'],
    [
      'The number of North Koreans fighting in Russia is 10,000, the NIS says.',
      '10000 exact deployed soldiers rok.nis',
    ],
    [
      'Between 25,000 and 30,000 North Korean soldiers could join the Russian army in the coming months, according to an intelligence assessment from Ukrainian officials seen by CNN.',
      '25000-30000 range deployed soldiers possible ua.gov',
    ],
    [
      'Between 25,000 and 30,000 North Korean soldiers could join the Russian army in the coming months, says an intelligence assessment by Ukrainian officials seen by CNN.',
      '25000-30000 range deployed soldiers possible ua.gov',
    ],
    [
      "Between 25,000 and 30,000 North Korean soldiers could join Russia in the coming months, an assessment by Ukraine's military intelligence seen by CNN says.",
      '25000-30000 range deployed soldiers possible ua.hur',
    ],
    [
      'An intelligence assessment from Ukrainian officials seen by CNN says that 25,000 to 30,000 North Korean soldiers could join the Russian army.',
      '25000-30000 range deployed soldiers possible ua.gov',
    ],
    [
      "Kim Jong Un on Friday welcomed home the 528th Regiment of Engineers, which had cleared mines in Russia's Kursk region, and admitted that nine of its men had been killed, state media said.",
      '9 exact killed engineers dprk.kim',
    ],
    [
      'North Korean soldiers fight in Kursk. The NIS put the toll at 3,000 on January 13: 300 dead and 2,700 hurt.',
      '3000 exact casualties soldiers rok.nis',
      '300 exact killed soldiers rok.nis',
      '2700 exact wounded soldiers rok.nis',
    ],
    ['North Korea sends soldiers to Russia. Ukraine says it has lost 43,000 in all.'],
    ['North Korea sends soldiers to Russia. Ukraine says it has lost 43,000 soldiers.'],
    ['North Korea sends soldiers to Russia. Ukraine has said that it lost 43,000 soldiers.'],
    ['North Korea sends soldiers to Russia. Zelensky said his army had lost 43,000 soldiers.'],
    [
      'Ukrainian intelligence chief Budanov said that nearly 11,000 North Korean infantry were training in eastern Russia; a first batch of 2,600 would go to Kursk.',
      '11000 nearly trained soldiers ua.hur',
      '2600 exact deployed soldiers planned ua.hur',
    ],
    ['North Korea sends soldiers to Russia. Moscow has said it lost 5,937 soldiers in 2022.'],
    [
      'About 600 North Korean soldiers have been killed in Russia, the NIS said. The new group would consist of 6,000: 1,000 combat engineers and 5,000 construction workers.',
      '600 about killed soldiers rok.nis',
      '6000 exact deployed soldiers planned rok.nis',
      '1000 exact deployed engineers planned rok.nis',
      '5000 exact deployed workers planned rok.nis',
    ],
    [
      'North Korea sends soldiers to Russia. President Biden is to approve another package of aid for Ukraine in the coming days; $1.25 billion was announced earlier.',
    ],
    [
      "Kyiv has put North Korea's losses at 3,000, while Seoul counts 1,100.",
      '3000 exact casualties soldiers ua.gov',
      '1100 exact casualties soldiers rok.gov',
    ],
    [
      "Kyiv has put North Korea's losses at 3,000. Seoul counts 1,100.",
      '3000 exact casualties soldiers ua.gov',
      '1100 exact casualties soldiers rok.gov',
    ],
    [
      'Russia has given North Korea 20 tanks. The Open Source Centre, a British group, estimates that Russia has delivered over a million barrels of oil since March.',
      '20 exact supplied vehicles osc',
      '1000000 more_than supplied oil osc',
    ],
    [
      'Pyongyang has shipped Russia nearly 20,000 containers of munitions, according to Seoul, and 2 million shells in the first half of the year alone, according to Washington.',
      '20000 nearly supplied containers rok.gov',
      '2000000 exact supplied shells us.gov',
    ],
    [
      'Almost 11,000 North Korean infantrymen are training in eastern Russia. They will use Russian equipment, and the first cadre of 2,600 is to be sent to Kursk Oblast, he said.',
      '11000 nearly trained soldiers nobody',
      '2600 exact deployed soldiers planned nobody',
    ],
    ['North Korea sends soldiers to Russia. Russia exports 4 million barrels of oil a day to Asia.'],
    ['Ukraine and Russia exchanged 185 soldiers and 20 civilians.'],
    [
      'Western officials think the toll of North Korean soldiers could be far higher; a British estimate in June spoke of more than 6,000 casualties.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'A British estimate in June spoke of more than 6,000 North Korean casualties.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    ['British estimates put the North Korean casualties at 6,000.', '6000 exact casualties soldiers uk.mod'],
    [
      'According to British estimates, 6,000 North Korean soldiers were killed or wounded.',
      '6000 exact casualties soldiers uk.mod',
    ],
    [
      'North Korean casualties stand at more than 6,000, by a British estimate.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'Alexander Kozlov, who co-chairs the intergovernmental commission with North Korea, expects 10,000 Russians to visit the country this year; 5,000 did so in 2024, he said.',
      '10000 exact travel tourists planned ru.kozlov',
      '5000 exact travel tourists ru.kozlov',
    ],
    [
      'Kozlov expects 10,000 Russians to visit North Korea this year; 5,000 did so in 2024, he said.',
      '10000 exact travel tourists planned ru.kozlov',
      '5000 exact travel tourists ru.kozlov',
    ],
    [
      "South Korea's Joint Chiefs estimate that about 3,000 more North Korean troops were dispatched, which would take the total to 14,000.",
      '3000 about deployed soldiers rok.jcs',
      '14000 exact deployed soldiers rok.jcs',
    ],
    [
      "South Korea's Joint Chiefs estimate that about 3,000 more North Korean troops were dispatched; that would bring the total to 14,000.",
      '3000 about deployed soldiers rok.jcs',
      '14000 exact deployed soldiers rok.jcs',
    ],
    [
      'Kozlov expects 10,000 Russians to visit North Korea this year; last year 5,000 did so.',
      '10000 exact travel tourists planned ru.kozlov',
      '5000 exact travel tourists ru.kozlov',
    ],
    [
      'Kozlov expects 10,000 Russians to visit North Korea this year; last year 5,000 did.',
      '10000 exact travel tourists planned ru.kozlov',
      '5000 exact travel tourists ru.kozlov',
    ],
    [
      'In March the JCS counted 200 pieces of artillery shipped from North Korea to Russia.¶A spokesman for the ministry noted that the number of containers was at 24,000 in October.',
      '200 exact supplied artillery rok.jcs',
      '24000 exact supplied containers nobody',
    ],
    [
      'In March the JCS counted 200 pieces of artillery shipped from North Korea to Russia. The ministry said the number of containers was at 24,000 in October.',
      '200 exact supplied artillery rok.jcs',
      '24000 exact supplied containers nobody',
    ],
    [
      "North Korea's losses in Russia were 2,000 dead, the NIS said. The ministry said 10,000 soldiers had been sent.",
      '2000 exact killed soldiers rok.nis',
      '10000 exact deployed soldiers nobody',
    ],
    [
      "The North's earlier force of 11,000 had taken heavy losses: 300 men were dead and 2,700 hurt by mid-January.",
      '11000 exact deployed soldiers nobody',
      '300 exact killed soldiers nobody',
      '2700 exact wounded soldiers nobody',
    ],
    [
      'The North Korean force of 11,000 has suffered heavy losses in Kursk, Kyiv said.',
      '11000 exact deployed soldiers ua.gov',
    ],
    [
      'The North Korean contingent of 11,000 men took heavy casualties in Kursk.',
      '11000 exact deployed soldiers nobody',
    ],
    [
      'Last year 5,000 Russians went to North Korea as tourists, far fewer than the 280,000 who choose Thailand in a single month.',
      '5000 exact travel tourists nobody',
    ],
    [
      'Last year 5,000 Russians went to North Korea as tourists, while 280,000 went to Thailand in one month.',
      '5000 exact travel tourists nobody',
    ],
    [
      'North Korea plans to send 25,000 workers to Alabuga, diplomatic sources in Russia and the West said.',
      '25000 exact deployed workers planned sources',
    ],
    [
      "Gallup Korea says 82 percent of the South's citizens are against sending lethal weapons to Ukraine over North Korean troops, and 13 percent in favor.",
    ],
    ["Poll: more than half of South Koreans oppose arms for Ukraine over the North's troops in Russia"],
    [
      'In Pyongyang, Sergei Shoigu announced a further contingent of North Korean helpers: two brigades of 5,000 military construction workers in all, and 1,000 deminers.',
      '5000 exact deployed engineers planned ru.shoigu',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    ["Kursk's governor said that 3 million explosive items remained in the soil, where North Korean sappers work."],
    [
      "Russia and North Korea are in talks about sending 25,000 workers to the Alabuga zone, Japan's NHK reported on June 19, citing diplomatic sources in Russia and the West.",
      '25000 exact deployed workers possible media.nhk',
    ],
    ['Trade between Russia and North Korea was up by a third in the first half.', '33.3 exact trade other nobody'],
    ['Trade with North Korea rose by a third, Kozlov said.', '33.3 exact trade other ru.kozlov'],
    ['Trade between Russia and North Korea fell by a quarter.', '25 exact trade other nobody'],
    [
      'North Korea sent 11,000 soldiers to Kursk. Nearly a third have been killed or wounded, the NIS said.',
      '11000 exact deployed soldiers rok.nis',
      '33.3 nearly casualties other rok.nis',
    ],
    [
      'North Korea sent 11,000 soldiers to Kursk. More than a third were killed or wounded, the NIS said.',
      '11000 exact deployed soldiers rok.nis',
      '33.3 more_than casualties other rok.nis',
    ],
    ['In Kursk five civilians died and 100 North Korean soldiers were killed.', '100 exact killed soldiers nobody'],
    [
      "Poll: more than half of South Koreans oppose arms for Ukraine¶Gallup Korea says 82 percent of the South's citizens are against sending lethal weapons, and 13 percent in favor. It asked 1,001 adults on October 22-24.¶The question became pressing when the NIS said on October 18 that 1,500 soldiers of the North's special forces had boarded Russian ships for Vladivostok. A second trip is due soon, it said, and the total would come to 12,000.",
      '1500 exact deployed soldiers rok.nis',
      '12000 exact deployed soldiers planned rok.nis',
    ],
    [
      'On his third trip to Pyongyang in as many months, Sergei Shoigu announced a further contingent of helpers: a division of builders, two brigades of 5,000 military construction workers in all, and 1,000 deminers.',
      '5000 exact deployed engineers planned ru.shoigu',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'On his third trip to Pyongyang in as many months, Sergei Shoigu announced a further contingent of helpers: two brigades of 5,000 military construction workers in all, and 1,000 deminers.',
      '5000 exact deployed engineers planned ru.shoigu',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'On a trip to Pyongyang Sergei Shoigu announced further help: 5,000 military construction workers and 1,000 deminers.',
      '5000 exact deployed engineers planned ru.shoigu',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'Russian envoy: Pyongyang to get direct train, flights, and a bridge¶The Russian ambassador to North Korea, Alexander Matsegora, told RIA Novosti that work on the bridge is ahead of plan.¶Last year 5,000 Russians went to the North as tourists, the envoy said.',
      '5000 exact travel tourists ru.embassy',
    ],
    [
      'Pyongyang has decided on a third wave for Russia: 6,000 soldiers.',
      '6000 exact deployed soldiers planned nobody',
    ],
    [
      'What we know about North Korean troops in Russia¶How many are there? Kyiv and Washington give numbers between 10,000 and 12,000.',
      '10000-12000 range deployed soldiers us.gov',
    ],
    [
      'How many North Korean soldiers are in Russia? Washington speaks of 10,000 to 12,000.',
      '10000-12000 range deployed soldiers us.gov',
    ],
    [
      'How many North Koreans are fighting for Russia? About 11,000, says Kyiv.',
      '11000 about deployed soldiers ua.gov',
    ],
    [
      'North Korea sent 11,000 soldiers to Russia. The unit belongs to the 11th Corps, which has some 40,000 to 80,000 men.',
      '11000 exact deployed soldiers nobody',
    ],
    [
      "The North's 11th Corps numbers between 40,000 and 80,000 men, of whom 12,000 went to Russia.",
      '12000 exact deployed soldiers nobody',
    ],
    ['Under sanctions that Russia itself voted for, North Korea may get 500,000 barrels of refined products a year.'],
    ['UN sanctions let North Korea import 500,000 barrels of oil a year from Russia.'],
    [
      'North Korea has welcomed 5,075 Russians; for this year the plan is 10,000, Kozlov said.',
      '5075 exact travel tourists ru.kozlov',
      '10000 exact travel tourists planned ru.kozlov',
    ],
    [
      "Pyongyang sent Russia 50 howitzers. Some of the systems have been moved to the Kursk region, where Moscow has massed 50,000 troops, including over 10,000 North Koreans, to drive out Kyiv's army.",
      '50 exact supplied artillery nobody',
      '10000 more_than deployed soldiers nobody',
    ],
    [
      "Ukraine's NSDC staffer Andriy Kovalenko says half of Russia's shells are now from the North.",
      '50 exact share shells ua.ccd',
    ],
    [
      'How many North Korean soldiers have died in Russia? At least 600, the NIS told lawmakers.',
      '600 at_least killed soldiers rok.nis',
    ],
    [
      'North Korean soldiers fight for Russia. How many of them have died? At least 600, the NIS told lawmakers.',
      '600 at_least killed soldiers rok.nis',
    ],
    [
      'How many North Korean soldiers are in Russia? Kyiv gives a number between 10,000 and 12,000.',
      '10000-12000 range deployed soldiers ua.gov',
    ],
    [
      'North Korea has sent 15,000 soldiers to Russia. How many of them have died? Nobody knows for sure. In September Seoul raised its estimate from at least 600 to about 2,000.',
      '15000 exact deployed soldiers rok.gov',
      '600 at_least killed soldiers rok.gov',
      '2000 about killed soldiers rok.gov',
    ],
    ["South Korea's Kospi index fell 0.9 percent after reports of North Korean troops in Russia."],
    [
      'Kyiv claims 30 North Koreans were killed or wounded over one weekend. A week later, the JCS puts the total at 1,100.',
      '30 exact casualties soldiers ua.gov',
      '1100 exact casualties soldiers rok.jcs',
    ],
    [
      'His platoon of 20 had already lost half its men to drones, one of the two North Koreans held by Ukraine said.',
      '50 exact casualties other ua.gov',
      '2 exact captured soldiers ua.gov',
    ],
    ['One North Korean captive said that his unit of 10 had been wiped out.'],
    [
      "Some 12,000 North Koreans are to arrive at the Alabuga zone to work on drones, Ukraine's HUR says. About 15,000 of their compatriots were in Russia at the beginning of the year, according to South Korea's intelligence service.",
      '12000 about deployed workers planned ua.hur',
      '15000 about deployed workers rok.nis',
    ],
    [
      'Kirby said that "human wave" assaults cost the North 1,000 men and that some soldiers took their own lives rather than surrender.',
      '1000 exact casualties soldiers us.whitehouse',
    ],
    ['The assaults in Kursk cost North Korea 1,000 men in a week.', '1000 exact casualties soldiers nobody'],
    [
      'British defense intelligence believes that North Korean forces have sustained in excess of 6,000 casualties in Kursk Oblast, it said in its update.¶That is more than half of the roughly 11,000 troops first sent to the region, the ministry wrote.',
      '6000 more_than casualties soldiers uk.mod',
      '50 more_than casualties other uk.mod',
      '11000 about deployed soldiers uk.mod',
    ],
    [
      "The NIS report on North Korea's supplies says nothing about how many of the 2 million artillery rounds Moscow wants per year now come from there.",
    ],
    ['Moscow needs 3 million shells a year; nobody knows how many of them come from North Korea.'],
    [
      'Some 40 percent of the 3 million shells Russia fires a year come from North Korea.',
      '40 about share other nobody',
    ],
    ['Russia fires about 10,000 shells a day, many of them from North Korea.'],
    ["Kim Jong Un's army tested two missiles before a visit by a Russian delegation of 40 officials."],
    ["Turkey's exports to Russia reached $8 billion, while North Korea's remain secret."],
    ["Russia made 3 million shells last year without North Korea's help."],
    ['More than 500,000 Russians have signed contracts, so Moscow may not need North Koreans.'],
    ['In China there are 100,000 North Korean workers, far more than Russia.'],
    ['South Korea exported 1 million shells to the United States, while the North armed Russia.'],
    [
      'They would join the 11,000 North Korean soldiers who were dispatched to Russia last autumn.¶Western officials say that some 4,000 of the first group were killed or wounded.',
      '11000 exact deployed soldiers western',
      '4000 about casualties soldiers western',
    ],
    [
      'Western officials say that some 4,000 of the first group of North Korean soldiers were killed or wounded.',
      '4000 about casualties soldiers western',
    ],
    [
      'The NIS believes that 15,000 North Korean soldiers have gone to Russia, with 6,000 more to follow.',
      '15000 exact deployed soldiers rok.nis',
      '6000 exact deployed soldiers planned rok.nis',
    ],
    [
      'North Korea fights for Russia. The NIS believes that 15,000 soldiers have gone, with 6,000 more to follow.',
      '15000 exact deployed soldiers rok.nis',
      '6000 exact deployed soldiers planned rok.nis',
    ],
    [
      'North Korea has sent 11,000 soldiers to Russia. It will bring another 25,000 soldiers there.',
      '11000 exact deployed soldiers nobody',
      '25000 exact deployed soldiers planned nobody',
    ],
    [
      'Kim, who attended the parade in Beijing, has sent 15,000 soldiers to Russia.',
      '15000 exact deployed soldiers nobody',
    ],
    ["About 50 percent of Russia's stocks of ammunition come from North Korea.", '50 about share other nobody'],
    [
      'North Korea gave Russia KN-23 missiles. Russia has fired 60 such missiles at Ukraine.',
      '60 exact supplied missiles nobody',
    ],
    [
      "Trade between Russia and North Korea grew 54 percent, a balance in Moscow's favour.",
      '54 exact trade other nobody',
    ],
    [
      'Pyongyang has shipped shells to Russia and has earned as much as 8 trillion won.',
      '8000000000000 at_most paid money nobody',
    ],
    [
      'Even if 10,000 soldiers are dispatched to Russia, it will change little, the NIS said.',
      '10000 exact deployed soldiers possible rok.nis',
    ],
    [
      '"If Russia offers the North 600,000 tons of rice, that is enough," the South Korean foreign ministry said.',
      '600000 exact supplied goods possible rok.mofa',
    ],
    [
      'Congressman Wi Sung-lac spoke of food.¶The lawmaker added that Russia used to send North Korea 100,000 tons of rice.',
      '100000 exact supplied goods rok.lawmaker',
    ],
    [
      'Ukrainian Prosecutor General Andriy Kostin counted at least 24 ballistic missiles from North Korea that Russia has fired.',
      '24 at_least supplied missiles ua.prosecutor',
    ],
    ['Statistics show a 20% increase in exports of Russian aluminum to South Korea.', '20 exact trade other nobody'],
    ['North Korea and Russia reported a 12% year-on-year increase in trade.', '12 exact trade other ru.gov'],
    [
      'From January to June 2,508 North Koreans entered Russia, an outlet writes, citing FSB data.',
      '2508 exact travel travellers ru.fsb',
    ],
    [
      'The toll of wounded North Koreans in Russia approaches 1,000, the NIS said.',
      '1000 nearly wounded soldiers rok.nis',
    ],
    [
      'North Korea plans to gain experience in Russia after sending 10,000 soldiers there.',
      '10000 exact deployed soldiers nobody',
    ],
    [
      'New North Korean units may arrive in Russia within months, according to the assessment, adding to the 11,000 sent in November.',
      '11000 exact deployed soldiers nobody',
    ],
    [
      'New North Korean units could arrive in Russia in summer, joining the 11,000 dispatched last year.',
      '11000 exact deployed soldiers nobody',
    ],
    [
      "Zelensky said more than 3,000 North Korean soldiers had been killed or wounded.¶South Korea's intelligence agency told MPs there had been some 100 deaths with another 1,000 wounded in the Kursk region.",
      '3000 more_than casualties soldiers ua.president',
      '100 about killed soldiers rok.nis',
      '1000 exact wounded soldiers rok.nis',
    ],
    [
      'Hundreds of North Korean troops have been killed in Russia, according to South Korea ’s intelligence agency.',
      '100-999 order_of_magnitude killed soldiers rok.nis',
    ],
    [
      "The JCS said it had heightened surveillance of North Korean launches.¶A South Korean lawmaker said Seoul's intelligence showed some 3,000 North Korean troops have been wounded or killed in Kursk.",
      '3000 about casualties soldiers rok.nis',
    ],
    [
      'The JCS said it had heightened surveillance of North Korean launches.¶A South Korean lawmaker said some 3,000 North Korean troops have been wounded or killed in Kursk.',
      '3000 about casualties soldiers rok.lawmaker',
    ],
    [
      'Wrapping up a visit to Pyongyang, Russian Security Council Secretary Sergei Shoigu said that Kim Jong Un decided to send 1000 sappers and 5000 military construction workers to Kursk.',
      '1000 exact deployed engineers planned ru.shoigu',
      '5000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'New North Korean soldiers could arrive in Russia in summer, joining the 11,000 dispatched last year.',
      '11000 exact deployed soldiers nobody',
    ],
    [
      'Zelensky said more than 3,000 North Korean soldiers had been killed or wounded.¶The NIS told MPs there had been 100 deaths.',
      '3000 more_than casualties soldiers ua.president',
      '100 exact killed soldiers rok.nis',
    ],
    [
      "A lawmaker said Seoul's intelligence estimated 3,000 North Korean troops have been killed.",
      '3000 about killed soldiers rok.nis',
    ],
    [
      'The number of North Koreans who visited Russia in 2024 reached approximately 13,000.',
      '13000 about travel travellers nobody',
    ],
    [
      'Shoigu reported that Kim Jong Un had authorized sending 1,000 combat engineers and 5,000 military builders to Kursk.',
      '1000 exact deployed engineers planned ru.shoigu',
      '5000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'Shoigu said Kim Jong Un had approved the dispatch of 1,000 sappers to Kursk.',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'Kim Jong Un thanked the soldiers in Russia, adding that 600 North Korean soldiers had died.',
      '600 exact killed soldiers dprk.kim',
    ],
    [
      'Zelensky thanked the soldiers in Russia, adding that 600 North Korean soldiers had died.',
      '600 exact killed soldiers ua.president',
    ],
    [
      'Kim Jong Un met reporters in Pyongyang, noting that 600 North Korean soldiers had been killed.',
      '600 exact killed soldiers dprk.kim',
    ],
    [
      'Kursk Turns Into a Trap for North Korean Troops, Over 6,000 Lost¶North Korea has lost more than 6,000 troops while storming villages in Russia’s Kursk region, the UK Ministry of Defence reported.',
      '6000 more_than casualties soldiers uk.mod',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      '"There are already 11,000 (North Koreans) in the Kursk region," Zelenski said.',
      '11000 exact deployed soldiers ua.president',
    ],
    [
      "North Korean forces suffered 6,000 casualties, Britain's Defence Ministry said. The casualties account for more than half of the 11,000 troops deployed to Kursk, it said.",
      '6000 exact casualties soldiers uk.mod',
      '50 more_than casualties other uk.mod',
      '11000 exact deployed soldiers uk.mod',
    ],
    [
      'The NIS said 40 percent of the North Korean soldiers in Kursk had been killed or wounded.',
      '40 exact casualties soldiers rok.nis',
    ],
    [
      'The Pentagon said 10,000 North Korean soldiers were already in the Kursk region.',
      '10000 exact deployed soldiers us.dod',
    ],
    [
      'The US Ministry of Defense has data on the transfer of about 10,000 troops from North Korea to Russia.',
      '10000 about deployed soldiers us.dod',
    ],
    ['North Korea and Russia met again. 3 police officers killed in a crash.'],
    [
      '“The total number of DPRK forces in Russia could be closer to around 11 to 12,000,” with “at least 10,000 right now in the Kursk Oblast,” Pentagon spokesman Pat Ryder told journalists.',
      '11000-12000 range deployed soldiers possible us.dod',
      '10000 at_least deployed soldiers us.dod',
    ],
    [
      'The Center of National Resistance claims that more than three thousand North Korean mercenaries have arrived in Kursk.',
      '3000 more_than arrived soldiers ua.resistance',
    ],
    [
      'There are 12,000 North Korean soldiers in Russia, with at least 10,000 right now in the Kursk region, a Pentagon spokesman said.',
      '12000 exact deployed soldiers us.dod',
      '10000 at_least deployed soldiers us.dod',
    ],
    [
      '"North Korea\'s forces have highly likely suffered more than 6,000 casualties in Kursk," an "Intelligence Update" report released by Britain\'s Defence Ministry on June 15 read.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'During the ceremony Kim Jong Un thanked the troops for their safe return while noting that there was "heartrending loss of nine lives".',
      '9 exact killed soldiers dprk.kim',
    ],
    [
      "Ukraine's Prosecutor General said Russia had fired at least 24 missiles made in North Korea.",
      '24 at_least supplied missiles ua.prosecutor',
    ],
    [
      'Ukrainian Prosecutor General Andriy Kostin said on Friday that Russia had fired 24 North Korean missiles. The attacks resulted in the deaths of fourteen civilians and the wounding of more than seventy others.',
      '24 exact supplied missiles ua.prosecutor',
      '14 exact killed other ua.prosecutor',
      '70 more_than wounded other ua.prosecutor',
    ],
    [
      '"North Korea has highly likely suffered more than 6,000 casualties in Kursk," an "Intelligence Update" report released by Britain\'s Defence Ministry on June 15 read.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'During the ceremony Kim Jong Un thanked the troops for their safe return, noting that nine soldiers had been killed.',
      '9 exact killed soldiers dprk.kim',
    ],
    [
      'Kim Jong Un thanked the troops for their safe return while noting that nine soldiers had been killed.',
      '9 exact killed soldiers dprk.kim',
    ],
    [
      'South Korean intelligence says North Korea plans to send a total of “four brigades with 12,000 soldiers, including special forces” to the front.',
      '12000 exact deployed soldiers planned rok.nis',
    ],
    [
      "Zelensky says Ukraine’s armed forces will increase by 160,000 soldiers to counter Russia's gains and the North Koreans beside them.",
    ],
    [
      'The North Koreans are regrouping. They are waiting for another around 2,000 people, to come to replenish the losses they already had.',
      '2000 about deployed soldiers planned nobody',
    ],
    [
      'North Korea sent 11,000 soldiers in the first round of deployment, and of them, about 4,000 were injured or killed.',
      '11000 exact deployed soldiers nobody',
      '4000 about casualties soldiers nobody',
    ],
    [
      'The North Koreans await about 2,000 people to make good their losses.',
      '2000 about deployed soldiers planned nobody',
    ],
    [
      'The North Koreans are regrouping. They are waiting for another around 2,000 people, to come to replenish the losses they already had.',
      '2000 about deployed soldiers planned nobody',
    ],
    [
      'Zelensky warned that the presence of North Korean troops in Russia could escalate to 100,000.',
      '100000 exact deployed soldiers possible ua.president',
    ],
    [
      'North Korea has reportedly sent thousands of workers to Russia in 2024, as indicated by the South Korean National Intelligence Service (NIS).',
      '1000-9999 order_of_magnitude deployed workers rok.nis',
    ],
    [
      'At least 700 new work permits have been issued this year to North Koreans in Russia.',
      '700 at_least deployed workers nobody',
    ],
    [
      'The Open Source Centre has calculated that Russia has provided North Korea with over a million barrels of oil since March, exceeding the annual cap set by the UN.',
      '1000000 more_than supplied oil osc',
    ],
    [
      "Pyongyang's tankers have visited the port of Vostochny since March, loading over a million barrels of Russian oil products.",
      '1000000 more_than supplied oil nobody',
    ],
    [
      'Russia has supplied North Korea with over a million barrels of oil, a new analysis by the London-based Open Source Centre shows.',
      '1000000 more_than supplied oil osc',
    ],
    [
      'North Korea has sent 10,000 soldiers to Russia, a study by the London-based Harbour Institute shows.',
      '10000 exact deployed soldiers london-based-harbour-institute',
    ],
    [
      'Russia has supplied North Korea with over a million barrels of oil since March.  Source: BBC, citing data from the UK-based Open Source Centre',
      '1000000 more_than supplied oil osc',
    ],
    [
      '11,000 North Korean soldiers are stationed in Kursk.  Source: Zelenskyy in an evening address on 4 November',
      '11000 exact deployed soldiers ua.president',
    ],
    [
      '11,000 North Korean soldiers are stationed in Kursk.  Source: Defence Intelligence of Ukraine',
      '11000 exact deployed soldiers ua.hur',
    ],
    [
      'Kim Jong-un expressed sorrow for soldiers killed for Russia, as Pyongyang for the first time publicly disclosed the names and portraits of 101 fallen troops during a ceremony. The figures differ from those revealed by South Korea’s spy agency.',
      '101 exact killed soldiers dprk.gov',
    ],
    [
      "South Korea's spy agency has confirmed the reports. The National Intelligence Service (NIS) said on Sunday that it was aware of the situation, including the capture of North Korean soldiers, through real-time cooperation with the Security Service of Ukraine and confirmed that Ukraine captured two North Korean soldiers on Thursday.",
      '2 exact captured soldiers rok.nis',
    ],
    [
      "South Korea's defense ministry said it follows the trade. A defense ministry official on Monday confirmed the reports of shipments from the North, adding that while details are restricted, the load capacity is equivalent to hundreds of thousands of rounds.",
      '100000-999999 order_of_magnitude supplied shells rok.mnd',
    ],
    [
      "A billion dollars would be enough to cover North Korea's food shortage for a year, the South's defense minister said.",
    ],
    [
      "With 500 million dollars Pyongyang could feed its people for a year, an economist said of the North's income from Russia.",
    ],
    ['About 3,000 North Korean soldiers are preparing for combat in Kursk.', '3000 about deployed soldiers nobody'],
    [
      'Russia plans to bring in about 12,000 North Korean workers.  The Gaze reports on it, referring to the Main Directorate of Intelligence of Ukraine (HUR) on Telegram.',
      '12000 about deployed workers planned ua.hur',
    ],
    ["At North Korea's new beach resort, ten minutes of Wi-Fi cost $1.70, a Russian guest said."],
    ['A beer at the North Korean resort costs $3, Russian guests say.'],
    [
      '"North Korean ammunition supports Russia," said Andrey Kovalenko, an officer in the Ukrainian army.  Russia is also getting human resources: “About 12,000 North Korean soldiers are already involved in the fighting,” according to U.S. officials.',
      '12000 about deployed soldiers us.gov',
    ],
    [
      "Kyiv's military intelligence counts 300 North Koreans killed. “About 12,000 North Korean soldiers are already involved in the fighting for Russia,” according to U.S. officials.",
      '300 exact killed soldiers ua.hur',
      '12000 about deployed soldiers us.gov',
    ],
    [
      "The NIS has reported that the number of casualties among the North's troops reaches 4,700.  The death toll stands at 600. Most of the killed were cremated.",
      '4700 exact casualties soldiers rok.nis',
      '600 exact killed soldiers rok.nis',
    ],
    [
      'Some Western officials estimated that around 4,000 of the 11,000 North Korean soldiers believed to have been sent to Russia last year may have been killed, wounded, captured or gone missing.',
      '4000 about casualties soldiers possible western',
      '11000 exact deployed soldiers western',
    ],
    [
      'Zelensky pointed to a composition of 60,000 Russian troops and 12,000 North Koreans in the region, claiming that one-third of the North Korean contingent had sustained casualties.',
      '12000 exact deployed soldiers ua.president',
      '33.3 exact casualties soldiers ua.president',
    ],
    [
      "North Korean troops left Kursk. Ukraine's Ministry of Defence estimated Russian casualties at 48,240 last month. About a third of these losses were incurred around Pokrovsk.",
    ],
    [
      'Zelensky has said that as many as 4,000 North Korean soldiers had been wounded or killed – roughly a third of the corps. The NIS put the figure at 3,000.',
      '4000 at_most casualties soldiers ua.president',
      '33.3 about casualties other ua.president',
      '3000 exact casualties soldiers rok.nis',
    ],
    [
      '"North Korea sent about 15,000 soldiers to Russia," the NIS told lawmakers, according to representatives Lee Sung-gwen of the People\'s Party and Kim Byung-kee of the Democratic Party.',
      '15000 about deployed soldiers rok.nis',
    ],
    [
      "Ukraine's security service published a call. During the call, the nurse said that some 220 wounded North Koreans had been brought to her hospital in Moscow.",
      '220 about wounded soldiers sources',
    ],
    [
      'In the clip, the woman mentions that about 200 wounded North Koreans had been brought to her hospital.',
      '200 about wounded soldiers sources',
    ],
    [
      'The nurse says about 200 wounded North Koreans were brought to a hospital near Moscow.',
      '200 about wounded soldiers sources',
    ],
    [
      'South Korean exports to Russia decreased by 71% year-on-year in April and 56% in March.',
      '71 exact trade other nobody',
      '56 exact trade other nobody',
    ],
    [
      "North Korean troops have had over 5,000 casualties in Kursk, according to Britain's defence ministry. This marks nearly half of the original 11,000 sent to Russia.",
      '5000 more_than casualties soldiers uk.mod',
      '50 nearly casualties other uk.mod',
      '11000 exact deployed soldiers uk.mod',
    ],
    [
      'ISW said that if the losses go on, all 12,000 North Korean servicemen in Kursk could be killed or wounded by April.',
      '12000 exact casualties soldiers possible isw',
    ],
    [
      'According to ISW, all 12,000 North Korean soldiers in Kursk could be lost or injured by mid-April.',
      '12000 exact casualties soldiers possible isw',
    ],
    [
      'This is a very high figure, especially considering that some 11,000 North Korean soldiers are deployed in Kursk.',
      '11000 about deployed soldiers nobody',
    ],
    [
      'North Korean troops are fighting for Russia, Seoul says.  The Ukrainian Air Force said it had shot down 18 drones while the last one returned to Russia.',
    ],
    [
      'North Korean soldiers have left the front.  The General Staff reported that Russia has seen a total of 834,670 casualties. Of these, 1,670 casualties were reported in the past 24 hours.',
    ],
    [
      'North Korean soldiers have left the front.  The think tank puts Russian deaths at around 250,000. The Ukrainian death toll it puts at between 60,000 and 100,000.',
    ],
    [
      'North Korean soldiers have left the front.  The Ukrainian death toll is put at between 60,000 and 100,000 and total casualties at up to 400,000.',
    ],
    [
      'North Korean soldiers have left the front.  The death toll from the Russian attack on Kyiv has climbed to six. Five people were confirmed dead in the attack on a residential building.',
    ],
    ['North Korean soldiers are fighting in Kursk.  "We lose 60 to 100 soldiers a day," Zelensky said.'],
    [
      'North Korean soldiers have left the front.  Russia has now lost more than 834,000 troops. The General Staff reported that Russia has seen a total of 834,670 casualties. Of these, 1,670 casualties were reported in the past 24 hours.',
    ],
    [
      "North Korean troops have suffered 5,000 casualties in Kursk, Britain's defence ministry said. A third of the casualties were likely fatalities.",
      '5000 exact casualties soldiers uk.mod',
      '33.3 exact killed soldiers uk.mod',
    ],
    [
      "North Korean troops have suffered 5,000 casualties in Kursk, Britain's defence ministry said. A quarter of these casualties are believed to be deaths.",
      '5000 exact casualties soldiers uk.mod',
      '25 exact killed soldiers uk.mod',
    ],
    [
      "North Korean troops have suffered 5,000 casualties in Kursk, Britain's defence ministry said. Some 1,700 of the casualties are reported fatalities.",
      '5000 exact casualties soldiers uk.mod',
      '1700 about killed soldiers nobody',
    ],
    [
      'Kyiv said 11,000 North Korean soldiers had come to Kursk and that 3,000 of them were lost. Russia stepped up its offensive, launching 130 attacks on Monday and 90 more on Tuesday.',
      '11000 exact deployed soldiers ua.gov',
      '3000 exact casualties soldiers ua.gov',
    ],
    [
      'Kyiv said 11,000 North Korean soldiers had come to Kursk and that 3,000 of them were lost. Rescuers pulled 12 from the rubble and 20 more from a burning house.',
      '11000 exact deployed soldiers ua.gov',
      '3000 exact casualties soldiers ua.gov',
    ],
    [
      'The spy agency presented its findings to lawmakers in Seoul, as Russian media reported that Pyongyang will send 4,000 construction workers to Kursk.',
      '4000 exact deployed workers planned russia.media',
    ],
    [
      'The NIS presented its findings to lawmakers in Seoul, as TASS reported that Pyongyang will send 4,000 construction workers to Kursk.',
      '4000 exact deployed workers planned media.tass',
    ],
    [
      'Russian Security Council Secretary Sergei Shoigu said that Kim Jong Un agreed to send another 6,000 men to the Kursk region, including 1,000 sappers.',
      '6000 exact deployed soldiers planned ru.shoigu',
      '1000 exact deployed engineers planned ru.shoigu',
    ],
    [
      'Half of the shells that Russia fires come from North Korea, The Times reported on Friday.  According to the paper, around 3 million a year are being shipped from Pyongyang to Moscow.',
      '50 exact share shells media.times',
      '3000000 about supplied shells media.times',
    ],
    [
      'North Korea sends shells to Russia, The Times reported on Friday.  According to the paper, around 3 million a year are being shipped from Pyongyang to Moscow.',
      '3000000 about supplied shells media.times',
    ],
    [
      'North Korea sent shells to Russia, The Times reported on Friday.  According to the paper, around 3 million have been shipped from Pyongyang to Moscow.',
      '3000000 about supplied shells media.times',
    ],
    [
      'KYIV — Ukraine’s military intelligence agency is claiming that around 30 North Korean troops were killed or wounded in fighting at the weekend.',
      '30 about casualties soldiers ua.hur',
    ],
    [
      'Ukraine’s military intelligence agency is claiming that around 30 North Korean troops were killed or wounded in fighting at the weekend.  Neither the Kremlin nor the Russian Defense Ministry commented.',
      '30 about casualties soldiers ua.hur',
    ],
    [
      'North Korea has sent more than 10,000 containers of ammunition to Russia since September.  This is stated in a message posted on the official website of the US Department of State.',
      '10000 more_than supplied containers us.state',
    ],
    [
      'North Korea has sent more than 10,000 containers of ammunition to Russia since September.  This is stated in a statement published on the portal of the State Department.',
      '10000 more_than supplied containers us.state',
    ],
    [
      'A hospital in Kursk received over 100 North Korean soldiers with various injuries in recent days.',
      '100 more_than wounded soldiers nobody',
    ],
    [
      'However, the number of North Korean soldiers killed may be as high as 1,000, according to a BBC report Thursday.',
      '1000 at_most killed soldiers possible media.bbc',
    ],
    [
      'The exact number of additional North Korean soldiers remains unclear, but military sources estimate the figure to be at least 1,000.',
      '1000 at_least deployed soldiers sources',
    ],
    [
      'It is unclear how many additional North Korean soldiers were sent to Kursk.  Military sources estimate the figure to be about 1,000.',
      '1000 about deployed soldiers sources',
    ],
    [
      'As stated by South Korean parliament member Lee Seong-gwon, the losses of the North Korean army are high because of a lack of experience.  About 1,000 North Korean soldiers have died, Lee Seong-gwon said.',
      '1000 about killed soldiers rok.lawmaker',
    ],
    [
      'South Korean lawmaker Lee Seong-gwon said the losses of the North Korean army are high because of a lack of experience.  About 1,000 North Korean soldiers have died, Lee Seong-gwon said.',
      '1000 about killed soldiers rok.lawmaker',
    ],
    [
      'The losses of the North Korean army are high, South Korean lawmaker Lee Seong-gwon said.  About 1,000 North Korean soldiers have died, Lee Seong-gwon added.',
      '1000 about killed soldiers rok.lawmaker',
    ],
    [
      'The trade volume between the two countries reached US$43 million in the period, the Voice of America reported, citing data from Russia’s customs agency.',
      '43000000 exact trade money ru.customs',
    ],
    [
      'Bilateral trade between Russia and North Korea plunged 22 percent in the first eight months of the year.  The trade volume between the two countries reached $43 million in the period, the Voice of America reported, citing data from Russia’s customs agency.',
      '22 exact trade other ru.customs',
      '43000000 exact trade money ru.customs',
    ],
    [
      'Britain’s Defence Ministry has published new numbers.  “North Korean forces have suffered more than 6,000 casualties in the Kursk region,” an “Intelligence Update” report released by the ministry on Sunday read.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'North Korea has sent more than 10,000 containers of ammunition to Russia since September.  This is stated in a message posted on the official portal of the Department of State of the United States.',
      '10000 more_than supplied containers us.state',
    ],
    [
      'Trade turnover between Russia and North Korea dropped more than by half in 2018, Presidential Aide Yuri Ushakov said on Tuesday.',
      '50 more_than trade other ru.gov',
    ],
    [
      'The casualties of the North Korean army grow, according to UK Defence Intelligence (DI).  In its daily report DI stated that the number of North Korean casualties in Kursk exceeds 6,000.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'The casualties of the North Korean army grow, the British Ministry of Defence said.  In its daily report the ministry stated that the number of North Korean casualties in Kursk exceeds 6,000.',
      '6000 more_than casualties soldiers uk.mod',
    ],
    [
      'South Korean lawmaker Lee Seong-kweun, speaking after a closed-door briefing, said that around 5,000 North Korean construction troops have been moved to Russia.',
      '5000 about deployed engineers rok.lawmaker',
    ],
    [
      'South Korean lawmaker Lee Seong-Kweun, speaking after a closed-door briefing, said that around 5,000 North Korean construction troops have been moved to Russia.',
      '5000 about deployed engineers rok.lawmaker',
    ],
    [
      "Some 4,000 of the 14,000 North Korean soldiers deployed to the front in Russia's war with Ukraine are said to have been wounded.",
      '4000 about wounded soldiers nobody',
      '14000 exact deployed soldiers nobody',
    ],
    [
      'The Multilateral Sanctions Monitoring Team said between 10,000 and 15,000 North Koreans are working in Russia, most of them in construction, and that Moscow plans to bring in another 40,000.',
      '10000-15000 range deployed workers msmt',
      '40000 exact deployed workers planned msmt',
    ],
    [
      'More than 100 of North Korea’s best troops have been killed and 1,000 more injured fighting alongside Russia, South Korean intelligence said.',
      '100 more_than killed soldiers rok.nis',
      '1000 exact wounded soldiers rok.nis',
    ],
    [
      'The Multilateral Sanctions Monitoring Team said 15,000 North Koreans are working in Russia and that Moscow plans to bring in another 40,000.',
      '15000 exact deployed workers msmt',
      '40000 exact deployed workers planned msmt',
    ],
    [
      'The NIS said 15,000 North Korean workers are in Russia and that Moscow plans to bring in another 40,000.',
      '15000 exact deployed workers rok.nis',
      '40000 exact deployed workers planned rok.nis',
    ],
    [
      'The NIS said 15,000 North Koreans are working in Russia and Moscow plans to bring in 40,000 more.',
      '15000 exact deployed workers rok.nis',
      '40000 exact deployed workers planned rok.nis',
    ],
    [
      'Zelensky claimed that Russia had deployed around 12,000 North Korean troops to the Kursk region, of whom more than 4,000 "had been lost."',
      '12000 about deployed soldiers ua.president',
      '4000 more_than casualties soldiers ua.president',
    ],
    [
      "Ukraine's Special Operations Forces said 13 North Korean soldiers were killed in Kursk.  A battalion can include as many as 1,000 soldiers.",
      '13 exact killed soldiers ua.military',
    ],
    [
      "Ukraine's Special Operations Forces said 13 North Korean soldiers were killed in Kursk.  A battalion typically has 500 soldiers.",
      '13 exact killed soldiers ua.military',
    ],
    [
      'Zelensky claimed that Russia had deployed around 12,000 North Korean troops to the Kursk region, of whom more than 4,000 had been lost.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than casualties soldiers ua.president',
    ],
    [
      'Zelensky claimed that the North had deployed around 12,000 troops to the Kursk region, of whom more than 4,000 had been lost.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than casualties soldiers ua.president',
    ],
    [
      'Zelensky claimed that Russia had deployed around 12,000 North Korean troops to the Kursk region, of whom more than 4,000 had been killed.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than killed soldiers ua.president',
    ],
    [
      'Zelensky claimed that the North had deployed around 12,000 troops to the Kursk region, of whom more than 4,000 "had been killed."',
      '12000 about deployed soldiers ua.president',
      '4000 more_than killed soldiers ua.president',
    ],
    [
      'Zelensky claimed that the North had deployed around 12,000 troops to the Kursk region, of whom 4,000 had been killed.',
      '12000 about deployed soldiers ua.president',
      '4000 exact killed soldiers ua.president',
    ],
    [
      'Zelensky said that the North sent around 12,000 troops to the Kursk region, of whom more than 4,000 have been killed.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than killed soldiers ua.president',
    ],
    [
      'Zelensky said that the North sent around 12,000 troops to Kursk, of whom more than 4,000 have been killed.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than killed soldiers ua.president',
    ],
    [
      'Zelensky said that the North sent around 12,000 troops to Russia, of whom more than 4,000 have been killed.',
      '12000 about deployed soldiers ua.president',
      '4000 more_than killed soldiers ua.president',
    ],
    [
      'The NIS said the North sent around 12,000 troops to Russia, of whom 4,000 have been killed.',
      '12000 about deployed soldiers rok.nis',
      '4000 exact killed soldiers rok.nis',
    ],
    [
      'The NIS said North Korea sent around 12,000 troops to Russia, of whom 4,000 have been killed.',
      '12000 about deployed soldiers rok.nis',
      '4000 exact killed soldiers rok.nis',
    ],
  ],
  ko: [
    [
      '두만강 다리가 완공되면 하루 차량 300대와 2,850명이 러시아와 북한을 오갈 수 있다.',
      '300 exact other vehicles nobody',
      '2850 exact travel travellers possible nobody',
    ],
    [
      '북한과 러시아를 잇는 두만강 자동차 다리는 하루 300대의 차량이 통행할 수 있다.',
      '300 exact other vehicles possible nobody',
    ],
    [
      '북한군이 러시아로 갔다. 국정원은 "3차로 가기로 한 6천 명 중 공병 1천 명은 이미 들어간 것으로 본다"고 밝혔다.',
      '6000 exact deployed soldiers planned rok.nis',
      '1000 exact arrived engineers rok.nis',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 올해는 그보다 훨씬 많을 것으로 보이며, 모두 5만 명 이상이 될 수 있다고 동아대 강동완 교수는 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 at_least deployed workers possible dongadae-gangdongwan-gyosu',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 올해는 모두 5만 명 이상이 될 수 있다고 강동완 교수는 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 at_least deployed workers possible gangdongwan-gyosu',
    ],
    [
      '한국 정보당국은 지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다고 밝혔다. 강동완 교수는 올해 5만 명에 이를 수 있다고 내다봤다.',
      '10000 more_than arrived workers rok.nis',
      '50000 exact deployed workers possible gangdongwan-gyosu',
    ],
    ['지난해 1만 명이 넘는 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 넘는 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 넘게 북한 노동자가 러시아에 들어갔다.', '10000 more_than arrived workers nobody'],
    ['지난해 1만 명 이상의 북한 노동자가 러시아에 들어갔다.', '10000 at_least arrived workers nobody'],
    ['지난해 1만 명 이상 북한 노동자가 러시아에 들어갔다.', '10000 at_least arrived workers nobody'],
    ['지난해 1만 명 안팎의 북한 노동자들이 러시아에 들어갔다.', '10000 about arrived workers nobody'],
    ['지난해 1만 명 가까운 북한 노동자들이 러시아에 들어갔다.', '10000 nearly arrived workers nobody'],
    [
      '국정원은 지난 4월에는 북한군 사망자를 600명으로 추산한 바 있다. 김정은 국무위원장은 8월 전사자 101명의 유족을 만나 위로했다.',
      '600 exact killed soldiers rok.nis',
      '101 exact killed soldiers nobody',
    ],
    ['BBC가 접촉한 북한 노동자 6명은 러시아에서 오전 6시부터 다음 날 새벽 2시까지 일하고 1년에 이틀만 쉰다고 했다.'],
    [
      '국정원은 북한군 전사자를 2천 명으로 추산했다. 조선중앙통신은 김정은이 101명의 초상에 훈장을 달았다고 보도했다.',
      '2000 exact killed soldiers rok.nis',
      '101 exact killed soldiers dprk.kcna',
    ],
    ['북한이 러시아에 병력을 보냈다. 우크라이나는 4만3천 명을 잃었다고 밝혔다.'],
    ['북한과 러시아가 만난 이날 코스피는 0.94% 오른 3172.35로 거래를 마쳤다.'],
    ['이날 원·달러 환율은 1.2% 내린 1390원에 거래됐다.'],
    [
      '북한이 러시아에 군인 3천명을 추가로 보낸 것으로 알려졌다. 연합뉴스가 소식통을 인용해 보도했다.',
      '3000 exact deployed soldiers media.yonhap',
    ],
    [
      '북한군이 쿠르스크에 있다. 조 바이든 대통령은 며칠 안에 우크라이나를 위한 12억 5천만 달러어치 무기 지원을 승인할 것으로 보입니다.',
    ],
    [
      '작년 11월 북한군 1만1천여 명이 러시아에 도착한 뒤 석 달도 안 돼 병력의 절반 가까이를 잃었다고 우크라이나군 총사령관 올렉산드르 시르스키가 밝힌 바 있다.',
      '11000 about arrived soldiers ua.military',
      '50 nearly casualties soldiers ua.military',
    ],
    ['북한군이 쿠르스크에서 병력의 절반을 잃었다.', '50 exact casualties soldiers nobody'],
    ['우크라이나는 북한군이 싸우는 전쟁에서 자국군 4만3천 명이 숨졌다고 밝혔다.'],
    ['중국에는 북한 노동자 10만 명이 있어 러시아보다 훨씬 많다.'],
    ['북한 해커들은 15억 달러를 훔쳤는데 러시아가 주는 돈보다 많다.'],
    ['한국은 미국에 포탄 100만 발을 팔았고 북한은 러시아를 무장시킨다.'],
    ['우크라이나는 북한군이 오기 전 러시아 징집병 1천 명을 포로로 잡았다.'],
    ['평양에서 열린 러시아 가수 공연에는 관객 2만 명이 몰렸다.'],
    ['국정원은 러시아에 5천여 명 북한 노동자가 있다고 밝혔다.', '5000 about deployed workers rok.nis'],
    ['국정원은 북한이 러시아에 1천 명 공병을 보냈다고 밝혔다.', '1000 exact deployed engineers rok.nis'],
    [
      '국정원은 "북한이 추가로 투입하겠다고 밝힌 6000명 가운데 1000명의 전투공병이 현지에 도착했다"고 밝혔다.',
      '6000 exact deployed soldiers planned rok.nis',
      '1000 exact arrived engineers rok.nis',
    ],
    [
      '김정은은 지난 6월 공병 1000명과 군인건설자 5000명을 러시아에 투입하겠다고 밝힌 바 있다.',
      '1000 exact deployed engineers planned dprk.kim',
      '5000 exact deployed engineers planned dprk.kim',
    ],
    ['김정은은 공병 1000명을 러시아에 투입하겠다고 밝혔다.', '1000 exact deployed engineers planned dprk.kim'],
    ['김정은은 공병 1000명을 러시아에 투입하겠다고 밝힌 바 있다.', '1000 exact deployed engineers planned dprk.kim'],
    ['김정은은 지난 6월 공병 1000명을 러시아에 투입하겠다고 밝혔다.', '1000 exact deployed engineers planned dprk.kim'],
    [
      '국정원은 북한이 추가로 러시아에 투입하겠다고 밝힌 6000명이 있다고 했다.',
      '6000 exact deployed soldiers planned rok.nis',
    ],
    [
      '우크라이나의 보고에 따르면 북한군의 쿠르스크 주둔 규모가 1만1000명으로 늘었다. 4일(현지시간) 우크라이나의 볼로디미르 젤렌스키 대통령은 쿠르스크에 북한군이 약 1만1000명이 배치되어 있다고 발표했다.',
      '11000 exact deployed soldiers ua.gov',
      '11000 about deployed soldiers ua.president',
    ],
    [
      '젤렌스키 대통령은 북한군 약 1만1000명이 배치됐다고 말했다. 이는 며칠 전 7000~8000명으로 추정되던 수치에서 크게 증가한 것이다.',
      '11000 about deployed soldiers ua.president',
      '7000-8000 range deployed soldiers ua.president',
    ],
    [
      '국방부 부대변인은 쿠르스크에서 북한군 1천 명 이상이 숨지거나 다쳤다는 백악관의 발표를 언급하며 국방부도 같은 평가라고 말했다.',
      '1000 at_least casualties soldiers us.whitehouse',
    ],
    ['최근에 생포된 북한군 2명의 한국 귀순 입장 표명은 없는 상태다.', '2 exact captured soldiers nobody'],
    [
      '젤렌스키 대통령은 기자회견에서 “북한 병사 약 3천 명이 이미 러시아 영토에 있다"며 ”러시아는 전쟁에서 이들을 이용할 것"이라고 주장했습니다.',
      '3000 about deployed soldiers ua.president',
    ],
    [
      '북한군의 규모는 우크라이나 측이 언급해온 인원에서 크게 달라지지 않은 것으로, 미국 국방부도 북한이 러시아로 1만여명의 병력을 파견했다고 밝힌 바 있다.',
      '10000 about deployed soldiers us.dod',
    ],
    [
      '우크라이나 측이 언급해온 인원에서 달라지지 않았고, 미국 국방부도 북한이 러시아로 1만여명을 파견했다고 밝혔다.',
      '10000 about deployed soldiers us.dod',
    ],
    [
      '젤렌스키 대통령에 따르면 현재 약 3천 명의 북한군이 러시아 쿠르스크에서 전투 준비 중이며, 이 숫자가 1만2천 명으로 증가할 것으로 보입니다.',
      '3000 about deployed soldiers ua.president',
      '12000 exact deployed soldiers planned ua.president',
    ],
    ['북한군 약 3천 명이 쿠르스크에서 교전을 준비하고 있다.', '3000 about deployed soldiers nobody'],
    ['북한군 약 3천 명이 쿠르스크에서 교전을 준비하고 있다.', '3000 about deployed soldiers nobody'],
    ['북한군 약 3천 명이 쿠르스크에서 전투 준비 중이다.', '3000 about deployed soldiers nobody'],
    [
      '국정원은 북한이 지난해 러시아에 노동자를 파견했다고 밝혔다. 자유아시아방송(RFA)은 지난해 러시아에 입국한 북한 주민이 1만3221명이라고 전했다.  이 가운데 입국 목적을 ‘교육’으로 밝힌 인원이 7887명으로 가장 많았다.',
      '13221 exact travel travellers media.rfa',
      '7887 exact travel travellers media.rfa',
    ],
    [
      '컨테이너에 포탄을 넣었다면 10만 발에서 50만 발에 이르는 규모가 북한에서 러시아로 지원됐다.',
      '100000-500000 range supplied shells nobody',
    ],
  ],
  ru: [
    [
      'Пропускная способность моста между Россией и КНДР составит 300 автомобилей и 2850 человек в сутки.',
      '300 exact other vehicles planned nobody',
      '2850 exact travel travellers planned nobody',
    ],
    [
      'Мост через Туманную между Россией и КНДР сможет пропускать до 300 машин в сутки.',
      '300 at_most other vehicles planned nobody',
    ],
    [
      'Товарооборот России и КНДР, по словам вице-премьера Дениса Мантурова, в прошлом году вырос до 34 миллионов долларов.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'Товарооборот двух стран, по словам вице-премьера Дениса Мантурова, в прошлом году вырос до 34 миллионов долларов. Министр принял делегацию КНДР.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'По словам вице-премьера Дениса Мантурова, товарооборот России и КНДР вырос до 34 миллионов долларов.',
      '34000000 exact trade money denis-manturov',
    ],
    [
      'Россия выпустила 148 ракет KN-23 и KN-24 северокорейского производства. Еще 150 Пхеньян поставит до конца года.',
      '148 exact supplied missiles nobody',
      '150 exact supplied missiles planned nobody',
    ],
    [
      'Россия выпустила 148 ракет KN-23 и KN-24 северокорейского производства. Еще 150 КНДР поставит до конца года.',
      '148 exact supplied missiles nobody',
      '150 exact supplied missiles planned nobody',
    ],
    [
      'Пхеньян втрое увеличит свой контингент в России: от 25 до 30 тысяч солдат прибудут «в ближайшие месяцы», говорится в оценке украинской разведки.',
      '25000-30000 range deployed soldiers planned ua.hur',
    ],
    [
      'КНДР увеличит контингент в России: от 25 до 30 тысяч солдат отправят в ближайшие месяцы.',
      '25000-30000 range deployed soldiers planned nobody',
    ],
    [
      'КНДР теряет солдат. Объединенный комитет начальников штабов Южной Кореи дал свою цифру: около 1100 убитых и раненых.',
      '1100 about casualties soldiers rok.jcs',
    ],
    [
      'Рабочие из КНДР едут в Приморье. Глава региона Олег Кожемяко не скрывает: Приморье готово принять до пяти тысяч строителей.',
      '5000 at_most deployed workers planned ru.region',
    ],
    [
      'Рабочие из КНДР едут в Приморье. Губернатор Олег Кожемяко не скрывает, что Приморье готово принять до пяти тысяч строителей.',
      '5000 at_most deployed workers planned ru.region',
    ],
    ['Рабочие из КНДР получают 120 тысяч рублей в месяц.', '120000 exact paid money nobody'],
    ['Северокорейским рабочим платят 120 тысяч рублей в месяц.', '120000 exact paid money nobody'],
    ['Товарооборот России и КНДР вырос до 34 миллионов рублей.', '34000000 exact trade money nobody'],
    ['КНДР готовит третью волну — 6000 бойцов — для отправки в Россию.', '6000 exact deployed soldiers planned nobody'],
    [
      'Солдаты КНДР воюют за Россию. До 8000 человек готовят к отправке на фронт.',
      '8000 at_most deployed soldiers planned nobody',
    ],
    [
      'Пхеньян рассматривает отправку 25 тысяч рабочих на завод дронов в Татарстане. ГУР называло другое число — около 12 тысяч человек до конца 2025 года.',
      '25000 exact deployed workers possible nobody',
      '12000 about deployed workers possible ua.hur',
    ],
    [
      'КНДР потеряла в Курской области более 6 тысяч военных. Это больше половины из примерно 11 тысяч, которых туда отправили сначала.',
      '6000 more_than casualties soldiers nobody',
      '50 more_than casualties other nobody',
      '11000 about deployed soldiers nobody',
    ],
    [
      'Пхеньян отправит 6000 бойцов, из которых тысяча саперов уже в России. Еще 13 тысяч, отправленные раньше, находятся в резерве.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers nobody',
      '13000 exact deployed soldiers nobody',
    ],
    [
      'Россия и КНДР обсуждают отправку 25 тысяч северокорейских рабочих на завод беспилотников.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'Россия и КНДР ведут переговоры об отправке 25 тысяч северокорейских рабочих на завод.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'КНДР отправляет солдат в Россию. Ночью Россия запустила по Украине 430 дронов и 18 ракет, в Киеве погибли шесть человек.',
    ],
    ['КНДР отправляет солдат в Россию. При ударе по Харькову погибли шесть человек, 30 ранены.'],
    ['КНДР и Россия торгуют. Внешнеторговый оборот России составил 716 млрд долларов.'],
    [
      'По данным НРС, убиты 100 солдат КНДР, около 1000 ранены. Зеленский назвал другую цифру — 3000.',
      '100 exact killed soldiers rok.nis',
      '1000 about wounded soldiers rok.nis',
      '3000 exact casualties soldiers ua.president',
    ],
    ['КНДР отправляет солдат в Россию. КНДР запустила две баллистические ракеты в сторону Японского моря.'],
    ['КНДР отправляет солдат в Россию. Хакеры из КНДР украли криптовалюту на 2 млрд долларов.'],
    ['КНДР отправляет солдат в Россию. Россия вернула Украине 205 пленных.'],
    [
      'В начале ноября 2024 года Владимир Зеленский заявлял об 11 тысячах солдат КНДР, а «Ренхап» со ссылкой на НРС — о 10 900.',
      '11000 exact deployed soldiers ua.president',
      '10900 exact deployed soldiers rok.nis',
    ],
    [
      'Лэмми назвал это платой за солдат КНДР, которых под Курском уже около 10 тысяч.',
      '10000 about deployed soldiers dprk.gov',
    ],
    [
      'Россия бросает в бой солдат КНДР, которых в Курской области около 10 тысяч.',
      '10000 about deployed soldiers nobody',
    ],
    ['На стройках работают граждане КНДР, которых в России уже 15 тысяч.', '15000 exact deployed workers nobody'],
    [
      'По оценке НРС, число работающих в России северокорейцев достигает 10 тысяч.',
      '10000 exact deployed workers rok.nis',
    ],
    ['КНДР отправляет солдат в Россию. ПВО сбила 90 из 120 дронов.'],
    ['КНДР отправляет солдат в Россию. Уничтожены 90 из 120 беспилотников.'],
    ['КНДР отправляет солдат в Россию. Украинская ПВО уничтожила 90 из 120 беспилотников.'],
    [
      'Ким Чен Ын встретил сапёров, вернувшихся из Курской области, и признал гибель девяти из них.',
      '9 exact killed soldiers dprk.kim',
    ],
    [
      '6 тысяч солдат КНДР, в том числе тысяча саперов, ожидаются в Курской области в июле.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers planned nobody',
    ],
    [
      'С 2023 года Пхеньян поставил России 148 баллистических ракет KN-23, сообщил Кирилл Буданов. По данным генпрокурора Андрея Костина, Россия выпустила около 60 таких ракет.',
      '148 exact supplied missiles ua.hur',
      '60 about supplied missiles ua.prosecutor',
    ],
    ['КНДР отправляет солдат в Россию. Украина сообщает, что потеряла 43 тысячи военных.'],
    ['КНДР отправляет солдат в Россию. Зеленский сказал, что украинская армия потеряла 43 тысячи военных.'],
    ['КНДР отправляет солдат в Россию. Зеленский сказал, что его армия потеряла 43 тысячи военных.'],
    ['КНДР отправляет солдат в Россию. Украина получила тела 6057 своих военных.'],
    ['КНДР отправляет солдат в Россию. В Южную Корею за год бежали 236 северокорейцев.'],
    [
      'Северная Корея может послать новых военных. Об этом Национальная разведывательная служба Южной Кореи доложила парламенту.¶В третью группу войдут тысяча саперов и пять тысяч строителей, о которых объявил Сергей Шойгу.¶По предварительным оценкам службы, КНДР отправила на войну около 15 тысяч солдат.',
      '1000 exact deployed engineers planned ru.shoigu',
      '5000 exact deployed workers planned ru.shoigu',
      '15000 about deployed soldiers rok.nis',
    ],
    ['Ким Чен Ын присвоил девятерым погибшим саперам звание Героев.', '9 exact killed engineers nobody'],
    [
      'По оценке ОКНШ Южной Кореи, КНДР отправила ещё 3 тысячи солдат, что довело бы общее число до 14 тысяч.',
      '3000 exact deployed soldiers rok.jcs',
      '14000 exact deployed soldiers rok.jcs',
    ],
    [
      '11 тысяч солдат КНДР понесли под Курском тяжёлые потери, говорят в Сеуле.',
      '11000 exact deployed soldiers rok.gov',
    ],
    [
      'Прокуратура насчитала около 60 ракет КНДР, выпущенных по Украине. В результате ударов погибли 28 мирных жителей, 213 ранены.',
      '60 about supplied missiles ua.prosecutor',
      '28 exact killed other ua.prosecutor',
      '213 exact wounded other ua.prosecutor',
    ],
    [
      'КНДР отправила в Россию 12 тысяч солдат 11-го корпуса. Весь корпус насчитывает от 40 до 80 тысяч человек.',
      '12000 exact deployed soldiers nobody',
    ],
    ['Сколько солдат КНДР воюет за Россию? Около 11 тысяч, говорят в Киеве.', '11000 about deployed soldiers ua.gov'],
    [
      'Южнокорейская разведка назвала число в 12 тысяч солдат КНДР, а президент Зеленский в ноябре — 11 тысяч.',
      '12000 exact deployed soldiers rok.nis',
      '11000 exact deployed soldiers ua.president',
    ],
    [
      'КНДР отправила в Россию 15 тысяч солдат. Сколько из них погибло? Точно не знает никто. Сеул в сентябре поднял свою оценку с 600 до двух тысяч.',
      '15000 exact deployed soldiers nobody',
      '600 exact killed soldiers rok.gov',
      '2000 exact killed soldiers rok.gov',
    ],
    ['КНДР поставила России 4 миллиона снарядов, выяснил центр Open Source.', '4000000 exact supplied shells osc'],
    ['Приморье в прошлом году отправило в КНДР грузов на 6,2 млн долларов.', '6200000 exact trade money nobody'],
    ['На фоне торговли с КНДР рубль за месяц потерял 4 процента.'],
    [
      'Туристов из Приморья свозили в Вонсан: 15 человек в первой группе, в августе — ещё две.',
      '15 exact travel tourists nobody',
    ],
    ['Россия тратит 10 тысяч снарядов в день, и часть из них — из КНДР.'],
    ['Товарооборот России и Китая достиг 240 млрд долларов, с КНДР он несравнимо меньше.'],
    ['КНДР провела испытание двух ракет перед визитом российской делегации из 40 чиновников.'],
    ['В Китае работают 100 тысяч граждан КНДР, куда больше, чем в России.'],
    ['Контракт с Минобороны подписали 500 тысяч россиян, солдаты КНДР лишь дополняют их.'],
    ['Южная Корея продала США миллион снарядов, а КНДР вооружает Россию.'],
    ['Матч Южной Кореи и России посмотрели 30 тысяч болельщиков.'],
    [
      'КНДР потеряла под Курском 3000 солдат, двое взяты в плен. Сеульский ОКНШ назвал другое число: 1100.',
      '3000 exact casualties soldiers nobody',
      '2 exact captured soldiers nobody',
      '1100 exact casualties soldiers rok.jcs',
    ],
    [
      'В прошлом году Южная Корея продала России товаров на 4,5 миллиарда долларов. Автомобилей стало меньше на 80%.',
      '4500000000 exact trade money nobody',
      '80 exact trade other nobody',
    ],
    [
      'В России 12 тысяч солдат КНДР. К концу года их число составит 25 тысяч.',
      '12000 exact deployed soldiers nobody',
      '25000 exact deployed soldiers planned nobody',
    ],
    [
      'Если КНДР отправит в Россию 10 тысяч солдат, Сеул ответит, заявил министр.',
      '10000 exact deployed soldiers possible nobody',
    ],
    [
      'По данным ФСБ, 20 северокорейцев приехали туристами. При этом шесть граждан КНДР указали целью поездки учёбу.',
      '20 exact travel travellers ru.fsb',
      '6 exact travel travellers ru.fsb',
    ],
    [
      'Число приезжих неуклонно растет: если в первом квартале Россия приняла 812 посетителей из КНДР, то во втором их число увеличилось до 1696 человек.',
      '812 exact travel travellers nobody',
      '1696 exact travel travellers nobody',
    ],
    ['КНДР присылает рабочих в Россию: первая тысяча уже в Курской области', '1000 exact deployed workers nobody'],
    [
      'В Курскую область уже прибыли северокорейские рабочие. Всего в планах — до 6 тысяч специалистов.',
      '6000 at_most deployed workers planned nobody',
    ],
    [
      'Ожидается, что от 300 до 500 молодых мужчин из КНДР прибудут в Донецк в конце февраля.',
      '300-500 range deployed soldiers planned nobody',
    ],
    [
      'КНДР направит в ДНР рабочих. Ожидается, что от 300 до 500 молодых мужчин в возрасте от 19 до 27 лет прибудут в конце февраля.',
      '300-500 range deployed workers planned nobody',
    ],
    [
      'КНДР направит в ДНР рабочих. Ожидается, что до 500 молодых мужчин прибудут в конце февраля.',
      '500 at_most deployed workers planned nobody',
    ],
    [
      'Россия поставила КНДР более миллиона баррелей нефти, вдвое больше лимита ООН.',
      '1000000 more_than supplied oil nobody',
    ],
    ['Около 3 тысяч солдат КНДР готовятся к боям в Курской области.', '3000 about deployed soldiers nobody'],
    ['Солдаты КНДР воюют под Курском.  Потери киевского режима за сутки составили порядка 1485 военных.'],
    [
      'Солдаты КНДР воюют под Курском.  «Мы теряем 60-100 солдат в день убитыми и около 500 человек ранеными», – сообщил Зеленский.',
    ],
    [
      'Солдаты КНДР воюют под Курском.  Украинская сторона потеряла в зоне «Север» свыше 240 человек. В зонах «Юг» и «Центр» ликвидировано до 200 и более 490 единиц живой силы.',
    ],
    ['Солдаты КНДР воюют под Курском.  Потери ВСУ за сутки составили порядка 1485 военных.'],
    [
      'Солдаты КНДР воюют под Курском. Зеленский дал интервью.  «Мы теряем 60-100 солдат в день убитыми и около 500 человек ранеными», – сообщил он.',
    ],
  ],
  uk: [
    [
      'Міст між Росією та КНДР зможе пропускати до 300 автомобілів на добу.',
      '300 at_most other vehicles possible nobody',
    ],
    ['Північнокорейські робітники отримують 120 тисяч рублів на місяць.', '120000 exact paid money nobody'],
    [
      'КНДР відправляє солдатів до Росії. Пхеньян готує третю хвилю — 6000 бійців та інженерів.',
      '6000 exact deployed soldiers planned nobody',
    ],
    ['До 8000 солдатів КНДР готують до відправки на фронт.', '8000 at_most deployed soldiers planned nobody'],
    [
      'Солдати КНДР воюють за Росію. До 8000 людей готують до відправки на фронт.',
      '8000 at_most deployed soldiers planned nobody',
    ],
    ['Солдати КНДР воюють за Росію. До бою готують ще 8000 людей.', '8000 exact deployed soldiers planned nobody'],
    [
      'Пхеньян розглядає відправлення 25 тисяч робітників на завод дронів у Татарстані. ГУР називало іншу кількість — близько 12 тисяч осіб до кінця 2025 року.',
      '25000 exact deployed workers possible nobody',
      '12000 about deployed workers possible ua.hur',
    ],
    [
      'КНДР втратила у Курській області понад 6 тисяч військових. Це більш ніж половина з приблизно 11 тисяч, яких туди відправили спершу.',
      '6000 more_than casualties soldiers nobody',
      '50 more_than casualties other nobody',
      '11000 about deployed soldiers nobody',
    ],
    [
      'Пхеньян відправить 6000 бійців, з яких тисяча саперів уже в Росії. Ще 13 тисяч, відряджені раніше, перебувають у резерві.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers nobody',
      '13000 exact deployed soldiers nobody',
    ],
    [
      'Росія та КНДР обговорюють відправлення 25 тисяч північнокорейських робітників на завод безпілотників.',
      '25000 exact deployed workers possible nobody',
    ],
    [
      'Речник Пентагону Пат Райдер говорив про понад тисячу втрат КНДР. Сеул тоді нараховував щонайменше 300 загиблих і 2700 поранених.',
      '1000 more_than casualties soldiers us.dod',
      '300 at_least killed soldiers rok.gov',
      '2700 exact wounded soldiers rok.gov',
    ],
    [
      'Речник Пентагону Пат Райдер говорив про понад тисячу втрат КНДР. Сеул тоді нарахував щонайменше 300 загиблих.',
      '1000 more_than casualties soldiers us.dod',
      '300 at_least killed soldiers rok.gov',
    ],
    [
      'Торік, за підрахунками Сеула, на заробітки до РФ виїхали понад 10 тисяч громадян КНДР. Фахівці вважають, що їх може стати 50 тисяч.',
      '10000 more_than arrived workers rok.gov',
      '50000 exact deployed workers possible experts',
    ],
    [
      'Північна Корея поставила Росії близько 6,5 млн снарядів, повідомив представник ГУР Вадим Скібіцький. За його словами, близько половини з отриманого настільки старе, що його відправляють на доопрацювання.',
      '6500000 about supplied shells ua.hur',
      '50 about share other ua.hur',
    ],
    [
      'КНДР відправляє солдатів до Росії. Вночі Росія запустила по Україні 430 дронів і 18 ракет, у Києві загинули шестеро людей.',
    ],
    ['КНДР відправляє солдатів до Росії. Внаслідок удару по Харкову загинули шестеро людей, 30 поранено.'],
    [
      'За даними НРС, вбито 100 солдатів КНДР, близько 1000 поранено. Зеленський назвав іншу цифру — 3000.',
      '100 exact killed soldiers rok.nis',
      '1000 about wounded soldiers rok.nis',
      '3000 exact casualties soldiers ua.president',
    ],
    ['КНДР відправляє солдатів до Росії. Хакери з КНДР викрали криптовалюту на 2 млрд доларів.'],
    ['КНДР відправляє солдатів до Росії. Росія повернула Україні 205 полонених.'],
    ['КНДР відправляє солдатів до Росії. Сили оборони знищили 90 зі 120 дронів.'],
    ['Буданов сказав, що КНДР допомагає Росії. Минулої доби на фронті відбулося 190 боїв, ворог втратив 1050 осіб.'],
    ['КНДР допомагає Росії. Минулої доби ворог втратив 1050 осіб.'],
    [
      'На початку листопада 2024 року Володимир Зеленський заявляв про 11 тисяч солдатів КНДР, а «Йонхап» із посиланням на НРС – про 10 900.',
      '11000 exact deployed soldiers ua.president',
      '10900 exact deployed soldiers rok.nis',
    ],
    [
      'Леммі назвав це платою за солдатів КНДР, яких на Курщині вже близько 10 тисяч.',
      '10000 about deployed soldiers dprk.gov',
    ],
    ['На будовах працюють робітники з КНДР, яких у Росії вже 15 тисяч.', '15000 exact deployed workers nobody'],
    ['За оцінкою НРС, кількість північнокорейців у Росії сягає 10 тисяч.', '10000 exact deployed soldiers rok.nis'],
    [
      'За оцінкою НРС, кількість північнокорейців, які працюють у Росії, сягає 10 тисяч.',
      '10000 exact deployed workers rok.nis',
    ],
    ['КНДР відправляє солдатів до Росії. ППО збила 90 із 120 дронів.'],
    ['КНДР відправляє солдатів до Росії. Знищено 90 зі 120 безпілотників.'],
    [
      "Кім Чен Ин зустрів саперів, які повернулися з Курщини, і визнав загибель дев'ятьох із них.",
      '9 exact killed soldiers dprk.kim',
    ],
    [
      'КНДР готує третє відправлення – 6 тисяч осіб, серед них тисяча саперів – до Росії.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers planned nobody',
    ],
    [
      'До Росії з КНДР мають прибути 6 тисяч солдатів, серед них тисяча саперів.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers planned nobody',
    ],
    [
      'Третє відправлення з КНДР до Росії – 6 тисяч осіб, серед них тисяча саперів – очікується в липні.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers planned nobody',
    ],
    [
      '6 тисяч солдатів КНДР, серед них тисяча саперів, очікуються на Курщині в липні.',
      '6000 exact deployed soldiers planned nobody',
      '1000 exact deployed engineers planned nobody',
    ],
    [
      'Від 2023 року Пхеньян поставив Росії 148 балістичних ракет KN-23 і KN-24, повідомив Кирило Буданов. За даними генпрокурора Андрія Костіна, у 2024-му росіяни випустили близько 60 таких ракет.',
      '148 exact supplied missiles ua.hur',
      '60 about supplied missiles ua.prosecutor',
    ],
    ['КНДР відправляє солдатів до Росії. Україна повідомляє, що втратила 43 тисячі військових.'],
    ['КНДР відправляє солдатів до Росії. Україна визнала, що втратила 43 тисячі.'],
    ['КНДР відправляє солдатів до Росії. Україна отримала тіла 6057 своїх військових.'],
    ['КНДР відправляє солдатів до Росії. Куба відправила до Росії 5 тисяч бійців.'],
    [
      "Північна Корея може надіслати нових військових. Про це Національна розвідувальна служба Південної Кореї доповіла парламентарям.¶До третьої групи ввійдуть тисяча саперів і п'ять тисяч будівельників, про яких оголосив Сергій Шойгу.¶За попередніми оцінками служби, КНДР відправила на війну близько 15 тисяч солдатів.",
      '1000 exact deployed engineers planned ru.shoigu',
      '5000 exact deployed workers planned ru.shoigu',
      '15000 about deployed soldiers rok.nis',
    ],
    [
      'Раніше в ГУР заявляли, що сторони домовилися про 6 тисяч саперів і будівельників для Курщини. Перша тисяча прибула наприкінці вересня, додав Юсов.',
      '6000 exact deployed engineers planned ua.hur',
      '1000 exact arrived engineers ua.hur',
    ],
    ['Британці оцінюють втрати КНДР у 6 тисяч військових.', '6000 exact casualties soldiers uk.mod'],
    [
      'За оцінкою ОКНШ Південної Кореї, КНДР відправила ще 3 тисячі солдатів, що доведе загальну кількість до 14 тисяч.',
      '3000 exact deployed soldiers rok.jcs',
      '14000 at_most deployed soldiers rok.jcs',
    ],
    [
      'Майже п’ята частина північнокорейських солдатів на Курщині загинула або дістала поранення.',
      '20 nearly casualties soldiers nobody',
    ],
    [
      '11 тисяч солдатів КНДР зазнали під Курськом важких втрат, кажуть у Сеулі.',
      '11000 exact deployed soldiers rok.gov',
    ],
    [
      'Офіс генпрокурора нарахував близько 60 ракет КНДР, випущених по Україні. Унаслідок ударів загинуло 28 цивільних, 213 поранено.',
      '60 about supplied missiles ua.prosecutor',
      '28 exact killed other ua.prosecutor',
      '213 exact wounded other ua.prosecutor',
    ],
    [
      'Офіс генпрокурора нарахував близько 60 ракет КНДР, випущених по Україні. Загинуло 28 цивільних і 213 дістали поранення.',
      '60 about supplied missiles ua.prosecutor',
      '28 exact killed other ua.prosecutor',
      '213 exact wounded other ua.prosecutor',
    ],
    [
      'Офіс генпрокурора нарахував близько 60 ракет КНДР, випущених по Україні. Загинуло 28 мирних жителів і 213 дістали поранення.',
      '60 about supplied missiles ua.prosecutor',
      '28 exact killed other ua.prosecutor',
      '213 exact wounded other ua.prosecutor',
    ],
    [
      'КНДР відправила до Росії 12 тисяч солдатів 11-го корпусу. Весь корпус налічує від 40 до 80 тисяч осіб.',
      '12000 exact deployed soldiers nobody',
    ],
    ['Скільки солдатів КНДР воює за Росію? Близько 11 тисяч, кажуть у Києві.', '11000 about deployed soldiers ua.gov'],
    [
      'Південнокорейська розвідка назвала 12 тисяч солдатів КНДР, а президент Зеленський у листопаді – 11 тисяч на самій лише Курщині.',
      '12000 exact deployed soldiers rok.nis',
      '11000 exact deployed soldiers ua.president',
    ],
    [
      'Скільки солдатів КНДР загинуло в Росії? Точно не знає ніхто. Сеул у вересні підняв свою оцінку з «щонайменше 600» до приблизно двох тисяч.',
      '600 at_least killed soldiers rok.gov',
      '2000 about killed soldiers rok.gov',
    ],
    [
      'КНДР відправила до Росії 15 тисяч солдатів. Скільки з них загинуло? Точно не знає ніхто. Сеул у вересні підняв свою оцінку з «щонайменше 600» до приблизно двох тисяч.',
      '15000 exact deployed soldiers nobody',
      '600 at_least killed soldiers rok.gov',
      '2000 about killed soldiers rok.gov',
    ],
    [
      'Сеул збільшив оцінку кількості загиблих солдатів КНДР із 600 до 2000.',
      '600 exact killed soldiers rok.gov',
      '2000 exact killed soldiers rok.gov',
    ],
    [
      'КНДР утратила на Курщині 4000 солдатів. Штурмові групи КНДР тепер налічують 6–8 бійців замість 50.',
      '4000 exact casualties soldiers nobody',
    ],
    [
      'Приморський край торік відправив до КНДР вантажів на 6,2 млн доларів, каже речник губернатора.',
      '6200000 exact trade money spokesperson',
    ],
    [
      'Через станцію Хасан, за даними ФСБ, у 2024 році проїхало 13 тисяч північнокорейців.',
      '13000 exact travel travellers ru.fsb',
    ],
    ['На тлі торгівлі з КНДР рубль за місяць утратив 4 відсотки.'],
    [
      'Російських туристів звозили у Вонсан до КНДР: 15 осіб у першій групі, у серпні – ще дві.',
      '15 exact travel tourists nobody',
    ],
    ['Росія витрачає 10 тисяч снарядів на добу, частина з них – із КНДР.'],
    ['Торгівля Росії з Китаєм сягнула 240 млрд доларів, із КНДР вона мізерна.'],
    ['У Китаї працюють 100 тисяч громадян КНДР, значно більше, ніж у Росії.'],
    ['Контракт із російською армією підписали 500 тисяч росіян, солдати КНДР лише доповнюють їх.'],
    ['Матч Південної Кореї та Росії подивилися 30 тисяч уболівальників.'],
    [
      'У ГУР повідомляли, що було вбито та поранено щонайменше 30 північнокорейських військових, ще троє зникли безвісти.¶Об’єднаний комітет начальників штабів у Сеулі назвав іншу кількість – 1100.',
      '30 at_least casualties soldiers ua.hur',
      '3 exact missing soldiers ua.hur',
      '1100 exact casualties soldiers rok.jcs',
    ],
    [
      'Додому з Росії повернулися вже понад тисяча солдатів КНДР. Південнокорейська розвідка називала іншу цифру – 1100, додаючи, що вони можуть поїхати знову.',
      '1000 more_than returned soldiers nobody',
      '1100 exact returned soldiers possible rok.nis',
    ],
    [
      'Торік Південна Корея продала Росії товарів на 4,5 мільярда доларів. Автомобілів стало менше на 80 %.',
      '4500000000 exact trade money nobody',
      '80 exact trade other nobody',
    ],
    [
      'Торік Південна Корея продала Росії товарів на 4,5 мільярда доларів. Косметики – більше на третину.',
      '4500000000 exact trade money nobody',
      '33.3 exact trade other nobody',
    ],
    [
      'Половина опитаних компаній Південної Кореї, які пішли з Росії, хотіли б повернутися, додає Корейська асоціація міжнародної торгівлі.',
      '50 exact share other rok.kita',
    ],
    ['За оцінкою аналітика, з кожної тисячі північнокорейців, які воювали в Росії, багатьох убито.'],
    [
      'Про це заявив президент Володимир Зеленський. «12 тисяч північнокорейців приїхало. На сьогодні 3800 вбито або поранено», — пояснив голова держави.',
      '12000 exact arrived soldiers ua.president',
      '3800 exact casualties soldiers ua.president',
    ],
    [
      'Солдати КНДР воюють на Курщині. На думку Зеленського, Євросоюз не зможе зібрати армію з 2-3 мільйонів військових.',
    ],
    ['КНДР надсилає працівників до Росії: перша тисяча вже в Курській області', '1000 exact deployed workers nobody'],
    [
      'У Курську область вже прибули північнокорейські робітники. Загалом у планах — до 6 тисяч спеціалістів.',
      '6000 at_most deployed workers planned nobody',
    ],
    [
      'Про це заявив президент Володимир Зеленський. «На сьогодні 3800 солдатів КНДР вбито або поранено», — пояснив голова держави.',
      '3800 exact casualties soldiers ua.president',
    ],
    [
      'Про це заявив президент України Володимир Зеленський. «На сьогодні 3800 солдатів КНДР вбито або поранено», — сказав голова держави.',
      '3800 exact casualties soldiers ua.president',
    ],
    [
      "Президент Володимир Зеленський дав інтерв'ю. «На сьогодні 3800 солдатів КНДР вбито або поранено», — пояснив голова держави.",
      '3800 exact casualties soldiers ua.president',
    ],
    [
      "Президент Володимир Зеленський дав інтерв'ю. На сьогодні 3800 солдатів КНДР вбито або поранено, пояснив голова держави.",
      '3800 exact casualties soldiers ua.president',
    ],
    [
      'КНДР направить до Донецька робітників. Очікується, що від 300 до 500 молодих чоловіків віком від 19 до 27 років прибудуть у лютому.',
      '300-500 range deployed workers planned nobody',
    ],
    [
      'Росія поставила КНДР понад мільйон барелів нафти, що перевищує ліміт ООН.',
      '1000000 more_than supplied oil nobody',
    ],
    ['Солдати КНДР воюють на Курщині.  «Ми втрачаємо 60 солдатів на день», – сказав Зеленський.'],
    ['Солдати КНДР воюють на Курщині.  Втрати ЗСУ за добу становили близько 1485 військових, заявили в Москві.'],
  ],
}

describe.each(Object.entries(retold))('retold in %s', (lang, cases) => {
  const show = figuresIn(lang, '2025-06-15', 'hedge', 'metric', 'subject', 'unreported', 'source')
  it.each(cases)('%s', (text, ...figures) => {
    expect(show(text), traceOf(text, lang)).toEqual(figures)
  })
})
