// The last step of `npm run build:standalone`: makes of Next.js's standalone output a folder that serves wherever it is put, with
// what the build makes beside it and the licence of every package whose code is in it, also of those that are inside a bundle.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = '.next/standalone'
if (!existsSync(join(folder, 'server.js')))
  throw new Error('There is no standalone output: run "npm run build:standalone".')

/** Next.js takes whatever stands in these folders for read, because some files are read by names that are put together. */
const KEPT = {
  '.': ['.next', '.precomputed', 'LICENSE', 'NOTICE', 'data', 'node_modules', 'package.json', 'scripts', 'server.js'],
  scripts: ['changed-since.mjs', 'halvings.mjs'],
  ...Object.fromEntries(
    readdirSync('node_modules/@expo-google-fonts').map((family) => [
      `node_modules/@expo-google-fonts/${family}`,
      ['400Regular', '400Regular_Italic', '600SemiBold'], // as app/_server/press/font-files.ts has them
    ]),
  ),
}
for (const [part, kept] of Object.entries(KEPT))
  for (const name of readdirSync(join(folder, part)))
    if (!kept.includes(name)) rmSync(join(folder, part, name), { recursive: true })
for (const part of ['.next/static', '.next/csp-hashes.json']) cpSync(part, join(folder, part), { recursive: true })
const packages = readFileSync('NOTICE', 'utf8').match(/(?<=^ {2})\S+$/gm) ?? []
for (const name of packages) {
  const from = join('node_modules', name)
  if (!existsSync(from)) continue // of another platform
  const into = join(folder, from)
  mkdirSync(into, { recursive: true })
  for (const file of readdirSync(from))
    if (/^(?:licen[cs]e|notice|copying|copyright|package\.json)/i.test(file))
      cpSync(join(from, file), join(into, file), { recursive: true })
}
// For pictures of a page that Next.js would scale: there are none.
for (const name of ['@img', 'sharp']) rmSync(join(folder, 'node_modules', name), { recursive: true, force: true })
