/**
 * The population of a fit (METHODS 3): usable rows of a series, then filters, then exclusions, then one row a model. Each
 * row that drops out keeps the first reason, in that order.
 */
import { costOf } from '@/lib/data/cost'
import { decimalYear } from '@/lib/data/decimal-year'
import { type Filter, passesFilters } from '@/lib/data/filter'
import { findCost } from '@/lib/data/find-cost'
import { seriesTest } from '@/lib/data/series-rows'
import type { BenchmarkDefinition, Row, Study } from '@/lib/data/study'
import { isExcludedBy, type ModelRows, modelsOfRows } from './exclusion'
import { leftOutOf, observationMaker } from './long-observations'
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

/** The benchmark that a row is of, among those that the request speaks of; null where it is of none. */
export function benchmarkFinder(
  study: Study,
  request: Pick<PopulationRequest, 'allBenchmarks' | 'benchmark'>,
): (row: Row) => BenchmarkDefinition | null {
  const benchmarks = study.meta.benchmarks.filter(({ id }) => request.allBenchmarks || id === request.benchmark)
  if (benchmarks.length === 0) throw new Error(`${study.meta.id} has no benchmark ${request.benchmark}`)
  const tests = benchmarks.map((benchmark) => ({ benchmark, isOf: seriesTest(benchmark) }))
  const [only] = study.meta.benchmarks
  if (only && tests.length === 1 && Object.keys(only.where).length === 0 && only.id === benchmarks[0]?.id)
    return () => only
  return (row) => tests.find(({ isOf }) => isOf(row))?.benchmark ?? null
}

/** Rows that the request speaks of, before anything is asked of them. */
export function seriesRows(study: Study, request: PopulationRequest): readonly SeriesRow[] {
  const benchmarkOf = benchmarkFinder(study, request)
  const series: SeriesRow[] = []
  for (const row of study.rows) {
    const benchmark = benchmarkOf(row)
    if (benchmark) series.push({ row, benchmark })
  }
  return series
}

/** Each row of the series is in it or has one reason for being left out. */
export function buildPopulation(study: Study, request: PopulationRequest): Population {
  const benchmarkOf = benchmarkFinder(study, request)
  const isExcluded = isExcludedBy(study, request.exclude)
  const most = study.rows.length
  const observe = observer(study, request, most)
  const candidates: Observation[] = []
  const kept: Observation[] = []
  /** Of those kept, where the study names models. */
  const scored: Scored[] = []
  const dropped: { readonly place: number; readonly one: LeftOut }[] = []
  let place = 0
  const drop = (observation: Observation, reason: LeftOutReason, at = place) =>
    dropped.push({ place: at, one: leftOutOf(most, observation, reason) })
  for (const row of study.rows) {
    const benchmark = benchmarkOf(row)
    if (!benchmark) continue
    place += 1
    const observation = observe(row, benchmark)
    if (typeof observation === 'string') {
      dropped.push({ place, one: { id: row.id, reason: observation } })
      continue
    }
    candidates.push(observation)
    if (request.needsPerformance && observation.performance === null) drop(observation, 'no-performance')
    else if (request.where.length > 0 && !passesFilters(row, request.where)) drop(observation, 'filtered')
    else if (isExcluded(row)) drop(observation, 'excluded')
    else {
      kept.push(observation)
      const model = modelKey(study, row, benchmark)
      if (model !== null) scored.push({ observation, place, model })
    }
  }
  const chosen = oneScorePerModel(
    scored,
    ({ observation }) => observation,
    ({ model }) => model,
  )
  const others = new Set<Observation>()
  if (chosen.length < scored.length) {
    const stays = new Set(chosen)
    for (const one of scored) {
      if (stays.has(one)) continue
      others.add(one.observation)
      drop(one.observation, 'other-score-of-model', one.place)
    }
    dropped.sort((a, b) => a.place - b.place)
  }
  return {
    rows: place,
    observations: others.size === 0 ? kept : kept.filter((one) => !others.has(one)),
    candidates,
    leftOut: dropped.map(({ one }) => one),
    models: modelsOfRows(study, candidates),
  }
}

interface Scored {
  readonly observation: Observation
  /** Of its row in the series. */
  readonly place: number
  readonly model: string
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

/** Makes observations of rows, or says why a row is none. */
function observer(study: Study, request: PopulationRequest, most: number) {
  const { roles } = study.meta
  const cluster = request.by ?? roles.cluster ?? null
  const make = observationMaker(most, {
    nameOf: ({ id, cells }) => String(cells[roles.name] ?? id),
    clusterOf: (row) => clusterOf(row, cluster),
  })
  const definitions = new Map(study.meta.benchmarks.map(({ id }) => [id, findCost(study.meta, id, request.cost)]))
  return (row: Row, benchmark: BenchmarkDefinition): Observation | LeftOutReason => {
    const date = dayOf(study, request.dates, row)
    const year = date === null ? null : decimalYear(date)
    if (date === null || year === null) return 'no-date'
    const definition = definitions.get(benchmark.id)
    const cost = definition ? costOf(row, definition) : null
    if (cost === null || !Number.isFinite(cost)) return 'no-cost'
    if (cost <= 0) return 'cost-not-positive'
    return make(row, date, year, cost, performanceOf(row, benchmark))
  }
}

/** Of a list the order does not matter: its values are a set. */
function clusterOf(row: Row, field: string | null): string | null {
  if (field === null) return row.id
  const cell = row.cells[field] ?? null
  if (cell === null || cell === '') return null
  return typeof cell === 'object' ? [...new Set(cell)].sort().join(';') : String(cell)
}
