/** Dates by bands of other errors than Student's, against R. */
import { describe, expect, it } from 'vitest'
import { observation, options } from '../fixtures/observations'
import { evidenceBy } from '../intervals/evidence'
import { trend } from '../methods/trend'
import reference from './fixtures/forecasts-by-errors.json'
import { inversePrediction } from './inverse-prediction'

const select = { ...options, select: 'all', better: 'more' } as const

describe.each(reference.cases)('$study by $kind', ({ study, kind, targets }) => {
  const { years, y, clusters } = reference.studies[study === 'runs' ? 'runs' : 'hardware']
  const rows = years.map((decimalYear, i) => ({
    ...observation('2015-01-01', 2 ** (y[i] ?? NaN), null, `r${String(i).padStart(4, '0')}`),
    decimalYear,
    cluster: clusters[i] ?? null,
  }))
  const fit = trend.fit(rows, select)
  if (!fit.ok) throw new Error(fit.problem.code)
  const by = evidenceBy(kind === 'cr2' ? 'cr2' : kind === 'hac' ? 'hac' : 'ar1')
  if (!by) throw new Error('a formula is meant')
  const { line } = by({ method: trend, fit: fit.value, population: rows, options: select })
  if (!line) throw new Error('no line')

  it.each(targets)('at 2^$log2', ({ log2, line: at, mean, prediction }) => {
    const found = inversePrediction(
      { slope: fit.value.slope, curve: line.curve },
      2 ** log2,
      Math.min(...years),
      Math.max(...years),
    )
    expect(found.decimalYear).toBeCloseTo(at, 8)
    // Of AR(1) R integrates to 1e-10, and the band is shallow: 5e-6 of a year is three minutes. The others close in to 1e-11.
    const digits = kind === 'ar1' ? 5 : 8
    for (const [set, ends] of [
      [found.mean, mean],
      [found.prediction, prediction],
    ] as const) {
      if (set?.kind !== 'interval') throw new Error('no interval')
      expect(set.from).toBeCloseTo(ends[0] ?? NaN, digits)
      expect(set.to).toBeCloseTo(ends[1] ?? NaN, digits)
    }
  })
})
