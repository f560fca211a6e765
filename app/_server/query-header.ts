import { isLocalStudy } from '@/lib/view/study-id'

/**
 * On the request, for pages and files: the query as it was sent, whatever a client writes by that name. Next.js hands it over
 * taken apart, and `__proto__` is lost on the way.
 */
export const QUERY_HEADER = 'x-halvings-query'

/** Of an address or its search: what stands after "?", without what the router adds. */
export const sentQuery = (url: string): string =>
  url
    .replace(/^[^?]*\??/, '')
    .split('&')
    .filter((pair) => pair !== '' && !/^_rsc(?:=|$)/.test(pair))
    .join('&')

/** Whether a query names a reader's own file, which has no place in logs and caches. */
export const namesOwnFile = (query: string): boolean => new URLSearchParams(query).getAll('study').some(isLocalStudy)
