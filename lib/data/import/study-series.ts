/** The series of a reader's table: what each is called, what its level is at first, and which is shown first. */
import { cellAt, type RowColumns } from '@/lib/data/row-columns'
import type { BenchmarkDefinition, CostDefinition, PerformanceDefinition, ViewDefaults } from '@/lib/data/study'
import { defaultLevel } from '../default-level'
import { uniqueSlugs } from './tables/unique-names'
import { seriesNames } from './used-rows'

interface SeriesParts {
  readonly title: string
  readonly cost: CostDefinition
  readonly performance: PerformanceDefinition | null
}

/** The series of a table, in the order in which they first stand; `all` where no column parts it. */
export function benchmarksOf(rows: RowColumns, field: string | null, parts: SeriesParts): BenchmarkDefinition[] {
  const scores = scoresBySeries(rows, field, parts.performance)
  if (field === null) return [benchmarkOf('all', parts.title, {}, scores.get('') ?? [], parts)]
  const values = [...seriesNames(rows, field)]
  const ids = uniqueSlugs(values, 'series')
  return values.map((value, index) =>
    benchmarkOf(ids[index] ?? '', value, { [field]: value }, scores.get(value) ?? [], parts),
  )
}

/** The performances of each series; of a study without series, under ''. */
function scoresBySeries(
  { count, cells }: RowColumns,
  field: string | null,
  performance: PerformanceDefinition | null,
): ReadonlyMap<string, number[]> {
  const series = cells.get(field ?? '')
  const column = cells.get(performance?.field ?? '')
  const scores = new Map<string, number[]>()
  for (let place = 0; column && place < count; place += 1) {
    const score = cellAt(column, place)
    if (typeof score !== 'number') continue
    const name = series ? String(cellAt(series, place) ?? '') : ''
    const own = scores.get(name)
    if (own) own.push(score)
    else scores.set(name, [score])
  }
  return scores
}

function benchmarkOf(
  id: string,
  label: string,
  where: Readonly<Record<string, string>>,
  scores: readonly number[],
  { title, cost, performance }: SeriesParts,
): BenchmarkDefinition {
  const subject = cost.better === 'more' ? label : performance ? levelOf(performance, label) : target(id, label, title)
  const threshold = performance && defaultThreshold(scores, performance)
  const defaults: ViewDefaults = threshold === null ? {} : { threshold: String(threshold) }
  return { id, label, subject, where, performance, costs: [cost.id], defaults }
}

/** `{level}` is where the view's threshold goes; the first one counts, whatever the reader's own words hold. */
const levelOf = ({ unit, label }: PerformanceDefinition, on: string): string =>
  unit === 'perplexity' ? `perplexity {level} on ${on}` : `{level} ${label} on ${on}`

const target = (id: string, label: string, title: string): string => (id === 'all' ? `the target of ${title}` : label)

/** By the rule of every study, of all rows: which of several costs is meant is the reader's to say. */
function defaultThreshold(scores: readonly number[], performance: PerformanceDefinition): number | null {
  return defaultLevel(performance.unit === 'fraction' ? scores.filter((value) => value > 0 && value < 1) : scores)
}

/** The series of most rows; of several as long, the first. */
export function fullest(benchmarks: readonly BenchmarkDefinition[], { count, cells }: RowColumns): string {
  const sizes = new Map<string, number>()
  const [field = ''] = Object.keys(benchmarks[0]?.where ?? {})
  const column = cells.get(field)
  for (let place = 0; column && place < count; place += 1) {
    const name = String(cellAt(column, place) ?? '')
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  }
  const size = ({ where }: BenchmarkDefinition) => sizes.get(where[field]?.toString() ?? '') ?? 0
  return benchmarks.reduce((most, next) => (size(next) > size(most) ? next : most), benchmarks[0]!).id
}
