/**
 * The interval of a ratio of two weighted sums of coefficients under any kind of standard error: all ratios r at which the
 * test of `numerator - r denominator = 0` does not reject. Where variance and degrees of freedom are the same at every
 * ratio this is Fieller's (1954) interval; here both may depend on r, as they do with clusters, so the ends are searched.
 */
import type { ContrastInference } from './contrast'

/** Ratios looked at on each side of the estimate before an end is halved in. */
const STEPS = 96
const HALVINGS = 60

/** `constant + sum of weights x coefficients`, the intercept's weight first. */
export interface LinearForm {
  readonly constant: number
  readonly weights: readonly number[]
}

/**
 * The test behind the interval, one-sided: confidence that the numerator lies below `ratio` times the denominator.
 * @param ratioSe standard error of the ratio that it is held against, where it is itself an estimate
 */
export function differenceBelow(
  inference: ContrastInference,
  numerator: LinearForm,
  denominator: readonly number[],
  ratio: number,
  ratioSe = 0,
): number {
  const difference = inference(numerator.weights.map((weight, j) => weight - ratio * (denominator[j] ?? NaN)))
  const scale = Math.abs(inference(denominator).estimate)
  return difference.below(-numerator.constant, ratioSe * scale)
}

/**
 * @param denominator weights of the coefficients, the intercept's first; @param level 0 to 1
 * @returns the hull of the ratios that are not rejected; null where the denominator itself is not significant, since the
 * set is then unbounded
 */
export function ratioSet(
  inference: ContrastInference,
  numerator: LinearForm,
  denominator: readonly number[],
  level: number,
): readonly [number, number] | null {
  const rejects = (below: number) => Math.abs(below - 0.5) > level / 2
  const under = inference(denominator)
  if (under.estimate === 0 || !rejects(under.below(0))) return null
  const ratio = (numerator.constant + inference(numerator.weights).estimate) / under.estimate
  // By the delta method: the unit in which the search goes out, further at every step.
  const { se } = inference(numerator.weights.map((weight, j) => weight - ratio * (denominator[j] ?? NaN)))
  const unit = se / Math.abs(under.estimate)
  if (unit === 0) return [ratio, ratio]
  const at = (side: -1 | 1, step: number) => ratio + side * unit * Math.tan((step / (STEPS + 1)) * (Math.PI / 2))
  const rejected = (side: -1 | 1, step: number) =>
    rejects(differenceBelow(inference, numerator, denominator, at(side, step)))
  const end = (side: -1 | 1): number => {
    let inside = STEPS
    while (inside > 0 && rejected(side, inside)) inside -= 1
    let outside = inside + 1
    for (let i = 0; i < HALVINGS; i += 1) {
      const middle = (inside + outside) / 2
      if (rejected(side, middle)) outside = middle
      else inside = middle
    }
    return at(side, inside)
  }
  return [end(-1), end(1)]
}
