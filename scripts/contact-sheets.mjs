// Sheets to look at, in a folder that is given: the default view of every study at the widths of one and of two columns of a
// journal. Pictures are the command line's; ImageMagick's `montage` puts them side by side.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [given] = process.argv.slice(2)
if (given === undefined) {
  console.error('Say a folder: npm run sheets -- sheets')
  process.exit(2)
}
const folder = resolve(given)
mkdirSync(folder, { recursive: true })
const studies = readdirSync('data').filter((name) => existsSync(join('data', name, 'datapackage.json')))
for (const [size, tiles, width] of [
  ['column', '5x2', '640x'],
  ['two-columns', '3x2', '900x'],
]) {
  const pictures = studies.flatMap((study) => {
    const file = join(folder, `${size}-${study}.png`)
    const words = ['render', study, '--size', size, '--scale', '2', '--ground', 'white', '--out', file]
    // What is no study of views, the command line says; a view without a rate has its picture, too.
    spawnSync(process.execPath, ['scripts/halvings.mjs', ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
    return existsSync(file) ? [file] : []
  })
  const sheet = join(folder, `sheet-${size}.png`)
  execFileSync('montage', [...pictures, '-tile', tiles, '-geometry', `${width}+8+8`, '-background', 'gray', sheet])
  console.log(`${pictures.length} pictures: ${sheet}`)
}
