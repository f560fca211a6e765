/**
 * The population of a fit (METHODS 3): usable rows of a series, then filters, then exclusions, then one row a model. Each
 * row that drops out keeps the first reason, in that order.
 */
import { costOf } from '@/lib/data/cost'
import { decimalYear } from '@/lib/data/decimal-year'
import { type Filter, passesFilters } from '@/lib/data/filter'
import { findCost } from '@/lib/data/find-cost'
import { isOfSeries } from '@/lib/data/series-rows'
import type { BenchmarkDefinition, Row, Study } from '@/lib/data/study'
import { isExcludedBy, type ModelRows, modelsOfRows } from './exclusion'
import type { LeftOut, LeftOutReason, Observation } from './observation'

/** Which rows of a study, read how. Ids are the study's own; the caller has checked them. */
export interface PopulationRequest {
  readonly benchmark: string
  readonly cost: string
  readonly dates: 'source' | 'checked'
  readonly where: readonly Filter[]
  /** Rows and models taken out by hand: `isExcludedBy`. */
  readonly exclude: readonly string[]
  /** A row without its performance is unusable. */
  readonly needsPerformance: boolean
  /** Rows of every benchmark of the study, each read as its own; `benchmark` is then only the one looked at. */
  readonly allBenchmarks: boolean
  /** Column whose values are resampled together; null: the study's own. */
  readonly by: string | null
}

/** The rows that a question is about, before any selection. */
export interface Population {
  /** Rows of the series, usable or not. */
  readonly rows: number
  readonly observations: readonly Observation[]
  /** Every row with a date and a positive cost, in the population or not: what a chart can draw. */
  readonly candidates: readonly Observation[]
  /** Rows of the series outside the population, in row order. */
  readonly leftOut: readonly LeftOut[]
  /** By id of a candidate, the rows of its model among the candidates. */
  readonly models: ReadonlyMap<string, ModelRows>
}

/** A row of the series with the benchmark that it belongs to. */
export interface SeriesRow {
  readonly row: Row
  readonly benchmark: BenchmarkDefinition
}

/** Rows that the request speaks of, before anything is asked of them. */
export function seriesRows(study: Study, request: PopulationRequest): readonly SeriesRow[] {
  const benchmarks = study.meta.benchmarks.filter(({ id }) => request.allBenchmarks || id === request.benchmark)
  if (benchmarks.length === 0) throw new Error(`${study.meta.id} has no benchmark ${request.benchmark}`)
  return study.rows.flatMap((row) => {
    const benchmark = benchmarks.find((one) => isOfSeries(row, one))
    return benchmark ? [{ row, benchmark }] : []
  })
}

/** Each row of the series is in it or has one reason for being left out. */
export function buildPopulation(study: Study, request: PopulationRequest): Population {
  const series = seriesRows(study, request)
  const reasons = new Map<string, LeftOutReason>()
  const isExcluded = isExcludedBy(study, request.exclude)
  const candidates: Observation[] = []
  const kept: Scored[] = []
  for (const { row, benchmark } of series) {
    const observation = observe(study, request, row, benchmark)
    if (typeof observation === 'string') {
      reasons.set(row.id, observation)
      continue
    }
    candidates.push(observation)
    if (request.needsPerformance && observation.performance === null) reasons.set(row.id, 'no-performance')
    else if (!passesFilters(row, request.where)) reasons.set(row.id, 'filtered')
    else if (isExcluded(row)) reasons.set(row.id, 'excluded')
    else kept.push({ observation, model: modelKey(study, row, benchmark) })
  }
  const observations = oneScorePerModel(
    kept,
    ({ observation }) => observation,
    ({ model }) => model,
  )
  const stays = new Set(observations.map(({ observation }) => observation.id))
  for (const { observation } of kept) {
    if (!stays.has(observation.id)) reasons.set(observation.id, 'other-score-of-model')
  }
  return {
    rows: series.length,
    observations: observations.map(({ observation }) => observation),
    candidates,
    leftOut: series.flatMap(({ row }) => {
      const reason = reasons.get(row.id)
      return reason ? [{ id: row.id, reason }] : []
    }),
    models: modelsOfRows(
      study,
      candidates.map(({ row }) => row),
    ),
  }
}

interface Scored {
  readonly observation: Observation
  readonly model: string | null
}

/**
 * One entry a model: the one with the lower median score (sorted by score then id, index floor((k - 1) / 2)), among those
 * that have a score where any has. Entries without a model stand for themselves. The order of entries is kept.
 */
export function oneScorePerModel<T>(
  entries: readonly T[],
  scored: (entry: T) => { readonly id: string; readonly performance: number | null },
  modelOf: (entry: T) => string | null,
): readonly T[] {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const model = modelOf(entry)
    if (model === null) continue
    const group = groups.get(model)
    if (group) group.push(entry)
    else groups.set(model, [entry])
  }
  const chosen = new Set<T>()
  for (const group of groups.values()) {
    const withScore = group.filter((entry) => scored(entry).performance !== null)
    const sorted = (withScore.length > 0 ? withScore : [...group]).sort((a, b) => {
      const [one, other] = [scored(a), scored(b)]
      return (one.performance ?? 0) - (other.performance ?? 0) || (one.id < other.id ? -1 : 1)
    })
    const median = sorted[Math.floor((sorted.length - 1) / 2)]
    if (median !== undefined) chosen.add(median)
  }
  return entries.filter((entry) => modelOf(entry) === null || chosen.has(entry))
}

/** Scores of one model on one benchmark share this key; null where the study or the row names no model. */
export function modelKey(study: Study, row: Row, benchmark: BenchmarkDefinition): string | null {
  const { model } = study.meta.roles
  const cell = model === undefined ? null : (row.cells[model] ?? null)
  return cell === null || cell === '' ? null : JSON.stringify([benchmark.id, cell])
}

/** The row's day under the chosen dating, or null. */
export function dayOf(study: Study, dates: PopulationRequest['dates'], row: Row): string | null {
  const { date, checkedDate } = study.meta.roles
  const cell = row.cells[dates === 'checked' ? (checkedDate ?? date) : date] ?? null
  return typeof cell === 'string' ? cell : null
}

/** The row's performance in its benchmark's metric, or null. */
export function performanceOf(row: Row, benchmark: BenchmarkDefinition): number | null {
  const cell = benchmark.performance ? row.cells[benchmark.performance.field] : null
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null
}

/** The row as an observation, or why it is none. */
function observe(
  study: Study,
  request: PopulationRequest,
  row: Row,
  benchmark: BenchmarkDefinition,
): Observation | LeftOutReason {
  const { roles } = study.meta
  const date = dayOf(study, request.dates, row)
  const year = date === null ? null : decimalYear(date)
  if (date === null || year === null) return 'no-date'
  const definition = findCost(study.meta, benchmark.id, request.cost)
  const cost = definition ? costOf(row, definition) : null
  if (cost === null || !Number.isFinite(cost)) return 'no-cost'
  if (cost <= 0) return 'cost-not-positive'
  return {
    id: row.id,
    name: String(row.cells[roles.name] ?? row.id),
    date,
    decimalYear: year,
    cost,
    performance: performanceOf(row, benchmark),
    cluster: clusterOf(row, request.by ?? roles.cluster ?? null),
    row,
  }
}

/** Of a list the order does not matter: its values are a set. */
function clusterOf(row: Row, field: string | null): string | null {
  if (field === null) return row.id
  const cell = row.cells[field] ?? null
  if (cell === null || cell === '') return null
  return typeof cell === 'object' ? [...new Set(cell)].sort().join(';') : String(cell)
}
