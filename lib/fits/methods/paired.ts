/** Comparisons at equal performance (METHODS 12): no line over time, so no rate; `lib/result/pairs.ts` has its numbers. */
import { fail } from '@/lib/problem'
import type { FitMethod } from './method'
import { pairedTraits } from './traits'

export const paired: FitMethod<'paired'> = {
  ...pairedTraits,
  fit: () => fail({ code: 'compares-pairs' }),
  slope: () => NaN,
}
