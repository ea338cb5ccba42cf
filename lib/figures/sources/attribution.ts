import type { Source } from '../claim.ts'
import type { Reading } from '../signs/reading.ts'
import { accordingCues } from './frames/according-cues.ts'
import { agentCues } from './frames/agent-cues.ts'
import { besideCues } from './frames/beside-cues.ts'
import { citingCues } from './frames/citing-cues.ts'
import { closingFrames } from './frames/closing-frames.ts'
import { frameCues } from './frames/frame-cues.ts'
import { gappedCues } from './frames/gapped-cues.ts'
import { headlineCues } from './frames/headline-cues.ts'
import { nounCues } from './frames/noun-cues.ts'
import { sayCues } from './frames/say-cues.ts'
import { verbLastCues } from './frames/verb-last-cues.ts'
import type { Mention } from './speakers/mentions.ts'
import type { People } from './speakers/people.ts'
import { readMentions } from './speakers/possible-sources.ts'

/** Who asserts the words in [from, to) of a sentence, and how the text says so. */
export interface AttributionCue {
  rule: 'according-to' | 'says' | 'said-after' | 'noun' | 'citing' | 'headline' | 'pronoun' | 'quotation' | 'beside'
  mention: Mention
  from: number
  to: number
  /** where the cue itself stands, for the nearest one to win */
  at: number
}

export interface Attribution {
  source: Source | null
  via: Source[]
  /** items of the sentence that name the source; null when an earlier sentence names it */
  span: readonly [from: number, to: number] | null
}

/** What is said by the first one ends where the next one has its verb. */
function endsAtGap(cue: AttributionCue, gapped: readonly AttributionCue[]): AttributionCue {
  const next = cue.rule === 'says' ? gapped.find(({ mention }) => mention.from > cue.at) : undefined
  return next ? { ...cue, to: Math.min(cue.to, next.mention.from) } : cue
}

const saying = [
  'say',
  'putVerb',
  'naming',
  'according',
  'accordingAfter',
  'citing',
  'sourceNoun',
  'agent',
  'continued',
] as const

/** Every cue of a sentence. Nobody is a source without one: the last speaker is never taken by default. */
export function readCues(reading: Reading, people: People = new Map()): AttributionCue[] {
  const mentions = readMentions(reading, people)
  if (!reading.language.verbLast && mentions.length === 0 && !saying.some((kind) => reading.all(kind).length > 0))
    return []
  const spoken = reading.language.verbLast ? verbLastCues(reading, mentions) : sayCues(reading, mentions)
  const gapped = gappedCues(reading, mentions, spoken)
  const held = gapped.length === 0 ? spoken : spoken.map((cue) => endsAtGap(cue, gapped))
  const framed = held.concat(
    gapped,
    frameCues(reading, mentions, spoken),
    closingFrames(reading, mentions, spoken),
    accordingCues(reading, mentions),
    citingCues(reading, mentions),
    nounCues(reading, mentions),
    agentCues(reading, mentions),
    headlineCues(reading, mentions),
  )
  return (framed.length > 0 || reading.language.verbLast ? framed : besideCues(reading, mentions)).map(inOrder)
}

/** All with the same fields, in order, so that whoever reads them reads one kind of object. */
const inOrder = ({ rule, mention, from, to, at }: AttributionCue): AttributionCue => ({ rule, mention, from, to, at })
