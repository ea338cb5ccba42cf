import type { RoleName } from '../../languages/form/roles.ts'
import type { Reading } from '../../signs/reading.ts'
import { backMentions, unnamedSpeakers } from './back-mentions.ts'
import { claimantMentions } from './claimant-mentions.ts'
import { glossedMentions } from './glossed-names.ts'
import { issuedPapers } from './issued-papers.ts'
import { issuedReports } from './issued-reports.ts'
import { inside, isListed, isPossessor, isTitle, isUnnamedSpeaker, type Mention, withTitle } from './mentions.ts'
import { insideQuote } from './names.ts'
import { type People, surnameMentions } from './people.ts'
import { bareRoles, statesmen } from './role-traits.ts'
import { roleMention } from './roles.ts'

const speakers = ['claimant', 'role', 'pronoun', 'sourceAnaphor'] as const

/** Everybody in a sentence who could be a source, in order. */
export function readMentions(reading: Reading, people: People = new Map()): Mention[] {
  if (!speakers.some((kind) => reading.all(kind).length > 0))
    return inOrder(reading, surnameMentions(reading, people, []).concat(glossedMentions(reading, people)))
  const claimants = claimantMentions(reading)
  const roles = reading
    .all('role')
    .flatMap((role) =>
      inside(role, claimants) || isAdjective(reading, role)
        ? []
        : roleMention(reading, role.value, role.from, role.to, role.rest),
    )
  const back = backMentions(reading, roles)
  const covered = claimants.concat(back.filter(({ from, to }) => to - from > 1))
  const mentions = claimants
    .filter(
      (one) => !isPossessor(reading, one, claimants) && !isTitle(reading, one, claimants) && !isListed(one, claimants),
    )
    .map((one) => withTitle(reading, one, claimants))
    .concat(
      roles.filter((role) => !inside(role, covered) && !isUnnamedSpeaker(reading, role)),
      unnamedSpeakers(reading, roles),
      // «собеседники Bloomberg», «президент Зеленский»: a name behind says who it is
      back.filter(
        (one) =>
          !inside(one, claimants) &&
          // "*the Institute* for the Study of War"
          !claimants.some(({ from, to }) => from > one.from && from < one.to && to > one.to) &&
          !isOfNamed(reading, one, roles) &&
          !(
            (isWord(one) || reading.language.nounHead === 'last') &&
            !isSubject(reading, one) &&
            claimants.some(
              (known) =>
                (known.from === one.to || known.from === insideQuote(reading, one.to)) && !isTold(reading, one, known),
            )
          ),
      ),
      surnameMentions(reading, people, claimants.concat(roles)),
      glossedMentions(reading, people),
    )
  const issued = reading.language.verbLast ? issuedPapers(reading, mentions) : issuedReports(reading, claimants)
  const others =
    issued.length === 0 ? mentions : mentions.filter((one) => !inside(one, issued) && !isPaper(one, issued))
  return inOrder(reading, others.concat(issued))
}

/** «*міністр* оборони Німеччини Пісторіус»: a word of somebody who is named with his country or by his name is nobody named before. */
function isOfNamed(reading: Reading, { from, to }: Mention, roles: readonly Mention[]): boolean {
  if (reading.language.verbLast) return false
  // the newspaper "Harbour Today"
  if (reading.language.nounHead === 'last')
    return insideQuote(reading, to) > to && roles.some((role) => role.from > from && role.from < to && role.to > to)
  return (
    to - from === 1 &&
    roles.some(
      (role) => role.from <= from && role.to >= to && role.to - role.from > 1 && !bareRoles.has(role.source.id),
    )
  )
}

/** «сказал *дипломат* «Голосу Америки»»: no outlet has such people; it is told. */
const isTold = ({ language }: Reading, { role }: Mention, known: Mention): boolean =>
  language.nounHead === 'first' && known.relays && role !== undefined && statesmen.has(role)

/** "by *the figures* that X disclosed" are no figures named before. */
const isPaper = ({ kind, from, to }: Mention, issued: readonly Mention[]): boolean =>
  kind === 'back' && issued.some((one) => one.from >= from && one.from < to)

/** All with the same fields, in order, so that whoever reads them reads one kind of object. */
function inOrder(reading: Reading, mentions: Mention[]): Mention[] {
  const plurals = reading.all('plural').length > 0
  return mentions
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, source, relays, kind, otherwise, role, called, personal, ministry, plural, rest }) => ({
      from,
      to,
      source: { id: source.id, name: source.name },
      relays,
      kind,
      otherwise,
      role,
      called,
      personal,
      ministry,
      plural: plurals && reading.over('plural', to - 1) ? true : plural,
      rest,
    }))
}

/** *그는* 러시아가 …: where the verb is last, the marker of a subject ends the phrase. */
const isSubject = ({ items, language }: Reading, { to }: Mention): boolean =>
  language.verbLast === true &&
  language.attribution.subjectEndings.some((ending) => items[to - 1]?.lower.endsWith(ending))

const isWord = ({ from, to }: Mention) => to - from === 1

/** "Pyongyang's *official* tally", "a Ukrainian *military* analyst" */
function isAdjective(reading: Reading, { value, from, to }: { value: RoleName; from: number; to: number }): boolean {
  if (reading.language.nounHead !== 'last' || reading.language.verbLast) return false
  // "a defense ministry *official*" speaks for the ministry
  if (value === 'officials' && reading.endingAt('role', from)?.value === 'ministry') return true
  if (value === 'military') return reading.at('role', to)?.value === 'experts'
  const told = reading.at('sourceNoun', to) ?? reading.at('sourceNoun', reading.at('party', to)?.to ?? to)
  return value === 'officials' && told !== undefined
}
