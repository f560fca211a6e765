/** Which R computes which method; a method of the view without its program is an error of compilation. */
import type { View } from '@/lib/view/view'
import type { Fragment } from '../reproduction/fragment'
import type { FitRecipe } from '../reproduction/recipe'
import { rInverse, rPooled } from './performance'
import { rScalingLaw } from './scaling-law'
import { rTrend } from './trend'

const programs: Readonly<Record<View['method'], (recipe: FitRecipe) => Fragment>> = {
  trend: rTrend,
  pooled: rPooled,
  inverse: rInverse,
  'scaling-law': rScalingLaw,
}

export const rMethod = (recipe: FitRecipe): Fragment => programs[recipe.figure.view.method](recipe)
