import reference from '@stdlib/math-base-special-pow'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyPower } from './any-power'

const NORMAL = 2 ** -1022
/** From here on all numbers are even, which the reference takes for odd. */
const ALL_WHOLE = 2 ** 53

it('is the reference implementation’s to the last bit, but for numbers too small to have all their bits', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const pairs = fc.oneof(
    fc.tuple(fc.double(), fc.double()),
    fc.tuple(between(0, 10), between(-300, 300)),
    fc.tuple(fc.double({ min: 0 }), between(-4, 4)),
    fc.tuple(between(1 - 1e-9, 1 + 1e-9), between(-1e12, 1e12)),
    fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -30, max: 30 })),
    fc.tuple(between(2 - 1e-12, 2 + 1e-12), between(1023.9, 1024.1)),
    fc.tuple(between(2 - 1e-12, 2 + 1e-12), between(-1075.5, -1021)),
  )
  fc.assert(
    fc.property(pairs, ([base, exponent]) => {
      fc.pre(base > 0 || (Number.isInteger(exponent) && Math.abs(exponent) < ALL_WHOLE))
      const [own, theirs] = [anyPower(base, exponent), reference(base, exponent)]
      return Object.is(own, theirs) || (Math.abs(theirs) < NORMAL && Math.abs(own - theirs) <= 5e-324)
    }),
    { seed: 12, numRuns: 50_000 },
  )
})

it('ends where powers end, signs and all', () => {
  const bases = [0, -0, 1, -1, 2, -2, 0.5, -0.5, Infinity, -Infinity, 1e300, 5e-324, 1 + 2 ** -52, 1 - 2 ** -53]
  const exponents = [0, -0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 2.5, 1e300, -1e300, ALL_WHOLE + 2, 2 ** 31 + 1]
  for (const base of bases)
    for (const exponent of exponents.filter((one) => Number.isInteger(one) || base > 0)) {
      const wanted = base ** exponent
      const own = anyPower(base, exponent)
      const isEnd = [0, Infinity].includes(Math.abs(wanted))
      if (isEnd) expect([base, exponent, own]).toEqual([base, exponent, wanted])
      else expect(Math.abs(own / wanted - 1)).toBeLessThan(2 ** -51)
    }
  for (const [base, exponent] of [
    [-8, 1 / 3],
    [NaN, 2],
    [2, NaN],
    [NaN, 0],
  ] as const)
    expect(anyPower(base, exponent)).toBeNaN()
  expect([anyPower(Infinity, -Infinity), anyPower(0.5, -Infinity), anyPower(-1, Infinity)]).toEqual([0, Infinity, NaN])
})
