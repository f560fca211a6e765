/**
 * The figure of a page's view, as bytes. In production a thread of its own makes it, away from the one that answers requests:
 * it is bundled to `.precomputed/page-figure.mjs` by `scripts/precompute.mjs`. Server only.
 */
import { serialize } from 'node:v8'
import { figureOf, readQuery } from '../answers/asked-view'
import { drawsAtBuild } from '../draws-at-build'
import { drawsRequest } from '@/lib/result/draws/draws-request'

export interface PageFigureTask {
  readonly query: string
  /** What links on the page begin with. */
  readonly origin: string
}

/** With the draws that were made at build, or "interval pending". @returns of a `Figure`, for `deserialize` */
export async function pageFigure({ query, origin }: PageFigureTask): Promise<Uint8Array> {
  const asked = await readQuery(query)
  const request = drawsRequest(asked.view, asked.study)
  return serialize(figureOf(asked, (request && drawsAtBuild(request.key)?.draws) ?? null, { origin }))
}
