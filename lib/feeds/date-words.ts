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

/** Beginnings of the months' names, without accents, in English, German, French, Romance, Slavic, Greek and Hungarian. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'янв', 'січ', 'sty', 'ιαν'],
  ['feb', 'fev', 'фев', 'лют', 'lut', 'φεβ'],
  ['mar', 'mrz', 'mrt', 'maa', 'мар', 'бер', 'μαρ'],
  ['apr', 'avr', 'abr', 'апр', 'кві', 'kwi', 'απρ'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'мая', 'маи', 'тра', 'μαι'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'чер', 'ιουν'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'лип', 'ιουλ'],
  ['aug', 'aou', 'ago', 'sie', 'авг', 'сер', 'αυγ'],
  ['sep', 'set', 'sze', 'wrz', 'сен', 'вер', 'σεπ'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'окт', 'жов', 'οκτ'],
  ['nov', 'lis', 'ноя', 'лис', 'νοε'],
  ['dec', 'dez', 'dic', 'gru', 'дек', 'гру', 'δεκ'],
]

const months = new Map(beginnings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

export const zoneOffset = (word: string): number | undefined =>
  Object.hasOwn(offsets, word) ? offsets[word] : undefined

/** Lower case without accents; Hangul stays whole. */
export const plainWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()

export const monthOf = (word: string): number | undefined =>
  months.get(word.slice(0, 4)) ?? months.get(word.slice(0, 3))
