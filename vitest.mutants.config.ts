import { defineConfig } from 'vitest/config'
import whole from './vitest.config'

/** The tests that guard what files say (`npm run mutants`): quick ones, since each runs once for every mutant it reaches. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    include: [
      '{lib,components}/export/**/*.test.ts',
      'lib/figure/rows-used.test.ts',
      'lib/data/import/round-trip.test.ts',
    ],
  },
})
