/**
 * Draws on the server, away from the thread that answers requests. Bundled to `.precomputed/draws-worker.mjs` by
 * `scripts/precompute.mjs`, which also imports it to make the draws of the default views.
 */
import { isMainThread, parentPort } from 'node:worker_threads'
import { getStudy, listStudies } from '@/app/catalogue'
import { type Draws, type DrawsRequest, drawsRequest, drawSteps } from '@/lib/view-state/draws'
import { decodeView } from '@/lib/view-state/view-codec'

/** Requests of the views that pages show without being asked: every study's default, its presets and published values. */
export function standingRequests(): readonly DrawsRequest[] {
  const requests = new Map<string, DrawsRequest>()
  for (const study of listStudies()) {
    const door = { meta: study.meta, hasRow: (id: string) => study.rows.some((row) => row.id === id) }
    for (const { query } of [{ query: '' }, ...study.meta.presets, ...study.meta.published]) {
      const request = drawsRequest(decodeView(query, door).view, study)
      if (request) requests.set(request.key, request)
    }
  }
  return [...requests.values()]
}

/** @throws where the study is not among the bundled ones */
export function drawNow(request: DrawsRequest): Draws {
  const study = getStudy(request.view.study)
  if (!study) throw new Error(`no study ${request.view.study}`)
  const steps = drawSteps(request, study)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

if (!isMainThread) parentPort?.on('message', (request: DrawsRequest) => parentPort?.postMessage(drawNow(request)))
