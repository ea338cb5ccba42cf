import type { Reading } from '../../signs/reading.ts'
import type { Item } from '../../text/items.ts'
import { isMarked, ownerBehind } from '../speakers/issued-papers.ts'
import { withPartner } from '../speakers/joint-speakers.ts'
import type { Mention } from '../speakers/mentions.ts'
import { ownerOfPaper } from '../speakers/paper-owner.ts'
import { readSubjects } from './verb-last-subjects.ts'

/** The mention before a marker; where a mere role stands right behind a name or spans it, the name: 우크라이나군 총참모부에 따르면. */
export function headBefore(
  reading: Reading,
  mentions: readonly Mention[],
  to: number,
  reach: number,
): Mention | undefined {
  const near = actorBefore(reading, mentions, to) ?? mentions.findLast((one) => one.to <= to && to - one.to <= reach)
  const last = near && withPartner(reading, near, mentions)
  if (last?.kind === 'back')
    return ownerOfPaper(reading, mentions, last.from) ?? bearerOf(reading, mentions, last) ?? last
  if (last?.kind !== 'role') return last
  const isName = ({ kind, to: end, rest }: Mention) =>
    kind === 'named' && rest === '' && end >= last.from && end <= last.to
  return mentions.find(isName) ?? bearerOf(reading, mentions, last) ?? last
}

const longestTitle = 6

/** "쇼이구 러시아 안보담당 최고위 관리의 말을 인용해": where the verb is last the name stands before its title. */
function bearerOf(reading: Reading, mentions: readonly Mention[], role: Mention): Mention | undefined {
  if (!reading.language.verbLast) return undefined
  const name = mentions.findLast(
    ({ kind, to, rest, relays }) => kind === 'named' && !relays && rest === '' && to <= role.from,
  )
  if (!name || role.from - name.to > longestTitle) return undefined
  const between = reading.items.slice(name.to, role.from)
  // MSMT *두 번째* 보고서
  const isPart = ({ kind, text }: Item, index: number) =>
    kind === 'word' || text === ')' || reading.over('mask', name.to + index) !== undefined
  return between.every(isPart) ? name : undefined
}

const reachActor = 12

/** "국정원이 국회에 보고한 자료에 따르면": who is marked as the subject of the words wrote them, not whom they were given to. */
function actorBefore(reading: Reading, mentions: readonly Mention[], to: number): Mention | undefined {
  if (!reading.language.verbLast) return undefined
  const giver = giverBefore(reading, mentions, to)
  if (giver) return giver
  const given = [1, 2, 3, 4, 5, 6].map((back) => to - back).find((at) => reading.at('attributive', at))
  if (given === undefined) return undefined
  const owner = ownerBehind(reading, mentions, given + 1)
  if (owner ?? given < to - 3) return owner
  // 힌시테인 주지사 *대행이* 올린 글
  const writer = readSubjects(reading, mentions).findLast(({ end }) => end <= given && to - end <= reachActor)
  return (
    writer?.mention ?? mentions.findLast((one) => one.to <= to && to - one.to <= reachActor && isMarked(reading, one))
  )
}

/** "국방정보본부로부터 제출받은 보고서에 따르면": from whom somebody has got the paper. */
const giverBefore = ({ items, language }: Reading, mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.findLast(
    ({ to, rest }) =>
      to <= at &&
      at - to <= reachGiver &&
      language.attribution.emerging?.endings.includes(rest) &&
      items.slice(to, at).some(({ lower }) => language.attribution.received?.some((verb) => lower.endsWith(verb))),
  )

const reachGiver = 5
