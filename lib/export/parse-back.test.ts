import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Figure } from '@/lib/figure/figure'
import { figureOf, study } from '@/lib/result/bundled-studies.fixture'
import { tableCsv } from './csv'
import { fitTable } from './fit-table'
import { allRowsTable, pointsTable } from './rows-table'
import { figureJson } from './json'

const QUERIES = [
  'study=efficiency-milestones',
  'study=benchmarks',
  'study=imagenet',
  'study=imagenet&method=pooled&law=transistors&law=12',
  'study=nanogpt-speedrun&estimator=quantile',
  'study=microprocessors&estimator=theil-sen',
  'study=lm-perplexity&draws=0',
  'study=imagenet&method=trend&threshold=0.01',
]

interface Line {
  readonly [column: string]: string
}

const parse = (csv: string): readonly Line[] => Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data

/** A cell as the number it was; text stays text, an empty cell is null. */
function valueOf(cell: string | undefined): string | number | boolean | null {
  if (cell === undefined || cell === '') return null
  if (cell === 'true' || cell === 'false') return cell === 'true'
  const number = Number(cell)
  return Number.isNaN(number) ? cell : number
}

describe.each(QUERIES)('the files of %s', (query) => {
  const figure = figureOf(query)

  it('points.csv parses back to the points of the figure, to the last digit', () => {
    const lines = parse(tableCsv(pointsTable(figure)))
    expect(lines.map(({ id }) => id)).toEqual(figure.points.map(({ id }) => id))
    for (const [i, point] of figure.points.entries()) {
      const line = Object.fromEntries(Object.entries(lines[i] ?? {}).map(([name, cell]) => [name, valueOf(cell)]))
      expect(line).toMatchObject({
        date: point.date,
        cost: point.cost,
        cost_unit: figure.data.costUnit === '' ? null : figure.data.costUnit,
        performance: point.performance,
        record: point.record,
        fitted: point.fitted,
        residual: point.residual,
        leverage: point.leverage,
        cook: point.cook,
        without_months: point.withoutMonths,
        url: point.url,
      })
      expect(lines[i]?.name).toBe(point.name)
    }
  })

  it('fit.csv parses back to the fit, each quantity under its own name', () => {
    const value = new Map(
      parse(tableCsv(fitTable(figure))).map(({ quantity, value: cell }) => [quantity, valueOf(cell)]),
    )
    const said = (name: string) => {
      expect([...value.keys()], name).toContain(name)
      return value.get(name)
    }
    const same = (facts: Readonly<Record<string, unknown>>) => {
      for (const [name, fact] of Object.entries(facts)) expect(said(name), name).toEqual(fact)
    }
    const { fit, data, view } = figure
    same({ study: data.study, benchmark: data.benchmark, cost: data.cost, threshold: view.threshold })
    expect(parse(tableCsv(fitTable(figure))).find(({ quantity }) => quantity === 'data_version')?.value).toBe(
      data.version,
    )
    if (!fit) return expect(value.has('slope')).toBe(false)
    const { halvingTime: time, slopeInterval } = fit
    same({ method: fit.method, n: fit.n, from: fit.from, to: fit.to, direction: time.direction, level: fit.level })
    same({ months_per_factor_two: time.months, months_low: time.low, months_high: time.high })
    same({ slope: fit.slope, slope_standard_error: fit.slopeSe, intercept: fit.intercept, r2: fit.r2 })
    same({ slope_low: slopeInterval?.[0] ?? null, slope_high: slopeInterval?.[1] ?? null })
    same({ residual_sd: fit.residualSd, degrees_of_freedom: fit.df, lag1_correlation: fit.lag1 })
    same({ annual_factor: fit.annualFactor.value, gain_trend: fit.gain.trend, gain_observed: fit.gain.observed })
    if (slopeInterval) expect(Number(said('slope_low'))).toBeLessThan(Number(said('slope_high')))
    if (time.low !== null && time.high !== null)
      expect(Number(said('months_low'))).toBeLessThan(Number(said('months_high')))
    for (const law of figure.laws)
      same({
        [`law_${law.id}_months`]: law.months,
        [`law_${law.id}_speed_ratio`]: law.speedRatio.value,
        [`law_${law.id}_speed_ratio_low`]: law.speedRatio.low,
        [`law_${law.id}_speed_ratio_high`]: law.speedRatio.high,
        [`law_${law.id}_gain`]: law.gain,
        [`law_${law.id}_share`]: law.share,
        [`law_${law.id}_p_faster`]: law.pFaster,
      })
    for (const [name, parameter] of Object.entries(fit.parameters ?? {})) same({ [`parameter_${name}`]: parameter })
    if (fit.solver) same({ solver: fit.solver.id, objective: fit.solver.objective, iterations: fit.solver.iterations })
    if (fit.records)
      same({ records: fit.records.n, records_p_count: fit.records.pCount, records_p_slope: fit.records.pSlope })
  })

  it('points.csv?rows=all holds every row of the series once: used, or left out with its reason', () => {
    const lines = parse(tableCsv(allRowsTable(figure, study(figure.data.study))))
    const used = new Set(figure.points.map(({ id }) => id))
    const reasons = new Map<string, string>(figure.data.leftOut.map(({ id, reason }) => [id, reason]))
    expect(lines).toHaveLength(used.size + reasons.size)
    for (const { id = '', used: isUsed, excluded_reason: reason } of lines) {
      expect(isUsed, id).toBe(String(used.has(id)))
      expect(reason, id).toBe(used.has(id) ? '' : reasons.get(id))
    }
  })

  it('the JSON holds finite numbers only, the figure’s own', () => {
    const json = figureJson(figure)
    expect(notFinite(json, '')).toEqual([])
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      fit: figure.fit && {
        slope: figure.fit.slope,
        slopeInterval: figure.fit.slopeInterval,
        halvingTime: figure.fit.halvingTime,
        objective: figure.fit.solver?.objective ?? null,
      },
      laws: figure.laws.map(({ id, pFaster, speedRatio }) => ({ id, pFaster, speedRatio })),
      points: figure.points.map(({ id, cost, residual }) => ({ id, cost, residual })),
      data: { leftOut: figure.data.leftOut },
    } satisfies Partial<Record<keyof Figure, unknown>>)
  })
})

/** Paths of numbers that JSON would turn into null. */
function notFinite(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}/${key}`))
}
