import { defineConfig } from 'vitest/config'
import { base } from './vitest.config'

/** The tests that guard what files say (`npm run mutants`): quick ones, since each runs once for every mutant it reaches. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [
      '{lib,components}/export/**/*.test.ts',
      'lib/figure/rows-used.test.ts',
      'lib/data/import/round-trip.test.ts',
    ],
  },
})
