/**
 * The fits that the choices of a curve come to. Combinations that fit the same rows by the same method and estimator are
 * one, counted once: they would vote several times.
 *
 * An outlier rule takes rows out of the population, and records are taken again of those that stay.
 */
import type { FitOptions } from '@/lib/fits/fit-options'
import { fitMethod } from '@/lib/fits/methods/fit-methods'
import { findMethod } from '@/lib/fits/methods/registry'
import type { Observation } from '@/lib/fits/rows/observation'
import { performanceSample } from '@/lib/fits/rows/performance-sample'
import { inDateOrder, select } from '@/lib/fits/rows/select'
import { ols } from '@/lib/stats/regression/ols'
import { LEAST_POINTS } from '../threshold-sweep'
import { type Influence, keptByRule, type OutlierRule } from './outlier-rules'
import type {
  Specification,
  SpecificationMethod,
  SpecificationSeries,
  SpecificationSpace,
  SpecificationWindow,
} from './specification-space'

/** Rows with what is asked of them. */
interface Asked {
  readonly population: readonly Observation[]
  readonly options: FitOptions
}

/** A fit that at least one combination asks for. */
export interface DistinctFit extends Asked {
  readonly specification: Specification
  /** Further combinations of the product that fit the same rows by the same method and estimator. */
  readonly repeats: readonly Specification[]
  /** The fitted rows, in date order. */
  readonly used: readonly Observation[]
  /** Rows that the outlier rule leaves out. */
  readonly dropped: number
  /** Of records: every set of rows that has these records, by any of the combinations. */
  readonly counted: readonly Asked[]
}

/** The fits, and how many combinations there were to find them. */
export interface DistinctFits {
  readonly fits: readonly DistinctFit[]
  readonly combinations: number
  readonly repeated: number
  readonly tooFewPoints: number
}

/** @param options those of the view; what the space varies is taken from there */
export function distinctFits(
  series: readonly SpecificationSeries[],
  options: FitOptions,
  space: SpecificationSpace,
): DistinctFits {
  const found = new Map<string, Draft>()
  let [combinations, repeated, tooFewPoints] = [0, 0, 0]
  for (const { cost, population } of series) {
    const ordered = inDateOrder(population, options.better)
    const place = new Map(ordered.map((observation, i) => [observation, i]))
    for (const method of space.methods)
      for (const { selection, threshold, window } of choicesOf(method, space)) {
        // A model's line is drawn at the view's threshold, whatever the rows.
        const level = method === 'trend' ? threshold : options.threshold
        const asked = { ...options, select: selection, threshold: level, from: window.from, to: window.to }
        for (const [outliers, left, used] of afterRules(method, ordered, asked, space.outliers)) {
          const rows = used.map((observation) => place.get(observation)).join()
          for (const estimator of estimatorsOf(method, space)) {
            combinations += 1
            if (used.length < LEAST_POINTS) {
              tooFewPoints += 1
              continue
            }
            const specification = { method, cost, estimator, select: selection, threshold, window, outliers }
            const one = { population: left, options: { ...asked, estimator } }
            const key = `${cost} ${method} ${estimator} ${rows}`
            const before = found.get(key)
            if (before) {
              before.repeats.push(specification)
              if (selection === 'records') before.counted.push(one)
              repeated += 1
            } else {
              const dropped = ordered.length - left.length
              const counted = selection === 'records' ? [one] : []
              found.set(key, { specification, repeats: [], ...one, used, dropped, counted })
            }
          }
        }
      }
  }
  return { fits: [...found.values()], combinations, repeated, tooFewPoints }
}

type Draft = Omit<DistinctFit, 'repeats' | 'counted'> & { readonly repeats: Specification[]; readonly counted: Asked[] }

function* choicesOf(
  method: SpecificationMethod,
  { selections, thresholds, windows }: SpecificationSpace,
): Iterable<{
  readonly selection: FitOptions['select']
  readonly threshold: number | null
  readonly window: SpecificationWindow
}> {
  for (const selection of findMethod(method).usesSelection ? selections : (['all'] as const))
    for (const threshold of selection === 'all' ? [null] : thresholds)
      for (const window of windows) yield { selection, threshold, window }
}

/** By rule the rows of the population that stay, and those of them that are fitted. */
function* afterRules(
  method: SpecificationMethod,
  ordered: readonly Observation[],
  asked: FitOptions,
  rules: readonly OutlierRule[],
): Iterable<readonly [OutlierRule, readonly Observation[], readonly Observation[]]> {
  const whole = fittedRows(method, ordered, asked)
  const influence = rules.some((rule) => rule !== 'none') ? influenceOf(method, ordered, whole, asked) : null
  for (const rule of rules) {
    const stays = influence && rule !== 'none' ? keptByRule(influence, rule) : null
    const out = new Set(stays ? whole.filter((_, i) => !stays[i]) : [])
    if (out.size === 0) yield [rule, ordered, whole]
    else {
      const left = ordered.filter((observation) => !out.has(observation))
      yield [rule, left, fittedRows(method, left, asked)]
    }
  }
}

/** In date order. */
function fittedRows(
  method: SpecificationMethod,
  population: readonly Observation[],
  asked: FitOptions,
): readonly Observation[] {
  if (method === 'trend') return select(population, asked).used
  return asked.performance === null ? [] : performanceSample(population, asked.performance, asked).used
}

/** Of the least squares line or plane through the rows; null where there is none. */
function influenceOf(
  method: SpecificationMethod,
  population: readonly Observation[],
  rows: readonly Observation[],
  asked: FitOptions,
): Influence | null {
  if (method === 'trend') {
    const line = ols(
      rows.map(({ decimalYear }) => decimalYear),
      rows.map(({ cost }) => Math.log2(cost)),
    )
    return line.ok ? line.value : null
  }
  const fit = fitMethod(method).fit(population, { ...asked, estimator: 'ols' })
  if (!fit.ok || fit.value.df === null) return null
  const { points, df, residualSd } = fit.value
  return {
    n: points.length,
    df,
    residualSd,
    residuals: points.map(({ residual }) => residual),
    leverage: points.map(({ leverage }) => leverage),
    cook: points.map(({ cook }) => cook),
  }
}

/** What of the space's estimators may put the method's line through the points; `ols` where it has no choice. */
function estimatorsOf(
  method: SpecificationMethod,
  { estimators }: SpecificationSpace,
): SpecificationSpace['estimators'] {
  const known = findMethod(method).estimators
  return known.length === 0 ? ['ols'] : estimators.filter((id) => known.includes(id))
}
