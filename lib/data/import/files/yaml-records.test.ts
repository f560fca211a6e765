import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guessMapping } from '../guess/guess-mapping'
import { readFile } from './read-file'
import { isYaml } from './yaml-records'

/** The shape of METR's benchmark_results_1_1.yaml, with values of our own. */
const HORIZONS = `benchmark_name: Horizons v1.1
doubling_time_in_days:
  all_time_stitched: {point_estimate: 200.5}
  from_2023_on: {ci_high: 160, ci_low: 90, point_estimate: 120}
long_tasks_version: 2f0e
results:
  # in minutes
  first_model:
    metrics:
      average_score:
        estimate: 0.25
      is_sota: true
      p50_horizon_length:
        ci_high: 0.31
        ci_low: 0.14
        estimate: 0.2
      p80_horizon_length: {ci_high: 0.1, ci_low: 0.0, estimate: 0.05}
    release_date: 2019-11-05
  second_model:
    metrics:
      average_score: {estimate: 0.5}
      is_sota: true
      p50_horizon_length: {ci_high: 9, ci_low: 3, estimate: 5.5}
      p80_horizon_length: {ci_high: 2, ci_low: 0.4, estimate: 1}
    release_date: 2023-03-14
  the_third:
    metrics: {is_sota: false, p50_horizon_length: {ci_high: 9, ci_low: 3, estimate: 6}}
    release_date: 2024-01-02
`
const read = (text: string) => readFile({ name: 'own.yaml', bytes: new TextEncoder().encode(text) })

it('reads records under their names, and what is inside them by names after points', async () => {
  const table = await read(HORIZONS)
  if (!table.ok) throw new Error(table.problem.code)
  const { header, rows, format } = table.value
  expect(format).toBe('yaml')
  const at = (name: string) => rows.map(({ cells }) => cells[header.indexOf(name)])
  expect(at('key')).toEqual(['first_model', 'second_model', 'the_third'])
  expect(at('release_date')).toEqual(['2019-11-05', '2023-03-14', '2024-01-02'])
  expect(at('metrics.p50_horizon_length.estimate')).toEqual(['0.2', '5.5', '6'])
  expect(at('metrics.p80_horizon_length.ci_high')).toEqual(['0.1', '2', ''])
})

it('knows METR’s result file: the horizon in minutes, more is better', async () => {
  const table = await read(HORIZONS)
  if (!table.ok) throw new Error(table.problem.code)
  const mapping = guessMapping(table.value)
  const { header } = table.value
  expect(mapping.cost).toMatchObject({
    column: header.indexOf('metrics.p50_horizon_length.estimate'),
    unit: 'minutes',
    better: 'more',
    called: 'time horizon',
  })
  expect([mapping.name, mapping.date?.column]).toEqual([header.indexOf('key'), header.indexOf('release_date')])
})

it('reads a list of records', async () => {
  const table = await read(
    '# runs\n- model: a\n  date: 2020-01-01\n  cost: 3\n- model: b\n  date: 2021-01-01\n  cost: 1.5\n',
  )
  expect(table.ok && table.value.rows.map(({ cells }) => cells)).toEqual([
    ['a', '2020-01-01', '3'],
    ['b', '2021-01-01', '1.5'],
  ])
})

it('tells the line of what is no YAML, and stops what unfolds without end', async () => {
  const broken = await read(`${HORIZONS}  third_model:\n    release_date: "2024-01-01\n`)
  expect(broken).toMatchObject({ ok: false, problem: { code: 'broken-file', kind: 'yaml' } })
  const layers = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
  const bomb = await read(`all:\n  l0: &l0 [a, a]\n${layers.map((line) => `  ${line}`).join('\n')}\n`)
  expect(bomb).toMatchObject({ ok: false })
})

it('takes no table of another kind for YAML', () => {
  for (const text of [
    'a:b\n1:2\n2:3\n',
    'model;date\na;2020\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    'date: x, y\n1, 2\n',
  ])
    expect(isYaml(text), text).toBe(false)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isYaml(text) === 'boolean'))
})
