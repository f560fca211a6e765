/** Tables that were collected with notes have as many rows here as the notes say: none was lost on the way in. */
import { expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'

it.each([
  ['time-horizons', 26],
  ['embeddings', 477],
  ['glue', 104],
  ['superglue', 40],
  ['pile', 41],
  ['capabilities-index', 264],
  ['list-prices', 161 + 141],
  ['nanochat', 7],
])('%s has %i rows', (id, rows) => {
  expect(study(id).rows).toHaveLength(rows)
})
