/**
 * The least cost that reaches a performance at a date, `C*(t) = min 6 N D` subject to `L(N, D, t) = ln p*` (METHODS 6).
 *
 * With `L = E1 + E2`, `E1 = exp(a(t)) (N/N0)^-aN`, `E2 = exp(b(t)) (D/D0)^-bD`, the minimum has `aN E1 = bD E2`; so
 * `E1 = L bD / (aN + bD)`, `E2 = L aN / (aN + bD)`, and both inputs follow. ln C* is linear in the date with slope
 * `-(aY/aN + bY/bD)`, whatever the level. Structure 18 has compute itself in one exponential, and no choice of inputs.
 */
import { fail, ok, type Result } from '@/lib/problem'
import type { Origin } from './evaluation'

/** The exponents on one benchmark: constants at the origin's inputs, with the benchmark's offsets added. */
export interface LossModel {
  /** Of the parameters; of compute where there is no second exponential. */
  readonly first: Exponent
  readonly data: Exponent | null
  readonly origin: Origin
}

interface Exponent {
  readonly constant: number
  readonly year: number
  readonly scale: number
}

/**
 * @param threshold perplexity, above 1
 * @param linear the part of the loss that no input lowers, nats; 0 in most structures
 * @returns cost in FLOP at a date in the authors' years (within a day of `decimalYear`, which may be given instead);
 *   `threshold-off-scale` at or below 1, `no-least-cost` where an exponent of scale is not positive
 */
export function isoperformanceCurve(model: LossModel, threshold: number, linear = 0): Result<(year: number) => number> {
  const { first, data, origin } = model
  const loss = Math.log(threshold) - linear
  if (!(loss > 0)) return fail({ code: 'threshold-off-scale', threshold })
  const smallest = 6 * origin.parameters * origin.tokens // where the constants hold
  if (data === null) {
    if (!(first.scale > 0)) return fail({ code: 'no-least-cost', inputs: ['compute'] })
    const atOrigin = first.constant - Math.log(loss)
    return ok((year) => smallest * Math.exp((atOrigin - first.year * (year - origin.year)) / first.scale))
  }
  const useless = [first.scale > 0 ? null : 'parameters', data.scale > 0 ? null : 'data'].filter((it) => it !== null)
  if (useless.length > 0) return fail({ code: 'no-least-cost', inputs: useless })
  const shares = first.scale + data.scale
  const firstTerm = Math.log((loss * data.scale) / shares)
  const secondTerm = Math.log((loss * first.scale) / shares)
  return ok((year) => {
    const elapsed = year - origin.year
    const logParameters = (first.constant - first.year * elapsed - firstTerm) / first.scale
    const logData = (data.constant - data.year * elapsed - secondTerm) / data.scale
    return smallest * Math.exp(logParameters + logData)
  })
}
