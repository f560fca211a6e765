import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config'

/** As `next.config.js` imports them. */
const programsAsText: Plugin = {
  name: 'programs-as-text',
  enforce: 'pre',
  load: (id) => (/\.(py|R)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
}

/** What every run of tests has, whichever it takes. */
export const base = {
  plugins: [programsAsText],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    environment: 'node',
    maxWorkers: '100%', // one less by itself, which is half of a machine of two cores
    testTimeout: 60_000, // a shared machine may be ten times slower than an idle one
    env: { TZ: 'Pacific/Auckland' }, // a zone far from UTC, so that a local-time mistake shows
  },
} satisfies ViteUserConfig

/** Tests that put something in a module's place, change what a process has, or say that they need them get modules of their own. */
const OWN_MODULES =
  /\bvi\.(?:mock|hoisted|stub|spyOn|useFakeTimers|resetModules)|process\.(?:env|chdir|on)|Modules of its own/
const apart = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && OWN_MODULES.test(readFileSync(`app/${file}`, 'utf8')))
  .map((file) => `app/${file}`.replaceAll(/[[\]]/g, '\\$&'))

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: { name: 'app', include: ['{app,scripts}/**/*.test.{ts,tsx}'], exclude: apart, isolate: false },
      },
      {
        extends: true,
        test: { name: 'lib', include: ['{lib,components,data}/**/*.test.{ts,tsx}'], isolate: false },
      },
      // Some run the built command line, which is brought up to date once before the first of them.
      {
        extends: true,
        test: { name: 'cli', include: ['cli/**/*.test.ts'], globalSetup: 'cli/built.ts', isolate: false },
      },
    ],
  },
})
