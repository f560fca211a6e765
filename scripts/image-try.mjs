// `npm run image:try`, after `npm run build:standalone`: the last stage of the Dockerfile without Docker. Its COPY, ENV, USER, CMD,
// HEALTHCHECK and STOPSIGNAL are read from the file and done here: the folder elsewhere and read-only, the process nobody's (where
// this is run by root), with nothing else of this folder. Then one of everything is asked for, with a worker's start.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const port = process.env.PORT ?? '4396'
const NOBODY = 65534

const stage =
  readFileSync('Dockerfile', 'utf8')
    .replaceAll('\\\n', ' ')
    .split(/^FROM .*$/m)
    .at(-1) ?? ''
const said = (word) => [...stage.matchAll(new RegExp(`^${word} (.*)$`, 'gm'))].map(([, rest = '']) => rest.trim())

const folder = mkdtempSync(join(tmpdir(), 'halvings-image-'))
chmodSync(folder, 0o755)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const copy of said('COPY')) {
  const [, from = '', into = ''] = /^--from=build \/app\/(\S+) (\S+)$/.exec(copy) ?? []
  cpSync(from, join(folder, into), { recursive: true, verbatimSymlinks: true })
}
spawnSync('chmod', ['-R', 'a-w,a+rX', folder])
const declared = Object.fromEntries(said('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('='))))
const env = {
  PATH: process.env.PATH,
  ...declared,
  PORT: port,
  HOSTNAME: '127.0.0.1',
  HALVINGS_ORIGIN: 'https://halvings.example',
}
const isRoot = process.getuid?.() === 0
const as = isRoot && said('USER')[0] === 'node' ? { uid: NOBODY, gid: NOBODY } : {}
const [command, ...words] = JSON.parse(said('CMD')[0] ?? '[]')
const health = JSON.parse((said('HEALTHCHECK')[0] ?? '').replace(/^.*?CMD /, ''))

const server = spawn(command, words, { cwd: folder, env, stdio: 'inherit', ...as })
process.on('exit', () => server.kill('SIGKILL'))
const isHealthy = () => spawnSync(health[0], health.slice(1), { cwd: folder, env, ...as }).status === 0
for (let tries = 0; !isHealthy(); tries += 1) {
  if (tries > 60 || server.exitCode !== null) throw new Error('It does not serve.')
  await new Promise((later) => setTimeout(later, 500))
}

const ASKED = [
  ['/', 'text/html'],
  ['/explore?study=imagenet&level=0.9', 'text/html'],
  ['/methods', 'text/html'],
  ['/studies/imagenet', 'text/html'],
  ['/studies/imagenet/rows.csv', 'text/csv'],
  ['/studies/imagenet/data.zip', 'application/zip'],
  ['/api/v1/fit?study=imagenet', 'application/json'],
  ['/api/v1/fit?study=imagenet&interval=bootstrap&draws=50&seed=5', 'application/json'],
  ['/api/v1/points.csv', 'text/csv'],
  ['/api/v1/points.xlsx?study=imagenet', 'application/vnd'],
  ['/api/v1/points.parquet?study=imagenet', 'application/vnd'],
  ['/api/v1/fit.py?study=imagenet', 'text/'],
  ['/api/v1/chart.svg?study=imagenet', 'image/svg+xml'],
  ['/api/v1/chart.png?study=imagenet', 'image/png'],
  ['/api/v1/chart.pdf?study=imagenet', 'application/pdf'],
  ['/api/v1/studies/imagenet/report.pdf', 'application/pdf'],
  ['/api/v1/charts/studies.png', 'image/png'],
  ['/api/v1/openapi.json', 'application/json'],
]
let faults = 0
for (const [path, type] of ASKED) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  const bytes = (await answer.arrayBuffer()).byteLength
  const ok = answer.status === 200 && bytes > 0 && answer.headers.get('content-type')?.startsWith(type)
  if (!ok) faults += 1
  console.log(`${ok ? 'ok' : 'FAULT'} ${answer.status} ${answer.headers.get('content-type')} ${bytes} ${path}`)
}
const html = await (await fetch(`http://127.0.0.1:${port}/`)).text()
for (const [, script] of [...html.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].slice(0, 2))
  if ((await fetch(`http://127.0.0.1:${port}${script}`)).status !== 200) faults += 1
const worker = spawnSync('node', ['scripts/halvings.mjs', 'worker'], { cwd: folder, env, encoding: 'utf8', ...as })
if (!worker.stderr.includes('REDIS_URL takes')) faults += 1
const { stdout } = spawnSync('du', ['-sm', folder], { encoding: 'utf8' })
const ended = new Promise((resolve) => server.once('exit', resolve))
server.kill(said('STOPSIGNAL')[0])
console.log(`The folder has ${stdout.split('\t')[0]} MB; stopped with status ${await ended}; ${faults} faults.`)
process.exit(faults === 0 ? 0 : 1)
