/**
 * CSV of a figure: the rows used, every row with the reason why it was left out, and the fit as a table. Full precision;
 * text that a spreadsheet would run as a formula is made inert with a leading apostrophe (numbers stay numbers).
 */
import { inertCsv } from '@/lib/data/inert-csv'
import type { Study } from '@/lib/data/study'
import { wordsFor } from '@/lib/text/words-for'
import type { MonteCarloError } from '@/lib/result/monte-carlo-error'
import type { OtherSolver } from '@/lib/result/result'
import type { Figure } from '@/lib/figure/figure'

type Cell = string | number | boolean | null

/**
 * The rows used, in date order, with what the fit says of each. The first columns repeat on both row tables.
 * Cost is in `figure.data.costUnit`; `residual` in the space that fit.csv names; `without_months` is the months per factor
 * of two without the row.
 */
export function pointsCsv(figure: Figure): string {
  const header = [
    'id',
    'name',
    'date',
    'cost',
    'cost_unit',
    'performance',
    'record',
    'fitted',
    'residual',
    'leverage',
    'cook',
    'without_months',
    'url',
  ]
  const { costUnit } = figure.data
  return inertCsv(
    header,
    figure.points.map((point) => [
      point.id,
      point.name,
      point.date,
      point.cost,
      costUnit,
      point.performance,
      point.record,
      point.fitted,
      point.residual,
      point.leverage,
      point.cook,
      point.withoutMonths,
      point.url,
    ]),
  )
}

/** Every row of the series in file order: used or not, why not, and all the columns of the study. */
export function allRowsCsv(figure: Figure, study: Study): string {
  const words = wordsFor(figure.view.lang)
  const reasons = new Map(figure.data.leftOut.map(({ id, reason }) => [id, reason]))
  const used = new Set(figure.points.map(({ id }) => id))
  const columns = study.meta.fields.map(({ name }) => name).filter((name) => name !== 'id')
  const rows = study.rows
    .filter(({ id }) => used.has(id) || reasons.has(id))
    .map((row): readonly Cell[] => {
      const reason = reasons.get(row.id)
      const cells = columns.map((name): Cell => {
        const cell = row.cells[name] ?? null
        return typeof cell === 'object' && cell !== null ? cell.join(';') : cell
      })
      return [row.id, used.has(row.id), reason ?? null, reason ? words.leftOut(reason) : null, ...cells]
    })
  return inertCsv(['id', 'used', 'excluded_reason', 'excluded_reason_text', ...columns], rows)
}

/** The fit as name, value, unit: one quantity a line, laws included. */
export function fitCsv(figure: Figure): string {
  const rows: Cell[][] = [
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
  const { fit } = figure
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
      ['significant', time.significant, ''],
      ['slope', fit.slope, 'doublings per year'],
      ['slope_standard_error', fit.slopeSe, 'doublings per year'],
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
      ['counterpart_direction', counterpart.direction, ''],
      ['counterpart_months', counterpart.months, 'months'],
      ['counterpart_months_low', counterpart.low, 'months'],
      ['counterpart_months_high', counterpart.high, 'months'],
    )
  if (figure.otherSolver) rows.push(...otherSolverRows(figure.otherSolver))
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
  return inertCsv(['quantity', 'value', 'unit'], rows)
}

function otherSolverRows({ id, objective, halvingTime, bootstrap, laws }: OtherSolver): Cell[][] {
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

/** What endless draws would give for the numbers read off these, months: from and to, empty where nothing bounds that side. */
function monteCarloRows({ low, high, median }: MonteCarloError, prefix = ''): Cell[][] {
  return Object.entries({ months_low: low, months_high: high, draws_median_months: median }).flatMap(([name, range]) =>
    range === null
      ? []
      : [
          [`${prefix}${name}_monte_carlo_from`, range[0], 'months'],
          [`${prefix}${name}_monte_carlo_to`, range[1], 'months'],
        ],
  )
}
