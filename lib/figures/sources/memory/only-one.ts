import type { FigureClaim } from '../../claim.ts'
import type { Context } from '../../context.ts'
import { servicesOf } from './called.ts'

/** What is only called by what it is ("intelligence", "officials") and can be but one of those whom the text has named. */
export function asOnlyOne(figure: FigureClaim, sentence: number, context: Context): FigureClaim {
  const one = figure.source?.id === 'intelligence' ? onlyService(context) : undefined
  const known = one ?? (figure.source?.id === 'officials' ? officialsBefore(sentence, context) : undefined)
  return known ? { ...figure, source: { id: known.id, name: known.name, rule: 'pronoun' } } : figure
}

/** «Розвідка назвала цифру. *Доповіла НРС*»: a service that nobody has named before is the only one that the text names, or that of its deputies. */
function onlyService({ offices, parliaments, principals, speaking, vocabulary }: Context) {
  const named = servicesOf(vocabulary).filter(({ id }) => offices.has(id))
  const quoted = named.filter(({ id }) => principals.has(id))
  const [one, other] = quoted.length > 0 ? quoted : named
  if (one) return other ? undefined : one
  const [country, another] = parliaments
  return country && !another ? speaking.get(`${country}.intelligence`) : undefined
}

/** 서방 관리들은 … *관리들은*: the officials of one country or of the West, where no others have been quoted before. */
function officialsBefore(sentence: number, { principals }: Context) {
  const [one, other] = [...principals.values()].filter(
    ({ source, place, since }) => !place && since < sentence && isOfficial(source.id),
  )
  return other ? undefined : one?.source
}

const isOfficial = (id: string): boolean => id === 'western' || id.endsWith('.gov') || id.endsWith('.officials')
