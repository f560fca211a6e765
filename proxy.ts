import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { NextResponse, type NextRequest } from 'next/server'
import { z } from 'zod'
import {
  embedPolicy,
  fetchesTables,
  filePolicy,
  isEmbedPath,
  isFilePath,
  pagePolicy,
  staticPagePath,
} from '@/app/_server/content-security-policy'
import { QUERY_HEADER, sentQuery } from '@/app/_server/query-header'
import { themeScript } from '@/app/theme-script'
import { seenScript } from '@/components/last-seen/seen-script'
import { heightScript } from '@/components/embed/height-script'

/**
 * Gives every answer its content security policy. Pages made at build time are known by the list that
 * `scripts/csp-hashes.mjs` writes after the build; any other page is dynamic and gets a nonce. An unknown path ends on the
 * prerendered "not found" or error page, so a dynamic page's policy also knows those pages' inline scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const pathname = request.nextUrl.pathname
  if (isFilePath(pathname)) return withPolicy(NextResponse.next(), filePolicy)

  if (isEmbedPath(pathname)) return withPolicy(NextResponse.next(), embedPolicy(hashOf(heightScript)))

  const development = process.env.NODE_ENV === 'development'
  const known = development ? noHashes : hashes()
  const ofPage = known.pages[staticPagePath(pathname)]
  if (ofPage)
    return withPolicy(
      NextResponse.next(),
      pagePolicy({ nonce: null, hashes: ofPage, development, fetchesTables: fetchesTables(pathname) }),
    )

  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy({
    nonce,
    hashes: [...new Set([themeScriptHash, seenScriptHash, ...known.errors])],
    development,
    fetchesTables: fetchesTables(pathname),
  })
  // Next.js takes the nonce for its own scripts from the policy on the request.
  const headers = new Headers(request.headers)
  if (development) headers.set(QUERY_HEADER, sentQuery(request.nextUrl.search)) // else the front door has
  headers.set('content-security-policy', policy)
  return withPolicy(NextResponse.next({ request: { headers } }), policy)
}

/** Everything but the build's own immutable files. */
export const config = { matcher: '/((?!_next/static|_next/image).*)' }

const hashFile = z.object({ pages: z.record(z.string(), z.array(z.string())), errors: z.array(z.string()) })
type Hashes = z.infer<typeof hashFile>

const noHashes: Hashes = { pages: {}, errors: [] }
const hashOf = (script: string): string => createHash('sha256').update(script).digest('base64')
const themeScriptHash = hashOf(themeScript)
const seenScriptHash = hashOf(seenScript)

let read: Hashes | undefined

/** Read once: the list changes only with a build. */
function hashes(): Hashes {
  if (read) return read
  const file = path.join(process.cwd(), '.next', 'csp-hashes.json')
  if (!existsSync(file)) {
    console.error('No .next/csp-hashes.json: build with `npm run build`, or static pages run no scripts.')
    return (read = noHashes)
  }
  return (read = hashFile.parse(JSON.parse(readFileSync(file, 'utf8'))))
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy)
  return response
}
