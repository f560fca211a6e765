/** The numbers that a program must come to, each with the variable that holds it there and how near it must be. */
import type { Figure, FigureFit } from '@/lib/view-state/figure'

export interface Check {
  readonly label: string
  /** A name that both programs give to this number. */
  readonly variable: string
  /** On the page, full precision; null: unbounded, and the program must find it so. */
  readonly page: number | null
  /** Largest difference, as a share of the number. */
  readonly tolerance: number
  /** A variable that says whether the number is one at all; where it is false the number is shown and not held against. */
  readonly when?: string
}

/**
 * Two correct programs that add in other orders differ by rounding, here less than 1e-10, and quantiles of t in SciPy 1.10
 * hold nine digits; an error of method is far more.
 */
const ROUNDING = 1e-8
/** Huber's steps end within 1e-12 of the scale here and of the coefficients there; 1e-7 leaves room for slow ones. */
const ITERATED = 1e-7

export function checksOf({ laws, view }: Figure, fit: FigureFit): readonly Check[] {
  const { halvingTime: time, slopeInterval: interval } = fit
  const near = view.method === 'trend' && view.estimator === 'huber' ? ITERATED : ROUNDING
  const check = (label: string, variable: string, page: number | null, tolerance = near): Check => ({
    label,
    variable,
    page,
    tolerance,
  })
  // An end is the sum of slope and half-width: near zero it keeps their error and loses their size.
  const reach = interval === null ? 0 : Math.max(...interval.map(Math.abs))
  const atEnd = (rate: number): number => Math.max(near, near * (reach / Math.abs(rate)))
  const end = (label: string, variable: string, page: number | null, rate: number | null): Check =>
    check(label, variable, page, rate === null ? near : Math.min(1, atEnd(rate)))
  const months = (value: number | null) => value && 12 / value
  const ofLaw = (ratio: number | null, law: number) => ratio && ratio * law
  return [
    check('n', 'n', fit.n, 0),
    check('slope, doublings a year', 'slope', fit.slope),
    check(`months to ${time.direction === 'halving' ? 'halve' : 'double'}`, 'months', time.months),
    ...(interval === null
      ? []
      : [
          end('slope, low end', 'slope_low', interval[0], interval[0]),
          end('slope, high end', 'slope_high', interval[1], interval[1]),
          end('months, low end', 'months_low', time.low, months(time.low)),
          end('months, high end', 'months_high', time.high, months(time.high)),
        ]),
    ...(fit.r2 === null ? [] : [check('R squared', 'r2', fit.r2)]),
    ...laws.flatMap(({ id, speedRatio, slope: law }, i) => [
      check(`speed against the law ${id}`, `ratio_${i + 1}`, speedRatio.value),
      ...(speedRatio.low === null
        ? []
        : [end('  low end', `ratio_${i + 1}_low`, speedRatio.low, ofLaw(speedRatio.low, law))]),
      ...(speedRatio.high === null
        ? []
        : [end('  high end', `ratio_${i + 1}_high`, speedRatio.high, ofLaw(speedRatio.high, law))]),
    ]),
  ]
}
