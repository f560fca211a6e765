// `npm run notice` writes NOTICE: every package that the app runs with, by licence, from the lock file alone, so that every
// machine writes the same. `npm run notice -- --check` says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const HEAD = `Halvings is under the MIT licence (LICENSE); each folder of data/ names the sources and licences of its tables.
It runs with the packages below, by licence, made from package-lock.json by "npm run notice". The text of each licence
stands in the package's folder of node_modules. Packages for another platform than yours are not installed there.
`

/** What a licence asks of who hands the app on, beyond keeping its text. */
const ASKS = {
  'MPL-2.0':
    'Changed files of these stay under MPL-2.0, with their source; we change none: it is at the address in their package.json.',
  'LGPL-3.0-or-later':
    'Optional, of Next.js, for images that we do not have; used as they are, and may be replaced or left out.',
  'OFL-1.1': 'Fonts: they may be handed on with the app, not sold by themselves.',
  'CC-BY-4.0': 'Data on browsers, by caniuse.com.',
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const byLicence = new Map()
for (const [path, { license, dev, devOptional }] of Object.entries(packages)) {
  if (path === '' || dev || devOptional) continue
  if (!license) throw new Error(`${path} states no licence in package-lock.json`)
  const name = path.replace(/^.*node_modules\//, '')
  byLicence.set(license, (byLicence.get(license) ?? new Set()).add(name))
}
const sections = [...byLicence.entries()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([licence, names]) => [licence, ...asks(licence), ...[...names].sort().map((name) => `  ${name}`)])
const text = [HEAD, ...sections.map((lines) => `${lines.join('\n')}\n`)].join('\n')

if (!process.argv.includes('--check')) writeFileSync('NOTICE', text)
else if (readFileSync('NOTICE', 'utf8') !== text) {
  console.error('NOTICE is not of this package-lock.json: run "npm run notice".')
  process.exit(1)
}

/** @param {string} licence an SPDX expression */
function asks(licence) {
  return Object.entries(ASKS).flatMap(([name, text]) => (licence.split(' AND ').includes(name) ? [text] : []))
}
