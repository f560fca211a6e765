import { describe, expect, it } from 'vitest'
import { normalDraws } from '@/lib/stats/chance/normal-draws'
import { createRandom } from '@/lib/stats/chance/random'
import { options as anyOptions } from '../fixtures/observations'
import { trend } from '../methods/trend'
import type { Observation } from '../rows/observation'
import { effectiveUnits, expandedPercentile, shareBeyond } from './expanded-percentile'
import reference from './fixtures/paired-bootstrap.json'
import { pairedBootstrapSteps, pairedSlopes, type PairedSlopes, type SampleAsked } from './paired-bootstrap'
import { type SharedUnit, sharedUnits } from './shared-units'

const options = { ...anyOptions, select: 'all' as const }

const observed = (id: string, decimalYear: number, doublings: number): Observation => ({
  ...{ id, name: id, date: '2020-01-01', decimalYear, cost: 2 ** doublings, performance: null, cluster: id },
  row: { id, line: 2, cells: {} },
})
const asked = (population: readonly Observation[]): SampleAsked => ({ population, method: trend, options })

function drawAll(
  first: SampleAsked,
  second: SampleAsked,
  units: readonly SharedUnit[],
  draws: number,
  seed = 1,
): PairedSlopes {
  const steps = pairedBootstrapSteps(first, second, units, { draws, seed })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('units that two samples share', () => {
  it('join rows by any label, across samples and along chains', () => {
    expect(sharedUnits([['a'], ['b']], [['b'], ['c']])).toEqual([
      { first: [0], second: [] },
      { first: [1], second: [0] },
      { first: [], second: [1] },
    ])
    expect(sharedUnits([['a', 'x'], ['b', 'x'], []], [['b', 'y'], ['y']])).toEqual([
      { first: [0, 1], second: [0, 1] },
      { first: [2], second: [] },
    ])
    expect(sharedUnits([], [])).toEqual([])
  })

  it('count by what they hold', () => {
    expect(effectiveUnits([3, 3, 3, 3])).toBe(4)
    expect(effectiveUnits([97, 1, 1, 1])).toBeLessThan(1.1)
  })
})

describe('two slopes of one resample, against numpy and scipy', () => {
  const sample = (rows: typeof reference.first) =>
    asked(rows.map(({ id, year, doublings }) => observed(id, year, doublings)))
  const labels = (rows: typeof reference.first) =>
    rows.map(({ model, firm }) => (firm === null ? [model] : [model, firm]))
  const [first, second] = [sample(reference.first), sample(reference.second)]
  const units = sharedUnits(labels(reference.first), labels(reference.second))
  const slopes = reference.draws.map(({ counts }) => pairedSlopes(first, second, units)(Uint32Array.from(counts)))

  it('draws the same units', () => {
    expect(units).toHaveLength(reference.units.length)
    const sizes = units.map((unit) => unit.first.length + unit.second.length)
    expect(effectiveUnits(sizes)).toBeCloseTo(reference.effective, 12)
  })

  it('gives the slopes of the rows as often as they were drawn', () => {
    for (const [index, draw] of reference.draws.entries()) {
      // polyfit's own error: its columns are years, scaled but not centred
      expect(slopes[index]?.[0]).toBeCloseTo(draw.first, 9)
      expect(slopes[index]?.[1]).toBeCloseTo(draw.second, 9)
    }
  })

  it.each(reference.intervals)('has the interval of $level', ({ level, share, ends }) => {
    expect(shareBeyond(level, reference.effective)).toBeCloseTo(share, 10)
    const differences = slopes.map(([a, b]) => b - a)
    const [low, high] = expandedPercentile(differences, level, reference.effective) ?? [NaN, NaN]
    expect(low).toBeCloseTo(ends[0] ?? NaN, 8)
    expect(high).toBeCloseTo(ends[1] ?? NaN, 8)
  })

  it('has no interval where draws are too few to reach its ends', () => {
    expect(expandedPercentile([1, 2, 3], 0.95, 20)).toBeNull()
    expect(
      expandedPercentile(
        Array.from({ length: 1000 }, (_, i) => i),
        0.95,
        1,
      ),
    ).toBeNull()
  })
})

describe('the difference of two slopes', () => {
  it('scatters as the closed form says where the samples share nothing', () => {
    const { first, second, difference, se } = reference.independent
    const sample = (rows: typeof first, name: string) =>
      asked(rows.map(({ year, doublings }, i) => observed(`${name}${i}`, year, doublings)))
    const pair = [sample(first, 'a'), sample(second, 'b')] as const
    const units = sharedUnits(
      first.map((_, i) => [`a${i}`]),
      second.map((_, i) => [`b${i}`]),
    )
    const { slopes, failed } = drawAll(...pair, units, 4000)
    expect(failed).toBe(0)
    const drawn = slopes.map(([a, b]) => b - a)
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
    const sd = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drawn.length - 1))
    // Monte Carlo error of an SD of 4,000 draws is 1.1 %; 150 rows a sample move the case bootstrap by some percent more.
    expect(Math.abs(sd / se - 1)).toBeLessThan(0.1)
    expect(Math.abs(mean - difference)).toBeLessThan(4 * (se / Math.sqrt(4000)) + 0.05 * se)
  })

  it('is nothing, in every draw, between a sample and itself', () => {
    const rows = reference.first.map(({ id, year, doublings }) => observed(id, year, doublings))
    const labels = rows.map(({ id }) => [id])
    const { slopes } = drawAll(asked(rows), asked(rows), sharedUnits(labels, labels), 50)
    expect(slopes.every(([a, b]) => a === b)).toBe(true)
  })

  it('has the sign of its order, from equal seeds', () => {
    const [a, b] = [reference.first, reference.second].map((rows) =>
      asked(rows.map(({ id, year, doublings }) => observed(id, year, doublings))),
    ) as [SampleAsked, SampleAsked]
    const units = sharedUnits(
      reference.first.map(({ model }) => [model]),
      reference.second.map(({ model }) => [model]),
    )
    const turned = units.map(({ first, second }) => ({ first: second, second: first }))
    const forth = drawAll(a, b, units, 40).slopes
    expect(drawAll(b, a, turned, 40).slopes).toEqual(forth.map(([one, other]) => [other, one]))
    expect(drawAll(a, b, units, 40, 2).slopes).not.toEqual(forth)
  })
})

/** Models that two benchmarks share, alone or in firms whose models lean on one another; slopes of -0.5 and -1. */
function simulated(n: number, firms: number | null, seed: number) {
  const random = createRandom(seed)
  const normal = normalDraws(random)
  const first: Observation[] = []
  const second: Observation[] = []
  const labels: (readonly string[])[][] = [[], []]
  const firmEffects = Array.from({ length: firms ?? 0 }, () => normal())
  for (let i = 0; i < n; i += 1) {
    const year = 2012 + 10 * random.uniform()
    // Of firms the first has the most models, as in the real tables.
    const firm = firms === null ? null : Math.floor(firms * random.uniform() ** 1.5)
    const effect = normal() + (firm === null ? 0 : (firmEffects[firm] ?? NaN))
    const add = (rows: Observation[], place: 0 | 1, slope: number) => {
      rows.push(observed(`${place} ${i}`, year, 60 + slope * (year - 2017) + effect + 0.7 * normal()))
      labels[place]?.push([`model ${i}`, ...(firm === null ? [] : [`firm ${firm}`])])
    }
    if (i % 4 !== 0) add(first, 0, -0.5)
    if (i % 4 !== 1) add(second, 1, -1)
  }
  return { first: asked(first), second: asked(second), units: sharedUnits(labels[0] ?? [], labels[1] ?? []) }
}

describe('the interval of the difference', () => {
  it.each([
    ['20 models', 20, null],
    ['60 models', 60, null],
    ['60 models of 15 firms', 60, 15],
  ])('covers no less than it says: %s', (_, n, firms) => {
    const sets = 200
    let [covered, without] = [0, 0]
    for (let set = 0; set < sets; set += 1) {
      const { first, second, units } = simulated(n, firms, 1000 + set)
      const { slopes } = drawAll(first, second, units, 1000, set + 1)
      const sizes = units.map((unit) => unit.first.length + unit.second.length)
      const differences = slopes.map(([a, b]) => b - a)
      const ends = expandedPercentile(differences, 0.95, effectiveUnits(sizes))
      if (ends === null) without += 1
      else if (ends[0] <= -0.5 && -0.5 <= ends[1]) covered += 1
    }
    expect(without).toBeLessThan(sets / 10)
    // Binomial: the SD of a share of 200 at 95 % is 1.5 points; two below the level are allowed, and three of those.
    expect(covered / (sets - without)).toBeGreaterThan(0.93 - 3 * Math.sqrt((0.95 * 0.05) / sets))
  })
})
