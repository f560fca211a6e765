/**
 * The address that links inside files begin with. Set HALVINGS_ORIGIN where the app runs behind a proxy, so that no
 * client-sent header decides it; else the request's own host, which is what a reader on their own machine sees.
 */
export function originOf(headers: { get(name: string): string | null }): string {
  const configured = process.env.HALVINGS_ORIGIN
  if (configured) return configured.replace(/\/+$/, '')
  const host = headers.get('host') ?? ''
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `http://${host}` : ''
}
