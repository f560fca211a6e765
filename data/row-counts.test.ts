/** Tables that were collected with notes have as many rows here as the notes say: none was lost on the way in. */
import { expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'

it.each([
  ['time-horizons', 26],
  ['embeddings', 477],
  ['bigbench', 29],
  ['glue', 104],
  ['superglue', 40],
  ['pile', 41],
  ['capabilities-index', 264],
  ['list-prices', 161 + 141],
  ['nanochat', 7],
  ['agents', 246],
  ['kan', 384],
])('%s has %i rows', (id, rows) => {
  expect(study(id).rows).toHaveLength(rows)
})

// HELM is stored by model and task, a column a metric; a score of -1 is no score.
it('helm holds 7,249 values, 160 of them empty', () => {
  const values = ['accuracy', 'robustness', 'fairness', 'calibration', 'calibration_error', 'bias', 'toxicity']
  const others = ['toxic_fraction', 'efficiency', 'inference_time_s', 'harmlessness', 'training_energy_j']
  const cells = study('helm').rows.flatMap((row) =>
    [...values, ...others, 'training_emissions_kg'].filter((name) => row.cells[name] !== null),
  )
  expect(cells).toHaveLength(7249 - 160)
})

// Dense values that the same table states are rows of their own here.
it('sparsity holds 96 rows, and the dense models of those that have none', () => {
  const { rows } = study('sparsity')
  const flagged = rows.filter(({ cells }) => [cells.flags].flat().includes('dense_value_of_the_same_table'))
  expect(rows.length - flagged.length).toBe(96)
  expect(flagged).toHaveLength(13)
})

// Counts that the packages' sentences tell.
const different = (id: string, column: string) =>
  new Set(study(id).rows.flatMap(({ cells }) => cells[column] ?? [])).size
const said = (id: string) => [study(id).meta.description, ...study(id).meta.oddities].join(' ')

it.each([
  ['glue', 'average_definition', 12, 'twelve definitions'],
  ['superglue', 'average_definition', 6, 'Six definitions'],
  ['embeddings', 'model', 293, '293 models'],
  ['agents', 'agent', 12, 'twelve scaffolds'],
  ['agents', 'model', 28, '28 models'],
  ['kan', 'task', 44, '44 tasks'],
])('%s tells how many different %s it has: %i', (id, column, n, words) => {
  expect(different(id, column)).toBe(n)
  expect(said(id)).toContain(words)
})

it('kan tells how many rows state no parameters', () => {
  const without = study('kan').rows.filter(({ cells }) => cells.parameters === null)
  expect(said('kan')).toContain(`${without.length} rows of the first paper state no parameters`)
})

it('sparsity tells what half of LLaMA-2’s weights cost in perplexity, by way of pruning', () => {
  const { rows } = study('sparsity')
  const dense = (task: unknown) =>
    rows.find(({ cells }) => cells.task === task && cells.weights_kept === 1)?.cells.performance
  const half = rows.filter(({ cells }) => /^LLaMA-2 \d+B unstructured 50%/.test(String(cells.name)))
  const cost = ({ cells }: (typeof rows)[number]) =>
    Math.round(100 * (Number(cells.performance) / Number(dense(cells.task)) - 1))
  const ofMagnitude = half.filter(({ cells }) => /magnitude/i.test(String(cells.method))).map(cost)
  const ofOthers = half.filter(({ cells }) => !/magnitude/i.test(String(cells.method))).map(cost)
  expect([Math.min(...ofOthers), Math.max(...ofOthers)]).toEqual([22, 28])
  expect([Math.min(...ofMagnitude), Math.max(...ofMagnitude)]).toEqual([39, 191])
})
