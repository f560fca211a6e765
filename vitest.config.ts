import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

/** As `next.config.js` imports them. */
const programsAsText: Plugin = {
  name: 'programs-as-text',
  enforce: 'pre',
  load: (id) => (/\.(py|R)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
}

export default defineConfig({
  plugins: [programsAsText],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,app,components,data,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: '100%', // one less by itself, which is half of a machine of two cores
    testTimeout: 60_000, // a shared machine may be ten times slower than an idle one
    env: { TZ: 'Pacific/Auckland' }, // a zone far from UTC, so that a local-time mistake shows
  },
})
