/** /metrics, for those who hold the token: what it tells of a server's load helps whoever wants to raise it. Server only. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { measures } from '../watch/measures'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** @param token what the bearer must show */
export function answerMeasures(request: IncomingMessage, response: ServerResponse, token: string): true {
  const [, shown = ''] = /^Bearer (.*)$/i.exec(request.headers.authorization ?? '') ?? []
  if (timingSafeEqual(digest(shown), digest(token))) {
    void measures.read().then((text) => {
      response.writeHead(200, { 'Content-Type': measures.contentType, 'Cache-Control': 'no-store' })
      response.end(text)
    })
  } else {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store', 'Content-Length': 0 })
    response.end()
  }
  return true
}
