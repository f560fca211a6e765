/** One slope of a dealt curve, and what curves ask of their rows in common. */
import { type Random, createRandom } from '@/lib/stats/chance/random'
import { cookDistance } from '@/lib/stats/regression/ols'
import type { PointRoom } from '@/lib/stats/regression/quick-line'
import { isKeptByCook, isKeptByResidual, type OutlierRule, studentisedResidual } from '../outlier-rules'
import type { DealtColumns } from './dealt-columns'
import type { Places } from './dealt-rows'

/** Which specifications take part. */
export interface DealtPlan {
  /** See `SpecificationPlan`. */
  readonly countsRecords: boolean
  /** True: also those whose interval takes draws, as slopes that are never clear. */
  readonly drawn: boolean
}

/** A slope of cost, doublings a year. */
export interface DealtSlope {
  /** Not exact: a stand-in with its sign, on its side of the value that was asked about. */
  readonly slope: number
  readonly exact: boolean
  /** Sign of every rate in its interval; 0: it holds both, or there is none. */
  readonly clear: -1 | 0 | 1
}

/** Of every rate in an interval; 0 where it holds both, or there is none. */
export const signOf = (interval: readonly [number, number] | null): DealtSlope['clear'] =>
  interval === null ? 0 : interval[1] < 0 ? -1 : interval[0] > 0 ? 1 : 0

/**
 * Tells sets of rows apart by 53 random bits each: two different ones among a thousand share theirs once in 10^10 curves.
 * @param models places of models, as many as there can be
 */
export function rowSetKeys(models: number, { nextUint32 }: Random = createRandom(1)) {
  const high = Uint32Array.from({ length: models }, nextUint32)
  const low = Uint32Array.from({ length: models }, nextUint32)
  return ({ models: of }: Pick<DealtColumns, 'models'>, { places, n }: Places): number => {
    let [a, b] = [0, 0]
    for (let i = 0; i < n; i += 1) {
      const model = of[places[i]!]!
      a ^= high[model]!
      b ^= low[model]!
    }
    return (a >>> 0) * 0x200000 + (b >>> 11)
  }
}

/** A least squares fit as far as rules ask: `parameters` counts its coefficients with the intercept. */
interface FittedPoints {
  readonly df: number
  readonly residualSd: number
  readonly parameters: number
}

/**
 * Marks the rows that a rule leaves out.
 * @param room residuals and leverages of the rows in `rows`
 * @param out one mark a place, emptied first
 * @returns how many there are
 */
export function markOutliers(
  rule: Exclude<OutlierRule, 'none'>,
  { df, residualSd, parameters }: FittedPoints,
  { residuals, leverage }: PointRoom,
  { places, n }: Places,
  out: Uint8Array,
): number {
  out.fill(0)
  let found = 0
  for (let i = 0; i < n; i += 1) {
    const [residual, own] = [residuals[i]!, leverage[i]!]
    const stays =
      rule === 'cook'
        ? isKeptByCook(cookDistance(residual, own, residualSd ** 2, parameters), n)
        : isKeptByResidual(studentisedResidual(residual, own, df, residualSd))
    if (stays) continue
    out[places[i]!] = 1
    found += 1
  }
  return found
}
