// docs/speed.md has parts, each written by its own command: the numbers of the fits, of the import, of the server and how it lasts, and of the page.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const PAGE = 'docs/speed.md'
/** In the page's order; the fits' part begins the page and has no heading of its own. */
const HEADINGS = {
  fits: '',
  import: '## The import\n',
  server: '## The server\n',
  soak: '## The server for five minutes\n',
  browser: '## The page\n',
}

/** @param {keyof typeof HEADINGS} part @param {string} text without the part's heading */
export function writePart(part, text) {
  let rest = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  const parts = {}
  for (const name of Object.keys(HEADINGS).reverse()) {
    const [before = '', after = ''] = HEADINGS[name] === '' ? ['', rest] : rest.split(HEADINGS[name])
    parts[name] = after.trim()
    rest = before
  }
  parts[part] = text.trim()
  const written = Object.entries(HEADINGS).map(
    ([name, heading]) => parts[name] && [heading, parts[name]].filter(Boolean).join('\n'),
  )
  writeFileSync(PAGE, `${written.filter(Boolean).join('\n\n')}\n`)
  spawnSync('npx', ['prettier', '--write', PAGE])
}
