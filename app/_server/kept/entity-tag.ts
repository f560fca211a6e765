/**
 * Whether a client's If-None-Match holds the tag (RFC 9110, 8.8.3.2): by weak comparison, because a proxy that compresses
 * makes a tag weak; `*` holds any.
 * @example holdsTag('"a", W/"b"', '"b"') // true
 */
export function holdsTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  return [...ifNoneMatch.matchAll(/"[^"]*"/g)].some(([one]) => one === tag)
}
