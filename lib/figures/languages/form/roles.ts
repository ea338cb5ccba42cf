/** Unnamed people and bodies who are quoted by what they are; with a name behind, the name is the source. */
export const roleNames = [
  'officials',
  'lawmaker',
  'intelligence',
  'military',
  'ministry',
  'government',
  'president',
  'minister',
  'spokesperson',
  'governor',
  'commander',
  'diplomats',
  'experts',
  'media',
  'reports',
  'sources',
  'channel',
  'agency',
  'customs',
  'company',
] as const
export type RoleName = (typeof roleNames)[number]
