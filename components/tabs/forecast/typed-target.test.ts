import { expect, it } from 'vitest'
import { readTypedCost, readTypedDay } from './typed-target'

it.each([
  ['1e21', 'FLOP', 1e21],
  ['10^21', 'FLOP', 1e21],
  ['10²¹', 'FLOP', 1e21],
  ['7.5e21 FLOP', 'FLOP', 7.5e21],
  ['7.5 × 10^21', 'FLOP', 7.5e21],
  ['3 petaFLOP', 'FLOP', 3e15],
  ['1 petaflop/s-day', 'FLOP', 8.64e19],
  ['$100k', 'USD', 1e5],
  ['2 million', 'parameters', 2e6],
  ['7B', 'parameters', 7e9],
  ['3 minutes', 's', 180],
  ['90 s', 'min', 1.5],
  ['$0.5/Mtok', 'USD per million tokens', 0.5],
])('%s is a cost in %s', (raw, unit, value) => {
  const read = readTypedCost(raw, unit)
  // Factors of units are exact decimals; two roundings may part the last digit.
  expect('value' in read ? read.value / value : read).toBeCloseTo(1, 12)
})

it.each([
  ['', 'FLOP', 'positive'],
  ['0', 'FLOP', 'positive'],
  ['-3', 'FLOP', 'positive'],
  ['soon', 'FLOP', 'positive'],
  ['1e21 to 1e22', 'FLOP', 'positive'],
  ['$100k', 'FLOP', 'in-unit'],
  ['3 hours', 'USD', 'in-unit'],
])('“%s” is none in %s', (raw, unit, code) => {
  expect(readTypedCost(raw, unit)).toMatchObject({ refusal: { code } })
})

it('reads a year, a month or a day', () => {
  expect(readTypedDay('2030')).toEqual({ value: '2030-01-01' })
  expect(readTypedDay(' 2030-06 ')).toEqual({ value: '2030-06-01' })
  expect(readTypedDay('2030-06-30')).toEqual({ value: '2030-06-30' })
  for (const none of ['', '30', '2030-13', '2030-02-30', 'June']) expect(readTypedDay(none)).toHaveProperty('refusal')
})
