/**
 * Files of views, answered before Next.js sees the request: its routing, streams and compression take more of the processor than a
 * small fit does. The route tells how it answers when it is loaded, because routes are bundled apart from the door; until then,
 * and in the development server, Next.js asks it. Server only.
 */
import { addressOf, keptAnswers } from '../kept/answer-store'
import { type KeptAnswer, sendKept } from '../kept/kept-answer'
import { filePolicy } from '../content-security-policy'
import { SECURITY_HEADERS } from '../security-headers.mjs'
import type { PageRequest } from '../pages/pages'

/** @param file last part of the address; @returns null where there is no such file of a view */
type AnswerFile = (request: Request, file: string) => Promise<Response> | null

const shared = globalThis as typeof globalThis & { halvingsAnswerFile?: AnswerFile }

/** By the route, of what it does itself. */
export function tellDoor(answer: AnswerFile): void {
  shared.halvingsAnswerFile = answer
}

/** With what Next.js and `proxy.ts` add to the answer of a route. */
export const asFile = (kept: KeptAnswer): KeptAnswer => ({
  ...kept,
  headers: { ...kept.headers, ...SECURITY_HEADERS, 'content-security-policy': filePolicy },
})

type FileRequest = Omit<PageRequest, 'server' | 'client'>

/** All else of the API passes, to its route. */
export async function answerFile({ request, response, origin, path, query, pass }: FileRequest): Promise<void> {
  const [, file] = /^\/api\/v1\/([\w.-]+)$/.exec(path) ?? []
  if (file === undefined || request.method === 'POST' || !shared.halvingsAnswerFile) return void pass()
  const leaving = new AbortController()
  response.once('close', () => leaving.abort())
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)])
  const asked = new Request(`http://halvings.invalid${request.url}`, { headers, signal: leaving.signal })
  const answering = shared.halvingsAnswerFile(asked, file)
  if (!answering) return void pass()
  const answer = await answering
  if (response.destroyed) return
  const kept = answer.status === 200 ? keptAnswers.files.at(addressOf(origin, path, query)) : undefined
  if (kept) return sendKept(asFile(kept), request, response)
  const body = new Uint8Array(await answer.arrayBuffer())
  const all = { ...Object.fromEntries(answer.headers), ...SECURITY_HEADERS, 'content-security-policy': filePolicy }
  response.writeHead(answer.status, answer.status === 304 ? all : { ...all, 'content-length': body.length })
  response.end(request.method === 'HEAD' || answer.status === 304 ? undefined : body)
}
