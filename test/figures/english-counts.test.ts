import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.ts'
import { traceOf } from './trace-of.ts'

/** Number, event, thing and claimant of each figure. */
const said = figuresIn('en', '2025-05-02', 'metric', 'subject', 'unreported', 'source')

type Case = readonly [text: string, ...figures: string[]]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'papers that fell into somebody’s hands are no prisoners': [
    [
      'Intelligence reports in the hands of Kyiv show North Korea sending 9,000 soldiers to Russia.',
      '9000 deployed soldiers ua.gov',
    ],
    ['A captured document tells of 9,000 North Korean soldiers in Kursk.', '9000 deployed soldiers nobody'],
    ['Two North Korean soldiers are in the hands of Ukraine.', '2 captured soldiers nobody'],
  ],
  'prices and capacities are no people and no things': [
    ['Russian tourists like North Korea, but prices of tours there rose by 15 percent, a guide said.'],
    ['North Korean arms factories ran at about 40 percent of their capacity before Russia came, Seoul said.'],
    ['Russian tourists may go to North Korea at a price of $1,250 per person.'],
    ['Some 90 North Korean munition factories work for Russia, the NIS said.'],
  ],
  'such missiles are those of which the text has told': [
    [
      'Russia has North Korean missiles. It fired 30 such missiles at Kyiv, police said.',
      '30 supplied missiles officials',
    ],
  ],
  'what one container may hold in two ways is possible in both': [
    [
      'The NIS said 900 containers went from North Korea to Russia, which may hold 400,000 rounds of 152 mm shells or 70,000 rounds of 122 mm shells.',
      '900 supplied containers rok.nis',
      '400000 supplied shells possible rok.nis',
      '70000 supplied shells possible rok.nis',
    ],
  ],
  'wounds are suffered and sustained': [
    [
      'At least 90 North Korean soldiers died in Kursk and hundreds more sustained injuries, the NIS said.',
      '90 killed soldiers rok.nis',
      '100-999 wounded soldiers rok.nis',
    ],
  ],
  'a nation is people, whom nobody is given': [
    ['Some 6,300 North Koreans got Russian student visas last year.', '6300 travel travellers nobody'],
  ],
  'people of a country who live where something is built are workers': [
    ['Around 4,000 North Koreans live on construction sites near Moscow.', '4000 deployed workers nobody'],
    ['Some 4,000 North Koreans are employed in Vladivostok.', '4000 deployed workers nobody'],
  ],
  'so many times over a border are trips': [
    ['North Koreans entered Russia 8,120 times in the second quarter.', '8120 travel travellers nobody'],
  ],
  'visitors from North Korea are no tourists': [
    ['Rosstat counted 4,180 North Korean visitors in spring.', '4180 travel travellers ru.rosstat'],
  ],
  'what a comma and a new subject part is not killed or wounded': [
    [
      'North Korean troops in Russia suffered 5,200 casualties. At least 700 of them died, and injured men were flown home.',
      '5200 casualties soldiers nobody',
      '700 killed soldiers nobody',
    ],
  ],
  'a headline is about whom the text below names': [
    [
      'What 8,000 North Korean troops mean¶They have come to fight for Russia, Kyiv says.',
      '8000 deployed soldiers nobody',
    ],
    ['What 8,000 North Korean troops mean¶They have come to the parade.'],
  ],
  'what somebody puts at a number is what is counted': [
    [
      'The Defense Intelligence Agency put the containers filled with arms that North Korea has shipped to Russia at 19,000.',
      '19000 supplied containers rok.dia',
    ],
  ],
  'a sum with a clause of its own is not that of those who died': [
    [
      '500 of the North Korean soldiers sent to Russia have died and the casualties come to 4,100, the NIS has reported.',
      '500 killed soldiers rok.nis',
      '4100 casualties soldiers rok.nis',
    ],
  ],
  'an agency of one country that is called like one of another': [
    ["Ukraine's defense intelligence agency knows of 300 dead North Koreans.", '300 killed soldiers ua.hur'],
  ],
  'who is sent back has returned': [
    ['Russia sent 900 wounded North Korean soldiers back to North Korea.', '900 returned soldiers nobody'],
    [
      'North Korea sent 8,000 soldiers to Russia, and 900 were brought back to North Korea.',
      '8000 deployed soldiers nobody',
      '900 returned soldiers nobody',
    ],
    ['Moscow expelled 900 North Korean workers.', '900 returned workers nobody'],
  ],
  'whoever lies in hospital is hurt, and whoever gives himself up is taken': [
    ['Some 900 North Korean soldiers lie in Russian hospitals.', '900 wounded soldiers nobody'],
    ['Twelve North Korean soldiers gave themselves up in Kursk.', '12 captured soldiers nobody'],
    ['Twelve North Korean soldiers ran away in Kursk.', '12 missing soldiers nobody'],
  ],
  'a force of so many is so many people': [
    ['North Korea has sent a force of 1,400 to Russia.', '1400 deployed soldiers nobody'],
    ['The North Koreans in Russia are recruits of 20.'],
  ],
  'whoever has booked will travel': [
    [
      'Russian tourists may go to North Korea again. More than 120 people have signed up, the operator says.',
      '120 travel travellers company',
    ],
  ],
  'pieces of artillery are artillery': [
    ['Pyongyang sent Russia 180 pieces of heavy artillery.', '180 supplied artillery nobody'],
  ],
  'who could come is of those whom the text counts': [
    [
      'North Korea has sent 9,000 workers to Russia, Seoul says.¶Moscow officials have said that 40,000 could come.',
      '9000 deployed workers rok.gov',
      '40000 deployed workers possible ru.gov',
    ],
  ],
  'a share of what a country’s thing is': [
    ['North Korea makes 35% of Russia’s artillery shells.', '35 share shells nobody'],
    ['A quarter of Moscow’s shells come from North Korea.', '25 share shells nobody'],
  ],
  'people of whom somebody speaks are those whom the sentence before names': [
    [
      'North Korean soldiers fight for Russia near the border.¶General Oleh Vovk spoke of 7,000 troops.',
      '7000 deployed soldiers oleh-vovk',
    ],
    ['Russia trains soldiers of its own, and North Korea does, too.¶Japan spoke of 7,000 troops.'],
  ],
  'the dead may be bodies, and the fallen': [
    ['The remains of 240 North Korean soldiers were flown home from Russia.', '240 killed soldiers nobody'],
    ['240 North Korean troops fell fighting in Kursk.', '240 killed soldiers nobody'],
  ],
  'what is called absurd is denied': [
    [
      'Moscow called reports that 4,000 North Korean soldiers were in Russia absurd.',
      '4000 deployed soldiers denied ru.gov',
    ],
  ],
  'a proposal is a plan': [
    ['Russia proposes to hire 900 nurses from North Korea.', '900 deployed workers planned nobody'],
    ['North Korea is readying 900 soldiers for Russia.', '900 deployed soldiers planned nobody'],
  ],
  'what costs lives kills': [
    ['Kursk mission costs lives of some 800 North Korean troops', '800 killed soldiers nobody'],
    ['The war claims lives of 800 North Korean troops', '800 killed soldiers nobody'],
    ['Fighting in Kursk took the lives of 800 North Koreans.', '800 killed soldiers nobody'],
  ],
  'a few who are hurt and have been taken are captives': [
    [
      'Three injured North Korean soldiers were being treated in Kyiv by Ukraine, which took them prisoner in Kursk.',
      '3 captured soldiers nobody',
    ],
    ['Two wounded North Koreans, taken prisoner in Kursk, are being questioned in Kyiv.', '2 captured soldiers nobody'],
    ['Two North Koreans were wounded and captured in Kursk.', '2 captured soldiers nobody'],
    [
      'Our men captured North Korean soldiers in Kursk. These are two soldiers who, though injured, survived.',
      '2 captured soldiers nobody',
    ],
  ],
  'the first so many are the whole of which a part is told': [
    [
      '800 of the first 12,000 North Korean soldiers sent to Russia have been killed.',
      '800 killed soldiers nobody',
      '12000 deployed soldiers nobody',
    ],
    [
      'About 800 of the initial contingent of 12,000 North Korean soldiers were wounded.',
      '800 wounded soldiers nobody',
      '12000 deployed soldiers nobody',
    ],
  ],
  'what they are given as is what happened to them': [
    ['In November Budanov gave nearly 3,000 North Korean soldiers as “killed”.', '3000 killed soldiers ua.hur'],
    [
      'The NIS counted some 300 North Korean soldiers as dead and 2,700 as wounded.',
      '300 killed soldiers rok.nis',
      '2700 wounded soldiers rok.nis',
    ],
  ],
  'people grow in number': [
    ['The North Korean soldiers in Kursk have grown to 12,000, the NIS said.', '12000 deployed soldiers rok.nis'],
    ['North Korean workers in Russia had increased to 9,000.', '9000 deployed workers nobody'],
  ],
  'shells of two calibres': [
    [
      'Budanov said that 40 percent of the 122 mm and 152 mm shells that Russian forces fire are from North Korea.',
      '40 share shells ua.hur',
    ],
  ],
  'those who are known have been counted before': [
    [
      'Another 20,000 soldiers will come from North Korea, the NIS said. The 11,000 had gone in secret.',
      '20000 deployed soldiers planned rok.nis',
      '11000 deployed soldiers rok.nis',
    ],
    [
      'North Korea sent Russia 11,000 soldiers. Another 20,000 will come. They would join the 11,000 who were moved in May.',
      '11000 deployed soldiers nobody',
      '20000 deployed soldiers planned nobody',
      '11000 deployed soldiers nobody',
    ],
    [
      'North Korea’s soldiers go on fighting in Kursk. Some 11,000 of them went to Russia last year.',
      '11000 deployed soldiers nobody',
    ],
  ],
  'of the wounded the verb tells the rest': [
    ['Some 2,000 of the injured have returned to North Korea, the NIS said.', '2000 returned soldiers rok.nis'],
  ],
  'the noun stands before': [
    ['Containers by the thousands have been shipped to Russia by North Korea.', '1000-9999 supplied containers nobody'],
    [
      'The containers with shells that North Korea shipped to Russia number over six thousand.',
      '6000 supplied containers nobody',
    ],
  ],
  'who goes to work is a worker': [
    ['12,000 North Koreans to Work at Russian Drone Plant', '12000 deployed workers nobody'],
    ['5,000 North Koreans to make drones in Tatarstan', '5000 deployed workers nobody'],
  ],
  'behind a clause the first one goes on': [
    [
      'Shoigu flew to Pyongyang, where Kim received him, and announced that 6,000 builders would come from North Korea.',
      '6000 deployed engineers planned ru.shoigu',
    ],
    [
      'Budanov was in Kyiv when the aid arrived, and openly said that 600 North Korean soldiers had died.',
      '600 killed soldiers ua.hur',
    ],
  ],
  'in their words': [
    ...['In his belief', 'In his own words,', 'By his own count', 'On his information'].map(
      (words): Case => [
        `Budanov said so. ${words} 9,000 North Korean soldiers are in Kursk.`,
        '9000 deployed soldiers ua.hur',
      ],
    ),
    [
      'The NIS said so. Some 9,000 North Korean soldiers are in Kursk, according to the findings in its press release.',
      '9000 deployed soldiers rok.nis',
    ],
  ],
  'an outlet between quotation marks': [
    [
      'There are 9,000 North Korean soldiers in Kursk, according to the South Korean daily "Harbour Today".',
      '9000 deployed soldiers harbour-today',
    ],
    [
      'There are 9,000 North Korean soldiers in Kursk, writes the newspaper "Harbour Today".',
      '9000 deployed soldiers harbour-today',
    ],
    [
      'There are 9,000 North Korean soldiers in Kursk, according to the daily "The Korea Herald".',
      '9000 deployed soldiers media.koreaherald',
    ],
  ],
  'a body by the last word of its name': [
    [
      'Ukraine’s Special Operations Forces killed 77 North Koreans, these forces disclosed.',
      '77 killed soldiers ua.military',
    ],
  ],
  'behind a clause of its own stands the man of the next sentence': [
    [
      'After Putin had confirmed it, his envoy Sergei Shoigu flew to Pyongyang. He announced that 900 North Korean sappers would come to Kursk.',
      '900 deployed engineers planned ru.shoigu',
    ],
  ],
  'who tells the sentence behind a lead tells the lead': [
    [
      'About 5,000 North Korean workers could go to Russia. Pyongyang is weighing it, the NIS said on Monday.',
      '5000 deployed workers possible rok.nis',
    ],
  ],
  'what is dismissed as a claim is denied': [
    [
      'Lavrov rejected reports according to which Russia had agreed to take 50,000 North Korean workers.',
      '50000 deployed workers denied ru.mfa',
    ],
  ],
  'a few dead are of those of whom the text has told': [
    [
      'Combat engineers came home to North Korea, and Kim acknowledged that nine soldiers had been killed near Kursk.',
      '9 killed engineers dprk.kim',
    ],
  ],
  'what remains when they are gone': [
    [
      'Some 12,000 North Korean soldiers went to Kursk, and 4,000 of them are gone.',
      '12000 deployed soldiers nobody',
      '4000 casualties soldiers nobody',
    ],
  ],
  'spoke in May of so many': [
    ['Blinken had spoken last October of 8,000 North Koreans in Kursk.', '8000 deployed soldiers us.state'],
    ['“9,000 North Korean soldiers are in Kursk,” was Budanov’s answer.', '9000 deployed soldiers ua.hur'],
    ['The NIS estimates the North Korean contingent in Kursk at 10,900.', '10900 deployed soldiers rok.nis'],
  ],
  'who brings a number up says it': [
    ['Zelensky had brought up the 10,000 North Korean soldiers in Kursk.', '10000 deployed soldiers ua.president'],
    ['Budanov referred to 10,000 North Korean soldiers in Kursk.', '10000 deployed soldiers ua.hur'],
    [
      'The allies have come closer, and Seoul says that Kim Jong Un helped Moscow with 9,000 soldiers.',
      '9000 deployed soldiers rok.gov',
    ],
    [
      'Blinken stood beside Cho Tae-yul, South Korea’s foreign minister, at a meeting on the 9,000 North Korean soldiers in Russia.',
      '9000 deployed soldiers nobody',
    ],
  ],
}

/** Number and whose pay it is. */
const paid = figuresIn('en', '2025-05-02', 'metric', 'side')

describe('pay is of the one who pays', () => {
  it.each<Case>([
    ['North Korean soldiers in Russia earn $2,000 a month, the NIS said.', '2000 paid russia'],
    ['A salary of $2.5 per hour has been promised to the North Korean workers in Russia.', '2.5 paid russia'],
    ['North Korea pays its workers in Russia $100 a month.', '100 paid dprk'],
    ['North Korean workers in Russia keep only $100 a month.', '100 paid dprk'],
  ])('%s', (text, ...figures) => expect(paid(text), traceOf(text, 'en')).toEqual(figures))
})

describe('what is counted, and who says so', () => {
  for (const [rule, rows] of Object.entries(cases))
    it.each(rows)(`${rule}: %s`, (text, ...figures) => {
      expect(said(text), traceOf(text, 'en')).toEqual(figures)
    })
})
