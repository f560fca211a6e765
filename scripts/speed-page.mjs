// docs/speed.md has two parts, each written by its own command: the numbers of the fits, then those of the server.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const PAGE = 'docs/speed.md'
const SERVER = '## The server\n'

/** @param {'fits' | 'server'} part @param {string} text without the heading of the server's part */
export function writePart(part, text) {
  const [fits = '', server = ''] = (existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').split(SERVER)
  const parts = { fits: fits.trimEnd(), server: server.trim(), [part]: text.trim() }
  writeFileSync(PAGE, [parts.fits, parts.server && `${SERVER}\n${parts.server}`].filter(Boolean).join('\n\n') + '\n')
}
