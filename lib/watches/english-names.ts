const regions = [
  'Primorye',
  'Primorsky',
  'Primorskiy',
  'Maritime',
  'Kursk',
  'Khabarovsk',
  'Sakhalin',
  'Amur',
  'Irkutsk',
  'Novosibirsk',
  'Sverdlovsk',
  'Chelyabinsk',
  'Krasnoyarsk',
  'Rostov',
  'Belgorod',
  'Bryansk',
  'Tatarstan',
  'Buryatia',
  'Yakutia',
]

const bodies = ['authorities', 'officials', 'government', 'administration', 'governor']

const places = [
  '',
  'region of ',
  'far eastern region of ',
  'far eastern Russian region of ',
  'Russian region of ',
  'far eastern ',
]

/** "authorities in Primorye", "the Primorsky Krai government", "officials in the far eastern Russian region of Primorye". */
export const ofRussianRegion: readonly string[] = regions.flatMap((region) => [
  ...bodies.flatMap((body) => [
    ...['', 'regional ', 'Krai ', 'region ', 'territory ', "region's "].map((kind) => `${region} ${kind}${body}`),
    ...['in ', 'of ', 'in the ', 'of the ', "in Russia's ", "of Russia's "].flatMap((link) =>
      places.map((place) => `${body} ${link}${place}${region}`),
    ),
  ]),
  `${region} Governor*`,
])
