/** The same draws in a worker of a real Chromium: the code bundled as the app's worker is, the answer as plain data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from '@playwright/test'
import type { DrawsJob, DrawsRun } from './draws-entry'

const root = fileURLToPath(new URL('..', import.meta.url))

export const jobOf = (id: string, query: string): DrawsJob => ({
  id,
  query,
  rows: readFileSync(join(root, 'data', id, 'rows.csv'), 'utf8'),
  description: readFileSync(join(root, 'data', id, 'datapackage.json'), 'utf8'),
})

export async function drawsInBrowser(browser: Browser, job: DrawsJob): Promise<DrawsRun> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { runDraws } from './bench/draws-entry'; onmessage = ({ data }) => postMessage(runDraws(data))",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  })
  const page = await browser.newPage()
  const run = await page.evaluate(
    ([code, asked]) =>
      new Promise<DrawsRun>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage(asked)
      }),
    [outputFiles[0]?.text ?? '', job] as const,
  )
  await page.close()
  return run
}
