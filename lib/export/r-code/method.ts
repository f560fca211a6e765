/** Which R computes which method; a method of the view without its program is an error of compilation. */
import type { View } from '@/lib/view-state/view'
import type { Fragment } from '../reproduction/fragment'
import type { Recipe } from '../reproduction/recipe'
import { rInverse, rPooled } from './performance'
import { rScalingLaw } from './scaling-law'
import { rTrend } from './trend'

const programs: Readonly<Record<View['method'], (recipe: Recipe) => Fragment>> = {
  trend: rTrend,
  pooled: rPooled,
  inverse: rInverse,
  'scaling-law': rScalingLaw,
}

export const rMethod = (recipe: Recipe): Fragment => programs[recipe.figure.view.method](recipe)
