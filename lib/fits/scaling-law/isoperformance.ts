/**
 * The least cost that reaches a performance at a date, `C*(t) = min 6 N D` subject to `L(N, D, t) = ln p*` (METHODS 6).
 *
 * With `L = E1 + E2`, `E1 = exp(a(t)) (N/N0)^-aN`, `E2 = exp(b(t)) (D/D0)^-bD`, the minimum has `aN E1 = bD E2`; so
 * `E1 = L bD / (aN + bD)`, `E2 = L aN / (aN + bD)`, and both inputs follow. ln C* is linear in the date with slope
 * `-(aY/aN + bY/bD)`, whatever the level.
 */
import { fail, ok, type Result } from '@/lib/problem'
import type { Origin } from './evaluation'

/** The exponents on one benchmark: constants with the benchmark's offsets added. */
export interface LossModel {
  readonly parameters: { readonly constant: number; readonly year: number; readonly scale: number }
  readonly data: { readonly constant: number; readonly year: number; readonly scale: number }
  readonly origin: Origin
}

/**
 * @param threshold perplexity, above 1
 * @param linear the part of the loss that no input lowers, nats; 0 in most structures
 * @returns cost in FLOP at a date in the authors' years (within a day of `decimalYear`, which may be given instead);
 *   `threshold-off-scale` at or below 1, `no-least-cost` where an exponent of scale is not positive
 */
export function isoperformanceCurve(model: LossModel, threshold: number, linear = 0): Result<(year: number) => number> {
  const { parameters, data, origin } = model
  const loss = Math.log(threshold) - linear
  if (!(loss > 0)) return fail({ code: 'threshold-off-scale', threshold })
  const useless = [parameters.scale > 0 ? null : 'parameters', data.scale > 0 ? null : 'data'].filter(
    (it) => it !== null,
  )
  if (useless.length > 0) return fail({ code: 'no-least-cost', inputs: useless })
  const shares = parameters.scale + data.scale
  const firstTerm = Math.log((loss * data.scale) / shares)
  const secondTerm = Math.log((loss * parameters.scale) / shares)
  return ok((year) => {
    const elapsed = year - origin.year
    const logParameters = (parameters.constant - parameters.year * elapsed - firstTerm) / parameters.scale
    const logData = (data.constant - data.year * elapsed - secondTerm) / data.scale
    return 6 * origin.parameters * origin.tokens * Math.exp(logParameters + logData)
  })
}
