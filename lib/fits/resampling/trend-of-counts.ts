/**
 * The trend of many resamples of one population, each given by how often every row was drawn. Selection is taken again in
 * each: a row drawn twice is one record, and a record that is not drawn leaves its place to the row it overshadowed.
 */
import type { EstimatorOptions, Line } from '../estimators/estimator'
import { noLine } from '../estimators/estimator'
import { lineEstimator } from '../estimators/line-estimators'
import { type DrawnLine, LEVEL_YEAR } from './drawn-line'
import type { FitOptions } from '../fit-options'
import type { Observation } from '../rows/observation'
import { scanRecords } from '../rows/records-scan'
import { inDateOrder, inWindow, recordColumns, select } from '../rows/select'

/** Line of the options' estimator; `noLine` under two points or on one date. */
export function trendLine(
  x: Float64Array,
  y: Float64Array,
  options: EstimatorOptions & Pick<FitOptions, 'estimator'>,
): Line {
  const first = x[0]
  return x.length < 2 || x.every((year) => year === first)
    ? noLine
    : lineEstimator(options.estimator).line(x, y, options)
}

/** A line as draws keep it. */
export const drawnTrend = ({ slope, x, y }: Line): DrawnLine => ({ slope, level: y + slope * (LEVEL_YEAR - x) })

/** @returns a function of counts, one a row of the population */
export function trendOfCounts(
  population: readonly Observation[],
  options: FitOptions,
): (counts: Uint32Array) => DrawnLine {
  const lineOf = options.select === 'records' ? ofRecords(population, options) : ofRows(population, options)
  return (counts) => drawnTrend(lineOf(counts))
}

/** Rows to be used, as numbers. */
interface Columns {
  readonly rows: Uint32Array
  readonly years: Float64Array
  readonly doublings: Float64Array
}

function columnsOf(population: readonly Observation[], used: readonly Observation[]): Columns {
  const places = new Map(population.map((observation, row) => [observation, row]))
  return {
    rows: Uint32Array.from(used, (observation) => places.get(observation) ?? 0),
    years: Float64Array.from(used, ({ decimalYear }) => decimalYear),
    doublings: Float64Array.from(used, ({ cost }) => Math.log2(cost)),
  }
}

function ofRows(population: readonly Observation[], options: FitOptions): (counts: Uint32Array) => Line {
  const { used } = select(population, options)
  return summed(population, used, options) ?? ofCopies(population, used, options)
}

/** By estimators that weigh rows by their counts; those have no order, so that of the population does. */
function summed(population: readonly Observation[], used: readonly Observation[], options: FitOptions) {
  const { rows, years, doublings } = columnsOf(population, used)
  const lineOf = lineEstimator(options.estimator).lineOfCounts?.(years, doublings, options)
  if (!lineOf || rows.length === 0) return null
  if (rows.length === population.length) return lineOf
  const drawn = new Uint32Array(rows.length)
  return (counts: Uint32Array) => {
    for (let i = 0; i < rows.length; i += 1) drawn[i] = counts[rows[i]!]!
    return lineOf(drawn)
  }
}

/** By the others: each row as often as it was drawn, in date order. */
function ofCopies(population: readonly Observation[], used: readonly Observation[], options: FitOptions) {
  const { rows, years, doublings } = columnsOf(population, inDateOrder(used, options.better))
  let [x, y] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  return (counts: Uint32Array) => {
    let copies = 0
    for (let i = 0; i < rows.length; i += 1) copies += counts[rows[i]!]!
    if (copies > x.length) [x, y] = [new Float64Array(copies), new Float64Array(copies)]
    let filled = 0
    for (let i = 0; i < rows.length; i += 1)
      for (let copy = counts[rows[i]!]!; copy > 0; copy -= 1) {
        x[filled] = years[i]!
        y[filled] = doublings[i]!
        filled += 1
      }
    return trendLine(x.subarray(0, copies), y.subarray(0, copies), options)
  }
}

/** By the records among the rows drawn, however often each was. */
function ofRecords(population: readonly Observation[], options: FitOptions): (counts: Uint32Array) => Line {
  const ordered = inDateOrder(select(population, { ...options, select: 'reaching' }).reaching, options.better)
  const { rows, years, doublings } = columnsOf(population, ordered)
  const columns = recordColumns(ordered, options.better)
  const shown = new Set(inWindow(ordered, options.from, options.to))
  const inside = ordered.map((observation) => shown.has(observation))
  const places = new Uint32Array(rows.length)
  const [x, y] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  return (counts) => {
    const found = scanRecords(columns, places, (place) => counts[rows[place]!]! > 0)
    let n = 0
    for (let i = 0; i < found; i += 1) {
      const place = places[i]!
      if (!inside[place]) continue
      x[n] = years[place]!
      y[n] = doublings[place]!
      n += 1
    }
    return trendLine(x.subarray(0, n), y.subarray(0, n), options)
  }
}
