/**
 * Python with statsmodels and SciPy, and R, for the tests that run the programs a view gives, and what lints them; Redis and
 * nginx for the tests of several processes. Run as a program it installs what is missing where a package manager that it knows has it.
 */
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

const NEEDED = [
  {
    name: 'Python with statsmodels, SciPy and pyflakes',
    commands: ['python3', '/usr/bin/python3'],
    probe: ['-c', 'import numpy, scipy, statsmodels.api, pyflakes'],
    packages: {
      'apt-get': ['python3-statsmodels', 'python3-scipy', 'python3-pyflakes'],
      dnf: ['python3-statsmodels', 'python3-scipy', 'python3-pyflakes'],
    },
  },
  {
    name: 'R with codetools',
    commands: ['Rscript'],
    probe: ['-e', 'library(codetools)'],
    packages: { 'apt-get': ['r-base-core', 'r-cran-codetools'], dnf: ['R-core', 'R-codetools'], brew: ['r'] },
  },
  {
    name: 'R with jsonlite and httr2',
    commands: ['Rscript'],
    probe: ['-e', 'library(jsonlite); library(httr2)'],
    packages: { 'apt-get': ['r-cran-jsonlite', 'r-cran-httr2'], dnf: ['R-jsonlite', 'R-httr2'] },
  },
  {
    name: 'Redis',
    commands: ['redis-server'],
    probe: ['--version'],
    packages: { 'apt-get': ['redis-server'], dnf: ['redis'], brew: ['redis'] },
  },
  {
    name: 'nginx',
    commands: ['nginx', '/usr/sbin/nginx'],
    probe: ['-v'],
    packages: { 'apt-get': ['nginx-light'], dnf: ['nginx'], brew: ['nginx'] },
  },
]

/** The first command that answers, null where none does. @param {typeof NEEDED[number]} one */
const find = ({ commands, probe }) =>
  commands.find((command) => spawnSync(command, probe, { stdio: 'ignore' }).status === 0) ?? null

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

const has = (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0

/** @param {readonly typeof NEEDED[number][]} missing */
function install(missing) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const manager = ['apt-get', 'dnf'].find(has)
  if (manager) {
    const [command, ...rest] = [...sudo, manager]
    const packages = missing.flatMap(({ packages: named }) => named[manager])
    const plain = manager === 'apt-get' ? ['--no-install-recommends'] : []
    if (manager === 'apt-get' && !run(command, [...rest, 'update'])) return
    run(command, [...rest, 'install', '-y', ...plain, ...packages])
  } else if (has('brew')) {
    // It has R, and of Python's packages not statsmodels.
    run('brew', ['install', ...missing.flatMap(({ packages: named }) => named.brew ?? [])])
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = NEEDED.filter((one) => find(one) === null)
  if (missing.length > 0) install(missing)
  const still = NEEDED.filter((one) => find(one) === null)
  for (const { name, packages } of still)
    console.error(`${name} is missing: install ${packages['apt-get'].join(' and ')} (as Debian calls them).`)
  process.exit(still.length === 0 ? 0 : 1)
}
