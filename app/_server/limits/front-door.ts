/**
 * What is done with a connection before Next.js sees it: requests for other protocols and for writing are refused, pages
 * that are made on demand wait in a short line, and each request is told whose it is. Not for the development server, which
 * reloads pages through a web socket. Next.js has no place for this but a server of one's own; see docs/decisions.
 */
import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'
import { answerMeasures } from '../answers/answer-measures'
import { addressOf, keptAnswers } from '../kept/answer-store'
import { CLIENT_HEADER, clientOf } from './client-of'
import { answerFile, asFile } from './file-door'
import { isFilePath } from '../content-security-policy'
import { sendKept } from '../kept/kept-answer'
import { measures } from '../watch/measures'
import { originOf } from '../start/origin'
import { answerPage, isOfRouter, type PageRequest } from '../pages/pages'
import { openToAll, tooOften, writeProblem } from '../answers/problem-document'
import { rateLimits, type Taken } from './rate-limits'
import type { RateClass } from './rates'
import { requestClass } from './request-class'
import { QUERY_HEADER, sentQuery } from '../query-header'
import { isOwnRender, RENDER_HEADER } from '../pages/render-page'
import { isStopping } from '../start/stopping'
import { watchAnswer } from '../watch/watch-answer'
import type { Settings } from '../start/settings'

const METHODS = 'GET, HEAD, OPTIONS'
/** Questions that are too long for an address: what is sent is read, answered and forgotten. */
const POSTED: Readonly<Record<string, string>> = {
  '/api/v1/fits': 'POST, OPTIONS',
  '/api/v1/fit': 'GET, HEAD, POST, OPTIONS',
}
const methodsAt = (path: string): string => (Object.hasOwn(POSTED, path) ? POSTED[path] : undefined) ?? METHODS
const IDLE_MS = 60_000
const PREFLIGHT_SECONDS = '86400'
const UPGRADE_REFUSED = [
  'HTTP/1.1 426 Upgrade Required',
  'Upgrade: HTTP/1.1',
  'Connection: Upgrade, close',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

/** @returns the servers that it stands before, once they are connected to */
export function openFrontDoor(settings: Settings): ReadonlySet<Server> {
  const servers = new Set<Server>()
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...details: unknown[]): boolean {
    const [request, other] = details
    const pass = (): boolean => Reflect.apply(emit, this, [event, ...details])
    if (event === 'connection' && !servers.has(this)) setLimits(this, settings)
    if (event === 'connection') servers.add(this)
    if (event === 'upgrade' && other instanceof Duplex) return refuseUpgrade(other)
    if (event === 'request' && isRequest(request) && other instanceof ServerResponse)
      return receive({ request, response: other, server: this, pass }, settings)
    return pass()
  }
  return servers
}

const isRequest = (value: unknown): value is IncomingMessage =>
  typeof value === 'object' && value !== null && 'headers' in value && 'url' in value

/**
 * A request is read within seconds or not at all: ours are a few lines, or a body of at most a megabyte. Who takes nothing of an answer
 * for a minute is gone; no work of ours takes so long. Connections beyond the most are closed before they are heard.
 */
function setLimits(server: Server, { connections }: Settings): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  server.timeout = IDLE_MS
  server.maxConnections = connections
}

/** Next.js leaves a socket that meets no route open for a server of one's own: enough of them use up all open files. */
function refuseUpgrade(socket: Duplex): true {
  socket.on('error', () => socket.destroy()) // the client may be gone before the answer
  socket.end(UPGRADE_REFUSED, () => socket.destroy())
  return true
}

function receive(
  { request, response, server, pass }: Pick<PageRequest, 'request' | 'response' | 'server' | 'pass'>,
  settings: Settings,
): boolean {
  // A request line with a whole address in it is for proxies; its host must not end in a redirect.
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  request.url = url.startsWith('/') ? url : `/${url}`
  const client = clientOf(request, settings.proxies)
  request.headers[CLIENT_HEADER] = client
  const query = sentQuery(request.url)
  request.headers[QUERY_HEADER] = query
  delete request.headers['x-middleware-prefetch'] // an answer of nothing, for a router that we do not have
  const path = new URL(`http://any${request.url}`).pathname // "//x" is a path here, as it is to Next.js, and no host
  if (isFilePath(path)) delete request.headers.rsc // files have no other form

  if (isOwnRender(request)) return pass()
  delete request.headers[RENDER_HEADER]
  const kind = requestClass(path)
  watchAnswer(kind, request, response, settings.logsRequests)
  if (isStopping()) response.setHeader('Connection', 'close')

  if (request.method === 'OPTIONS') return answerOptions(response, methodsAt(path))
  const methods = methodsAt(path)
  if (!methods.split(', ').includes(request.method ?? '')) return refuseMethod(request, response, methods)
  if (path === '/metrics' && settings.metricsToken !== null)
    return answerMeasures(request, response, settings.metricsToken)
  if (kind === 'probes') return pass()
  if (kind === 'files') return sendFile({ request, response, path, query, pass })
  const origin = originOf({ get: (name) => [request.headers[name] ?? null].flat()[0] ?? null }, settings.origin)
  admit(kind, { request, response, client, server, path, query, origin, pass }).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
  return true
}

/** What is at hand is sent at once; pages that are not wait in line, files are made. */
async function admit(kind: RateClass, asked: PageRequest): Promise<void> {
  const { request, response, client, origin, path, query } = asked
  const taken = await rateLimits().take(kind, client)
  for (const [name, value] of Object.entries(taken.headers)) response.setHeader(name, value)
  if (!taken.ok) return refuseRate(response, taken)
  const [of, store] = kind === 'pages' ? (['page', keptAnswers.pages] as const) : (['file', keptAnswers.files] as const)
  const kept =
    isOfRouter(request.headers) || request.method === 'POST' ? undefined : store.at(addressOf(origin, path, query))
  if (kept) {
    measures.came(of, 'memory')
    await sendKept(kind === 'pages' ? kept : asFile(kept), request, response)
  } else if (kind === 'pages') await answerPage(asked)
  else await answerFile(asked)
}

type FileAsked = Pick<PageRequest, 'request' | 'response' | 'path' | 'query' | 'pass'>

/** Tables are kept by their address alone: nothing in them begins with ours. */
function sendFile({ request, response, path, query, pass }: FileAsked): boolean {
  const kept = keptAnswers.files.at(addressOf('', path, query))
  if (!kept) return pass()
  measures.came('file', 'memory')
  sendKept(asFile(kept), request, response).catch(() => response.destroy())
  return true
}

function refuseRate(response: ServerResponse, { of, retryAfter }: Taken & { ok: false }): void {
  const { body, headers } = writeProblem(tooOften(of, retryAfter))
  response.writeHead(of === 'one' ? 429 : 503, headers)
  response.end(body)
}

function answerOptions(response: ServerResponse, methods: string): true {
  response.writeHead(204, {
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'If-None-Match, Accept, Content-Type, Prefer',
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    ...openToAll,
  })
  response.end()
  return true
}

/** The connection is closed, so that nobody waits for a body that never ends. */
function refuseMethod(request: IncomingMessage, response: ServerResponse, methods: string): true {
  const detail = apiWords(siteLanguage).notAnswered(request.method ?? '', methods)
  const headers = { Allow: methods, Connection: 'close' }
  const problem = writeProblem({ status: 405, kind: 'method-not-allowed', detail, headers })
  response.writeHead(405, problem.headers)
  response.end(problem.body, () => request.destroy())
  return true
}
