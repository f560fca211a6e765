/** The literals of a view that the sections of both programs read, and what they say above them. */
import type { CostDefinition } from '@/lib/data/study'
import { findEstimator } from '@/lib/fits/estimators/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { Literal } from '../text/literal'
import { aboutInterval, aboutLaw } from './explain'
import { endBounds } from './bounds'
import type { FitRecipe, Recipe } from './recipe'
import { scalingLiteral } from './scaling'
import { stagesOf, type Steps } from './steps'

/** One assignment of a program's header. */
export interface Entry {
  readonly about: readonly string[]
  readonly name: 'ROWS' | 'VIEW' | 'ENDS' | 'DRAWS' | 'LAWS' | 'SCALING' | 'COST_ERROR' | 'PAGE'
  readonly value: Literal
}

const PAGE = [
  'Numbers of the page: how each is held, what it is, its name among those found, its value, and the largest difference as a share of it.',
]

const COST_ERROR = [
  'Costs lie within a factor of the truth nine times in ten: by the grades of a column, or the same factor for all.',
]

/** Entries in the order in which a program has them. */
export function headerOf(recipe: Recipe | FitRecipe, noTrend: string): readonly Entry[] {
  const { steps } = recipe
  const rows: Entry = {
    about: [`The rows of the series (${steps.series}), in the order of the file.`],
    name: 'ROWS',
    value: steps.csv,
  }
  if (!('fit' in recipe)) return [rows, viewOf(recipe, { no_trend: noTrend })]
  const { figure, fit, resampling, structure, columns } = recipe
  const { view } = figure
  const about = aboutInterval(resampling, steps.cluster)
  return [
    rows,
    viewOf(recipe, {
      method: view.method,
      ...(findMethod(view.method).reads.includes('estimator') ? { estimator: view.estimator } : {}),
      ...(findEstimator(view.estimator).reads.includes('tau') ? { tau: view.tau } : {}),
      level: fit.level,
      interval: fit.interval,
      cluster: steps.cluster,
      ...(steps.cluster === null ? {} : { cluster_lists: steps.clusterLists }),
    }),
    ...(structure && columns
      ? [{ about: [], name: 'SCALING', value: scalingLiteral(view, fit, structure, columns) } as const]
      : []),
    ...(steps.costError
      ? [{ about: COST_ERROR, name: 'COST_ERROR', value: costErrorOf(steps.costError) } as const]
      : []),
    { about: about === '' ? [] : [about], name: 'ENDS', value: endsOf(recipe) },
    ...(resampling.kind === 'drawn' ? [{ about: [], name: 'DRAWS', value: drawsOf(recipe) } as const] : []),
    ...(figure.laws.length > 0 ? [lawsOf(recipe)] : []),
    {
      about: PAGE,
      name: 'PAGE',
      value: recipe.lines.map(({ kind, label, name, page, tolerance }) => [kind, label, name, page, tolerance]),
    },
  ]
}

/** The view, as far as rows and fit hang on it. */
function viewOf({ figure, steps }: Recipe, more: { readonly [name: string]: Literal }): Entry {
  const { performance } = steps
  return {
    about: [],
    name: 'VIEW',
    value: {
      date: steps.dateColumn,
      cost: costOf(steps.cost),
      better: steps.better,
      performance: performance && {
        column: performance.field,
        better: performance.better,
        scale: performance.scale,
        chance: performance.chance ?? null,
      },
      needed: steps.needsPerformance && performance ? [performance.field] : [],
      filters: steps.filters.map((filter) => ({ ...filter })),
      exclude: steps.exclude,
      model: steps.model,
      in_date_order: steps.inDateOrder,
      steps: stagesOf(steps),
      threshold: figure.view.threshold,
      from: steps.from,
      to: steps.to,
      ...more,
    },
  }
}

/** Each factor as its column, or the columns of which the first with a value counts. */
function costOf({ factor, times, over }: CostDefinition): Literal {
  const columns = (entry: string | readonly string[]) => (typeof entry === 'string' ? [entry] : entry)
  return { factor, times: times.map(columns), over: over.map(columns) }
}

/** One factor for every cost, or by the grades of a column. */
const costErrorOf = ({ error, grades }: NonNullable<Steps['costError']>): Literal =>
  error === 'grades' && grades
    ? { column: grades.field, factors: { ...grades.factors }, otherwise: grades.otherwise }
    : { column: null, factors: {}, otherwise: error === 'grades' ? 1 : error }

/** The page's ends, where the program does not compute them. */
const endsOf = ({ resampling, fit }: FitRecipe): Literal =>
  resampling.kind === 'drawn' || resampling.kind === 'given' ? fit.slopeInterval : null

function drawsOf({ resampling, figure, fit }: FitRecipe): Literal {
  if (resampling.kind !== 'drawn') return null
  const { by, ownDraws, pageDraws, block, bca } = resampling
  return {
    by,
    count: ownDraws,
    seed: figure.view.seed,
    block,
    ci: bca ? 'bca' : 'percentile',
    page_draws: pageDraws,
    ...endBounds(fit.level, pageDraws, ownDraws),
  }
}

/** A law by its months, or by a slope of its own; without an error where the page does not test it. */
function lawsOf({ figure, fit, resampling }: FitRecipe): Entry {
  return {
    about: figure.laws.map((law, i) => aboutLaw(figure, law, i === 0)),
    name: 'LAWS',
    value: figure.laws.map((law) => ({
      months: law.measured ? null : law.months,
      slope: law.measured ? law.slope : null,
      error: law.pFaster === null || resampling.kind !== 'analytic' || fit.intervalOf !== 'trend' ? null : law.slopeSe,
    })),
  }
}
