import type { Source } from '../../claim.ts'
import type { Context } from '../../context.ts'
import type { Reading } from '../../signs/reading.ts'
import { isSmall } from '../../text/capitals.ts'
import type { Mention } from '../speakers/mentions.ts'
import { nameMention, readName } from '../speakers/names.ts'

/** "Intelligence reports were gone through by Olena Husieva. *She* estimates …": whom the sentence right before names. */
export function personBefore({ personal }: Mention, { lastPerson, lastSingular, sentence }: Context): Source | null {
  if (!personal || !lastPerson || sentence - lastPerson.sentence > 1) return null
  return lastSingular && lastSingular.sentence >= lastPerson.sentence ? null : lastPerson.source
}

/** two names, and something that is told of them */
const shortestSentence = 3

/** The only person of two names and more that a sentence names which quotes nobody, right behind the one who does it. */
export function rememberPerson(reading: Reading, context: Context): void {
  const { nounHead, verbLast, attribution } = reading.language
  if (nounHead !== 'last' || verbLast || !attribution.personal || reading.items.length < shortestSentence) return
  const names = reading.all('agent').flatMap(({ to }) => {
    const name = readName(reading, to)
    return name && name.to - to >= 2 ? [nameMention(reading, name.text, to, name.to)] : []
  })
  const [one, other] = names.length > 0 ? names : [opener(reading) ?? asked(reading)].flatMap((found) => found ?? [])
  if (one && !other) context.lastPerson = { source: { ...one.source, rule: 'pronoun' }, sentence: context.sentence }
}

/** "*Olena Vovk*, a researcher, has studied …", "*Olena Vovk* of the university studied …" */
function opener(reading: Reading): Mention | undefined {
  const name = readName(reading, 0)
  const behind = name && reading.items[name.to]
  if (!name || !behind || name.to < 2) return undefined
  return behind.text === ',' || isSmall(behind) ? nameMention(reading, name.text, 0, name.to) : undefined
}

/** "The agency asked *Alexander Kozlov* about …": the only one by whose name and surname the watch knows somebody. */
function asked(reading: Reading): Pick<Mention, 'source'> | undefined {
  const [one, other] = reading.all('claimant').filter(({ value, from, to }) => {
    const name = readName(reading, from)
    return !value.relays && to - from === 2 && name !== undefined && name.to >= to
  })
  return one && !other ? { source: { id: one.value.id, name: one.value.name } } : undefined
}
