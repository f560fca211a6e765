/** How much of what was looked at a record series rests on (METHODS 3): models, those that reach, those with a cost. */
import { costOf } from '@/lib/data/cost'
import { decimalYear, isIsoDate } from '@/lib/data/decimal-year'
import { passesFilters } from '@/lib/data/filter'
import { findCost } from '@/lib/data/find-cost'
import type { PerformanceDefinition, Row, Study } from '@/lib/data/study'
import { isExcludedBy } from './exclusion'
import type { Observation } from './observation'
import { benchmarkFinder, dayOf, modelKey, oneScorePerModel, performanceOf, type PopulationRequest } from './population'

/** Counts of models, whether their cost is known or not. */
export interface Coverage {
  /** Models with a date (and a score, where the series has a metric) that pass filters and exclusions. */
  readonly looked: number
  /** Those at or beyond the threshold. */
  readonly reaching: number
  /** Those of the reaching whose cost is known: what records are taken from. */
  readonly withCost: number
}

/**
 * Counts models, each by its lower median score as in the population; unlike the population, those without a cost too.
 */
export function coverage(
  study: Study,
  request: PopulationRequest,
  performance: PerformanceDefinition | null,
  threshold: number | null,
): Coverage {
  let [looked, reaching, withCost] = [0, 0, 0]
  eachModel(study, request, performance, ({ performance: score, hasCost }) => {
    looked += 1
    if (!reaches(score, performance, threshold)) return
    reaching += 1
    if (hasCost) withCost += 1
  })
  return { looked, reaching, withCost }
}

/** The models of the same count that reach the threshold and have no known cost. */
export function reachingWithoutCost(
  study: Study,
  request: PopulationRequest,
  performance: PerformanceDefinition | null,
  threshold: number | null,
): readonly Omit<Observation, 'cost'>[] {
  const missing: Omit<Observation, 'cost'>[] = []
  eachModel(study, request, performance, ({ row, day, performance: score, hasCost }) => {
    if (hasCost || !reaches(score, performance, threshold)) return
    missing.push({
      id: row.id,
      name: String(row.cells[study.meta.roles.name] ?? row.id),
      date: day,
      decimalYear: decimalYear(day) ?? NaN,
      performance: score,
      cluster: row.id,
      row,
    })
  })
  return missing
}

interface Looked {
  readonly row: Row
  readonly day: string
  readonly performance: number | null
  readonly hasCost: boolean
}

/** In row order; a table that names no models, the longest kind, is gone through without a list of it. */
function eachModel(
  study: Study,
  request: PopulationRequest,
  performance: PerformanceDefinition | null,
  visit: (model: Looked) => void,
): void {
  const isExcluded = isExcludedBy(study, request.exclude)
  const benchmarkOf = benchmarkFinder(study, request)
  const costs = new Map(study.meta.benchmarks.map(({ id }) => [id, findCost(study.meta, id, request.cost)]))
  const namesModels = study.meta.roles.model !== undefined
  const scored: (Looked & { readonly id: string; readonly model: string | null })[] = []
  for (const row of study.rows) {
    const benchmark = benchmarkOf(row)
    if (!benchmark) continue
    const day = dayOf(study, request.dates, row)
    const score = performanceOf(row, benchmark)
    if (day === null || !isIsoDate(day) || (performance !== null && score === null)) continue
    if (isExcluded(row) || (request.where.length > 0 && !passesFilters(row, request.where))) continue
    const definition = costs.get(benchmark.id)
    const cost = definition ? costOf(row, definition) : null
    const looked = { row, day, performance: score, hasCost: cost !== null && Number.isFinite(cost) && cost > 0 }
    if (namesModels) scored.push({ ...looked, id: row.id, model: modelKey(study, row, benchmark) })
    else visit(looked)
  }
  const chosen = oneScorePerModel(
    scored,
    (entry) => entry,
    ({ model }) => model,
  )
  for (const one of chosen) visit(one)
}

function reaches(p: number | null, performance: PerformanceDefinition | null, threshold: number | null): boolean {
  if (performance === null || threshold === null) return true
  return p !== null && (performance.better === 'more' ? p >= threshold : p <= threshold)
}
