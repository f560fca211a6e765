import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildStudy } from './build-study'
import { readFile } from './files/read-file'
import { guessMapping } from './guess/guess-mapping'
import type { Bounds } from './mapping'

async function built(name: string, text: string | null, bounds: Bounds = 'value') {
  const bytes = text === null ? readFileSync(`lib/data/import/cases/${name}`) : new TextEncoder().encode(text)
  const read = await readFile({ name, bytes: new Uint8Array(bytes) })
  if (!read.ok) throw new Error(read.problem.code)
  const mapping = guessMapping(read.value)
  return buildStudy(read.value, { ...mapping, cost: mapping.cost && { ...mapping.cost, bounds } })
}
const withinOf = ({ study }: Awaited<ReturnType<typeof built>>) => study?.rows.map(({ cells }) => cells['cost-within'])

it('± and the ends of a range are kept as the error of the cost, a factor of each row', async () => {
  const spread = await built('n06-plusminus.csv', null)
  expect(withinOf(spread)).toEqual(Array.from({ length: 10 }, () => '1.11')) // 10 % below is 1 / 0.9 away
  expect(spread.study?.meta.costGrades).toEqual({
    field: 'cost-within',
    costs: ['compute'],
    factors: { '1.11': 1.11 },
    otherwise: 1,
  })
  const range = await built('n07-range.csv', null)
  expect(Number(withinOf(range)?.[0])).toBeCloseTo(Math.sqrt(2.05e20 / 5.12e19), 2)
})

it('a cost without ends is taken for known, and a table of such costs has no errors to take', async () => {
  const mixed = await built(
    'own.csv',
    'date,compute (FLOP)\n2020-01-01,2e20 ± 1e20\n2021-01-01,1e20\n2022-01-01,> 5e19',
  )
  expect(withinOf(mixed)).toEqual(['2', null, null])
  const plain = await built('own.csv', 'date,compute (FLOP)\n2020-01-01,2e20\n2021-01-01,1e20')
  expect(plain.study?.meta.costGrades).toBeUndefined()
  expect(withinOf(plain)).toEqual([undefined, undefined])
})

it('bounds are an error of the cost where the reader says so: a factor of ten, which the view can take', async () => {
  const text = 'date,compute (FLOP)\n2020-01-01,2e20 ± 1e20\n2021-01-01,<1e20\n2022-01-01,>= 5e19\n2023-01-01,4e19'
  const bounded = await built('own.csv', text, 'as-error')
  expect(withinOf(bounded)).toEqual(['2', '10', '10', null])
  expect(bounded.study?.meta.costGrades?.factors).toEqual({ '2': 2, '10': 10 })
})

it.each([
  ['value', [2e20, 3e20, 1e20], []],
  ['as-error', [2e20, 3e20, 1e20], []],
  ['leave-out', [2e20, 1e20], ['> 3e20']],
  ['leave-out-ranges', [1e20], ['1e20 - 4e20', '> 3e20']],
] as const)('bounds and ranges: %s', async (bounds, costs, refused) => {
  const text = 'date,compute (FLOP)\n2020-01-01,1e20 - 4e20\n2021-01-01,> 3e20\n2022-01-01,1e20'
  const { study, rejected } = await built('own.csv', text, bounds)
  const cells = study?.rows.map(({ cells }) => Number(cells['compute-flop']))
  expect(cells).toHaveLength(costs.length)
  cells?.forEach((cell, row) => expect(cell / costs[row]!).toBeCloseTo(1, 12))
  expect(rejected.map(({ value }) => value)).toEqual(refused)
})
