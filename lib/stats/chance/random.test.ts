import { describe, expect, it } from 'vitest'
import { createRandom, randomFromState, splitMix64 } from './random'

describe('the generator', () => {
  it('gives the first ten outputs of the reference xoshiro128** 1.1 in state 1, 2, 3, 4', () => {
    // Printed by xoshiro128starstar.c, as kept in the tests of the Rust crate rand_xoshiro.
    const random = randomFromState(1, 2, 3, 4)
    expect(Array.from({ length: 10 }, random.nextUint32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('expands seeds as the reference splitmix64.c does', () => {
    // Printed by splitmix64.c from this state, as kept in the tests of the Rust crate rand_xoshiro.
    expect(splitMix64(1477776061723855037n, 5)).toEqual([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
      8488337342461049707n,
      15141737807933549159n,
    ])
  })

  it('joins the two, low halves first', () => {
    // A separate implementation in Python's unbounded integers.
    const firstFive = (seed: number) => Array.from({ length: 5 }, createRandom(seed).nextUint32)
    expect(firstFive(0)).toEqual([3737715805, 2584255861, 2876756834, 3286328325, 1553311962])
    expect(firstFive(1)).toEqual([1695105466, 1423115009, 634581793, 1068227753, 716759206])
    expect(firstFive(4294967295)).toEqual([331202089, 2303545133, 2732085799, 1755962312, 20464611])
  })

  it('refuses what is no seed', () => {
    for (const seed of [-1, 0.5, NaN, 2 ** 53]) expect(() => createRandom(seed)).toThrow(RangeError)
  })
})

describe('whole numbers below n', () => {
  it('are each equally likely', () => {
    const random = createRandom(7)
    const counts = new Array<number>(7).fill(0)
    for (let draw = 0; draw < 70_000; draw += 1) {
      const value = random.below(7)
      counts[value] = (counts[value] ?? NaN) + 1
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(22.46) // the 99.9th percentile with 6 degrees of freedom; the seed is fixed
  })

  it('do not favour small ones where 2^32 is far from a multiple of n', () => {
    // A plain remainder would give values below 2^30 with probability 1/2 instead of 1/3.
    const random = createRandom(11)
    const n = 3 * 2 ** 30
    let small = 0
    for (let draw = 0; draw < 30_000; draw += 1) if (random.below(n) < 2 ** 30) small += 1
    expect(Math.abs(small - 10_000)).toBeLessThan(330) // four standard deviations of a binomial(30000, 1/3), 82 each
  })

  it('know 1 and 2^32', () => {
    const random = createRandom(3)
    expect(random.below(1)).toBe(0)
    expect(randomFromState(1, 2, 3, 4).below(2 ** 32)).toBe(11520)
  })
})

it('uniform numbers lie in [0, 1) with mean a half', () => {
  const random = createRandom(5)
  const values = Array.from({ length: 10_000 }, random.uniform)
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...values)).toBeLessThan(1)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.0116) // four standard errors, 1 / sqrt(12 * 10000) each
})
