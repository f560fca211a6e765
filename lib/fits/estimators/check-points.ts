/** What every estimator asks of its points before anything else. */
import { fail, ok, type Result } from '@/lib/problem'

/** @returns `too-few-points` under 2, `not-finite` (row = index), `one-date-only` where all x are equal */
export function checkPoints(x: readonly number[], y: readonly number[]): Result<null> {
  const n = x.length
  if (n < 2) return fail({ code: 'too-few-points', n, needed: 2 })
  for (let i = 0; i < n; i += 1)
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) return fail({ code: 'not-finite', row: String(i) })
  const first = x[0] ?? NaN
  return x.every((value) => value === first) ? fail({ code: 'one-date-only', decimalYear: first }) : ok(null)
}
