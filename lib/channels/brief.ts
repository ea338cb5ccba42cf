import type { Digest, DigestItem } from '../digest/digest.ts'
import { plain, webAddress } from '../digest/plain.ts'
import { counted, coverageInWords, kindWord, sentenceOf, titleOf } from '../digest/sentences.ts'

/** One change as a chat shows it: a line, and where it can be read. */
export interface BriefItem {
  kind: string
  sentence: string
  /** the outlet and its article; null where the address is none that people should open */
  source: { outlet: string; url: string } | null
}

/** A digest for places that take little. */
export interface Brief {
  title: string
  items: BriefItem[]
  coverage: string
}

export function briefOf(digest: Digest): Brief {
  return {
    title: plain(titleOf(digest)),
    items: digest.items.map(briefItem),
    coverage: coverageInWords(digest),
  }
}

function briefItem(item: DigestItem): BriefItem {
  const proof = item.to?.proof ?? item.from?.proof
  const url = proof ? webAddress(proof.url) : null
  return {
    kind: kindWord(item.change),
    sentence: plain(sentenceOf(item)),
    source: proof && url ? { outlet: plain(proof.outlet), url } : null,
  }
}

/** "and 14 more changes" */
export const moreInWords = (count: number): string => `and ${counted(count, 'more change')}`

/** At most `most` UTF-16 units, whole characters, with a dot of three where something is missing. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
