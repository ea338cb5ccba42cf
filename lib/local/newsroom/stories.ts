import { padding } from './padding.ts'
import { dalnyBereg } from './stories/dalny-bereg.ts'
import { dniproHerald } from './stories/dnipro-herald.ts'
import { hanbyeolIlbo } from './stories/hanbyeol-ilbo.ts'
import { harbourWire } from './stories/harbour-wire.ts'
import { koryoPost } from './stories/koryo-post.ts'
import { novaSula } from './stories/nova-sula.ts'
import { saebyeokTongsin } from './stories/saebyeok-tongsin.ts'
import { tumenReview } from './stories/tumen-review.ts'
import type { Draft, Story } from './story.ts'

const written: Record<string, readonly Draft[]> = {
  'koryo-post': koryoPost,
  'dnipro-herald': dniproHerald,
  'harbour-wire': harbourWire,
  'tumen-review': tumenReview,
  'hanbyeol-ilbo': hanbyeolIlbo,
  'saebyeok-tongsin': saebyeokTongsin,
  'dalny-bereg': dalnyBereg,
  'nova-sula': novaSula,
}

const finished = (outlet: string, draft: Draft): Story => ({
  ...draft,
  outlet,
  paragraphs: [...draft.paragraphs, ...padding(draft.padding ?? 0)],
})

/** A year of coverage, October 2024 to September 2025, oldest first. What was reported is real; every word is ours. */
export const stories: readonly Story[] = Object.entries(written)
  .flatMap(([outlet, drafts]) => drafts.map((draft) => finished(outlet, draft)))
  .sort((a, b) => a.at.localeCompare(b.at) || a.outlet.localeCompare(b.outlet))
