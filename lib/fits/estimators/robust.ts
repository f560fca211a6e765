/** What the robust estimators share: residuals about a given line and their median size, in place of R squared and SD. */
import { medianAbsolute } from '@/lib/stats/robust/order-statistics'
import type { Estimate, Line } from './estimator'

type Shared = Omit<Estimate, 'ends' | 'endsProblem' | 'pFaster'>

/** Leverage and Cook's distance are those of least squares, so they have none; nor a standard error. */
export function describeRobust({ slope, x: atX, y: atY }: Line, x: readonly number[], y: readonly number[]): Shared {
  const residuals = x.map((value, i) => (y[i] ?? NaN) - atY - slope * (value - atX))
  return {
    slope,
    x: atX,
    y: atY,
    slopeSe: null,
    df: null,
    r2: null,
    residualSd: null,
    mad: medianAbsolute(residuals),
    residuals,
    leverage: x.map(() => null),
    cook: x.map(() => null),
    bandAt: null,
  }
}
