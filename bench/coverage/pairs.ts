/**
 * How often the interval of a comparison at equal performance (METHODS 12) holds the mean ratio that the data were made with:
 * logarithms of ratios in papers of unequal size, with half of their variance in common within a paper.
 */
import { clusteredMean } from '@/lib/stats/clusters/clustered-mean'
import { type Cell, cells } from './cells'
import { sampleOf } from './samples'

/** Sets in which the interval held. */
export interface PairsCoverage {
  readonly cell: Cell['id']
  readonly sets: number
  readonly covered: number
}

/** Papers are the clusters. */
export const pairsCells: readonly Cell[] = cells.filter(({ errors }) => errors.kind === 'clusters')

const LEVEL = 0.95
const MEAN = Math.log(3)
/** Other data sets than those of the intervals and bands. */
const FIRST_SEED = 400_000

/** @param sets from the first on, up to and without the second */
export function simulatePairs(cell: Cell, [first, end]: readonly [number, number]): PairsCoverage {
  const number = cells.findIndex(({ id }) => id === cell.id)
  let covered = 0
  for (let set = first; set < end; set += 1) {
    const rows = sampleOf(cell, (number + 1) * 1_000_000 + FIRST_SEED + set).trend
    // A sample's line taken away leaves its errors, in doublings.
    const logs = rows.map(({ cost, decimalYear }) => MEAN + Math.log2(cost) - (60 + cell.slope * (decimalYear - 2015)))
    const clusters = rows.map(({ cluster }) => cluster ?? '')
    const [low, high] = clusteredMean(logs, clusters)?.interval(LEVEL) ?? [NaN, NaN]
    if (low <= MEAN && MEAN <= high) covered += 1
  }
  return { cell: cell.id, sets: end - first, covered }
}
