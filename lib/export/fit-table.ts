/** The fit as a table: one quantity a line with its unit, laws included. */
import type { MonteCarloError } from '@/lib/result/draws/monte-carlo-error'
import { type Bend, bendOf } from '@/lib/result/evidence/bend'
import type { Fragility, StepAnswer } from '@/lib/result/evidence/fragility'
import { suppositionsOf } from '@/lib/result/evidence/suppositions'
import type { OtherSolver } from '@/lib/result/result'
import type { Figure } from '@/lib/figure/figure'
import { column, type Table, type TableCell } from './table'

/** The fit as name, value, unit. */
export function fitTable(figure: Figure): Table {
  const rows: TableCell[][] = [
    ['answer', figure.text.title, ''],
    ['study', figure.data.study, ''],
    ['data_version', figure.data.version, ''],
    ['engine', figure.data.engine, ''],
    ['benchmark', figure.data.benchmark, ''],
    ['cost', figure.data.cost, figure.data.costUnit],
    ['threshold', figure.view.threshold, figure.data.performanceUnit ?? ''],
    ...(figure.data.selection === null ? [] : [['selection', figure.data.selection, '']]),
    ['rows_in_series', figure.data.n, ''],
    ['rows_used', figure.data.used, ''],
    ['rows_asked', figure.text.rows, ''],
  ]
  const { fit, pairs } = figure
  if (pairs)
    rows.push(
      ['method', figure.view.method, ''],
      ['ratio', pairs.ratio.value, 'partner over model'],
      ['ratio_low', pairs.ratio.low, 'partner over model'],
      ['ratio_high', pairs.ratio.high, 'partner over model'],
      ['level', pairs.level, ''],
      ['log_standard_error', pairs.logSe, 'natural logarithm of the ratio'],
      ['degrees_of_freedom', pairs.df, ''],
      ['ratio_median', pairs.median, ''],
      ['ratio_least', pairs.range[0], ''],
      ['ratio_greatest', pairs.range[1], ''],
      ['share_above_one', pairs.above, ''],
      ['pairs', pairs.n, ''],
      ['tasks', pairs.tasks.length, ''],
      ['papers', pairs.papers, ''],
      ['recovery', pairs.recovery, ''],
    )
  if (fit) {
    const { halvingTime: time, slopeInterval, annualFactor } = fit
    rows.push(
      ['method', fit.method, ''],
      ...(fit.estimator === null ? [] : [['estimator', fit.estimator, '']]),
      ['n', fit.n, ''],
      ['from', fit.from, ''],
      ['to', fit.to, ''],
      ['direction', time.direction, ''],
      ['months_per_factor_two', time.months, 'months'],
      ['months_low', time.low, 'months'],
      ['months_high', time.high, 'months'],
      ['opposite_direction', time.opposite?.direction ?? null, ''],
      ['opposite_months_low', time.opposite?.low ?? null, 'months'],
      ['opposite_months_high', time.opposite?.high ?? null, 'months'],
      ['level', fit.level, ''],
      ['interval', fit.interval, ''],
      ['interval_of', fit.intervalOf, ''],
      ['interval_supposes', slopeInterval ? suppositionsOf(fit).join(' ') : '', ''],
      ['significant', time.significant, ''],
      ['slope', fit.slope, 'doublings per year'],
      ['slope_standard_error', fit.slopeSe, 'doublings per year'],
      ['slope_standard_error_by', fit.errorsBy, ''],
      ['slope_low', slopeInterval?.[0] ?? null, 'doublings per year'],
      ['slope_high', slopeInterval?.[1] ?? null, 'doublings per year'],
      ['intercept', fit.intercept, 'log2 cost'],
      ['r2', fit.r2, ''],
      ['r2_of', fit.residualSpace, ''],
      ['residual_sd', fit.residualSd, fit.residualSpace],
      ['degrees_of_freedom', fit.df, ''],
      ['annual_factor', annualFactor.value, 'per year'],
      ['gain_trend', fit.gain.trend, ''],
      ['gain_trend_low', fit.gain.trendLow, ''],
      ['gain_trend_high', fit.gain.trendHigh, ''],
      ['gain_observed', fit.gain.observed, ''],
      ['lag1_correlation', fit.lag1, ''],
    )
    const bend = bendOf(fit)
    if (bend) rows.push(...bendRows(bend))
    if (fit.tau !== null) rows.push(['tau', fit.tau, ''])
    if (fit.mad !== null) rows.push(['residual_mad', fit.mad, fit.residualSpace])
    if (fit.records)
      rows.push(
        ['records', fit.records.n, ''],
        ['records_reaching', fit.records.reaching, ''],
        ['records_with_cost', fit.records.withCost, ''],
        ['records_p_count', fit.records.pCount, ''],
        ['records_p_slope', fit.records.pSlope, ''],
        ['records_rate_low', fit.records.rates?.low ?? null, 'doublings per year'],
        ['records_rate_high', fit.records.rates?.high ?? null, 'doublings per year'],
      )
    if (fit.solver)
      rows.push(
        ['solver', fit.solver.id, ''],
        ['objective', fit.solver.objective, ''],
        ['iterations', fit.solver.iterations, ''],
        ['evaluations', fit.solver.evaluations, ''],
      )
    if (fit.clusters)
      rows.push(
        ['clusters_by', fit.clusters.by, ''],
        ['clusters', fit.clusters.n, ''],
        ['rows_of_no_cluster', fit.clusters.without, ''],
      )
    if (fit.bootstrap)
      rows.push(
        ['draws', fit.bootstrap.draws, ''],
        ['draws_failed', fit.bootstrap.failed, ''],
        ['draws_median_months', fit.bootstrap.median, 'months'],
        ['draws_by', fit.bootstrap.by, ''],
        ['draws_interval', fit.bootstrap.ci, ''],
        ...monteCarloRows(fit.bootstrap.monteCarlo),
      )
    for (const [name, value] of Object.entries(fit.parameters ?? {})) rows.push([`parameter_${name}`, value, ''])
    for (const [name, value] of Object.entries(fit.doublingTimes ?? {}))
      rows.push([`doubling_time_${name}`, value, 'months'])
  }
  const { counterpart } = figure
  if (counterpart)
    rows.push(
      ['counterpart_method', counterpart.method, ''],
      ['counterpart_interval', counterpart.interval, ''],
      ['counterpart_direction', counterpart.direction, ''],
      ['counterpart_months', counterpart.months, 'months'],
      ['counterpart_months_low', counterpart.low, 'months'],
      ['counterpart_months_high', counterpart.high, 'months'],
    )
  if (figure.otherSolver) rows.push(...otherSolverRows(figure.otherSolver))
  if (figure.fragility) rows.push(...fragilityRows(figure.fragility, figure.data.performanceUnit))
  for (const law of figure.laws)
    rows.push(
      [`law_${law.id}_months`, law.months, 'months'],
      [`law_${law.id}_speed_ratio`, law.speedRatio.value, ''],
      [`law_${law.id}_speed_ratio_low`, law.speedRatio.low, ''],
      [`law_${law.id}_speed_ratio_high`, law.speedRatio.high, ''],
      [`law_${law.id}_gain`, law.gain, ''],
      [`law_${law.id}_share`, law.share, ''],
      [`law_${law.id}_p_faster`, law.pFaster, ''],
      ...(law.pFasterError === undefined ? [] : [[`law_${law.id}_p_faster_error`, law.pFasterError, '']]),
    )
  rows.push(
    ['source', figure.data.source, ''],
    ['license', figure.data.license, ''],
    ['data_date', figure.data.date, ''],
    ['permalink', figure.permalink, ''],
  )
  return { columns: [column('quantity'), column('value', 'mixed'), column('unit')], rows }
}

/** How the rows bend where one line describes them far worse, and whether neighbours that lean would explain it. */
const bendRows = ({ best, loss, leaning }: Bend): TableCell[][] => [
  ['bend', best.shape, ''],
  ['bend_at', best.at, 'decimal year'],
  ['bend_slope_first', best.slopes[0], 'doublings per year'],
  ['bend_slope_last', best.slopes[1], 'doublings per year'],
  ['bend_loss_of_the_line', loss, 'AICc'],
  ['bend_explained_by_leaning', leaning !== null, ''],
]

function otherSolverRows({ id, objective, halvingTime, bootstrap, laws }: OtherSolver): TableCell[][] {
  return [
    ['other_solver', id, ''],
    ['other_solver_objective', objective, ''],
    ['other_solver_direction', halvingTime.direction, ''],
    ['other_solver_months', halvingTime.months, 'months'],
    ['other_solver_months_low', halvingTime.low, 'months'],
    ['other_solver_months_high', halvingTime.high, 'months'],
    ...(bootstrap ? [['other_solver_draws', bootstrap.draws, '']] : []),
    ...(bootstrap ? monteCarloRows(bootstrap.monteCarlo, 'other_solver_') : []),
    ...laws.map((law) => [`other_solver_law_${law.id}_p_faster`, law.pFaster, '']),
  ]
}

/** The answer at the neighbouring levels, and how many of all specifications agree, where they were counted. */
function fragilityRows({ steps, specifications }: Fragility, unit: string | null): TableCell[][] {
  const stepRows = (name: string, step: StepAnswer | null | undefined): TableCell[][] =>
    step
      ? [
          [`${name}_threshold`, step.threshold, unit ?? ''],
          [`${name}_threshold_n`, step.n, ''],
          [`${name}_threshold_direction`, step.direction, ''],
          [`${name}_threshold_months`, step.months, 'months'],
        ]
      : []
  return [
    ...stepRows('lower', steps?.lower),
    ...stepRows('higher', steps?.higher),
    ...(specifications
      ? [
          ['specifications', specifications.results, ''],
          ['specifications_of_same_sign', specifications.sameSign, ''],
          ...specifications.laws.map(({ id, faster }) => [`specifications_faster_than_law_${id}`, faster, '']),
        ]
      : []),
  ]
}

/** What endless draws would give for the numbers read off these, months: from and to, empty where nothing bounds that side. */
function monteCarloRows({ low, high, median }: MonteCarloError, prefix = ''): TableCell[][] {
  return Object.entries({ months_low: low, months_high: high, draws_median_months: median }).flatMap(([name, range]) =>
    range === null
      ? []
      : [
          [`${prefix}${name}_monte_carlo_from`, range[0], 'months'],
          [`${prefix}${name}_monte_carlo_to`, range[1], 'months'],
        ],
  )
}
