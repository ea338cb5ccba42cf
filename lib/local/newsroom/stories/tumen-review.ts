import type { Draft } from '../story.ts'

export const tumenReview: readonly Draft[] = [
  {
    slug: 'rails-to-the-depots',
    at: '2024-11-08T10:00:00Z',
    title: 'By rail to the depots: where the boxes from Rajin went',
    byline: 'M. Castellan',
    paragraphs: [
      'Between August 2023 and January 2024, Russia moved over 74,000 metric tons of explosives from two eastern ports to depots near Ukraine, the research group C4ADS found in freight records.',
      'That weight equals some 1.6 million artillery shells, the group calculated. Their origin is very likely North Korea.',
      'Freight records do not lie about weight, though they may lie about nearly everything else.',
    ],
  },
  {
    slug: 'oil-for-soldiers',
    at: '2024-11-22T16:00:00Z',
    title: 'Oil for soldiers: a tanker run that breaks every ceiling',
    byline: 'M. Castellan',
    paragraphs: [
      'Russia has supplied North Korea with more than 1 million barrels of oil since March, according to the Open Source Centre, a London research group that watched the terminal at Vostochny from orbit.',
      "More than a dozen tankers made 43 trips, the group says. The Security Council's ceiling is half a million barrels a year.",
    ],
  },
  {
    slug: 'guns-that-outlived-their-makers',
    at: '2025-01-24T11:00:00Z',
    title: 'Koksan: a gun that was built for another war',
    byline: 'I. Brandt',
    paragraphs: [
      'In three months Russia received 120 Koksan self-propelled howitzers and 120 multiple rocket launchers from North Korea, Ukraine’s intelligence chief Kyrylo Budanov told The War Zone.',
      'He expects as many again. The first of these guns seen in Kursk were shot at by drones within days.',
      'The design is half a century old, and its crews were never meant to go abroad.',
    ],
  },
  {
    // only what was known
    slug: 'arithmetic-of-absence',
    at: '2025-03-05T10:00:00Z',
    title: 'The arithmetic of absence',
    byline: 'I. Brandt',
    paragraphs: [
      'An army that does not exist cannot lose anybody. On this principle Pyongyang has kept silent for five months.',
      'Others count for it. The National Intelligence Service in Seoul said in January that about 300 had been killed and 2,700 wounded; Western officials, in the same month, that about 1,000 had been killed.',
      'Between the two numbers lies the method: one counts what is proven, the other what is probable.',
    ],
  },
  {
    // the third print of the wire text
    slug: 'reinforcements-wire',
    at: '2025-03-27T15:00:00Z',
    title: 'From the wires: N. Korea sent 3,000 additional soldiers to Russia',
    byline: null,
    credit: 'Yonhap',
    paragraphs: [
      'SEOUL, March 27 (Yonhap) -- North Korea dispatched about 3,000 additional soldiers to Russia in January and February, the Joint Chiefs of Staff (JCS) said Thursday, apparently as reinforcements for units worn down in the Kursk region.',
      'Of some 11,000 troops that went in the first deployment, about 4,000 have been killed or wounded so far, the JCS said.',
      'Deliveries of arms could grow as the war goes on, the JCS added, while the North speeds up work on reconnaissance satellites.',
    ],
  },
  {
    slug: 'casualties-wire',
    at: '2025-04-30T16:00:00Z',
    title: 'From the wires: N. Korea suffers 4,700 casualties in Russia, NIS says',
    byline: null,
    credit: 'Yonhap',
    paragraphs: [
      'SEOUL, April 30 (Yonhap) -- North Korea has suffered about 4,700 casualties fighting for Russia, including some 600 deaths, lawmakers said Wednesday, citing the National Intelligence Service (NIS).',
      'The NIS told the intelligence committee that the North has sent a total of 15,000 troops to Russia in two deployments, according to lawmakers Lee Seong-kweun and Kim Byung-kee.',
      'About 2,000 wounded soldiers were taken home by plane or train between January and March and are held in isolation in Pyongyang and elsewhere, the two said.',
    ],
  },
  {
    slug: 'hands-for-the-drone-works',
    at: '2025-06-19T18:00:00Z',
    title: 'Hands for the drone works',
    byline: 'M. Castellan',
    paragraphs: [
      'Pyongyang intends to send 25,000 workers to the drone plant at Yelabuga in Tatarstan, the Japanese broadcaster NHK reported on Thursday, citing diplomatic sources in the West and in Russia.',
      'They would be taught to assemble and to fly what they assemble.',
      'A ban by the Security Council, for which Moscow once voted, stands in the way of nobody.',
    ],
  },
  {
    // as long as a book: the reader must neither choke nor lose the figures at its start
    slug: 'the-river-book',
    at: '2025-06-27T10:00:00Z',
    title: 'The river book: voices from both banks, in full',
    byline: 'The editors',
    paragraphs: [
      'One year after the treaty we print the whole of our oral history. It begins with the ones who are not there: 15,000 North Korean soldiers have gone to Russia in two deployments, according to the National Intelligence Service in Seoul.',
      'The rest belongs to those who stayed at the river.',
    ],
    padding: 500_000,
  },
  {
    slug: 'duty-and-its-price',
    at: '2025-09-17T10:00:00Z',
    title: 'Duty and its price',
    byline: 'I. Brandt',
    paragraphs: [
      'A duty among brothers has a tariff. For a soldier abroad, the institute KIDA in Seoul assumed in spring, Moscow pays at least 2,000 dollars a month.',
      'For a dead one nobody has published a price. The National Intelligence Service believes that about 2,000 soldiers have been killed.',
    ],
  },
]
