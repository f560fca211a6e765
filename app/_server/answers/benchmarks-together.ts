/** All benchmarks together as the overview shows them. Server only. */
import { type BenchmarksTogether, benchmarksTogether } from '@/lib/result/analyses/benchmarks-together'
import { onceAProcess } from '../once-a-process'
import { needStudy } from '../studies'

/** Monte Carlo error of the interval's half-width: about 1.6 %. */
const DRAWS = 2000

type BothMethods = readonly [inverse: BenchmarksTogether, pooled: BenchmarksTogether]

/** Computed from the data once a process, at the first request; null where too few benchmarks have a rate. */
export const overviewBenchmarks = onceAProcess(both)

async function both(): Promise<BothMethods | null> {
  const study = await needStudy('benchmarks')
  const plan = { draws: DRAWS, seed: 1, level: 0.95 }
  const inverse = benchmarksTogether(study, 'inverse', plan)
  const pooled = benchmarksTogether(study, 'pooled', plan)
  return inverse.ok && pooled.ok ? [inverse.value, pooled.value] : null
}
