import { readSettings } from './settings'

/** This machine, as a reader of their own server writes it; such a host in a link leads nobody astray. */
const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/**
 * The address that links inside files and pages begin with: HALVINGS_ORIGIN. Without it the request's own host counts only
 * where it is this machine, and links have no host otherwise: answers are kept by caches, and a host is the client's text.
 */
export function originOf(
  headers: { get(name: string): string | null },
  origin: string | null = readSettings().origin,
): string {
  if (origin !== null) return origin
  const host = headers.get('host') ?? ''
  return OWN_MACHINE.test(host) && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : ''
}
