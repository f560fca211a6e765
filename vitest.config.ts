import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,app,components,data,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000, // a shared machine may be ten times slower than an idle one
    env: { TZ: 'Pacific/Auckland' }, // a zone far from UTC, so that a local-time mistake shows
  },
})
