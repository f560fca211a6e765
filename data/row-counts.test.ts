/** Tables that were collected with notes have as many rows here as the notes say: none was lost on the way in. */
import { expect, it } from 'vitest'
import { study } from '@/lib/result/bundled-studies.fixture'

it.each([['time-horizons', 26]])('%s has %i rows', (id, rows) => {
  expect(study(id).rows).toHaveLength(rows)
})
