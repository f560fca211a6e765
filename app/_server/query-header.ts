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
