import { describe, expect, it } from 'vitest'
import { normalDraws } from './normal-draws'
import { createRandom } from './random'
import { recordDirection, recordRates } from './record-rate'

/** P(W >= w) at a rate by its definition, over every order of the values left over. */
function byEnumeration(x: readonly number[], y: readonly number[], rate: number): number {
  const left = y.map((value, i) => value - rate * (x[i] ?? NaN))
  const observed = weighted(x, left)
  let orders = 0
  let enough = 0
  const visit = (taken: readonly number[], rest: readonly number[]): void => {
    if (rest.length > 0)
      return rest.forEach((value, i) => visit([...taken, value], [...rest.slice(0, i), ...rest.slice(i + 1)]))
    orders += 1
    if (weighted(x, taken) >= observed) enough += 1
  }
  visit([], left)
  return enough / orders
}

/** The sum over record days of how many values came before that day. */
function weighted(x: readonly number[], values: readonly number[]): number {
  let best = Infinity
  let sum = 0
  for (let i = 0; i < x.length;) {
    let end = i
    while (end < x.length && x[end] === x[i]) end += 1
    const least = Math.min(...values.slice(i, end))
    if (least < best) {
      best = least
      sum += i
    }
    i = end
  }
  return sum
}

describe('recordRates', () => {
  it('has the tail that going through every order gives, values of one date included', () => {
    const cases: readonly (readonly [readonly number[], readonly number[]])[] = [
      [
        [2012, 2013, 2014, 2015.5, 2016, 2018, 2019],
        [7.1, 6.2, 6.9, 4.4, 5.2, 3.9, 1.2],
      ],
      [
        [2012, 2012, 2013, 2014, 2014, 2015],
        [5.3, 4.1, 4.6, 4.9, 2.2, 3.1],
      ],
      [
        [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017],
        [0.3, 0.9, 0.1, 0.5, 0.4, 0.7, 0.2, 0.6],
      ],
    ]
    for (const [x, y] of cases)
      for (const rate of [-1.37, -0.61, -0.13, 0.07, 0.77])
        expect(recordRates(x, y, 0.95)?.atLeast(rate), `${x} at ${rate}`).toBeCloseTo(byEnumeration(x, y, rate), 12)
  })

  it('has no lower end where one model on the first day of 40 or fewer cannot be told from chance', () => {
    const falling = (n: number) =>
      recordRates(
        Array.from({ length: n }, (_, i) => i),
        Array.from({ length: n }, (_, i) => (i * 7) % n),
        0.95,
      )
    expect(falling(40)?.lower).toBe(-Infinity)
    expect(falling(41)?.lower).not.toBe(-Infinity)
  })

  it('is no rate on one date, and widens with the level', () => {
    expect(recordRates([2014, 2014], [1, 2], 0.95)).toBeNull()
    const x = Array.from({ length: 60 }, (_, i) => 2010 + i / 6)
    const y = x.map((year, i) => -0.5 * (year - 2010) + ((i * i * 37) % 101) / 30)
    const [narrow, wide] = [recordRates(x, y, 0.8), recordRates(x, y, 0.99)]
    expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? NaN)
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? NaN)
    expect(narrow?.estimate).toBeGreaterThan(narrow?.lower ?? NaN)
    expect(narrow?.estimate).toBeLessThan(narrow?.upper ?? NaN)
  })

  it('rejects the true rate in no more samples than it says, whichever way the scatter leans', () => {
    const random = createRandom(5)
    const normal = normalDraws(random)
    const years = Array.from({ length: 50 }, () => 2015 + 5 * random.uniform()).sort((a, b) => a - b)
    let [missed, exponential] = [0, 0]
    for (let set = 0; set < 400; set += 1) {
      const gaussian = years.map((year) => -0.8 * year + normal())
      const oneSided = years.map((year) => -0.8 * year - Math.log(1 - random.uniform()))
      const holds = (y: readonly number[]) => {
        const found = recordRates(years, y, 0.95)
        return found !== null && found.lower <= -0.8 && -0.8 <= found.upper
      }
      if (!holds(gaussian)) missed += 1
      if (!holds(oneSided)) exponential += 1
    }
    // 5 % of 400 are 20; two standard errors more are 29.
    expect(missed).toBeLessThanOrEqual(29)
    expect(exponential).toBeLessThanOrEqual(29)
  })
})

describe('recordDirection', () => {
  it('is the sign of rates that all have one', () => {
    const random = createRandom(11)
    const found = new Set<number>()
    for (let sample = 0; sample < 300; sample += 1) {
      const x = Array.from({ length: 45 }, () => 2012 + Math.floor(random.uniform() * 80) / 10).sort((a, b) => a - b)
      const y = x.map((year) => (sample % 5) * 0.9 - (year - 2012) * ((sample % 3) - 1) * 1.2 + 2 * random.uniform())
      const rates = recordRates(x, y, 0.95)
      const sign = !rates ? 0 : rates.upper < 0 ? -1 : rates.lower > 0 ? 1 : 0
      found.add(sign)
      expect(recordDirection(x, y, 0.95)).toBe(sign)
    }
    expect([...found].sort()).toEqual([-1, 0, 1])
  })
})
