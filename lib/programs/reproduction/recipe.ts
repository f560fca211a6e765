/**
 * What a program needs to compute a figure's numbers again, in no language yet: the rows, the steps, and the numbers that
 * it must come to. Python and R are written from the same recipe, so that neither can say what the other does not.
 */
import type { PerformanceDefinition, Study } from '@/lib/data/study'
import { findStructure, type Structure } from '@/lib/fits/scaling-law/structure'
import type { Figure } from '@/lib/figure/figure'
import type { FigureFit } from '@/lib/result/result'
import { findBenchmark } from '@/lib/data/find-benchmark'
import { hasOwnTest, lawLines } from './law-lines'
import type { Language } from './fragment'
import type { Line } from './line'
import { fitLines, intervalLines, type Nearness, nearnessOf } from './fit-lines'
import { recordLines } from './record-lines'
import { type Resampling, resamplingOf } from './resampling'
import { type Steps, stepsOf } from './steps'

/** Of a view without a fit: its rows are counted. */
export interface Recipe {
  readonly figure: Figure
  readonly steps: Steps
}

export interface FitRecipe extends Recipe {
  readonly fit: FigureFit
  readonly performance: PerformanceDefinition | null
  /** Of the scaling law; null for other methods. */
  readonly structure: Structure | null
  readonly columns: NonNullable<Study['meta']['scalingLaw']> | null
  readonly resampling: Resampling
  /** The program has no solver of its own for this fit and shows the law at the page's parameters. */
  readonly atPage: boolean
  readonly nearness: Nearness
  readonly lines: readonly Line[]
  /** Variables that some line names: what is not among them need not be computed. */
  readonly wanted: ReadonlySet<string>
  /** A law is held against the fit by a test of its own, not by draws. */
  readonly testsLaws: boolean
}

export const recipeOf = (figure: Figure, study: Study): Recipe => ({ figure, steps: stepsOf(figure, study) })

/** @returns null where the figure has no fit: then there is nothing to compute but the rows */
export function fitRecipeOf(figure: Figure, study: Study, language: Language): FitRecipe | null {
  const { fit, view } = figure
  if (!fit) return null
  const steps = stepsOf(figure, study)
  const law = view.method === 'scaling-law'
  const atPage = law && view.solver === 'as-published' && language === 'r'
  const nearness = nearnessOf(figure, atPage)
  const resampling = resamplingOf(figure, study, steps.counts.population, language)
  const lines = [
    ...fitLines(figure, fit, steps, nearness),
    ...intervalLines(fit, resampling, nearness.near),
    ...recordLines(fit, steps),
    ...lawLines(figure, fit, resampling, nearness),
  ]
  return {
    figure,
    steps,
    fit,
    performance: findBenchmark(study.meta, view.benchmark).performance,
    structure: law ? findStructure(view.structure) : null,
    columns: study.meta.scalingLaw ?? null,
    resampling,
    atPage,
    nearness,
    lines,
    wanted: wantedBy(lines),
    testsLaws: figure.laws.some((one) => hasOwnTest(fit, one)),
  }
}

export function wantedBy(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line): string[] => {
      if (line.kind === 'given') return line.beside === undefined ? [] : [line.beside]
      return [line.variable]
    }),
  )
}
