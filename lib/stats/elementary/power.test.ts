import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import reference from './fixtures/power.json'
import { power } from './power'

describe('power', () => {
  it('is exact at whole powers of two, and the nearest number at whole powers of ten', () => {
    for (let k = 0; k <= 1023; k++) expect(power(2, k)).toBe(Number(2n ** BigInt(k)))
    for (let k = 1; k <= 1022; k++) expect(power(2, -k) * Number(2n ** BigInt(k))).toBe(1)
    for (let k = -308; k <= 308; k++) expect(power(10, k)).toBe(Number(`1e${k}`))
  })

  it('is within a unit of the last place of powers to 50 digits (fixtures/power.py)', () => {
    const off = reference.map(([base = NaN, exponent = NaN, wanted = NaN]) =>
      Math.abs(power(base, exponent) / wanted - 1),
    )
    expect(Math.max(...off)).toBeLessThan(2 ** -52 * 1.001)
  })

  it('ends as `**` does, but for bases 1 and not-a-number, which are not asked for', () => {
    for (const base of [0, 2, 10, -2, Infinity])
      for (const exponent of [0, 1, -1, 3000, -3000, Infinity, -Infinity, NaN])
        expect([base, exponent, power(base, exponent)]).toEqual([base, exponent, base ** exponent])
  })

  it('is the same to the last bit in every engine', () => {
    const values = Float64Array.from({ length: 3000 }, (_, i) =>
      power([2, 10, 1 + i / 300][i % 3] ?? 2, ((i * 0.618) % 1) * 40 - 20),
    )
    expect(createHash('sha256').update(new Uint8Array(values.buffer)).digest('hex').slice(0, 16)).toBe(
      '6c5209cc64e8ace6',
    )
  })
})
