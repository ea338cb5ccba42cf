import { hasNumber } from '../numbers/masks.ts'
import type { Reading, SignMatch } from '../signs/reading.ts'
import type { AttributionCue } from './attribution.ts'
import { blocked, isCutOff, isNoun } from './between.ts'
import type { Mention } from './mentions.ts'
import { backward, isInverted, spokenCue } from './spoken-words.ts'
import { beforeInsertion } from './subject-insertions.ts'
import { subjectBefore, subjectEnd, withoutAuxiliaries } from './subjects-before.ts'
import { subjectBehind } from './subjects-behind.ts'

type Verb = Pick<SignMatch<'say'>, 'from' | 'to'>

/** X said that …, and …, said X. */
export function sayCues(reading: Reading, mentions: readonly Mention[]): AttributionCue[] {
  const verbs = [...reading.all('say'), ...putVerbs(reading)]
  return verbs.flatMap((verb) => (isSaying(reading, verb) ? (cueOf(reading, mentions, verb) ?? []) : []))
}

const isSaying = (reading: Reading, { from }: Verb): boolean =>
  !isNoun(reading, from) &&
  !(reading.over('hearsay', from) ?? reading.over('citing', from) ?? reading.over('according', from))

function cueOf(reading: Reading, mentions: readonly Mention[], verb: Verb): AttributionCue | undefined {
  const right = subjectBehind(reading, mentions, verb.to)
  const left =
    beforeInsertion(reading, mentions, withoutAuxiliaries(reading, verb.from)) ??
    subjectBefore(reading, mentions, subjectEnd(reading, verb.from))
  if (right && !isTold(reading, left, right) && isParenthetical(reading, right, verb))
    return backward(reading, right, verb)
  if (left && !(right && givesWay(reading, left, right, verb))) return spokenCue(reading, left, verb)
  const inverted = right && !blocked(reading, verb.to, right.from) && isInverted(reading, verb.from, verb.to, right)
  return inverted ? backward(reading, right, verb) : undefined
}

/**
 * "officials, speaking on condition of anonymity, told the BBC": the outlet is told, it does not tell; where the subject may follow its
 * verb, «…, сообщает Reuters» is Reuters.
 */
const isTold = ({ language }: Reading, left: Mention | undefined, right: Mention): boolean =>
  language.nounHead === 'last' && right.relays && left !== undefined && !left.relays

/** A country before the verb, or who stands behind a comma, leaves it to the one right behind it. */
function givesWay(reading: Reading, left: Mention, right: Mention, verb: Verb): boolean {
  if (right.kind === 'place' || isPronoun(right)) return false
  return (left.kind === 'place' && right.from === verb.to) || (!right.relays && isApart(reading, left, right, verb))
}

/** «как сообщает агентство, об этом сказал представитель …»: who stands behind a comma leaves the verb to the one right behind it. */
const isApart = (reading: Reading, left: Mention, right: Mention, verb: { from: number; to: number }) =>
  reading.language.nounHead === 'first' &&
  left.relays &&
  right.from - verb.to <= 2 &&
  !isCutOff(reading, verb.to, right.from) &&
  isCutOff(reading, left.to, verb.from)

/** "Kyiv said it had …: a pronoun behind the verb begins what is said. */
const isPronoun = ({ kind, from, to }: Mention) => kind === 'back' && to - from === 1

/** "…, added the diplomat": the verb right behind a comma and its subject right behind the verb. */
const isParenthetical = (reading: Reading, { from, to }: Mention, verb: { from: number; to: number }) =>
  from === verb.to &&
  /^[,\u2013\u2014]$/.test(reading.items[verb.from - 1]?.text ?? '') &&
  // "…, said North Korea had sent": who is followed by a verb is spoken of
  !reading.at('auxiliary', to) &&
  !reading.at('event', to)

/** "put the toll at 3,000", "gave 300 as": saying only with its second word and a number behind it. */
function putVerbs(reading: Reading) {
  const named = reading.all('naming').filter((verb) => countsRightBehind(reading, verb.to))
  const put = reading
    .all('putVerb')
    .filter((verb) =>
      reading
        .all('putAt')
        .some(
          (at) =>
            at.from >= verb.to &&
            at.from - verb.to <= 12 &&
            reading.items.slice(at.to, at.to + 5).some(({ kind }) => kind === 'number'),
        ),
    )
  return [...put, ...named]
}

/** "named several hundred", "counted about 8,000" */
function countsRightBehind(reading: Reading, at: number): boolean {
  const hedge = reading.at('hedgeBefore', at) ?? reading.at('definite', at)
  return hasNumber(reading, hedge?.to ?? at, (hedge?.to ?? at) + 1)
}
