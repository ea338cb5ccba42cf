import type { FigureClaim } from '../../claim.ts'
import type { Reading } from '../../signs/reading.ts'
import type { AttributionCue } from '../attribution.ts'
import { type Hindsight, opensEarlier } from './hindsight.ts'

/** "…에 이른다는 추적 결과가 *나왔다*.": where the verb is last, whoever is quoted in the next sentence is who has said so. */
export function lookAhead(
  reading: Reading,
  figures: readonly FigureClaim[],
  cues: readonly AttributionCue[],
  hindsight: Hindsight,
): void {
  const { emerging } = reading.language.attribution
  if (!emerging) return
  const told = cues.find(({ mention: { kind, relays } }) => kind === 'named' && !relays)
  if (told && !opensEarlier(reading))
    for (const figure of hindsight.leading)
      hindsight.named.set(figure, { source: { ...told.mention.source, rule: told.rule }, via: [] })
  const verb = reading.items.findLast(({ kind }) => kind === 'word')?.lower ?? ''
  const leads = cues.length === 0 && emerging.verbs.includes(verb)
  hindsight.leading = leads ? figures.filter(({ source }) => source === null) : []
}
