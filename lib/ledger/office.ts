import { figureId, partitionId, valueId } from './identity.ts'
import { agree } from './interval.ts'
import type { Sighting } from './value.ts'

/**
 * "Seoul: 2,000 killed" in a headline and "the NIS said some 2,000 had been killed" below it are one claimant: where the same article
 * gives the same number of one of its offices, the capital only stands for that office. Of two offices it stands for neither.
 */
export function nameOffice(sighting: Sighting, article: readonly Sighting[]): Sighting {
  const [office, another] = officesOf(sighting, article)
  if (!office || another) return sighting
  const figure = { ...sighting.figure, claimant: office.claimant }
  return { ...sighting, figure, figureId: figureId(figure), valueId: valueId(figure, sighting), name: office.name }
}

const capital = /^(.+)\.gov$/

function officesOf(sighting: Sighting, all: readonly Sighting[]): { claimant: string; name: string }[] {
  const [, side] = capital.exec(sighting.figure.claimant) ?? []
  if (!side) return []
  const offices = all
    .filter(({ figure }) => figure.claimant.startsWith(`${side}.`) && !capital.test(figure.claimant))
    .filter((other) => comparable(other, sighting) && agree(other, sighting))
    .map(({ figure, name }) => [figure.claimant, name] as const)
  return [...new Map(offices)].map(([claimant, name]) => ({ claimant, name }))
}

const comparable = (a: Sighting, b: Sighting): boolean =>
  partitionId(a.figure) === partitionId(b.figure) &&
  a.figure.phase === b.figure.phase &&
  a.figure.mode === b.figure.mode
