/** The pairs of structure and penalty in order of their error on rows left out, ours and the published one. */
import type { StructureRow } from '@/lib/fits/scaling-law/reports/structure-table'

/** A structure and a penalty, with both errors and the place that each gives it. */
export interface RankedPair {
  readonly structure: string
  readonly delta: number
  /** Leave-one-out error, nats squared. */
  readonly ours: number
  readonly published: number
  /** 1: the smallest error. */
  readonly place: number
  readonly publishedPlace: number
}

/** Every pair, our best first. */
export function validationRanking(structures: readonly StructureRow[]): readonly RankedPair[] {
  const pairs = structures.flatMap(({ id, validation }) =>
    validation.map(({ delta, published, ours }) => ({ structure: id, delta, ours, published })),
  )
  const published = pairs.toSorted((one, other) => one.published - other.published)
  return pairs
    .toSorted((one, other) => one.ours - other.ours)
    .map((pair, index) => ({ ...pair, place: index + 1, publishedPlace: published.indexOf(pair) + 1 }))
}

/** How far our ranking is the published one. */
export interface RankingAgreement {
  /** The published best five are all among that many of our best. */
  readonly bestFiveWithin: number
  /** Largest difference of the two errors, nats squared, structure 18 left out. */
  readonly largestDifference: number
  /** Structure 18's errors at the law's own penalty: published, and with the sample's smallest compute as origin. */
  readonly structure18: { readonly published: number; readonly ours: number } | null
}

/** How far our ranking and the published one agree. */
export function rankingAgreement(ranking: readonly RankedPair[], delta: number): RankingAgreement {
  const differences = ranking.flatMap((pair) => (pair.structure === '18' ? [] : [Math.abs(pair.ours - pair.published)]))
  const eighteenth = ranking.find((pair) => pair.structure === '18' && pair.delta === delta)
  return {
    bestFiveWithin: Math.max(...ranking.flatMap(({ place, publishedPlace }) => (publishedPlace <= 5 ? [place] : []))),
    largestDifference: Math.max(...differences),
    structure18: eighteenth ? { published: eighteenth.published, ours: eighteenth.ours } : null,
  }
}
