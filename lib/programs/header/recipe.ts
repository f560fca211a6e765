/**
 * What a program needs to compute a figure's numbers again, in no language yet: the rows, the steps, and the numbers that
 * it must come to. Python and R are written from the same recipe, so that neither can say what the other does not.
 */
import type { Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import { findStructure, type Structure } from '@/lib/fits/scaling-law/structure'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import { linesOf } from '../page/fit-lines'
import type { Line } from '../page/line'
import type { Language } from '../text/literal'
import { type Resampling, resamplingOf } from './resampling'
import { type Steps, stepsOf } from './steps'

/** Of a view without a fit: its rows are counted. */
export interface Recipe {
  readonly figure: Figure
  readonly steps: Steps
}

/** Of a view with a fit: its numbers too, each with how near the program must come. */
export interface FitRecipe extends Recipe {
  readonly fit: FigureFit
  /** Of the scaling law; null for other methods. */
  readonly structure: Structure | null
  readonly columns: NonNullable<Study['meta']['scalingLaw']> | null
  readonly resampling: Resampling
  readonly lines: readonly Line[]
}

/** @returns with the numbers of the page where the figure has a fit; else its rows and steps alone */
export function recipeOf(figure: Figure, study: Study, language: Language): Recipe | FitRecipe {
  const { fit, view } = figure
  const steps = stepsOf(figure, study)
  if (!fit) return { figure, steps }
  const resampling = resamplingOf(figure, study, steps.counts.population, language)
  return {
    figure,
    steps,
    fit,
    structure: findMethod(view.method).reads.includes('structure') ? findStructure(view.structure) : null,
    columns: study.meta.scalingLaw ?? null,
    resampling,
    lines: linesOf(figure, fit, steps, resampling, language),
  }
}
