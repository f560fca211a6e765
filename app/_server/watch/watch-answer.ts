/** Measures every answer, and logs those that failed, or all where HALVINGS_LOG asks for it. Server only. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { logLine, loggedAddress } from './log'
import { measures } from './measures'
import type { RequestClass } from '../limits/request-class'

/** @param all whether each request has its line */
export function watchAnswer(
  kind: RequestClass,
  request: IncomingMessage,
  response: ServerResponse,
  all: boolean,
): void {
  const start = performance.now()
  const { method = '', url = '' } = request
  response.once('close', () => {
    const ms = performance.now() - start
    const status = response.writableFinished ? response.statusCode : 'gone'
    measures.answered(kind, status, ms / 1000)
    const failed = status !== 'gone' && status >= 500 && status !== 503
    if (all || failed)
      logLine(failed ? 'error' : 'info', 'answered', {
        method,
        address: loggedAddress(url),
        kind,
        status,
        ms: Math.round(ms),
      })
  })
}
