/** The steps of METHODS 3 that act in a view, from the rows of its series to those that are fitted, in no language yet. */
import { isNumeric, readRange } from '@/lib/data/filter'
import type { Better, CostDefinition, PerformanceDefinition, Study } from '@/lib/data/study'
import { findStructure, type Structure } from '@/lib/fits/scaling-law/structure'
import type { CostError, CostGrades } from '@/lib/fits/rows/cost-error'
import { clusteredIntervals } from '@/lib/fits/intervals/registry'
import { excludedModel, isExcludedBy } from '@/lib/fits/rows/exclusion'
import { reaching } from '@/lib/fits/rows/select'
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import type { Figure } from '@/lib/figure/figure'
import { populationRequest, questionOf } from '@/lib/result/fit-view'
import { findBenchmark } from '@/lib/data/find-benchmark'
import { readBy } from './scaling'
import { type Columns, type Reading, seriesCsv } from './rows'

/** Values of one column of which a row must have one, or must have none. */
interface FilterStep {
  readonly column: string
  readonly values: readonly string[]
  /** Of a column of numbers: from one to another, each null where it is open. */
  readonly ranges?: readonly (readonly [low: number | null, high: number | null])[]
  readonly excluded: boolean
  /** Cells of the column hold several values with semicolons between. */
  readonly several: boolean
}

/** From the rows of a study to those that are fitted, with the counts that the page gives. */
export interface Steps {
  /** What the series is, for a comment: "benchmark = mmlu". */
  readonly series: string
  readonly csv: readonly string[]
  readonly dateColumn: string
  readonly cost: CostDefinition
  readonly better: Better
  /** Column of the performance, where a step or the method reads it. */
  readonly performance: PerformanceDefinition | null
  readonly needsPerformance: boolean
  readonly filters: readonly FilterStep[]
  readonly exclude: readonly string[]
  /** Columns whose values together name a model, where some model has several rows; else null. */
  readonly model: readonly string[] | null
  /** Rows are put in date order; the scaling law keeps the file's. */
  readonly inDateOrder: boolean
  /** Rows must have a place on the metric's natural scale. */
  readonly onScale: boolean
  readonly threshold: number | null
  readonly records: boolean
  readonly from: string | null
  readonly to: string | null
  /** Column of the vocabulary, where rows without are left out. */
  readonly vocabulary: string | null
  /** Column whose values stand or fall together, where the interval is by clusters; `id`: every row is one. */
  readonly cluster: string | null
  /** Whether its cells are lists, whose order does not matter. */
  readonly clusterLists: boolean
  /** Rows of the series, and of the population: the page's, which the program must come to. */
  readonly counts: { readonly series: number; readonly usable: number; readonly population: number }
  /** How far costs may lie from the truth, where the fit is corrected for it. */
  readonly costError: { readonly error: CostError; readonly grades: CostGrades | null } | null
  /** Among the rows that reach the threshold two have the same cost: the records' own test is then a simulation. */
  readonly equalCosts: boolean
}

/** The steps of the figure's view. */
export function stepsOf(figure: Figure, study: Study): Steps {
  const { view } = figure
  const { meta } = study
  const { method, cost, options, population } = questionOf(view, study)
  const benchmark = findBenchmark(meta, view.benchmark)
  const law = method.usesAllBenchmarks ? (meta.scalingLaw ?? null) : null
  const count = (...reasons: readonly LeftOutReason[]) =>
    population.leftOut.filter(({ reason }) => reasons.includes(reason)).length
  const threshold = method.usesSelection && view.select !== 'all' ? view.threshold : null
  const readsPerformance =
    benchmark.performance !== null && (threshold !== null || method.needsPerformance || meta.roles.model !== undefined)
  const performance = readsPerformance ? benchmark.performance : null
  const cluster = clusterOf(figure, study)
  const reached = reaching(population.observations, options.performance, options.threshold)
  const unchecked = {
    series: law ? 'all benchmarks' : seriesName(benchmark.where),
    dateColumn: view.dates === 'checked' ? (meta.roles.checkedDate ?? meta.roles.date) : meta.roles.date,
    cost,
    better: cost.better,
    performance,
    needsPerformance: method.needsPerformance,
    filters: filtersOf(figure, study),
    exclude: excludedRows(view.exclude, study),
    model:
      meta.roles.model !== undefined && count('other-score-of-model') > 0
        ? [...(law ? [law.benchmark] : []), meta.roles.model]
        : null,
    inDateOrder: law === null,
    onScale: method.needsPerformance && law === null,
    threshold: performance === null ? null : threshold,
    records: method.usesSelection && view.select === 'records',
    from: view.from,
    to: view.to,
    vocabulary: law !== null && view.structure === '19' ? (law.vocabulary ?? null) : null,
    cluster,
    clusterLists: cluster !== null && isList(cluster, study),
    counts: {
      series: population.rows,
      usable: population.rows - count('no-date', 'no-cost', 'cost-not-positive'),
      population: population.observations.length,
    },
    costError:
      options.costError != null && options.costError !== 1
        ? { error: options.costError, grades: options.costGrades ?? null }
        : null,
    equalCosts: new Set(reached.map(({ cost: value }) => value)).size < reached.length,
  }
  const columns = columnsOf(unchecked, study, law, findStructure(view.structure))
  return { ...unchecked, csv: seriesCsv(study, populationRequest(view, method), columns) }
}

const seriesName = (where: Readonly<Record<string, string>>): string =>
  Object.entries(where)
    .map(([field, value]) => `${field} = ${value}`)
    .join(', ') || 'the whole file'

/** Ids as they are told, a model's rows in place of it. */
function excludedRows(exclusions: readonly string[], study: Study): readonly string[] {
  const idsOf = (exclusion: string) => study.rows.filter(isExcludedBy(study, [exclusion])).map(({ id }) => id)
  return exclusions.flatMap((one) => (excludedModel(one) === null ? [one] : idsOf(one)))
}

/** Whether cells of a column hold several values. */
const isList = (column: string, { meta }: Study): boolean =>
  meta.fields.find(({ name }) => name === column)?.list === true

/** Alternatives of one column together, as METHODS and the page read them. */
function filtersOf({ view }: Figure, study: Study): readonly FilterStep[] {
  const steps = new Map<string, FilterStep>()
  for (const { field, value, excluded } of view.where) {
    const key = JSON.stringify([field, excluded])
    const several =
      isList(field, study) || study.rows.some(({ cells }) => typeof cells[field] === 'object' && cells[field] !== null)
    const { ranges = [], ...step } = steps.get(key) ?? { column: field, values: [], excluded, several }
    const column = study.meta.fields.find(({ name }) => name === field)
    const range = column && isNumeric(column) ? readRange(value) : null
    steps.set(key, {
      ...step,
      values: range || step.values.includes(value) ? step.values : [...step.values, value],
      ...(range || ranges.length > 0 ? { ranges: range ? [...ranges, [range.low, range.high]] : ranges } : {}),
    })
  }
  return [...steps.values()]
}

function clusterOf({ view, fit }: Figure, { meta }: Study): string | null {
  const together = clusteredIntervals.some((kind) => kind === fit?.interval)
  return together ? (view.by ?? meta.roles.cluster ?? 'id') : null
}

type Law = NonNullable<Study['meta']['scalingLaw']>

function columnsOf(steps: Omit<Steps, 'csv'>, { meta }: Study, law: Law | null, structure: Structure | null): Columns {
  const columns = new Map<string, Reading>()
  const add = (name: string | undefined | null, reading: Reading) => {
    if (name !== undefined && name !== null && name !== 'id' && columns.get(name) !== 'number')
      columns.set(name, reading)
  }
  add(meta.roles.name, 'text')
  add(steps.dateColumn, 'day')
  for (const { column } of steps.filters) add(column, 'text')
  for (const column of steps.model ?? []) add(column, 'text')
  add(steps.cluster, 'text')
  for (const entry of [...steps.cost.times, ...steps.cost.over])
    for (const column of typeof entry === 'string' ? [entry] : entry) add(column, 'number')
  add(steps.performance?.field, 'number')
  if (steps.costError?.error === 'grades') add(steps.costError.grades?.field, 'text')
  if (law) {
    const read = structure ? readBy(structure) : null
    add(law.benchmark, 'text')
    if (read?.has('transformer')) add(law.architecture, 'text')
    for (const column of [law.parameters, law.tokens]) add(column, 'number')
    if (read?.has('logVocabulary')) add(law.vocabulary, 'number')
    if (read?.has('logRepeatedTokens')) add(law.epochs, 'number')
  }
  return columns
}

/** What is left after each step from the population to the rows that are fitted, by the step's name in the programs. */
export function stagesOf(steps: Steps): Readonly<Record<string, string>> {
  return {
    ...(steps.onScale ? { on_scale: 'on the natural scale of the metric' } : {}),
    ...(steps.threshold === null ? {} : { reaching: 'at the threshold or better' }),
    ...(steps.records ? { records: 'records' } : {}),
    ...(steps.from === null && steps.to === null ? {} : { in_window: 'inside the dates' }),
    ...(steps.vocabulary === null ? {} : { with_vocabulary: 'with a vocabulary' }),
  }
}
