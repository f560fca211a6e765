/** How much of what was looked at a record series rests on (METHODS 3): models, those that reach, those with a cost. */
import { costOf } from '@/lib/data/cost'
import { decimalYear, isIsoDate } from '@/lib/data/decimal-year'
import { passesFilters } from '@/lib/data/filter'
import { findCost } from '@/lib/data/find-cost'
import type { PerformanceDefinition, Study } from '@/lib/data/study'
import { isExcludedBy } from './exclusion'
import type { Observation } from './observation'
import { dayOf, modelKey, oneScorePerModel, performanceOf, type PopulationRequest, seriesRows } from './population'

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
  const models = modelsOf(study, request, performance)
  const reached = models.filter((model) => reaches(model, performance, threshold))
  return {
    looked: models.length,
    reaching: reached.length,
    withCost: reached.filter(({ hasCost }) => hasCost).length,
  }
}

/** The models of the same count that reach the threshold and have no known cost. */
export function reachingWithoutCost(
  study: Study,
  request: PopulationRequest,
  performance: PerformanceDefinition | null,
  threshold: number | null,
): readonly Omit<Observation, 'cost'>[] {
  return modelsOf(study, request, performance)
    .filter((model) => !model.hasCost && reaches(model, performance, threshold))
    .map(({ row, day, performance: score }) => ({
      id: row.id,
      name: String(row.cells[study.meta.roles.name] ?? row.id),
      date: day,
      decimalYear: decimalYear(day) ?? NaN,
      performance: score,
      cluster: row.id,
      row,
    }))
}

function modelsOf(study: Study, request: PopulationRequest, performance: PerformanceDefinition | null) {
  const isExcluded = isExcludedBy(study, request.exclude)
  const scored = seriesRows(study, request).flatMap(({ row, benchmark }) => {
    const day = dayOf(study, request.dates, row)
    const score = performanceOf(row, benchmark)
    if (day === null || !isIsoDate(day) || (performance !== null && score === null)) return []
    if (isExcluded(row) || !passesFilters(row, request.where)) return []
    const definition = findCost(study.meta, benchmark.id, request.cost)
    const cost = definition ? costOf(row, definition) : null
    const hasCost = cost !== null && Number.isFinite(cost) && cost > 0
    return [{ id: row.id, row, day, performance: score, model: modelKey(study, row, benchmark), hasCost }]
  })
  return oneScorePerModel(
    scored,
    (entry) => entry,
    ({ model }) => model,
  )
}

function reaches(
  { performance: p }: { readonly performance: number | null },
  performance: PerformanceDefinition | null,
  threshold: number | null,
): boolean {
  if (performance === null || threshold === null) return true
  return p !== null && (performance.better === 'more' ? p >= threshold : p <= threshold)
}
