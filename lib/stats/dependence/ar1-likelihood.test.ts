import { expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { ar1Errors } from './ar1-errors'
import { ar1Likelihood } from './ar1-likelihood'

it.each([
  [25, 0],
  [200, 0.4],
  [5000, 0.95],
])('%d rows that lean by %d: the likelihood of the full way, wherever it weighs anything', (n, rho) => {
  const normal = normalDraws(createRandom(n))
  let error = 0
  const years = Array.from({ length: n }, (_, i) => 2010 + (10 * i) / n)
  const y = years.map((year) => 60 - year / 9 + (error = rho * error + normal()))
  const solved = multipleRegression([years], y)
  if (!solved.ok) throw new Error(solved.problem.code)
  const [errorsAt, likelihoodAt] = [ar1Errors(solved.value), ar1Likelihood(solved.value)]
  for (const angle of [-1.2, 0, 0.3, 0.9, 1.4, 1.55, 1.5707]) {
    // Sums of a few thousand products lose some digits where rho is near 1; a node is dropped 100 below the best.
    expect(Math.abs(likelihoodAt(angle) - errorsAt(angle).logLikelihood), `angle ${angle}`).toBeLessThan(1e-3)
  }
})
