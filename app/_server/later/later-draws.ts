/** Bootstraps that take longer than a request, remembered like all others: of a view, or of several one after the other. Server only. */
import { drawAndKeep, expectedMsOf, knownDraws, mostIn } from '../server-draws'
import { askLater, BUDGET_MS, DONE, type LaterProgress, type LaterRefusal } from './later-work'
import type { Study } from '@/lib/data/study'
import { type DrawsCost, drawsCost } from '@/lib/result/draws/draws-cost'
import { type DrawsRequest, drawsRequest } from '@/lib/result/draws/draws-request'
import type { View } from '@/lib/view/view'

/**
 * How far the draws are; asked for the first time they are begun.
 * @param cost of `drawsCost` for the same request
 * @returns rejects where a thread fails, which is a bug
 */
export async function drawLater(
  request: DrawsRequest,
  cost: DrawsCost,
  client: string,
): Promise<LaterProgress | LaterRefusal> {
  if (await knownDraws(request)) return DONE
  const expectedMs = expectedMsOf(cost)
  if (expectedMs > BUDGET_MS)
    return { ok: false, reason: 'too-many', most: mostIn(BUDGET_MS, request.draws, expectedMs) }
  const run = (signal: AbortSignal, done: Int32Array<SharedArrayBuffer>) => drawAndKeep(request, cost, signal, done)
  return askLater({ key: request.key, expectedMs, parts: request.draws, run }, client)
}

/** One of several pieces of work that are made one after the other. */
export interface LaterPiece {
  readonly ask: () => Promise<LaterProgress | LaterRefusal>
  /** Milliseconds that it is expected to take still, should it not be begun. */
  readonly leftMs: () => Promise<number>
}

/** The draws of a view as such a piece; null where it needs none. */
export function drawsPiece({ view, study }: { view: View; study: Study }, client: string): LaterPiece | null {
  const request = drawsRequest(view, study)
  if (!request) return null
  const cost = drawsCost(request, study)
  return {
    ask: () => drawLater(request, cost, client),
    leftMs: async () => ((await knownDraws(request)) ? 0 : expectedMsOf(cost)),
  }
}

/** How far several pieces are together: each is begun when the one before it is done and somebody asks again. */
export async function piecesLater(pieces: readonly LaterPiece[]): Promise<LaterProgress | LaterRefusal> {
  for (const [place, { ask }] of pieces.entries()) {
    const far = await ask()
    if (!far.ok) return far
    if (far.state === 'done') continue
    const others = await leftMsOf(pieces.slice(place + 1))
    return { ...far, share: (place + far.share) / pieces.length, leftMs: far.leftMs + others }
  }
  return DONE
}

/** Milliseconds that pieces are expected to take that nobody has begun. */
export async function leftMsOf(pieces: readonly LaterPiece[]): Promise<number> {
  const all = await Promise.all(pieces.map(({ leftMs }) => leftMs()))
  return all.reduce((sum, one) => sum + one, 0)
}
