/** What kind of answer an address has, for limits and measures. */
import { isEmbedPath, isFilePath } from '../content-security-policy'

/** `files` are tables as they lie there, scripts and styles; `probes` are asked by those who watch the server. */
export type RequestClass = 'pages' | 'figures' | 'pictures' | 'files' | 'probes'

/** @param path of an address, without its query */
export function requestClass(path: string): RequestClass {
  if (/^\/(?:healthz|readyz|metrics)\/?$/.test(path)) return 'probes'
  if (isEmbedPath(path)) return 'figures'
  if (path.startsWith('/api/v1/progress/')) return 'figures' // asked every few seconds, whatever the file is
  if (path.startsWith('/api/')) return /\.(?:png|pdf|zip)$/.test(path) ? 'pictures' : 'figures'
  return path.startsWith('/_next/') || isFilePath(path) ? 'files' : 'pages'
}
