import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectNumberFormat, readNumber, readShare, type Decimal } from './number-format'

describe('readNumber', () => {
  it.each<[string, Decimal, number | null]>([
    ['3,1', 'comma', 3.1],
    ['3,1', 'point', null],
    ['1.234,5', 'comma', 1234.5],
    ['1.234,5', 'point', null],
    ['1,234,567.25', 'point', 1234567.25],
    ['1,23,456', 'point', 123456], // as in India
    ['1,2,345', 'point', null],
    ['128_000_000', 'point', 128_000_000],
    ['2.56·10^19', 'point', 2.56e19],
    ['10^18', 'point', 1e18],
    ['2 × 1017', 'point', null], // a lost superscript
    ['1 234', 'point', 1234],
    ['1\u202f234,5', 'comma', 1234.5],
    ['1’234.5', 'point', 1234.5],
    ['1 234,567', 'point', null], // two kinds of group marks
    ['0,069', 'point', null], // no thousand starts with a zero
    ['0,069', 'comma', 0.069],
    ['2.7e17', 'point', 2.7e17],
    ['1e25', 'comma', 1e25],
    ['1E+25', 'point', 1e25],
    ['2.7 × 10¹⁷', 'point', 2.7e17],
    ['2,7 x 10^-3', 'comma', 2.7e-3],
    ['5 × 10⁻³', 'point', 5e-3],
    ['3x105', 'point', null],
    ['−5', 'point', -5],
    ['+5', 'point', 5],
    ['.5', 'point', 0.5],
    ['5.', 'point', 5],
    [' 7 ', 'point', 7],
    ['', 'point', null],
    ['.', 'point', null],
    ['1e999', 'point', null],
    ['Infinity', 'point', null],
    ['NaN', 'point', null],
    ['0x10', 'point', null],
    ['12abc', 'point', null],
    ['1 2', 'point', null],
    ['５．５', 'point', 5.5],
    ['1'.repeat(61), 'point', null],
  ])('%s with decimal %s is %s', (text, decimal, expected) => {
    expect(readNumber(text, decimal)).toBe(expected)
  })

  it('reads back what either convention writes, to the last bit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(number, (value) => {
        const text = String(value)
        expect(readNumber(text, 'point')).toBe(value + 0) // String(-0) is "0"
        expect(readNumber(text.replace('.', ','), 'comma')).toBe(value + 0)
      }),
      { numRuns: 1000, seed: 7 },
    )
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(readNumber(value.toLocaleString('en-US'), 'point')).toBe(value)
        expect(readNumber(value.toLocaleString('de-DE'), 'comma')).toBe(value)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('readShare', () => {
  it('reads percent exactly, never as a product that loses a digit', () => {
    expect(readShare('76 %', 'point', 'fraction')).toBe(0.76)
    expect(readShare('76,1', 'comma', 'percent')).toBe(0.761)
    expect(readShare('0.29', 'point', 'percent')).toBe(0.0029) // 0.29 / 100 is 0.0028999999999999998
    expect(readShare('0.761', 'point', 'fraction')).toBe(0.761)
  })
})

describe('detectNumberFormat', () => {
  it.each<[readonly string[], string, Decimal, boolean]>([
    [['3,1', '0,71', '12'], ';', 'comma', true],
    [['3.1', '1,234'], ',', 'point', true],
    [['1.234', '5,5'], ';', 'comma', true],
    [['1.234', '2.345'], ',', 'point', false],
    [['1,234', '2,345'], ';', 'comma', false],
    [['1,234'], ',', 'point', false],
    [['1', '2'], ',', 'point', true],
    [['76,5 %'], ',', 'comma', true],
    [[], ',', 'point', true],
  ])('%j in a table separated by %j: %s', (cells, delimiter, decimal, certain) => {
    expect(detectNumberFormat(cells, delimiter)).toMatchObject({ decimal, certain })
  })
})
