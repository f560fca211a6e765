/** Where a performance level stands on the slider: evenly in the level itself, or in its logarithm for log metrics. */
export interface ThresholdScale {
  readonly low: number
  readonly high: number
  readonly log: boolean
}

const BARS = 40

/** @param values performances of the series; at least one positive one where `log` */
export function thresholdScale(values: readonly number[], log: boolean): ThresholdScale {
  const usable = log ? values.filter((value) => value > 0) : values
  if (usable.length === 0) return { low: log ? 0.1 : 0, high: 1, log }
  const low = Math.min(...usable)
  const high = Math.max(...usable)
  return low < high ? { low, high, log } : { low: low * 0.9 - (low === 0 ? 1 : 0), high: high * 1.1 + 1, log }
}

/** Level to 0..1 along the slider, cut off at its ends. */
export function toShare(value: number, { low, high, log }: ThresholdScale): number {
  const share = log
    ? (Math.log(Math.max(value, Number.MIN_VALUE)) - Math.log(low)) / (Math.log(high) - Math.log(low))
    : (value - low) / (high - low)
  return Math.min(1, Math.max(0, share))
}

/** 0..1 along the slider to a level, rounded to three significant digits so that links stay short. */
export function fromShare(share: number, { low, high, log }: ThresholdScale): number {
  const value = log ? Math.exp(Math.log(low) + share * (Math.log(high) - Math.log(low))) : low + share * (high - low)
  return Number(value.toPrecision(3))
}

/** Counts in equal steps of the slider. */
export function histogram(values: readonly number[], scale: ThresholdScale): readonly number[] {
  const bars = new Array<number>(BARS).fill(0)
  for (const value of values) {
    if (scale.log && value <= 0) continue
    const index = Math.min(BARS - 1, Math.floor(toShare(value, scale) * BARS))
    bars[index] = (bars[index] ?? 0) + 1
  }
  return bars
}
