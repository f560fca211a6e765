/**
 * Content security policies, as text; `proxy.ts` decides which one an answer carries.
 *
 * A page may run scripts of our own origin (no one else's file is ever served from it as a script: uploads and API answers are
 * `nosniff` and never JavaScript) and those inline scripts that a nonce or a hash names. Dynamic pages carry a nonce, pages
 * made at build time carry the hashes of their inline scripts. Styles may be inline: charts and formulas are positioned so.
 */
export interface ScriptSources {
  /** Fresh for this answer; null where the page was made at build time. */
  readonly nonce: string | null
  /** SHA-256 hashes, base64, of inline scripts. */
  readonly hashes: readonly string[]
  /** The development server evaluates code and reloads through a web socket. */
  readonly development: boolean
  /** Whether scripts may fetch from other sites: only where a reader asks for a table by its address. */
  readonly fetchesTables?: boolean
}

/**
 * @returns the policy of an HTML page
 * @example pagePolicy({ nonce: null, hashes: ['abc='], development: false })
 *          // "default-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self' 'unsafe-inline'; ..."
 */
export function pagePolicy({ nonce, hashes, development, fetchesTables = false }: ScriptSources): string {
  const scripts = [
    "'self'",
    ...(nonce === null ? [] : [`'nonce-${nonce}'`]),
    ...hashes.map((hash) => `'sha256-${hash}'`),
    ...(development ? ["'unsafe-eval'"] : []),
  ]
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self'${fetchesTables ? ' https:' : ''}${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The policy of everything that is not a page: API answers, tables, pictures. Opened on its own, an SVG may use its own
 * styles and embedded fonts, and nothing else; the sandbox takes scripts, forms and the origin away.
 */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; sandbox"

/**
 * The policy of an embedded view, which any page may frame: its own styles, the faces inside it and the one script that tells
 * its height. No forms, no requests, no frames of its own.
 * @param script SHA-256 hash, base64
 */
export const embedPolicy = (script: string): string =>
  `default-src 'none'; script-src 'sha256-${script}'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; ` +
  "form-action 'none'; frame-ancestors *"

/** The one path that other pages may frame. */
export const isEmbedPath = (path: string): boolean => staticPagePath(path) === '/embed'

/** Whether a path answers with a file instead of a page. */
export function isFilePath(path: string): boolean {
  return path.startsWith('/api/') || /\.(csv|json|svg|png|txt|xml|atom|zip|ico|webmanifest)$/.test(path)
}

/** The page on which a reader may type the address of a table. */
export const fetchesTables = (path: string): boolean => staticPagePath(path) === '/import'

/** The path as the list of static pages has it: decoded, without a slash at the end. */
export function staticPagePath(path: string): string {
  try {
    return decodeURIComponent(path).replace(/(.)\/+$/, '$1')
  } catch {
    return path // not valid percent-encoding: no static page has such a path
  }
}
