import type { Metric, Side, Subject } from '../figures/claim.ts'
import { unitOfSubject } from '../figures/units.ts'
import type { Figure } from '../ledger/value.ts'

type Topic = Pick<Figure, 'metric' | 'side' | 'subject' | 'unit' | 'phase' | 'mode'>

const adjectives: Record<Side, string> = {
  dprk: 'North Korean ',
  rok: 'South Korean ',
  russia: 'Russian ',
  ukraine: 'Ukrainian ',
  other: '',
}

const nouns: Record<Side, string> = {
  dprk: 'North Korea',
  rok: 'South Korea',
  russia: 'Russia',
  ukraine: 'Ukraine',
  other: 'others',
}

const things: Record<Subject, string> = {
  soldiers: 'soldiers',
  officers: 'officers',
  engineers: 'engineers',
  workers: 'workers',
  shells: 'artillery shells',
  missiles: 'missiles',
  artillery: 'artillery pieces',
  containers: 'containers',
  explosives: 'explosives',
  vehicles: 'vehicles',
  oil: 'oil',
  money: 'money',
  goods: 'goods',
  tourists: 'tourists',
  travellers: 'travellers',
  other: 'other counts',
}

const named: Partial<Record<string, string>> = {
  person: 'people',
  shell: 'shells',
  missile: 'missiles',
  container: 'containers',
  gun: 'guns',
  vehicle: 'vehicles',
  vessel: 'vessels',
  train: 'trains',
  flight: 'flights',
}

/** What happened to them, as a fact and as a plan. */
const verbs: Partial<Record<Metric, readonly [actual: string, planned: string]>> = {
  killed: ['killed', 'expected to be killed'],
  wounded: ['wounded', 'expected to be wounded'],
  casualties: ['killed or wounded', 'expected to be killed or wounded'],
  captured: ['captured', 'expected to be captured'],
  missing: ['missing', 'expected to be missing'],
  deployed: ['sent', 'to be sent'],
  arrived: ['arrived', 'expected to arrive'],
  returned: ['returned home', 'to return home'],
  trained: ['trained', 'to be trained'],
  travel: ['travelling', 'expected to travel'],
}

/** "North Korean soldiers killed", "Artillery shells supplied by North Korea", "North Korean soldiers to be sent, additional". */
export function headingOf(figure: Topic): string {
  const words = [topic(figure), unitWords(figure), modeWords(figure)].filter((part) => part !== '').join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "North Korean soldiers": who or what is counted. */
export function countedWords(side: Side, subject: Subject): string {
  return `${adjectives[side]}${things[subject]}`
}

function topic({ metric, side, subject, phase }: Topic): string {
  const planned = phase === 'planned'
  const whose = countedWords(side, subject)
  const verb = verbs[metric]
  if (verb) return `${whose} ${verb[planned ? 1 : 0]}`
  const by = `by ${nouns[side]}`
  const what = things[subject]
  if (metric === 'supplied') return `${what} ${planned ? 'to be supplied' : 'supplied'} ${by}`
  if (metric === 'paid') return `${payment(subject)} ${planned ? 'to be paid' : 'paid'} ${by}`
  if (metric === 'trade')
    return `${adjectives[side]}trade${subject === 'money' ? '' : ` in ${what}`}${planned ? ', planned' : ''}`
  if (metric === 'share') return `share of ${subject === 'other' ? nouns[side] : whose}${planned ? ', planned' : ''}`
  return `${whose}${planned ? ', planned' : ''}`
}

function payment(subject: Subject): string {
  return subject === 'money' ? 'money' : `money for ${things[subject]}`
}

function unitWords({ subject, unit }: Topic): string {
  const word = named[unit]
  // Soldiers are counted in people: what the subject implies is not said again.
  return word && unitOfSubject[subject] !== unit ? `in ${word}` : ''
}

function modeWords({ metric, mode }: Topic): string {
  if (mode === 'increment') return 'additional'
  if (mode === 'share') return metric === 'share' ? '' : 'share'
  return mode === 'rate' ? 'rate' : ''
}

/** Words for choosing: what is counted, and whose. */
export const headingWords: { metric: Record<Metric, string>; side: Record<Side, string> } = {
  metric: {
    killed: 'killed',
    wounded: 'wounded',
    casualties: 'killed or wounded',
    captured: 'captured',
    missing: 'missing',
    deployed: 'sent',
    arrived: 'arrived',
    returned: 'returned home',
    trained: 'trained',
    supplied: 'supplied',
    paid: 'paid',
    trade: 'trade',
    travel: 'travel',
    share: 'share',
    other: 'other',
  },
  side: { ...nouns, other: 'other countries' },
}
