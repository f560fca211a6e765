import { describe, expect, it } from 'vitest'
import paper from '../fixtures/ho2024.json'
import reference from '../fixtures/numerical-route-reference.json'
import { progressRates } from '../doubling'
import type { FittedLaw } from '../loss'
import { numericalDoubling } from './numerical-route'
import { findStructure } from '../structure'
import { computeEquivalentGain } from './transformer'

const { parameters, tokens, year } = paper.origin
const origin = { parameters, tokens, year, compute: 6 * parameters * tokens }
const law = (id: string, point: readonly number[]): FittedLaw => ({
  structure: findStructure(id)!,
  origin,
  point: Float64Array.from(point),
})
const places = { ptb: 'ptb', wt2: 'wt2' } as const
const placeOf = (offset: string | null) => ({
  offset: offset === 'ptb' || offset === 'wt2' ? places[offset] : null,
  transformer: true,
})

describe('the numerical route', () => {
  it('is what SciPy finds by minimising', () => {
    expect(reference.routes).toHaveLength(9)
    for (const {
      structure,
      offset,
      point,
      months,
      parameters: bestParameters,
      tokens: bestTokens,
    } of reference.routes) {
      const ours = numericalDoubling(law(structure, point), placeOf(offset))
      expect(Math.abs((ours?.months ?? NaN) / months - 1)).toBeLessThan(1e-7) // the next line's error, at first order
      // A flat minimum is found by its value to the square root of machine precision.
      expect(Math.abs((ours?.parameters ?? NaN) / bestParameters - 1)).toBeLessThan(1e-6)
      expect(Math.abs((ours?.tokens ?? NaN) / bestTokens - 1)).toBeLessThan(1e-6)
    }
  })

  it('comes to the time of the exponents as the doubling becomes small beside the loss: within 1 % for structure 7', () => {
    const seven = law('7', paper.fullPrecision.point)
    const closed = 12 / (progressRates(seven, placeOf(null))?.compute ?? NaN)
    expect(Math.abs((numericalDoubling(seven, placeOf(null))?.months ?? NaN) / closed - 1)).toBeLessThan(0.01)
  })

  it('has no answer where more parameters would not help, or where the loss never falls so far', () => {
    const [aC = 0, aP = 0, aW = 0, aY = 0, , ...rest] = paper.fullPrecision.point
    expect(numericalDoubling(law('7', [aC, aP, aW, aY, -0.01, ...rest]), placeOf(null))).toBeNull()
    const [bC = 0, bP = 0, bW = 0, , bD = 0] = rest
    expect(numericalDoubling(law('7', [aC, aP, aW, 0, 0.05, bC, bP, bW, 0, bD]), placeOf(null))).toBeNull()
  })

  it('counts a worsening backwards', () => {
    const point = [1, 0, 0, -0.02, 0.06, 0.8, 0, 0, -0.01, 0.04]
    const months = numericalDoubling(law('7', point), placeOf(null))?.months ?? NaN
    expect(months).toBeLessThan(0)
    const better = point.map((value, index) => (index === 3 || index === 8 ? -value : value))
    const closed = 12 / (progressRates(law('7', better), placeOf(null))?.compute ?? NaN)
    expect(Math.abs(-months / closed - 1)).toBeLessThan(0.02) // a finite step on either side of the same rate
  })
})

describe('the compute-equivalent gain', () => {
  it('is what SciPy finds at the printed parameters', () => {
    const { point, gains } = reference.transformer
    for (const { compute, gain } of gains) {
      const ours = computeEquivalentGain(law('7', point.slice(0, 10)), point[10] ?? NaN, compute)
      expect(Math.abs((ours ?? NaN) / gain - 1)).toBeLessThan(1e-9) // two root finders near machine precision
    }
  })

  it('is nothing where the transformer changes nothing, and not a number where no compute does it', () => {
    const point = reference.transformer.point.slice(0, 10)
    expect(computeEquivalentGain(law('7', point), 40, 1e25)).toBeCloseTo(1, 9) // sigma(40) is 1 in double precision
    const flat = point.map((value, index) => (index === 4 || index === 9 ? 0 : value))
    expect(computeEquivalentGain(law('7', flat), 1, 1e25)).toBeNull()
  })
})
