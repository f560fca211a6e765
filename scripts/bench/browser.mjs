// `npm run bench:browser`, after a build: opening, hover, click and drag of a long table's chart, ours beside Plotly and
// Vega-Lite in one run of one browser. What it compares with is installed into bench/rivals/node_modules when first asked for.
// `npm run bench:browser -- 5000 50000` for other numbers of rows; `--write` puts the table into docs/speed.md.
import { execSync } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { chromium } from '@playwright/test'
import Papa from 'papaparse'
import { findBrowser, launchOptions } from '../browser.mjs'
import { writePart } from './speed-page.mjs'
import { serveBuild } from './served-build.mjs'

process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
register()
const { largeTable } = await import('../../bench/large-table.ts')
const { rivals, rivalPage } = await import('../../bench/rival-charts.ts')
const { measure, openOurs, openRival } = await import('../../bench/charts-in-browser.ts')

const asked = process.argv.slice(2).map(Number).filter(Boolean)
/** [rows, how many times slower the processor]: a phone's pace for what fits on one, a desk's for what does not. */
const SIZES = (asked.length > 0 ? asked : [5000, 50_000]).map((rows) => [rows, rows <= 5000 ? [1, 4] : [1]])

if (findBrowser() === null) throw new Error('No Chromium here: run npm test once, which installs one.')
const RIVALS = 'bench/rivals'
if (!existsSync(join(RIVALS, 'node_modules')))
  execSync('npm ci --no-audit --no-fund', { cwd: RIVALS, stdio: 'inherit' })

const port = process.env.PORT ?? '4392'
const { base, server } = await serveBuild(port)

/** The same rows for the others, who are spared the reading of a CSV. */
const dotsOf = (table) =>
  Papa.parse(new TextDecoder().decode(table), { header: true, skipEmptyLines: true }).data.map((row) => ({
    date: row['publication date'],
    cost: Number(row['training compute (FLOP)']),
    name: row.model,
  }))

let dots = '[]'
const rivalServer = createServer(({ url = '' }, answer) => {
  const rival = rivals.find(({ id }) => url === `/${id}`)
  if (url === '/dots.json') answer.setHeader('content-type', 'application/json').end(dots)
  else if (rival) answer.setHeader('content-type', 'text/html').end(rivalPage(rival, '/dots.json'))
  else if (/^\/node_modules\/[\w./-]+\.js$/.test(url) && !url.includes('..'))
    createReadStream(join(RIVALS, url)).pipe(answer.setHeader('content-type', 'text/javascript'))
  else answer.writeHead(404).end()
}).listen(0, '127.0.0.1')
await new Promise((listening) => rivalServer.once('listening', listening))
const { port: rivalPort } = /** @type {import('node:net').AddressInfo} */ (rivalServer.address())

const browser = await chromium.launch(launchOptions())
const KINDS = { load: 'load', rest: 'at rest', hover: 'hover', click: 'click', drag: 'drag' }
const rows = []
for (const [count, cpus] of SIZES) {
  const table = largeTable(count)
  dots = JSON.stringify(dotsOf(table))
  const charts = [await openOurs(browser, base, table)]
  for (const { id } of rivals) charts.push(await openRival(browser, `http://127.0.0.1:${rivalPort}/${id}`))
  for (const cpu of cpus) {
    const [mine, ...theirs] = await measure(charts, cpu)
    for (const [kind, label] of Object.entries(KINDS)) {
      const others = theirs.map((waits) => waits[kind])
      const fastest = Math.min(...others.map((ms) => ms ?? Infinity))
      const ms = (value) => (value === null ? 'none' : value.toFixed(0))
      rows.push([
        `${count.toLocaleString('en')} rows${cpu > 1 ? `, processor ${cpu} times slower` : ''}: ${label}`,
        ms(mine[kind]),
        ...others.map(ms),
        mine[kind] === null || fastest === Infinity ? 'none' : (mine[kind] / fastest).toFixed(2),
      ])
      console.log(rows.at(-1).join('  |  '))
    }
  }
  for (const { context } of charts) await context.close()
}
await browser.close()
rivalServer.close()
server.kill('SIGTERM')

if (process.argv.includes('--write'))
  writePart(
    'browser',
    `Made by \`npm run bench:browser -- --write\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores,
Chromium ${browser.version()} without a graphics card; load average at the end ${loadavg()[0].toFixed(0)}; not edited by hand.
Opened again in a browser that has opened it before, each five times by turns, the median: "load" is milliseconds until the chart
is painted, for ours as it was seen last; "at rest" until it answers the hand and nothing runs any more. The others are milliseconds from an event until the page has
answered, painted and is at rest, at the 75th percentile of their events; about 20 ms is where nothing happens. A drag moves
the threshold, which fits all rows again; the others have no such thing.

| what | ours | ${rivals.map(({ label }) => label).join(' | ')} | ours ÷ the fastest |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`,
  )
process.exit(0)
