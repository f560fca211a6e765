/**
 * Which sections a view's program is made of. Methods, their estimators, solvers, steps, draws and intervals have sections of
 * their own names, so a new one needs a section in each of the two files, and no line here.
 */
import { findInterval } from '@/lib/fits/intervals/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { FitRecipe, Recipe } from './header/recipe'
import { stagesOf } from './header/steps'

/** Numbers that the section of the records finds. */
const OF_RECORDS: ReadonlySet<string | null> = new Set(['observed_gain', 'records_count', 'records_chance'])

/** @returns names of sections, without those that they need in turn */
export function sectionsFor(recipe: Recipe | FitRecipe): readonly string[] {
  const { steps, figure } = recipe
  const rows = [
    ...(steps.filters.length + steps.exclude.length > 0 ? ['filters'] : []),
    ...(steps.model === null ? [] : ['one-row-a-model']),
    ...Object.keys(stagesOf(steps)).map((name) => `step-${name}`),
  ]
  if (!('fit' in recipe)) return [...rows, 'counts']
  const { view } = figure
  const { reads } = findMethod(view.method)
  const kind = findInterval(recipe.fit.interval)
  const { resampling, lines } = recipe
  return [
    ...rows,
    `method-${view.method}`,
    ...(reads.includes('estimator') ? [`${view.method}-${view.estimator}`] : []),
    ...(reads.includes('solver') ? [`solver-${view.solver}`] : []),
    ...(steps.costError ? ['costs-in-error'] : []),
    ...(lines.some(({ name }) => OF_RECORDS.has(name)) ? ['records-seen'] : []),
    ...(resampling.kind === 'drawn'
      ? [`draw-${resampling.by}`, `interval-${resampling.bca ? 'bca' : 'percentile'}`, 'draws']
      : []),
    ...(resampling.kind === 'analytic' && !('withFit' in kind) ? [`interval-${kind.id}`, 'by-formula'] : []),
    ...(figure.laws.length > 0 ? ['laws'] : []),
    'comparison',
  ]
}
