import type { Metric, Subject } from '../claim.ts'

export const isPersonal = (subject: Subject) => people.has(subject)

export const isArms = (subject: Subject) => arms.has(subject)

export const losses: ReadonlySet<Metric> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing'])

const people: ReadonlySet<Subject> = new Set(['soldiers', 'officers', 'engineers', 'workers', 'tourists', 'travellers'])

const arms: ReadonlySet<Subject> = new Set(['shells', 'missiles', 'artillery', 'containers', 'explosives', 'vehicles'])

/** What happens to people in uniform and at work; nobody supplies or trades it. */
export const personal: ReadonlySet<Metric> = new Set([...losses, 'returned', 'trained', 'deployed', 'arrived'])

const ofPeople = (metric: Metric) => metric === 'travel' || personal.has(metric)

/** What an event says of this thing: shells that are sent are supplied, soldiers that are supplied are deployed; undefined: not of it. `grows`: it
 * says by how much it changed. */
export function metricOf(
  metric: Metric,
  subject: Subject | null,
  unit: string | null,
  grows = false,
): Metric | undefined {
  if (unit === 'times') return isGrowing(metric) ? metric : undefined
  if (unit === 'percent') return metric === 'share' || (grows && isGrowing(metric)) ? metric : undefined
  if (metric === 'share') return undefined
  if (subject === 'money' || unit === 'usd') return moneyMeaning(metric)
  if (subject === 'tourists' || subject === 'travellers')
    return metric === 'arrived' || metric === 'deployed' ? 'travel' : ofPeople(metric) ? metric : undefined
  // hands are imported, too
  if (subject === 'workers' && metric === 'trade') return 'deployed'
  if (subject && people.has(subject))
    return metric === 'supplied' ? 'deployed' : personal.has(metric) ? metric : undefined
  if (subject || unit) return thingMeaning(metric, subject, unit)
  return metric
}

/** What is counted by how much it grew or shrank: trade doubled, 12 times as many came. */
export const isGrowing = (metric: Metric) => metric === 'trade' || metric === 'travel'

function moneyMeaning(metric: Metric): Metric | undefined {
  if (metric === 'trade' || metric === 'paid') return metric
  return metric === 'supplied' ? 'paid' : undefined
}

function thingMeaning(metric: Metric, subject: Subject | null, unit: string | null): Metric | undefined {
  if (unit === 'person') return metric === 'supplied' ? 'deployed' : ofPeople(metric) ? metric : undefined
  if (unit === 'train' || unit === 'flight' || unit === 'vessel')
    return (metric === 'travel' && !(subject && arms.has(subject))) || metric === 'other'
      ? metric
      : metric === 'trade'
        ? undefined
        : 'supplied'
  if (metric === 'deployed' || metric === 'arrived' || metric === 'returned') return 'supplied'
  // cars are bought and sold
  if (metric === 'trade') return subject && arms.has(subject) && subject !== 'vehicles' ? 'supplied' : metric
  if (metric === 'supplied' || metric === 'other') return metric
  // mines that sappers destroyed
  return subject === 'explosives' && metric === 'killed' ? 'other' : undefined
}

/** What a figure is of when no event is named: people are deployed, things are supplied. */
export function defaultMetric(subject: Subject | null, unit: string | null): Metric {
  if (unit === 'percent') return 'share'
  if (subject === 'tourists' || subject === 'travellers') return 'travel'
  if (subject && people.has(subject)) return 'deployed'
  if (subject === 'money') return 'paid'
  return subject && subject !== 'other' ? 'supplied' : 'other'
}
