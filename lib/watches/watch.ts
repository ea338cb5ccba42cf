import type { Label } from '../feeds/feed.ts'
import type { Vocabulary } from '../figures/vocabulary.ts'

export interface StarterFeed {
  url: string
  title: string
  lang: string
  outlet: { id: string; name: string; publisher: string; label: Label | null }
  /** why the outlet has its label; empty for independent ones */
  reason: string
  /** state-owned outlets are off until somebody asks for them */
  on: boolean
}

/** A subject that is watched. Another one is one more file in this folder and one line in its index. */
export interface Watch {
  id: string
  title: string
  vocabulary: Vocabulary
  feeds: readonly StarterFeed[]
}
