/**
 * The rows of every cost as columns in date order, filled anew for each shuffle of the dates. What no shuffle changes is
 * made once: the order of the dates, logarithms of costs, performances on their scale.
 */
import type { PerformanceDefinition } from '@/lib/data/study'
import type { FitOptions } from '@/lib/fits/fit-options'
import { naturalScale } from '@/lib/fits/rows/natural-scale'
import type { Observation } from '@/lib/fits/rows/observation'
import { progressSign } from '@/lib/fits/rows/records-scan'
import type { SpecificationSeries } from '../specification-space'

/** Rows of one cost side by side, in date order; of one date the smaller cost first. */
export interface DealtColumns {
  readonly cost: string
  /** Place of each row's model among all models. */
  readonly models: Uint32Array
  /** Place of each row's date among the dates of all models in order. */
  readonly dates: Uint32Array
  readonly years: Float64Array
  /** log2 cost. */
  readonly doublings: Float64Array
  /** Cost, its sign turned so that more is better: what records are told by. */
  readonly progress: Float64Array
  /** In the metric's unit, and on its natural scale; NaN where a row has none. */
  readonly performances: Float64Array
  readonly g: Float64Array
  /** The rows as observations with the dates that they have now, for what columns do not hold. */
  readonly population: () => readonly Observation[]
}

/** All columns, and the deal that fills them. */
export interface Dealt {
  readonly columns: readonly DealtColumns[]
  /** Rows of one id are one model. */
  readonly models: number
  /** ISO dates of all models in order. */
  readonly dates: readonly string[]
  /** @param order the place among all models, in the order of their ids, that each one's date comes from; null: its own */
  readonly deal: (order: readonly number[] | null) => void
}

/** @param series one a cost; rows of one id are one model, with one date */
export function dealtColumns(
  series: readonly SpecificationSeries[],
  { better, performance }: Pick<FitOptions, 'better' | 'performance'>,
): Dealt {
  const byId = new Map(series.flatMap(({ population }) => population.map((row) => [row.id, row] as const)))
  const models = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const places = new Map(models.map(({ id }, i) => [id, i]))
  const inOrder = Uint32Array.from(models, (_, i) => i).sort((a, b) => models[a]!.decimalYear - models[b]!.decimalYear)
  const dates = Array.from(inOrder, (model) => models[model]!.date)
  const years = Float64Array.from(inOrder, (model) => models[model]!.decimalYear)
  const holder = new Uint32Array(models.length) // whose date it is now, by place of the date among the models
  const filled = series.map(({ cost, population }) => {
    const rows: (Observation | undefined)[] = models.map(() => undefined)
    for (const row of population) rows[places.get(row.id) ?? NaN] = row
    return columnsOf(cost, rows, population.length, better, performance)
  })
  return {
    columns: filled.map(({ columns }) => columns),
    models: models.length,
    dates,
    deal: (order) => {
      for (let model = 0; model < models.length; model += 1) holder[order?.[model] ?? model] = model
      for (const { clear, append } of filled) {
        clear()
        for (let date = 0; date < inOrder.length; date += 1)
          append(holder[inOrder[date]!]!, date, years[date]!, models[inOrder[date]!]!)
      }
    },
  }
}

function columnsOf(
  cost: string,
  rows: readonly (Observation | undefined)[],
  n: number,
  better: FitOptions['better'],
  performance: PerformanceDefinition | null,
) {
  const sign = progressSign(better)
  const costs = Float64Array.from(rows, (row) => row?.cost ?? NaN)
  const logs = costs.map(Math.log2)
  const scores = Float64Array.from(rows, (row) => row?.performance ?? NaN)
  const scaled = scores.map((score) => {
    const g = performance === null || Number.isNaN(score) ? null : naturalScale(performance, score)
    return typeof g === 'number' ? g : NaN
  })
  const numbers = (): Float64Array => new Float64Array(n)
  const [models, dates] = [new Uint32Array(n), new Uint32Array(n)]
  const [years, doublings, progress, performances, g] = [numbers(), numbers(), numbers(), numbers(), numbers()]
  const lenders: Observation[] = [] // whose dates they are
  let next = 0
  const columns: DealtColumns = {
    cost,
    models,
    dates,
    years,
    doublings,
    progress,
    performances,
    g,
    population: () =>
      Array.from(models, (model, place) => {
        const { date, decimalYear } = lenders[place]!
        return { ...rows[model]!, date, decimalYear }
      }),
  }
  return {
    columns,
    clear: () => {
      next = 0
    },
    append: (model: number, date: number, year: number, lender: Observation) => {
      if (rows[model] === undefined) return
      let place = next
      for (; place > 0 && years[place - 1] === year && logs[models[place - 1]!]! > logs[model]!; place -= 1) {
        models[place] = models[place - 1]!
        dates[place] = dates[place - 1]!
        lenders[place] = lenders[place - 1]!
        doublings[place] = doublings[place - 1]!
        progress[place] = progress[place - 1]!
        performances[place] = performances[place - 1]!
        g[place] = g[place - 1]!
      }
      models[place] = model
      dates[place] = date
      lenders[place] = lender
      years[next] = year
      doublings[place] = logs[model]!
      progress[place] = sign * costs[model]!
      performances[place] = scores[model]!
      g[place] = scaled[model]!
      next += 1
    },
  }
}
