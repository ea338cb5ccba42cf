import type { Claimant } from '../figures/vocabulary.ts'

const outlet = (id: string, name: string, en: readonly string[] = [name]): Claimant => ({
  id: `media.${id}`,
  name,
  side: 'other',
  relays: true,
  // other languages write these names in Latin letters
  words: { en, ko: en, ru: en, uk: en, ja: en },
})

/** Outlets that English pages quote. */
export const englishPress: readonly Claimant[] = [
  outlet('euractiv', 'Euractiv'),
  outlet('aljazeera', 'Al Jazeera'),
  outlet('sputnik', 'Sputnik', ['Sputnik']),
  outlet('channela', 'Channel A'),
  outlet('dpa', 'dpa', ['dpa', 'DPA']),
  outlet('upi', 'UPI'),
  outlet('npr', 'NPR'),
  outlet('pbs', 'PBS'),
  outlet('latimes', 'Los Angeles Times'),
  outlet('observer', 'The Observer'),
  outlet('dailymail', 'Daily Mail'),
  outlet('foreignpolicy', 'Foreign Policy', ['Foreign Policy magazine']),
  outlet('united24', 'United24', ['United24 Media', 'UNITED24 Media', 'United24']),
  outlet('euromaidan', 'Euromaidan Press'),
  outlet('istories', 'iStories', ['iStories', 'Important Stories']),
]
