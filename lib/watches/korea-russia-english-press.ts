import type { Claimant } from '../figures/vocabulary.ts'
import { outletOf } from './outlet.ts'

/** Outlets that English pages quote. */
export const englishPress: readonly Claimant[] = [
  outletOf('euractiv', 'Euractiv', ['Euractiv']),
  outletOf('aljazeera', 'Al Jazeera', ['Al Jazeera']),
  outletOf('sputnik', 'Sputnik', ['Sputnik']),
  outletOf('channela', 'Channel A', ['Channel A']),
  outletOf('dpa', 'dpa', ['dpa', 'DPA']),
  outletOf('upi', 'UPI', ['UPI']),
  outletOf('npr', 'NPR', ['NPR']),
  outletOf('pbs', 'PBS', ['PBS']),
  outletOf('latimes', 'Los Angeles Times', ['Los Angeles Times']),
  outletOf('observer', 'The Observer', ['The Observer']),
  outletOf('dailymail', 'Daily Mail', ['Daily Mail']),
  outletOf('foreignpolicy', 'Foreign Policy', ['Foreign Policy magazine']),
  outletOf('united24', 'United24', ['United24 Media', 'UNITED24 Media', 'United24']),
  outletOf('euromaidan', 'Euromaidan Press', ['Euromaidan Press']),
  outletOf('istories', 'iStories', ['iStories', 'Important Stories'], {
    ru: ['Важны* истори*', 'iStories'],
    uk: ['Важлив* історі*', 'iStories'],
  }),
]
