/** Resampled doubling times as plain data: kept as rates, summed up as months (METHODS 2). */
import { type HalvingTime, halvingTime } from '@/lib/fits/rates/halving-time'
import { medianSlope, percentileInterval } from '@/lib/fits/resampling/draws-summary'

/** Doubling times of effective compute over resamples. */
export interface DoublingDistribution {
  /** Finite slopes in the order drawn, doublings of cost a year: below zero where less compute is needed. */
  readonly slopes: readonly number[]
  /** Draws without a time: no best division of compute, no delay that gives the loss, or a fit that is not a number. */
  readonly failed: number
  /** Median and percentile interval at `level`, taken of the slopes; null where they give none. */
  readonly months: HalvingTime | null
  readonly level: number
}

/** @param times months, negative where it worsens; null and NaN count as failed */
export function distributionOf(times: readonly (number | null)[], level: number): DoublingDistribution {
  const slopes = times.flatMap((months) => {
    const slope = months === null || months === 0 ? NaN : -12 / months
    return Number.isFinite(slope) ? [slope] : []
  })
  const months = halvingTime(medianSlope(slopes), percentileInterval(slopes, level))
  return { slopes, failed: times.length - slopes.length, months: months.ok ? months.value : null, level }
}
