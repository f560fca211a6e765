import type { ShapleyFactor } from '@/lib/fits/scaling-law/reports/shapley'

/** What can change between two models, in the order in which it is shown. */
export const SPLIT_FACTORS: readonly ShapleyFactor[] = ['parameters', 'data', 'parameterEfficiency', 'dataEfficiency']
