/** Which Python computes which method; a method of the view without its program is an error of compilation. */
import type { View } from '@/lib/view/view'
import type { Fragment } from '../reproduction/fragment'
import type { FitRecipe } from '../reproduction/recipe'
import { pythonInverse, pythonPooled } from './performance'
import { pythonScalingLaw } from './scaling-law'
import { pythonTrend } from './trend'

const programs: Readonly<Record<View['method'], (recipe: FitRecipe) => Fragment>> = {
  trend: pythonTrend,
  pooled: pythonPooled,
  inverse: pythonInverse,
  'scaling-law': pythonScalingLaw,
}

export const pythonMethod = (recipe: FitRecipe): Fragment => programs[recipe.figure.view.method](recipe)
