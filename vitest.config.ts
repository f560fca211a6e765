import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,app,components,data,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'Pacific/Auckland' }, // a zone far from UTC, so that a local-time mistake shows
  },
})
