/**
 * What is done with a connection before Next.js sees it: requests for other protocols and for writing are refused, pages
 * that are made on demand wait in a short line, and each request is told whose it is. Not for the development server, which
 * reloads pages through a web socket. Next.js has no place for this but a server of one's own; see docs/decisions.
 */
import { type IncomingMessage, Server, ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'
import { answerMeasures } from '../answers/answer-measures'
import { clientOf } from './client-of'
import { isFilePath } from '../content-security-policy'
import { openToAll, tooOften, writeProblem } from '../answers/problem-document'
import { rateLimits, type Taken } from './rate-limits'
import type { RateClass } from './rates'
import { requestClass } from './request-class'
import { QUERY_HEADER, sentQuery } from '../query-header'
import { isStopping } from '../start/stopping'
import { watchAnswer } from '../watch/watch-answer'
import { openWatchedQueue } from './watched-queue'
import type { WorkQueue } from './work-queue'
import type { Settings } from '../start/settings'

/** On the request, for routes: who asks. Whatever a client sends by that name is replaced. */
export const CLIENT_HEADER = 'x-halvings-client'

const METHODS = 'GET, HEAD, OPTIONS'
const MADE_ON_DEMAND = /^\/(?:explore|literature|scaling-law|compare|claim)?\/?(?:\?|$)/
const PAGE_LIMIT_MS = 30_000
/** Next.js goes on with a page whose reader has left: its place is free only when the thread is likely to be, too. */
const LEFT_PAGE_MS = 150
const PREFLIGHT_SECONDS = '86400'
const UPGRADE_REFUSED = [
  'HTTP/1.1 426 Upgrade Required',
  'Upgrade: HTTP/1.1',
  'Connection: Upgrade, close',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

// Pages and routes are bundled apart; the process has one line.
const shared = globalThis as typeof globalThis & { halvingsPages?: WorkQueue<void> }
const pages: WorkQueue<void> = (shared.halvingsPages ??= openWatchedQueue('pages', {
  lanes: [Infinity, Infinity],
  mostWaiting: 100,
  mostPerClient: 50,
}))

/** How many pages are being made: work for files lets them pass. */
export const pagesAtWork = (): number => pages.atWork()

/** @returns the servers that it stands before, once they are connected to */
export function openFrontDoor(settings: Settings): ReadonlySet<Server> {
  const servers = new Set<Server>()
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string, ...details: unknown[]): boolean {
    const [request, other] = details
    const pass = (): boolean => Reflect.apply(emit, this, [event, ...details])
    if (event === 'connection' && !servers.has(this)) setLimits(this)
    if (event === 'connection') servers.add(this)
    if (event === 'upgrade' && other instanceof Duplex) return refuseUpgrade(other)
    if (event === 'request' && isRequest(request) && other instanceof ServerResponse)
      return receive(request, other, settings, pass)
    return pass()
  }
  return servers
}

const isRequest = (value: unknown): value is IncomingMessage =>
  typeof value === 'object' && value !== null && 'headers' in value && 'url' in value

/** A request is read within seconds or not at all: all of ours are a few lines without a body. */
function setLimits(server: Server): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
}

/** Next.js leaves a socket that meets no route open for a server of one's own: enough of them use up all open files. */
function refuseUpgrade(socket: Duplex): true {
  socket.on('error', () => socket.destroy()) // the client may be gone before the answer
  socket.end(UPGRADE_REFUSED, () => socket.destroy())
  return true
}

function receive(request: IncomingMessage, response: ServerResponse, settings: Settings, pass: () => boolean): boolean {
  // A request line with a whole address in it is for proxies; its host must not end in a redirect.
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  request.url = url.startsWith('/') ? url : `/${url}`
  const client = clientOf(request, settings.proxies)
  request.headers[CLIENT_HEADER] = client
  request.headers[QUERY_HEADER] = sentQuery(request.url)
  delete request.headers['x-middleware-prefetch'] // an answer of nothing, for a router that we do not have
  const path = new URL(request.url, 'http://any').pathname
  if (isFilePath(path)) delete request.headers.rsc // files have no other form

  const kind = requestClass(path)
  watchAnswer(kind, request, response, settings.logsRequests)
  if (isStopping()) response.setHeader('Connection', 'close')

  if (request.method === 'OPTIONS') return answerOptions(response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, response)
  if (path === '/metrics' && settings.metricsToken !== null)
    return answerMeasures(request, response, settings.metricsToken)
  if (kind === 'files' || kind === 'probes') return pass()
  void admit({ kind, client, response, line: MADE_ON_DEMAND.test(request.url), pass })
  return true
}

interface Admission {
  readonly kind: RateClass
  readonly client: string
  readonly response: ServerResponse
  /** Whether it waits in the line for pages. */
  readonly line: boolean
  readonly pass: () => boolean
}

async function admit({ kind, client, response, line, pass }: Admission): Promise<void> {
  const taken = await rateLimits().take(kind, client)
  for (const [name, value] of Object.entries(taken.headers)) response.setHeader(name, value)
  if (!taken.ok) refuseRate(response, taken)
  else if (line) await waitInLine(response, client, pass)
  else pass()
}

function refuseRate(response: ServerResponse, { of, retryAfter }: Taken & { ok: false }): void {
  const { body, headers } = writeProblem(tooOften(of, retryAfter))
  response.writeHead(of === 'one' ? 429 : 503, headers)
  response.end(body)
}

function answerOptions(response: ServerResponse): true {
  response.writeHead(204, {
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': 'If-None-Match, Accept',
    'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    ...openToAll,
  })
  response.end()
  return true
}

/** The connection is closed, so that nobody waits for a body that never ends. */
function refuseMethod(request: IncomingMessage, response: ServerResponse): true {
  const detail = apiWords(siteLanguage).notAnswered(request.method ?? '', METHODS)
  const headers = { Allow: METHODS, Connection: 'close' }
  const problem = writeProblem({ status: 405, kind: 'method-not-allowed', detail, headers })
  response.writeHead(405, problem.headers)
  response.end(problem.body, () => request.destroy())
  return true
}

let requests = 0

/** A reader who leaves before their turn costs nothing. */
async function waitInLine(response: ServerResponse, client: string, pass: () => boolean): Promise<void> {
  const leaving = new AbortController()
  response.once('close', () => leaving.abort())
  const run = async () => {
    await setImmediate() // many leave at once: their going is heard before their turn comes
    if (leaving.signal.aborted) return
    const begun = answerBegins(response)
    pass()
    await begun
    if (!response.headersSent) await setTimeout(LEFT_PAGE_MS)
  }
  const work = { key: String((requests += 1)), expectedMs: 100, run }
  const outcome = await pages.ask(work, { client, signal: leaving.signal }, PAGE_LIMIT_MS)
  if (outcome.ok || outcome.reason === 'gone' || response.headersSent) return
  response.writeHead(503, {
    'Retry-After': outcome.retryAfter,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(`${apiWords(siteLanguage).tooManyReaders(String(outcome.retryAfter))}\n`)
}

/** A page is made when its first byte is sent; how fast a reader takes the rest must keep nobody else waiting. */
function answerBegins(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const writeHead = response.writeHead
    response.writeHead = (...details: unknown[]): ServerResponse => {
      resolve()
      return Reflect.apply(writeHead, response, details)
    }
    response.once('close', () => resolve())
  })
}
