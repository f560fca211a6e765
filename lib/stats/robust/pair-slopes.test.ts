import { describe, expect, it } from 'vitest'
import { pairSlopes } from './pair-slopes'
import { createRandom } from '../chance/random'
import { selectSlopes } from './slope-selection'
import { theilSen } from './theil-sen'

type Points = { readonly x: readonly number[]; readonly y: readonly number[] }

function points(n: number, point: (random: ReturnType<typeof createRandom>, i: number) => readonly [number, number]) {
  const random = createRandom(8)
  const drawn = Array.from({ length: n }, (_, i) => point(random, i))
  return { x: drawn.map(([x]) => x), y: drawn.map(([, y]) => y) }
}

/** All slopes in rising order, straight from the definition. */
function slopesOf({ x, y }: Points): number[] {
  const slopes = x.flatMap((xi, i) =>
    x.slice(0, i).flatMap((xj, j) => (xi === xj ? [] : [((y[i] ?? NaN) - (y[j] ?? NaN)) / (xi - xj)])),
  )
  return slopes.sort((a, b) => a - b)
}

const shapes: Readonly<Record<string, Points>> = {
  'days and tenths of a doubling, so that both tie': points(700, (random) => {
    const year = 2012 + random.below(4000) / 365.25
    return [year, 60 - 0.5 * (year - 2018) + random.below(40) / 10]
  }),
  'five dates': points(400, (random) => [2012 + random.below(5), random.uniform()]),
  'whole numbers of a small grid, points more than once': points(400, (random) => [random.below(12), random.below(6)]),
  'a line with two outliers': points(350, (_, i) => [i, i < 2 ? 1e6 * (i + 1) : 3 * i]),
  'one level throughout': points(350, (_, i) => [i, 7]),
  'one level and a few others': points(350, (random, i) => [i, i % 9 === 0 ? random.uniform() : 7]),
  'two clusters far apart': points(400, (random, i) => [(i % 2) * 1e6 + random.uniform(), random.uniform() * 1e3]),
  'slopes over twenty orders of magnitude': points(400, (random) => [
    random.uniform(),
    10 ** (20 * random.uniform() - 10),
  ]),
}

describe('slopes of all pairs, selected instead of written out', () => {
  for (const [shape, sample] of Object.entries(shapes))
    it(`have the same number, ranks and neighbours: ${shape}`, () => {
      const selected = selectSlopes(sample.x, sample.y)
      const slopes = slopesOf(sample)
      const last = slopes.length - 1
      const spread = Math.max(...sample.y.map(Math.abs))
      expect(selected.count).toBe(slopes.length)
      for (const share of [0, 0.0001, 0.05, 0.3, 0.5, 0.5001, 0.77, 0.999, 1]) {
        const rank = Math.round(share * last)
        const wanted = slopes[rank] ?? NaN
        // A count of pairs out of order sees y - value x, which is rounded to 1e-16 of the highest y.
        expect(Math.abs(selected.atRank(rank) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted) + 1e-15 * spread)
      }
      const between = slopes.findIndex((slope, i) => i >= last / 3 && slope < (slopes[i + 1] ?? slope))
      const value = ((slopes[between] ?? NaN) + (slopes[between + 1] ?? NaN)) / 2
      if (between >= 0) expect(selected.beside(value)).toEqual({ less: between + 1, more: last - between })
    })

  it('are exactly zero where pairs are tied about the rank, and their ends in order', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = createRandom(seed)
      const n = 301 + random.below(300)
      const x = Array.from({ length: n }, () => 2012 + random.below(144) / 12)
      const y = x.map(() => random.below(10))
      const selected = theilSen(x, y)
      const slopes = slopesOf({ x, y })
      const half = slopes.length / 2
      expect(selected.slope).toBeCloseTo(
        ((slopes[Math.ceil(half) - 1] ?? NaN) + (slopes[Math.floor(half)] ?? NaN)) / 2,
        12,
      )
      for (const level of [0.8, 0.95, 0.99]) {
        const [low, high] = selected.interval(level) ?? []
        expect(low).toBeLessThanOrEqual(high ?? NaN)
        for (const end of [low, high]) expect(end === 0 || Math.abs(end ?? 0) > 1e-6).toBe(true)
      }
    }
  })

  it('take over where writing out grows slow, and say the same', () => {
    const { x, y } = shapes['days and tenths of a doubling, so that both tie'] ?? { x: [], y: [] }
    const few = pairSlopes(x.slice(0, 300), y.slice(0, 300))
    const same = selectSlopes(x.slice(0, 300), y.slice(0, 300))
    expect(few.count).toBe(same.count)
    for (const rank of [0, 100, 20_000, few.count - 1]) expect(same.atRank(rank)).toBeCloseTo(few.atRank(rank), 10)
  })
})

describe('Theil-Sen with more pairs than 32 bits count', () => {
  const n = 100_001

  it('has the slope about which mirrored errors make the pairs symmetric', () => {
    const random = createRandom(3)
    const x = Array.from({ length: n }, (_, i) => i)
    const errors = Float64Array.from({ length: (n + 1) / 2 }, () => 1000 * random.uniform())
    const y = x.map((i) => -0.37 * i + (errors[Math.min(i, n - 1 - i)] ?? NaN))
    const fit = theilSen(x, y)
    expect(fit.slope).toBeCloseTo(-0.37, 12)
    const [low, high] = fit.interval(0.95) ?? []
    expect(((low ?? NaN) + (high ?? NaN)) / 2).toBeCloseTo(-0.37, 9)
    const { less, more } = fit.pairsBeside(-0.5)
    expect(less + more).toBe((n * (n - 1)) / 2)
  })

  it('keeps the line of three points in four whatever the others do', () => {
    const random = createRandom(4)
    const { x, y } = points(n, (_, i) => [i / 4, i % 4 === 3 ? 1e5 * random.uniform() : 0.5 * i])
    expect(theilSen(x, y).slope).toBe(2)
  })
})
