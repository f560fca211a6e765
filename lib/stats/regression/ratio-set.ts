/**
 * The interval of a ratio of two weighted sums of coefficients under any kind of standard error: all ratios r at which the
 * test of `numerator - r denominator = 0` does not reject. Where variance and degrees of freedom are the same at every
 * ratio this is Fieller's (1954) interval; here both may depend on r, as they do with clusters, so the ends are searched.
 */
import type { ContrastInference } from './contrast'
import { crossing } from './crossing'

/** Ratios looked at on each side of the estimate, the farthest first, before an end is closed in on. */
const STEPS = 24

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
  /** Above zero where the test rejects. */
  const excess = (below: number) => Math.abs(below - 0.5) - level / 2
  const under = inference(denominator)
  if (under.estimate === 0 || !(excess(under.below(0)) > 0)) return null
  const ratio = (numerator.constant + inference(numerator.weights).estimate) / under.estimate
  // By the delta method: the unit in which the search goes out, further at every step.
  const { se } = inference(numerator.weights.map((weight, j) => weight - ratio * (denominator[j] ?? NaN)))
  const unit = se / Math.abs(under.estimate)
  if (unit === 0) return [ratio, ratio]
  const at = (side: -1 | 1, step: number) => ratio + side * unit * Math.tan((step / (STEPS + 1)) * (Math.PI / 2))
  const end = (side: -1 | 1): number => {
    const beyond = (step: number) => excess(differenceBelow(inference, numerator, denominator, at(side, step)))
    let inside = STEPS
    let [atInside, atOutside] = [beyond(inside), (1 - level) / 2]
    while (inside > 0 && atInside > 0) {
      inside -= 1
      ;[atInside, atOutside] = [beyond(inside), atInside]
    }
    return at(side, crossing(beyond, inside, inside + 1, [atInside, atOutside]))
  }
  return [end(-1), end(1)]
}
