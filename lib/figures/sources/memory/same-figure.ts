import type { Claim, FigureClaim, Metric, Source, Status } from '../../claim.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { bareRoles } from '../speakers/role-traits.ts'
import { isOpen, relaysOf, traced } from './hindsight.ts'
import { passedOn } from './lead-teller.ts'

/** A headline leaves out whose figure it is, or that it is only planned or possible; the text that repeats it says so. */
export function withSourcesOfSame(claims: readonly Claim[], vocabulary: Vocabulary): Claim[] {
  if (!claims.some((claim) => claim.kind === 'figure' && mayBeTold(claim))) return [...claims]
  const sources = sourcesOf(claims, relaysOf(vocabulary))
  const first = firstSourcesOf(claims)
  const plans = plansOf(claims)
  return claims.map((claim) => {
    if (claim.kind !== 'figure') return claim
    // «*ЗМІ*: …» are those whom the text names below
    const told = claim.zone === 'headline' && claim.source?.id !== 'media' ? first : sources
    const source = sourceOfSame(claim, told.get(whoseOf(claim)) ?? null, vocabulary)
    const named = source ? traced({ ...claim, source: { ...source, rule: 'same figure' } }, 'same figure') : claim
    const status = named.zone === 'headline' && named.status === 'reported' ? plans.get(keyOf(claim)) : undefined
    // a headline that says itself what happened is only corrected where it had not happened yet
    if (status !== 'planned' && !(status === 'possible' && !claim.spans.metric)) return named
    const phase = status === 'planned' ? 'planned' : named.phase
    return { ...named, status, phase, trace: [...named.trace, `${status} below`] }
  })
}

/** Only of these does the text say more where it gives the figure again. */
const mayBeTold = (figure: FigureClaim): boolean =>
  isUnnamed(figure) || isCountry(figure) || (figure.zone === 'headline' && figure.status === 'reported')

/** Nobody, or in a headline somebody without name and country: "Security chief says". */
const isUnnamed = ({ source, zone }: FigureClaim) =>
  isOpen({ source }) ||
  source?.rule === passedOn ||
  (source !== null && (zone === 'headline' || source.rule === 'headline') && bareRoles.has(source.id))

/** Of each figure below the headline, the status that it has wherever it stands; null where it has several. */
function plansOf(claims: readonly Claim[]): Map<string, Status | null> {
  const plans = new Map<string, Status | null>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || claim.zone === 'headline') continue
    const key = keyOf(claim)
    plans.set(key, [undefined, claim.status].includes(plans.get(key) ?? undefined) ? claim.status : null)
  }
  return plans
}

/** Whoever gives each figure first: the lead takes up the headline. */
function firstSourcesOf(claims: readonly Claim[]): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !claim.source || isUnnamed(claim) || isCountry(claim)) continue
    if (!sources.has(whoseOf(claim))) sources.set(whoseOf(claim), claim.source)
  }
  return sources
}

/** The one source of each figure; null where there are several. */
function sourcesOf(claims: readonly Claim[], relays: ReadonlySet<string>): Map<string, Source | null> {
  const sources = new Map<string, Source | null>()
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !claim.source || isUnnamed(claim) || isCountry(claim)) continue
    const key = whoseOf(claim)
    const known = sources.get(key)
    sources.set(key, known === undefined ? claim.source : known && agreed(known, claim.source, relays))
  }
  return sources
}

/** The one whom both mean; a lawmaker who was briefed means the office of his country. */
function agreed(one: Source, other: Source, relays: ReadonlySet<string>): Source | null {
  if (one.id === other.id) return one
  return relays.has(other.id) && prefixOf(other) === prefixOf(one) ? one : null
}

const prefixOf = ({ id }: Source) => id.split('.', 1)[0]

/** What is the same figure in a headline and below: hedges differ, numbers do not. */
const keyOf = ({ side, value, low, high, metric }: FigureClaim, counted = metric): string =>
  `${counted} ${side} ${value ?? `${low}-${high}`}`

/** Who arrived was sent, and "lost 4,000" may mean killed or hurt: it is the same count. */
const whoseOf = (figure: FigureClaim): string => keyOf(figure, likened[figure.metric] ?? figure.metric)

const likened: { readonly [metric in Metric]?: Metric } = { arrived: 'deployed', killed: 'casualties' }

/** In a headline a country speaks, or a minister of it: `한국 "…"`, `러 장관 "…"`. */
const isCountry = ({ source, zone }: FigureClaim): boolean =>
  zone === 'headline' && source?.rule === 'headline' && countrywide.has(source.id.split('.', 2)[1] ?? '')

const countrywide: ReadonlySet<string> = new Set(['gov', ...bareRoles])

/** Nobody's figure is whose the same figure is; what a country says in a headline is what its office says below. */
function sourceOfSame(claim: FigureClaim, same: Source | null, vocabulary: Vocabulary): Source | null {
  if (!same || isUnnamed(claim)) return same
  return isCountry(claim) && claim.source && isOfSameCountry(claim.source, same, vocabulary) ? same : null
}

function isOfSameCountry(country: Source, office: Source, { claimants }: Vocabulary): boolean {
  const sideOf = (id: string) => claimants.find((one) => one.id === id)?.side ?? id.split('.', 1)[0]
  return sideOf(country.id) === sideOf(office.id) && sideOf(office.id) !== 'other'
}
