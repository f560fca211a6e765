import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/browser.mjs'

const port = Number(process.env.E2E_PORT ?? 4310)

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2, // three took as long on two cores
  // A browser on a loaded machine slips now and then; what needed its second try is named at the end, as a fault to mend.
  retries: 1,
  forbidOnly: true,
  // A loaded machine of two cores takes ten times as long as an idle one; what passes waits no longer for it.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'America/Los_Angeles',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `http://127.0.0.1:${port}/api/v1/fit?study=efficiency-milestones`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
})
