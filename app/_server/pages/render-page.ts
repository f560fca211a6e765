/**
 * Has Next.js make a page for nobody in particular: the process asks itself, so that no reader's leaving, slowness or headers
 * have a part in it. Server only.
 */
import { randomBytes } from 'node:crypto'
import { type IncomingHttpHeaders, type IncomingMessage, request as ask, type Server } from 'node:http'

/** On the request, by which the front door knows its own; whatever else is sent by that name is nothing. */
export const RENDER_HEADER = 'x-halvings-render'

// Pages and routes are bundled apart; the process has one secret.
const shared = globalThis as typeof globalThis & { halvingsRenderSecret?: string }
const secret = (shared.halvingsRenderSecret ??= randomBytes(16).toString('hex'))

export const isOwnRender = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => headers[RENDER_HEADER] === secret

export interface RenderedPage {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly html: string
}

/** @param host what links on the page may be made from. Rejects where the process takes no more connections. */
export function renderPage(server: Server, path: string, host: string, signal: AbortSignal): Promise<RenderedPage> {
  return new Promise((resolve, reject) => {
    const headers = { host, accept: 'text/html', 'accept-encoding': 'identity', [RENDER_HEADER]: secret }
    const asked = ask({ ...placeOf(server), path, headers, signal, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 500,
          headers: answer.headers,
          html: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

function placeOf(server: Server) {
  const place = server.address()
  if (place === null) throw new Error('the server listens no more')
  if (typeof place === 'string') return { socketPath: place }
  const any = { '::': '::1', '0.0.0.0': '127.0.0.1' }[place.address]
  return { host: any ?? place.address, port: place.port }
}
