/** Comparisons at equal performance (METHODS 12): no line over time, so no rate; `lib/result/pairs.ts` has its numbers. */
import { fail } from '@/lib/problem'
import type { FitMethod } from './method'

export const paired: FitMethod<'paired'> = {
  id: 'paired',
  source: 'Hedges, Gurevitch & Curtis 1999, https://doi.org/10.1890/0012-9658(1999)080[1150:TMAORR]2.0.CO;2',
  admits: (_, { pairs }) => pairs !== undefined,
  costs: null,
  reads: ['recovery'],
  estimators: [],
  usesSelection: false,
  needsPerformance: false,
  usesAllBenchmarks: false,
  comparesPairs: true,
  programTime: () => null,
  ownInterval: () => 't',
  fitsCost: false,
  fit: () => fail({ code: 'compares-pairs' }),
  slope: () => NaN,
}
