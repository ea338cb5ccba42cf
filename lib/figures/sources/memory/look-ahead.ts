import type { FigureClaim } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { type Hindsight, opensEarlier } from './hindsight.ts'

/** "…에 이른다는 추적 결과가 *나왔다*.": where the verb is last, whoever is quoted in the next sentence is who has said so. */
export function lookAhead(
  reading: Reading,
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  sentence: number,
  { leading, named }: Hindsight,
): void {
  const { emerging } = reading.language.attribution
  if (!emerging) return
  if (leading.figures.length > 0 && sentence - leading.sentence === 1 && !opensEarlier(reading)) {
    const { mention, rule } = cues.find(({ mention: { kind, relays } }) => kind === 'named' && !relays) ?? cues[0] ?? {}
    if (mention && rule && mention.kind !== 'back' && mention.kind !== 'place')
      for (const figure of leading.figures) named.set(figure, { source: { ...mention.source, rule }, via: [] })
  }
  const verb = reading.items.findLast(({ kind }) => kind === 'word')?.lower ?? ''
  const leads = cues.length === 0 && emerging.verbs.includes(verb)
  leading.figures = leads ? figures.filter(({ source }) => source === null) : []
  leading.sentence = sentence
}
