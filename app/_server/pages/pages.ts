/**
 * Pages: each made once, kept by its address, and sent to all who ask. Those that are not at hand wait in a short line; a
 * reader who leaves it costs nothing. Server only.
 */
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { siteLanguage } from '@/app/site-language'
import { apiWords } from '@/lib/text/api'
import { addressOf, keptAnswers } from '../kept/answer-store'
import { holdsTag } from '../kept/entity-tag'
import { type KeptAnswer, sendKept } from '../kept/kept-answer'
import { keptPage, PAGE_CACHE_CONTROL } from './kept-page'
import { keptPlace } from './kept-place'
import { measures } from '../watch/measures'
import { namesOwnFile } from '../query-header'
import { renderPage } from './render-page'
import { shareAnswer, sharedAnswer } from '../shared/shared-answers'
import { openWatchedQueue } from '../limits/watched-queue'
import type { Outcome, WorkQueue } from '../limits/work-queue'

/** A page may say that an interval is pending: it is made again after some minutes. */
const KEPT_MS = 600_000
const PAGE_LIMIT_MS = 30_000
/** Next.js goes on with a page whose reader has left: its place is free only when the thread is likely to be, too. */
const LEFT_PAGE_MS = 150

/** Pages that are the same for all who ask at the same address. All others, unknown ones too, are left to Next.js. */
const KEPT = /^\/(?:explore|literature|scaling-law|replications|methods|import|parameters|api|studies(?:\/[\w-]+)?)?$/
/** Those that take time: made on demand, not at build. A comparison may lack draws that this one reader was refused. */
const MADE_ON_DEMAND = /^\/(?:explore|literature|scaling-law|compare|claim)?$/

// Pages and routes are bundled apart; the process has one line.
const shared = globalThis as typeof globalThis & { halvingsPages?: WorkQueue<KeptAnswer | null> }
const line: WorkQueue<KeptAnswer | null> = (shared.halvingsPages ??= openWatchedQueue('pages', {
  lanes: [Infinity, Infinity],
  mostWaiting: 100,
  mostPerClient: 50,
}))

/** How many pages are being made: work for files lets them pass. */
export const pagesAtWork = (): number => line.atWork()

export interface PageRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly client: string
  readonly server: Server
  /** Without its query. */
  readonly path: string
  readonly query: string
  /** What links on the page begin with. */
  readonly origin: string
  /** Lets Next.js answer the request itself. */
  readonly pass: () => boolean
}

/** Whether the router of a page that is open asks, which wants data instead of HTML. */
export const isOfRouter = (headers: IncomingHttpHeaders): boolean =>
  Object.keys(headers).some((name) => name === 'rsc' || name.startsWith('next-'))

/** Answers with the page; what the router asks for between two pages is made for each. */
export async function answerPage(asked: PageRequest): Promise<void> {
  const { request, response, server, origin, query } = asked
  const path = asked.path.replace(/(.)\/$/, '$1')
  if (!KEPT.test(path) || path !== asked.path || isOfRouter(request.headers) || namesOwnFile(query))
    return MADE_ON_DEMAND.test(path) ? waitInLine(asked) : void asked.pass()
  const place = await keptPlace(origin, path, query)
  const { address, tag } = place
  const known = keptAnswers.pages.of(address)
  if (known) {
    measures.came('page', 'memory')
    keptAnswers.pages.isAt(addressOf(origin, path, query), address)
    return sendKept(known, request, response)
  }
  if (tag !== null && holdsTag(request.headers['if-none-match'] ?? null, tag)) return sendUnchanged(response, tag)
  const name = `${process.env.HALVINGS_BUILD} ${process.versions.v8} ${address}`
  const run = async (_: number, signal: AbortSignal): Promise<KeptAnswer | null> => {
    await setImmediate() // many leave at once: their going is heard before their turn comes
    if (signal.aborted) return null
    try {
      const elsewhere = await sharedAnswer(name)
      measures.came('page', elsewhere ? 'shared' : 'work')
      const host = origin === '' ? 'halvings.invalid' : new URL(origin).host
      const wanted = place.query === '' ? path : `${path}?${place.query}`
      const page = elsewhere ?? keptPage(await renderPage(server, wanted, host, signal), tag)
      if (page && !elsewhere) void shareAnswer(name, page, KEPT_MS / 1000)
      if (page) {
        keptAnswers.pages.keep(address, page, KEPT_MS)
        for (const at of [address, addressOf(origin, path, query)]) keptAnswers.pages.isAt(at, address)
      }
      return page
    } catch {
      if (signal.aborted) await setTimeout(LEFT_PAGE_MS)
      return null // the process is about to end and takes no connections, its own neither
    }
  }
  const outcome = await ask(asked, address, run)
  if (!outcome.ok || response.headersSent || response.destroyed) return
  if (outcome.value) await sendKept(outcome.value, request, response)
  else asked.pass()
}

/** As Next.js says it of a page, and `sendKept` adds to it. */
const ROUTER = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch']
const VARY = [...ROUTER, 'accept-encoding'].join(', ')

function sendUnchanged(response: ServerResponse, tag: string): void {
  const headers = { etag: `W/${tag}`, 'cache-control': PAGE_CACHE_CONTROL, vary: VARY }
  response.writeHead(304, headers).end()
}

let requests = 0

async function waitInLine(asked: PageRequest): Promise<void> {
  const run = async (_: number, signal: AbortSignal): Promise<null> => {
    await setImmediate()
    if (signal.aborted) return null
    const begun = answerBegins(asked.response)
    asked.pass()
    await begun
    if (!asked.response.headersSent) await setTimeout(LEFT_PAGE_MS)
    return null
  }
  await ask(asked, String((requests += 1)), run)
}

/** Who can't be taken is told so. */
async function ask(
  { response, client }: PageRequest,
  key: string,
  run: (lane: number, signal: AbortSignal) => Promise<KeptAnswer | null>,
): Promise<Outcome<KeptAnswer | null>> {
  const leaving = new AbortController()
  response.once('close', () => leaving.abort())
  const outcome = await line.ask({ key, expectedMs: 100, run }, { client, signal: leaving.signal }, PAGE_LIMIT_MS)
  if (!outcome.ok && outcome.reason !== 'gone' && !response.headersSent) {
    response.writeHead(503, {
      'Retry-After': outcome.retryAfter,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.end(`${apiWords(siteLanguage).tooManyReaders(String(outcome.retryAfter))}\n`)
  }
  return outcome
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
