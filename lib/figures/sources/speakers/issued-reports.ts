import type { Reading } from '../../signs/reading.ts'
import type { Mention } from './mentions.ts'
import { nameMention, readName, textOf } from './names.ts'

const reachWords = 8

/** "a study that *the Harbour Fund* brought out", "documents seen by *Reuters*": who put it out speaks, whatever the paper is called. */
export function issuedReports(reading: Reading, claimants: readonly Mention[]): Mention[] {
  const { attribution } = reading.language
  const { issuing } = attribution
  if (!issuing) return []
  const papers = [...reading.all('role').filter(({ value }) => value === 'reports'), ...reading.all('sourceNoun')]
  return papers.flatMap(({ from: word, to }) => {
    const from = titleBefore(reading, word)
    const owner = ownerOf(reading, claimants, to)
    if (owner) return [{ ...owner, from, kind: 'named' as const }]
    for (let at = to; at < to + reachWords; at += 1) {
      const item = reading.items[at]
      // "the report, *which* X submitted"
      if (item?.text === ',' && reading.at('relativePronoun', at + 1)) continue
      if (item?.kind !== 'word' || (reading.at('say', at) !== undefined && !issuing.includes(item.lower))) return []
      if (issuing.includes(item.lower) && reading.at('agent', at + 1)) return issuedBy(reading, claimants, from, at + 2)
      if (attribution.frames?.that.includes(item.lower) || reading.at('relativePronoun', at))
        return issuedAs(reading, claimants, from, at + 1)
    }
    return []
  })
}

const longestTitle = 8

/** "an *"Intelligence Update"* report": what the paper is called names nobody. */
function titleBefore({ items, language }: Reading, paper: number): number {
  const { quotes } = language.attribution
  const title = items.slice(Math.max(0, paper - longestTitle), Math.max(0, paper - 1))
  const pair = quotes.find(([, close]) => close === items[paper - 1]?.text)
  const opens = pair ? title.findLastIndex(({ text }) => text === pair[0]) : -1
  return opens < 0 ? paper : paper - 1 - title.length + opens
}

/** "an assessment *from Ukrainian officials* seen by CNN": whoever has seen it only passes it on. */
function ownerOf(reading: Reading, claimants: readonly Mention[], paper: number): Mention | undefined {
  const link = reading.at('nounLink', paper)
  const first = link && (reading.at('definite', link.to)?.to ?? link.to)
  return claimants.find(({ from, to, relays }) => from === first && !relays && seenBehind(reading, to))
}

/** "*seen by* CNN" */
const seenBehind = ({ items, language, at }: Reading, to: number): boolean =>
  language.attribution.issuing?.includes(items[to]?.lower ?? '') === true && at('agent', to + 1) !== undefined

const longestIssuer = 14

/** "that a group of eleven countries *released*": all that stands before the verb. */
function issuedAs(reading: Reading, claimants: readonly Mention[], paper: number, from: number): Mention[] {
  const { issuing = [] } = reading.language.attribution
  // "whose it is, *who on* Monday had put …": nobody is named there
  if (reading.over('date', from) ?? reading.at('toward', from) ?? reading.at('auxiliary', from)) return []
  for (let at = from + 1; at < from + longestIssuer; at += 1) {
    const item = reading.items[at]
    if (!item || (item.kind === 'mark' && item.text !== '-')) return []
    if (!(issuing.includes(item.lower) || reading.at('say', at)) || reading.at('agent', at + 1)) continue
    const first = reading.at('definite', from)?.to ?? from
    const end = reading.at('auxiliary', at - 1) ? at - 1 : at
    const known = claimants.find((one) => one.from >= first && one.to <= end && one.kind === 'named')
    const issuer = known ?? nameMention(reading, withoutArticle(reading, first, end), first, end)
    return [{ ...issuer, from: paper, to: at + 1, kind: 'named' }]
  }
  return []
}

function withoutArticle(reading: Reading, from: number, to: number): string {
  const { article } = reading.language.numerals
  return textOf(reading, article.includes(reading.items[from]?.lower ?? '') ? from + 1 : from, to)
}

function issuedBy(reading: Reading, claimants: readonly Mention[], paper: number, from: number): Mention[] {
  const first = reading.at('definite', from)?.to ?? from
  const known = claimants.find((one) => one.from >= from && one.from - first <= 2)
  if (known) return [{ ...known, from: paper }]
  const name = readName(reading, first)
  return name && name.to - first > 1 ? [nameMention(reading, name.text, paper, name.to)] : []
}
