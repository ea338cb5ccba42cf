import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import { sidesOf } from '../../sides.ts'
import type { Reading, SignMatch } from '../../signs/reading.ts'
import { isSomebodyElse } from '../speakers/names.ts'

/** "The NIS briefed lawmakers. It estimates …": who opens a sentence is "it" in the next one, though it said nothing yet. */
export function rememberActor(reading: Reading, context: Context): void {
  const actor = openingActor(reading) ?? onlyPerson(reading)
  if (!actor || (reading.language.verbLast && (context.lastSource || !isSubject(reading, actor)))) return
  const { sentence, paragraph } = context
  const { id, name } = actor.value
  const unheard = reading.language.verbLast || actor.from > opening
  context.lastSingular = { source: { id, name, rule: 'pronoun' }, sentence, paragraph, unheard }
}

/** Where the verb is last, and while nobody has spoken yet: 쇼이구*가* 평양에 갔다. … *그는* … */
const isSubject = ({ language }: Reading, { rest }: SignMatch<'claimant'>): boolean =>
  language.attribution.subjectEndings.includes(rest)

/** Where the verb is last: 국정원은 … 밝혔다. *김정은 위원장은* 8월 유족을 만났다: a sentence about somebody else, whom nobody quotes. */
export function isAboutAnother(reading: Reading, { id }: Source, context: Context): boolean {
  if (!reading.language.verbLast) {
    if (opensWithTeller(reading, { id }, context)) return true
    const person = onlyPerson(reading)?.value
    // one of those who do it, not of those who tell of it
    return person !== undefined && person.id !== id && sidesOf(context.vocabulary).all.includes(person.side)
  }
  const actor = openingActor(reading)
  if (!actor || actor.value.id === id || reading.all('quotative').length > 0) return false
  const { topicEndings = [] } = reading.language.attribution
  // 김정은 *국무위원장은*: his title carries the ending
  const title = reading.items[actor.to]?.lower ?? ''
  return (
    topicEndings.includes(actor.rest) || (actor.rest === '' && topicEndings.some((ending) => title.endsWith(ending)))
  )
}

/** «Речник Пентагону назвав … *Сеул* мав іншу думку»: a country that only tells of it, and not the one that was quoted. */
export function opensWithTeller({ at }: Reading, quoted: Pick<Source, 'id'>, { vocabulary, main }: Context): boolean {
  const teller = at('claimant', 0)?.value
  if (!teller || teller.relays || teller.side === main || sidesOf(vocabulary).others.includes(teller.side)) return false
  return teller.id.split('.', 1)[0] !== quoted.id.split('.', 1)[0]
}

export const opening = 2

/** The body or person that opens a sentence. */
export function openingActor(reading: Reading): SignMatch<'claimant'> | undefined {
  const actor = reading.all('claimant').find(({ from }) => from <= opening)
  return actor && !actor.value.relays && !isCountry(reading, actor) && !isSomebodyElse(reading, actor)
    ? actor
    : undefined
}

/** A leader may be a word of the party's, too; a country has no name of its own. */
const isCountry = (reading: Reading, { value, from, to }: SignMatch<'claimant'>) =>
  reading.at('party', from)?.to === to && (value.adjectives !== undefined || value.id.endsWith('.gov'))

/** «В церемонии участвовал Иванов. По его словам …»: where the subject may stand last, the only one who is named. */
function onlyPerson(reading: Reading): SignMatch<'claimant'> | undefined {
  if (reading.language.nounHead !== 'first') return undefined
  const [first, ...others] = reading.all('claimant').filter((one) => !one.value.relays && !isCountry(reading, one))
  // «секретарь Совета безопасности Сергей Шойгу» is one
  return others.every(({ value }) => value.id === first?.value.id) ? first : undefined
}

/** Every office that a sentence names. */
export function rememberOffices(reading: Reading, context: Context): void {
  const { offices, parliaments } = context
  rememberListener(reading, context)
  let end = 0
  for (const { value, from, to } of reading.all('claimant')) {
    const [country, role] = value.id.split('.', 2)
    if (country && role === 'lawmaker') parliaments.add(country)
    // "Ukraine's *defense intelligence agency*" is no agency of somebody else
    if (!value.relays && reading.at('party', from)?.to !== to && (from >= end || to <= end)) offices.add(value.id)
    end = Math.max(end, to)
  }
}

/** «рассказал *РИА Новости* глава управления»: the outlet that is told is «the agency» from there on. */
function rememberListener(reading: Reading, context: Context): void {
  if (reading.language.nounHead !== 'first') return
  const told = reading
    .all('claimant')
    .find(({ value, from }) => value.relays && value.id.startsWith('media.') && reading.endingAt('say', from))
  if (!told) return
  const { sentence, paragraph } = context
  const { id, name } = told.value
  context.lastOutlet = { source: { id, name, rule: 'pronoun' }, sentence, paragraph }
}
