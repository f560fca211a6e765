/** Addresses of pages that show a file, to the address of the file itself; and why a file can't be had from there. */

/** Why no file came of an address. `blocked`: the site answered nothing that this page may see, or nothing at all. */
export type FetchProblem =
  | { readonly code: 'no-address' }
  | { readonly code: 'blocked'; readonly host: string; readonly isOnline: boolean }
  | { readonly code: 'status'; readonly host: string; readonly status: number }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** The page came from another of our pages, whose policy lets it fetch nothing: it must be loaded anew. */
  | { readonly code: 'reload' }

/**
 * @returns the address to fetch, or null where the text is no address of the web
 * @example fileUrl('https://github.com/openai/ai-and-efficiency/blob/master/data/efficiency_sota.csv')?.href
 *          // 'https://raw.githubusercontent.com/openai/ai-and-efficiency/master/data/efficiency_sota.csv'
 */
export function fileUrl(text: string): URL | null {
  const url = parsedUrl(text.trim())
  if (!url) return null
  const [, owner, name, kind, ...rest] = url.pathname.split('/')
  if (url.hostname === 'github.com' && (kind === 'blob' || kind === 'raw') && rest.length > 1) {
    return new URL(`https://raw.githubusercontent.com/${owner}/${name}/${rest.join('/')}`)
  }
  if (url.hostname === 'gist.github.com' && owner && name && kind === undefined) {
    return new URL(`https://gist.githubusercontent.com/${owner}/${name}/raw`)
  }
  if (url.hostname === 'huggingface.co' && url.pathname.includes('/blob/')) {
    return new URL(url.pathname.replace('/blob/', '/resolve/'), url)
  }
  const sheet = url.hostname === 'docs.google.com' ? /^\/spreadsheets\/d\/([\w-]+)/.exec(url.pathname)?.[1] : undefined
  if (sheet) {
    const page = /gid=(\d+)/.exec(url.hash + url.search)?.[1]
    return new URL(`https://docs.google.com/spreadsheets/d/${sheet}/gviz/tq?tqx=out:csv${page ? `&gid=${page}` : ''}`)
  }
  return url
}

/** The last part of the address, to call the table by. */
export function fileNameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname
  try {
    return decodeURIComponent(last).slice(0, 200)
  } catch {
    return last.slice(0, 200)
  }
}

function parsedUrl(text: string): URL | null {
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`)
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') ? url : null
  } catch {
    return null
  }
}
