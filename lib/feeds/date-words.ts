/** Minutes east of Greenwich of the zone names that feeds use; summer time where the name says so. */
const offsets: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  ist: 330,
  hkt: 480,
  sgt: 480,
  pht: 480,
  kst: 540,
  jst: 540,
  vlat: 600,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  art: -180,
  brt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
}

/** Beginnings of the months' names, without accents, in the languages of Europe. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ian', 'oca', 'led', 'tam', 'gen', 'ene', 'янв', 'січ', 'sty', 'ιαν'],
  ['feb', 'sub', 'uno', 'hel', 'fev', 'фев', 'лют', 'lut', 'φεβ'],
  ['mar', 'bre', 'mrz', 'mrt', 'maa', 'мар', 'бер', 'μαρ'],
  ['apr', 'nis', 'dub', 'huh', 'avr', 'abr', 'апр', 'кві', 'kwi', 'απρ'],
  ['may', 'kve', 'tou', 'mai', 'mag', 'maj', 'mei', 'мая', 'маи', 'тра', 'μαι'],
  ['jun', 'iun', 'haz', 'kes', 'juin', 'giu', 'cze', 'июн', 'чер', 'ιουν'],
  ['jul', 'iul', 'tem', 'hei', 'juil', 'lug', 'lip', 'июл', 'лип', 'ιουλ'],
  ['aug', 'agu', 'srp', 'elo', 'aou', 'ago', 'sie', 'авг', 'сер', 'αυγ'],
  ['sep', 'eyl', 'zar', 'syy', 'set', 'sze', 'wrz', 'сен', 'вер', 'σεπ'],
  ['oct', 'eki', 'rij', 'lok', 'okt', 'ott', 'out', 'paz', 'окт', 'жов', 'οκτ'],
  ['nov', 'noi', 'kas', 'marr', 'lis', 'ноя', 'лис', 'νοε'],
  ['dec', 'des', 'ara', 'pro', 'jou', 'dez', 'dic', 'gru', 'дек', 'гру', 'δεκ'],
]

const months = new Map(beginnings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

export const zoneOffset = (word: string): number | undefined =>
  Object.hasOwn(offsets, word) ? offsets[word] : undefined

/** Lower case without accents; Hangul stays whole. */
export const plainWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

export const monthOf = (word: string): number | undefined =>
  months.get(word.slice(0, 4)) ?? months.get(word.slice(0, 3))

/** Minutes east of Greenwich in a place like `Europe/Moscow`, at an instant of its own clock; undefined where there is none. */
export const placeOffset = (place: string, localMs: number): number | undefined => {
  const at = (ms: number): number => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' })
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes)
  }
  try {
    return at(localMs - at(localMs) * 60_000)
  } catch {
    // The standard library says by an exception that it does not know a place.
    return undefined
  }
}
