// Screens as they are against screens as they were looked at: `npm run visual` takes each view of scripts/visual/views.mjs
// in both themes and sizes, compares it with the small picture that is kept of it, prints which differ, and ends with 1.
// `-- --write` keeps what is there now, `-- name` takes the views whose name begins so, `-- --out folder` says where the
// screens go (else a folder of the system's for what is passing). It needs a build, and Chromium: another version of it, or
// other fonts, draw letters another way.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { PNG } from 'pngjs'
import { serveBuild } from './bench/served-build.mjs'
import { launchOptions } from './browser.mjs'
import { screensOf } from './visual/screens.mjs'
import { differences, packed, smallOf } from './visual/small-picture.mjs'
import { SIZES, VIEWS } from './visual/views.mjs'

const KEPT = 'scripts/visual/kept'
/** Pages open at a time. */
const AT_ONCE = 3

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false }, out: { type: 'string' } },
  allowPositionals: true,
})
const out = values.out ?? join(tmpdir(), 'halvings-screens')
for (const folder of [out, KEPT]) mkdirSync(folder, { recursive: true })
const views = VIEWS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((given) => name.startsWith(given)),
)

const { base } = await serveBuild(process.env.VISUAL_PORT ?? '4391')
const browser = await chromium.launch(launchOptions())
/** @type {string[]} */
const faults = []
const waiting = views.flatMap((view) => SIZES.map((size) => ({ view, size })))
await Promise.all(Array.from({ length: AT_ONCE }, takeThem))
await browser.close()
for (const fault of faults) console.log(fault)
console.log(`${faults.length} faults in ${2 * SIZES.length * views.length} screens; they are in ${out}`)
process.exit(faults.length > 0 ? 1 : 0)

/** Takes one after another until none is left. */
async function takeThem() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { view, size } = next
    const name = `${view.name}-${size.name}`
    try {
      const { light, dark, sideways } = await screensOf(browser, base, size, view)
      if (sideways > 0) faults.push(`${name}: ${sideways} pixels wider than its window`)
      faults.push(...kept(`${name}-light`, light), ...kept(`${name}-dark`, dark))
    } catch (error) {
      faults.push(`${name}: not taken, ${String(error).split('\n')[0]}`)
    }
  }
}

/** What is to be said of a screen, which is kept where that was asked for. @param {string} id @param {Buffer} screen */
function kept(id, screen) {
  writeFileSync(join(out, `${id}.png`), screen)
  const file = join(KEPT, `${id}.png`)
  const now = smallOf(screen)
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : null
  if (values.write) writeFileSync(file, packed(now))
  if (values.write) return []
  if (before === null) return [`${id}: was not kept`]
  const { count, picture } = differences(before, now)
  if (count === 0) return []
  writeFileSync(join(out, `${id}-differs.png`), PNG.sync.write(picture))
  return [`${id}: ${count} squares of ${picture.width * picture.height} differ`]
}
