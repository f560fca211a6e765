/**
 * A page that was made for one answer, with a nonce, as one that may be sent to everyone: its nonce means nothing any more,
 * and its policy names the inline scripts that are in it, and no others, by their hashes.
 */
import { createHash } from 'node:crypto'
import { pagePolicy } from '../content-security-policy'
import type { KeptAnswer } from '../kept/kept-answer'
import type { RenderedPage } from './render-page'

/** As pages made at build have it: a shared cache may keep it for minutes. */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'
const OF_THE_CONNECTION = /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag)$/
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * @param knownTag of what was asked, where that says all
 * @returns null where the answer is not a page that went well: it is for one reader, as it is
 */
export function keptPage({ status, headers, html }: RenderedPage, knownTag: string | null = null): KeptAnswer | null {
  if (status !== 200 || !/^text\/html\b/.test(headers['content-type'] ?? '') || headers['set-cookie']) return null
  const sent = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OF_THE_CONNECTION.test(name) ? [] : [[name, value]],
    ),
  )
  const policy = String(headers['content-security-policy'] ?? '')
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? []
  // What takes the nonce's place is as long, because parts of the text say their length.
  const text = nonce === undefined ? html : html.replaceAll(nonce, 'none'.padEnd(nonce.length, '-'))
  const own =
    nonce === undefined ? {} : { 'content-security-policy': policyOf(text), 'cache-control': PAGE_CACHE_CONTROL }
  const all = { ...sent, ...own }
  const tag =
    knownTag ??
    `"${sha256(JSON.stringify([all, text]))
      .digest('base64url')
      .slice(0, 27)}"`
  // Weak: the same page is sent in several encodings.
  return { headers: { ...all, etag: `W/${tag}` }, tag, body: new TextEncoder().encode(text), encoded: new Map() }
}

function policyOf(html: string): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => sha256(script).digest('base64'))
  return pagePolicy({ nonce: null, hashes: [...new Set(scripts)], development: false })
}

const sha256 = (text: string) => createHash('sha256').update(text)
