/**
 * After `next build`: lists the pages made at build time with the SHA-256 of each inline script, for the content security
 * policies that `proxy.ts` sends. `errors` are the scripts of the pages that stand in for others (not found, error).
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const ERROR_PAGES = new Set(['/_not-found', '/_global-error', '/404', '/500'])

const pages = {}
const errors = new Set()
for (const folder of ['.next/server/app', '.next/server/pages']) {
  if (!existsSync(folder)) continue
  for (const entry of readdirSync(folder, { recursive: true })) {
    const file = String(entry)
    if (!file.endsWith('.html')) continue
    const html = readFileSync(path.join(folder, file), 'utf8')
    const hashes = new Set([...html.matchAll(INLINE_SCRIPT)].map(([, text = '']) => sha256(text)))
    const url = `/${file.replace(/\.html$/, '').replaceAll(path.sep, '/')}`.replace(/\/index$/, '/')
    if (ERROR_PAGES.has(url)) for (const hash of hashes) errors.add(hash)
    else pages[url] = [...hashes]
  }
}

writeFileSync('.next/csp-hashes.json', JSON.stringify({ pages, errors: [...errors] }))
console.log(`csp-hashes: ${Object.keys(pages).length} static pages, ${errors.size} scripts of error pages`)

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64')
}
