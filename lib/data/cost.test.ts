import { expect, test } from 'vitest'
import { costOf, costUnitOf } from './cost'
import { findCost } from './find-cost'
import type { Cell, CostDefinition, Row } from './study'

const row = (cells: Record<string, Cell>): Row => ({ id: 'a', line: 2, cells })
const cost = (parts: Partial<CostDefinition>): CostDefinition => ({
  id: 'c',
  label: 'cost',
  unit: 'FLOP',
  better: 'less',
  times: [],
  over: [],
  factor: 1,
  ...parts,
})

test('a product of columns times a factor', () => {
  const sixNd = cost({ times: ['n', 'd'], factor: 6 })
  expect(costOf(row({ n: 117000000, d: 4260000000 }), sixNd)).toBe(6 * 117000000 * 4260000000)
})

test('a missing factor makes the cost missing', () => {
  const definition = cost({ times: ['n'], over: ['p'] })
  expect(costOf(row({ n: 3, p: null }), definition)).toBeNull()
  expect(costOf(row({ n: null, p: 3 }), definition)).toBeNull()
  expect(costOf(row({ n: 3 }), definition)).toBeNull()
})

test('the first alternative that is present counts', () => {
  const definition = cost({ times: [['tensor', 'plain']], over: ['price'] })
  expect(costOf(row({ tensor: 8, plain: 2, price: 2 }), definition)).toBe(4)
  expect(costOf(row({ tensor: null, plain: 2, price: 2 }), definition)).toBe(1)
})

test('a cost of alternatives has the unit of the one that the row has, any other its own', () => {
  const fields = [{ name: 'kept', unit: 'share' }, { name: 'left', unit: 'parameters' }, { name: 'bare' }]
  const unit = 'share or parameters'
  const either = cost({ unit, times: [['kept', 'left', 'bare']] })
  expect(costUnitOf(row({ kept: 0.2, left: 8 }), either, fields)).toBe('share')
  expect(costUnitOf(row({ kept: null, left: 8 }), either, fields)).toBe('parameters')
  for (const cells of [{ bare: 2 }, {}]) expect(costUnitOf(row(cells), either, fields)).toBe(unit)
  for (const other of [{ factor: 2 }, { over: ['left'] }, { times: ['kept'] }])
    expect(costUnitOf(row({ kept: 0.2 }), { ...either, ...other }, fields)).toBe(unit)
})

test('zero and negative costs pass through, a zero divisor does not', () => {
  expect(costOf(row({ n: 0 }), cost({ times: ['n'] }))).toBe(0)
  expect(costOf(row({ n: -2 }), cost({ times: ['n'] }))).toBe(-2)
  expect(costOf(row({ n: 2, p: 0 }), cost({ times: ['n'], over: ['p'] }))).toBeNull()
})

test('text is no factor', () => {
  expect(costOf(row({ n: '12' }), cost({ times: ['n'] }))).toBeNull()
})

test('the cost of a benchmark wins over the study’s', () => {
  const general = cost({ id: 'tokens', times: ['tokens'] })
  const own = cost({ id: 'tokens', times: ['steps'], benchmark: 'optimizer' })
  for (const costs of [
    [general, own],
    [own, general],
  ]) {
    expect(findCost({ costs }, 'optimizer', 'tokens')).toBe(own)
    expect(findCost({ costs }, 'small', 'tokens')).toBe(general)
    expect(findCost({ costs }, 'small', 'steps')).toBeNull()
  }
  expect(findCost({ costs: [own] }, 'small', 'tokens')).toBeNull()
})
