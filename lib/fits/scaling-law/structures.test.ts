/** Structures other than the default one, each fitted to the published sample. */
import { describe, expect, it } from 'vitest'
import type { Fit } from '../fit'
import type { FitOptions } from '../fit-options'
import repeated from './fixtures/repeated-tokens-reference.json'
import { options, population } from './published-sample.fixture'
import { scalingLaw } from './scaling-law'
import { structures } from './structure'
import { structuresWithRate } from './structure-ids'

function fitted(change: Partial<FitOptions>): Fit {
  const fit = scalingLaw.fit(population, { ...options, ...change })
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem))
  return fit.value
}

function refused(structure: string) {
  const fit = scalingLaw.fit(population, { ...options, structure })
  return fit.ok ? null : fit.problem
}

describe('other structures', () => {
  it('draws a log-linear line of least compute for each that has a rate, on each benchmark', () => {
    expect(structuresWithRate).toEqual(structures.filter(({ doubling }) => doubling === 'closed').map(({ id }) => id))
    for (const structure of structuresWithRate)
      for (const benchmark of ['wikitext-103', 'penn-treebank']) {
        const { curve, slope, doublingTimes } = fitted({ structure, benchmark })
        expect(-12 / (doublingTimes?.compute ?? NaN)).toBeCloseTo(slope, 12)
        for (const year of [2013, 2020.5])
          expect(Math.log2(curve(year + 1).value / curve(year).value)).toBeCloseTo(slope, 9) // rounding of ratios near 2^-2
      }
  })

  it('has one input’s time alone where the other has no progress', () => {
    for (const [structure, input, other] of [
      ['2', 'data', 'parameters'],
      ['8', 'data', 'parameters'],
      ['3', 'parameters', 'data'],
      ['9', 'parameters', 'data'],
    ] as const) {
      const times = fitted({ structure }).doublingTimes
      expect(times?.[input]).toBe(times?.compute)
      expect(times?.[other]).toBeUndefined()
    }
  })

  it('has a rate of its own on each benchmark where the structure tells them apart', () => {
    const rates = ['wikitext-103', 'wikitext-2', 'penn-treebank'].map(
      (benchmark) => fitted({ structure: '10', benchmark }).slope,
    )
    expect(new Set(rates).size).toBe(3)
    expect(Object.keys(fitted({ structure: '13' }).doublingTimes ?? {})).toContain('computeOtherArchitectures')
  })

  it('counts a corpus read several times from the least that any is worth, as SciPy does', () => {
    for (const { delta, objective, months } of repeated.fits) {
      const fit = fitted({ structure: '20', delta })
      expect(fit.parameters?.D0).toBeCloseTo(repeated.leastTokens, 6)
      expect(Math.abs((fit.solver?.objective ?? NaN) - objective)).toBeLessThan(1e-7)
      expect(Math.abs(-12 / fit.slope - months)).toBeLessThan(5e-3)
    }
  })

  it('leaves out rows without a vocabulary where it reads one', () => {
    const { points, leftOut } = fitted({ structure: '19' })
    expect(points).toHaveLength(185)
    expect(leftOut.every(({ reason }) => reason === 'no-vocabulary')).toBe(true)
  })

  it('names those whose doubling time is not one number, or is none', () => {
    for (const structure of ['12', '14', '15'])
      expect(refused(structure)).toEqual({ code: 'structure-without-rate', structure, numerical: true })
    for (const structure of ['16', '17'])
      expect(refused(structure)).toEqual({ code: 'structure-without-rate', structure, numerical: false })
  })
})

describe('structure 18, one exponential of compute', () => {
  // SciPy 1.10, minimize(method='SLSQP') from zeros on the same columns: objective, 12 ln2 aK / aY.
  it('halves where SciPy says', () => {
    const { solver, slope, doublingTimes } = fitted({ structure: '18' })
    expect(solver?.objective).toBeCloseTo(0.05309242514, 10)
    expect([solver?.iterations, solver?.evaluations]).toEqual([13, 89])
    expect(12 / slope).toBeCloseTo(-9.7663065, 6)
    expect(Object.keys(doublingTimes ?? {})).toEqual(['compute'])
  })

  it('costs what brings the loss to the threshold', () => {
    const { curve, parameters: p } = fitted({ structure: '18' })
    const smallest = Math.min(...population.map(({ cost }) => cost))
    const cost = curve(p?.t0 ?? NaN).value // on the first day nothing has progressed yet
    const loss = Math.exp((p?.aC ?? NaN) - (p?.aK ?? NaN) * Math.log(cost / smallest))
    expect(loss).toBeCloseTo(Math.log(20), 12)
  })
})
