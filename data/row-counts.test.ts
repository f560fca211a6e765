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
