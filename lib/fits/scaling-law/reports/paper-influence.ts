/** What each paper does to the scaling law: the time of a doubling of effective compute without any of its rows. */
import { fail, ok, type Result } from '@/lib/problem'
import type { FitOptions } from '../../fit-options'
import { drawnSlope } from '../../resampling/drawn-line'
import { clustersOf } from '../../resampling/row-counts'
import type { Observation } from '../../rows/observation'
import { scalingLaw } from '../scaling-law'

/** The answer without one paper. */
export interface WithoutPaper {
  /** Its value in the column of papers; a row without one has its id. */
  readonly paper: string
  /** Rows that go with it. */
  readonly rows: number
  /** Months of a halving; negative: of a doubling; null: no slope. */
  readonly months: number | null
}

/**
 * `N0`, `D0` and `t0` stay those of the whole sample, as in the bootstrap of papers. A row without a paper is one of its own.
 * @returns shortest months first; the problem of the method where it has no slope on the whole
 */
export function withoutEachPaper(
  population: readonly Observation[],
  options: FitOptions,
): Result<readonly WithoutPaper[]> {
  const slopeOf = scalingLaw.resampler?.(population, options)
  if (!slopeOf) return fail({ code: 'not-finite', row: 'slope' })
  const counts = new Uint32Array(population.length).fill(1)
  const papers = clustersOf(population).map((rows): WithoutPaper => {
    for (const row of rows) counts[row] = 0
    const slope = drawnSlope(slopeOf(counts))
    for (const row of rows) counts[row] = 1
    return {
      paper: population[rows[0] ?? 0]?.cluster ?? '',
      rows: rows.length,
      months: Number.isFinite(slope) && slope !== 0 ? -12 / slope : null,
    }
  })
  return ok(papers.toSorted((a, b) => (a.months ?? Infinity) - (b.months ?? Infinity)))
}
