/**
 * The interval of a ratio of two weighted sums of coefficients under any kind of standard error: all ratios r at which the
 * test of `numerator - r denominator = 0` does not reject. Where variance and degrees of freedom are the same at every
 * ratio this is Fieller's (1954) interval; here both may depend on r, as they do with clusters, so the ends are searched.
 */
import type { ContrastEstimate, ContrastInference } from './contrast'

/** Ratios looked at on each side of the estimate before an end is halved in. */
const STEPS = 96
const HALVINGS = 60

/**
 * @param numerator, denominator weights of the coefficients, the intercept's first; @param level 0 to 1
 * @returns the hull of the ratios that are not rejected; null where the denominator itself is not significant, since the
 * set is then unbounded
 */
export function ratioSet(
  inference: ContrastInference,
  numerator: readonly number[],
  denominator: readonly number[],
  level: number,
): readonly [number, number] | null {
  const below = inference(denominator)
  if (!(below.estimate !== 0 && rejects(below, level))) return null
  const ratio = inference(numerator).estimate / below.estimate
  const differenceAt = (r: number) => inference(numerator.map((weight, j) => weight - r * (denominator[j] ?? NaN)))
  // By the delta method: the unit in which the search goes out, further at every step.
  const unit = differenceAt(ratio).se / Math.abs(below.estimate)
  if (unit === 0) return [ratio, ratio]
  const rejected = (side: -1 | 1, step: number) =>
    rejects(differenceAt(ratio + side * unit * Math.tan((step / (STEPS + 1)) * (Math.PI / 2))), level)
  const end = (side: -1 | 1): number => {
    let inside = STEPS
    while (inside > 0 && rejected(side, inside)) inside -= 1
    let outside = inside + 1
    for (let i = 0; i < HALVINGS; i += 1) {
      const middle = (inside + outside) / 2
      if (rejected(side, middle)) outside = middle
      else inside = middle
    }
    return ratio + side * unit * Math.tan((inside / (STEPS + 1)) * (Math.PI / 2))
  }
  return [end(-1), end(1)]
}

function rejects(difference: ContrastEstimate, level: number): boolean {
  return Math.abs(difference.below(0) - 0.5) > level / 2
}
