/** A file from an address of the web, fetched by the browser itself: no server of ours is asked. */
import { fileNameOf, fileUrl, type FetchProblem } from '@/lib/data/import/files/source-url'
import { LIMITS, type SourceFile } from '@/lib/data/import/tables/text-table'

export type Fetched =
  { readonly ok: true; readonly file: SourceFile } | { readonly ok: false; readonly problem: FetchProblem }

/**
 * Fetches without cookies and without saying where the reader comes from.
 * @param onProgress told the share that has come, 0 to 1, where the site says how much there is
 */
export async function fetchTable(
  address: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Fetched> {
  const url = fileUrl(address)
  if (!url) return { ok: false, problem: { code: 'no-address' } }
  if (!mayFetch()) return { ok: false, problem: { code: 'reload' } }
  const host = url.hostname
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors' })
    if (!response.ok) return { ok: false, problem: { code: 'status', host, status: response.status } }
    const bytes = await bytesOf(response, onProgress)
    if (!bytes.ok) return { ok: false, problem: { code: 'too-large', bytes: bytes.read, limit: LIMITS.bytes } }
    return { ok: true, file: { name: fileNameOf(url), bytes: bytes.value } }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, problem: { code: 'blocked', host, isOnline: navigator.onLine } }
  }
}

/** Only a page that was loaded as /import carries the policy that lets it fetch from other sites (`app/_server` sets it). */
function mayFetch(): boolean {
  const [loaded] = performance.getEntriesByType('navigation')
  return loaded === undefined || new URL(loaded.name).pathname === location.pathname
}

const WAITING = 'import-address'

/** Loads the page anew and keeps the address for it: the policy of the page that the reader came from allows no fetch. */
export function reloadFor(address: string): void {
  sessionStorage.setItem(WAITING, address)
  location.reload()
}

/** The address that the page was loaded anew for, once. */
export function takeWaitingAddress(): string | null {
  const address = sessionStorage.getItem(WAITING)
  sessionStorage.removeItem(WAITING)
  return address
}

type Bytes = { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly read: number }

/** Reads no further than the limit, whatever the site says about the size. */
async function bytesOf(response: Response, onProgress: (share: number) => void): Promise<Bytes> {
  const expected = Number(response.headers.get('content-length') ?? 0)
  const parts: Uint8Array[] = []
  let read = 0
  const reader = response.body?.getReader()
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    parts.push(step.value)
    read += step.value.length
    if (read > LIMITS.bytes) {
      void reader?.cancel()
      return { ok: false, read }
    }
    if (expected > 0) onProgress(Math.min(1, read / expected))
  }
  return { ok: true, value: new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()) }
}
