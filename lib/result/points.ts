/** The dots of a figure: fitted rows with what the fit says of each, and the rows left out that can still be drawn. */
import { isOfSeries } from '@/lib/data/series-rows'
import type { BenchmarkDefinition, Row } from '@/lib/data/study'
import type { FittedPoint, Fit } from '@/lib/fits/fit'
import type { FitOptions } from '@/lib/fits/fit-options'
import { findMethod } from '@/lib/fits/methods/registry'
import { LongLeftOut } from '@/lib/fits/rows/long-observations'
import type { LeftOut, LeftOutReason, Observation } from '@/lib/fits/rows/observation'
import { reaching, records } from '@/lib/fits/rows/select'
import type { Population } from '@/lib/fits/rows/population'
import type { ContextPoint, FigurePoint } from './result'
import { urlOf } from './row-source'
import { MOST_ELEMENTS, someDots } from './some-dots'
import type { View } from '@/lib/view/view'

/** A model's points this close to the threshold carry the view (METHODS 6: within 10 %). */
export const NEAR_THRESHOLD = 0.1
/** Left-out rows worth seeing: the rest was taken away on purpose or repeats a dot. */
const DRAWN: ReadonlySet<LeftOut['reason']> = new Set([
  'excluded',
  'does-not-reach',
  'not-a-record',
  'outside-window',
  'at-or-below-chance',
  'off-scale',
  'no-vocabulary',
  'no-fit',
])

interface PointInputs {
  readonly view: View
  readonly fit: Fit
  readonly benchmark: BenchmarkDefinition
  readonly options: FitOptions
  /** That the fit was chosen from: a record is one among all that reach, whatever the dates asked for. */
  readonly population: Population
  /** All of the study, where the method fits them together; else none. */
  readonly benchmarks: readonly BenchmarkDefinition[]
  readonly urlField: string | undefined
  readonly withoutMonths: ReadonlyMap<string, number | null>
  /** Of many, as many as a screen can tell apart: every record, the others at even steps. */
  readonly some: boolean
}

/** Fitted rows in date order. */
export function figurePoints({
  view,
  fit,
  benchmark,
  options,
  population,
  benchmarks,
  urlField,
  withoutMonths,
  some,
}: PointInputs): readonly FigurePoint[] {
  const method = findMethod(view.method)
  const reached =
    method.usesSelection && view.select !== 'all'
      ? reaching(population.observations, options.performance, options.threshold)
      : []
  const found = new Set(records(reached, options.better))
  const isRecord = ({ observation }: FittedPoint) => found.has(observation)
  const shown = some ? someDots(fit.points, ({ observation }) => observation, isRecord) : fit.points
  const points = shown.map((point): FigurePoint => {
    const { observation, fitted, residual, leverage, cook } = point
    const record = isRecord(point)
    return {
      id: observation.id,
      name: observation.name,
      url: urlOf(observation.row, urlField),
      date: observation.date,
      decimalYear: observation.decimalYear,
      cost: observation.cost,
      performance: observation.performance,
      record,
      emphasised: record || (!method.usesSelection && nearThreshold(observation, view.threshold, benchmark)),
      fitted,
      residual,
      leverage,
      cook,
      withoutMonths: withoutMonths.get(observation.id) ?? null,
      ...exclusionOf(population, view.exclude, observation.id),
      group: groupOf(observation.row, view.color),
      ...benchmarkOf(observation.row, benchmarks, benchmark),
    }
  })
  return points.sort((a, b) => a.decimalYear - b.decimalYear || a.cost - b.cost || (a.id < b.id ? -1 : 1))
}

/**
 * Rows left out, without those that a screen draws as a cloud, if there are so many: whatever a slider moves, they lie where they lay.
 * @param noted ids of rows with a reader's note, which stands at its dot
 */
export function withoutCloud(leftOut: readonly LeftOut[], noted: ReadonlySet<string>): readonly LeftOut[] {
  const alone = leftOut.filter(({ id, reason }) => !DRAWN.has(reason) || reason === 'excluded' || noted.has(id))
  return leftOut.length - alone.length > MOST_ELEMENTS ? alone : leftOut
}

/** A row beside the fit that can be drawn. */
type Drawn = Pick<LongLeftOut, 'observation' | 'reason'>

/** Rows of the series that are not fitted and can be drawn. */
export function drawnBeside(
  { candidates }: Population,
  leftOut: readonly LeftOut[],
  { hollow }: Pick<View, 'hollow'>,
): readonly Drawn[] {
  const drawn: Drawn[] = []
  const reasons = new Map<string, LeftOutReason>()
  for (const one of leftOut) {
    if (!DRAWN.has(one.reason) && !(one.reason === 'filtered' && hollow === 'filtered')) continue
    if (one instanceof LongLeftOut) drawn.push(one)
    else reasons.set(one.id, one.reason)
  }
  if (reasons.size === 0) return drawn
  for (const observation of candidates) {
    const reason = reasons.get(observation.id)
    if (reason !== undefined) drawn.push({ observation, reason })
  }
  return drawn
}

/** The same as dots. @param some of many, as many as a screen can tell apart, and every row that the reader took out */
export function contextPoints(
  population: Population,
  drawn: readonly Drawn[],
  { color, exclude }: Pick<View, 'color' | 'exclude'>,
  some: boolean,
): readonly ContextPoint[] {
  const isTakenOut = ({ reason }: Drawn) => reason === 'excluded'
  const shown = some ? someDots(drawn, ({ observation }) => observation, isTakenOut) : drawn
  const kept = dotsKept(population, color, exclude)
  return shown.map(({ observation, reason }): ContextPoint => {
    const before = kept.get(observation)
    if (before?.reason === reason) return before
    const { id, name, date, decimalYear, cost, performance, row } = observation
    const dot = {
      id,
      name,
      date,
      decimalYear,
      cost,
      performance,
      reason,
      group: groupOf(row, color),
      ...exclusionOf(population, exclude, id),
    }
    kept.set(observation, dot)
    return dot
  })
}

type Kept = WeakMap<Observation, ContextPoint>

/** Dots that a population was drawn with last: between two levels of a threshold most are the same. */
const lastDots = new WeakMap<
  Population,
  { readonly color: string | null; readonly exclude: View['exclude']; readonly dots: Kept }
>()

function dotsKept(population: Population, color: string | null, exclude: View['exclude']): Kept {
  const last = lastDots.get(population)
  if (last?.color === color && last.exclude === exclude) return last.dots
  const dots: Kept = new WeakMap()
  lastDots.set(population, { color, exclude, dots })
  return dots
}

/** Steps through the records: each holds until the next. Empty where fewer than two. */
export function frontier(points: readonly FigurePoint[]): readonly { decimalYear: number; value: number }[] {
  const steps: { decimalYear: number; value: number }[] = []
  for (const { decimalYear, cost } of points.filter(({ record }) => record)) {
    const previous = steps.at(-1)
    if (previous) steps.push({ decimalYear, value: previous.value })
    steps.push({ decimalYear, value: cost })
  }
  return steps.length > 1 ? steps : []
}

function benchmarkOf(
  row: Row,
  benchmarks: readonly BenchmarkDefinition[],
  drawn: BenchmarkDefinition,
): Pick<FigurePoint, 'benchmark'> {
  const own = benchmarks.find((one) => isOfSeries(row, one))
  return own ? { benchmark: { label: own.label, drawn: own.id === drawn.id } } : {}
}

/** What leaves a row out, or has left it out: a model with several scores goes whole, any other row by its id. */
function exclusionOf({ models }: Population, exclude: View['exclude'], id: string) {
  const model = models.get(id)
  const whole = model && !exclude.includes(id) && (model.rows > 1 || exclude.includes(model.exclusion))
  return { exclusion: whole ? model.exclusion : id, modelRows: model?.rows ?? 1 }
}

function nearThreshold(observation: Observation, threshold: number | null, benchmark: BenchmarkDefinition): boolean {
  const { performance, row } = observation
  if (performance === null || threshold === null) return false
  return isOfSeries(row, benchmark) && Math.abs(performance - threshold) <= NEAR_THRESHOLD * Math.abs(threshold)
}

function groupOf(row: Row, field: string | null): string | null {
  if (field === null) return null
  const cell = row.cells[field] ?? null
  if (cell === null) return null
  return typeof cell === 'object' ? (cell[0] ?? null) : String(cell)
}
