/** Intervals from draws whose coverage is simulated, of fewer draws than a view makes. */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { IntervalId } from '@/lib/fits/intervals/registry'
import { inverse } from '@/lib/fits/methods/inverse'
import type { FitMethod } from '@/lib/fits/methods/method'
import { pooled } from '@/lib/fits/methods/pooled'
import { trend } from '@/lib/fits/methods/trend'
import { blockLength, bootstrapSlopes } from '@/lib/fits/resampling/bootstrap'
import { percentileInterval } from '@/lib/fits/resampling/draws-summary'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import type { Observation } from '@/lib/fits/rows/observation'
import { acceleration, bcaInterval } from '@/lib/stats/chance/bca'
import { LEVEL, ofCosts, options } from './asked'
import type { Cell, Design } from './cells'
import type { IntervalMethod } from './kinds'

/** Resamples a data set. */
export const DRAWS = 399

interface Drawing extends Partial<Pick<FitOptions, 'estimator'>> {
  readonly method?: IntervalMethod['method']
  readonly by?: 'row' | 'cluster' | 'residual'
  /** Residuals in blocks of neighbours. */
  readonly blocks?: true
  readonly bca?: true
  readonly family?: IntervalMethod['family']
}

const fitMethods: Readonly<Record<IntervalMethod['method'], FitMethod>> = { trend, pooled, inverse }
const kindsBy = { row: 'bootstrap', cluster: 'cluster', residual: 'residual' } satisfies Record<string, IntervalId>

function drawn(
  id: string,
  label: string,
  designs: readonly Design[],
  { method = 'trend', by = 'row', family = 'draws', estimator = 'ols', blocks, bca }: Drawing = {},
): IntervalMethod {
  const wanted = { ...options, ...(method === 'trend' ? ofCosts : {}), estimator }
  const kind = kindsBy[by]
  const ends = (rows: readonly Observation[], seed: number) => {
    const plan = { by, draws: DRAWS, seed, block: blocks ? blockLength(rows.length) : 1 }
    const { slopes } = bootstrapSlopes(rows, fitMethods[method], wanted, plan)
    if (!bca) return percentileInterval(slopes, LEVEL)
    const accelerated = acceleration(jackknifeSlopes(rows, fitMethods[method], wanted, 'row'))
    return accelerated === null ? null : bcaInterval(slopes, fitMethods[method].slope(rows, wanted), accelerated, LEVEL)
  }
  const answer = (sample: Parameters<IntervalMethod['answer']>[0], _cell: Cell, seed: number) => ({
    kind,
    ends: ends(sample[method], seed),
  })
  return { id, kind, label, method, family, designs, answer }
}

export const drawnMethods: readonly IntervalMethod[] = [
  drawn('ols-case', 'least squares, bootstrap of rows', ['independent', 'lean', 'clusters']),
  drawn('ols-bca', 'least squares, bootstrap of rows, BCa', ['independent'], { bca: true }),
  drawn('pooled-case', 'cost by date and performance, bootstrap of rows', ['independent'], { method: 'pooled' }),
  drawn('inverse-case', 'inverse, bootstrap of rows', ['independent'], { method: 'inverse' }),
  drawn('ols-residual', 'least squares, bootstrap of residuals', ['independent', 'clusters'], { by: 'residual' }),
  drawn('ols-blocks', 'least squares, bootstrap of residuals in blocks', ['independent', 'lean', 'clusters'], {
    by: 'residual',
    blocks: true,
  }),
  drawn('ols-clusters', 'least squares, bootstrap of clusters', ['clusters'], { by: 'cluster' }),
  drawn('inverse-clusters', 'inverse, bootstrap of clusters', ['clusters'], { method: 'inverse', by: 'cluster' }),
  drawn('huber', 'Huber, bootstrap of rows', ['independent'], { estimator: 'huber', family: 'searched' }),
  drawn('quantile', 'quantile 0.1, bootstrap of rows', ['independent'], { estimator: 'quantile', family: 'searched' }),
  drawn('pooled-quantile', 'cost by date and performance, quantile 0.1, bootstrap of rows', ['independent'], {
    method: 'pooled',
    estimator: 'quantile',
    family: 'searched',
  }),
]
