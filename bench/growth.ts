/** Fits of a thousand to a hundred thousand made-up rows, to see how the cost grows. */
import type { FitOptions } from '@/lib/fits/fit-options'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { inverse } from '@/lib/fits/methods/inverse'
import type { Observation } from '@/lib/fits/rows/observation'
import { pooled } from '@/lib/fits/methods/pooled'
import { options } from '@/lib/fits/scaling-law/published-sample.fixture'
import { scalingLaw } from '@/lib/fits/scaling-law/scaling-law'
import { trend } from '@/lib/fits/methods/trend'
import { createRandom } from '@/lib/stats/chance/random'

export const SIZES = [1000, 10_000, 100_000] as const

/** Models of every size and date, losses that follow the law of Ho et al. with noise. */
function rows(n: number): readonly Observation[] {
  const random = createRandom(n)
  return Array.from({ length: n }, (_, index): Observation => {
    const decimalYear = 2012 + 12 * random.uniform()
    const [parameters, tokens] = [10 ** (6 + 5 * random.uniform()), 10 ** (6 + 6 * random.uniform())]
    const noise = 0.3 * (random.uniform() + random.uniform() - 1)
    const nats = 1.2 + 2 * parameters ** -0.03 + 8 * tokens ** -0.1 - 0.02 * (decimalYear - 2012) + noise
    const cells = { parameters, training_tokens: tokens, benchmark: 'wikitext-103', architecture: 'transformer' }
    return {
      id: `row-${index}`,
      name: `Row ${index}`,
      date: new Date(Date.UTC(2012, 0, 1) + (decimalYear - 2012) * 365.25 * 86_400_000).toISOString().slice(0, 10),
      decimalYear,
      cost: 6 * parameters * tokens,
      performance: Math.exp(nats),
      cluster: `paper-${index % 97}`,
      row: { id: `row-${index}`, line: index + 2, cells },
    }
  })
}

const all: FitOptions = { ...options, select: 'all' }
const fits = {
  ...Object.fromEntries(estimatorIds.map((estimator) => [estimator, [trend, { ...all, estimator }] as const])),
  records: [trend, { ...all, select: 'records', threshold: 60 }] as const,
  pooled: [pooled, all] as const,
  inverse: [inverse, all] as const,
  'scaling law, as published': [scalingLaw, all] as const,
  'scaling law, converged': [scalingLaw, { ...all, solver: 'converged' }] as const,
}

/** `growth FIT ROWS`, one run of each. */
export const growthCases = Object.fromEntries(
  Object.entries(fits).flatMap(([name, [method, asked]]) =>
    SIZES.map((n) => [
      `growth ${name} ${n}`,
      () => {
        const population = rows(n)
        return () => method.fit([...population], asked) // a new list, so that nothing solved before is found again
      },
    ]),
  ),
)
