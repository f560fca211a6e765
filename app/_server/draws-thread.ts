/**
 * What a build draws: default views, the scaling law's report and the shares of specifications. Bundled to
 * `.precomputed/draws-worker.mjs` by `scripts/precompute.mjs`.
 */
import { lawRates, listStudies } from './catalogue'
import { needStudy, openPinned } from './studies'
import { type SpecificationShares, specificationShares } from '@/lib/result/analyses/specification-shares'
import { type ScalingLawReport, scalingLawReport } from '@/lib/result/analyses/scaling-law-report'
import { type Draws, drawSteps } from '@/lib/result/draws/draws'
import { type DrawsRequest, drawsRequest } from '@/lib/result/draws/draws-request'
export { roundDraws } from '@/lib/result/draws/packed-draws'
import { contextOf } from '@/lib/view/study-context'
import type { View } from '@/lib/view/view'
import { decodeView } from '@/lib/view/view-codec'

/** The page of the scaling law shows both solvers, each with papers and with rows drawn again. */
const SCALING_LAW_QUERIES = ['interval=bootstrap', 'solver=converged', 'solver=converged&interval=bootstrap']

/** Draws, and how long they took. */
export interface DrawnInTime {
  readonly draws: Draws
  readonly ms: number
}

/**
 * Draws that a view gets which asks for the usual number. The ends of an interval of a thousand move in their first digit
 * from seed to seed (docs/decisions/010-draws-at-build.md).
 */
const DRAWS_AT_BUILD = 10_000

/**
 * Requests of the views that pages show without being asked: every study's default, its presets and published values. Each
 * with the key of its view, and more draws than that asks for.
 */
export function defaultDrawsRequests(): readonly DrawsRequest[] {
  const requests = new Map<string, DrawsRequest>()
  for (const study of listStudies()) {
    const context = contextOf(study, lawRates())
    const ofScalingLaw = study.meta.scalingLaw ? SCALING_LAW_QUERIES.map((query) => ({ query })) : []
    for (const { query } of [{ query: '' }, ...study.meta.presets, ...study.meta.published, ...ofScalingLaw]) {
      const request = drawsRequest(decodeView(query, context).view, study)
      if (request) requests.set(request.key, { ...request, draws: Math.max(request.draws, DRAWS_AT_BUILD) })
    }
  }
  return [...requests.values()]
}

const studyOf = async ({ study, data }: View) => (await openPinned(study, data)) ?? (await needStudy(study))

/** Rejects where the study is not to be had. */
export async function draw(request: DrawsRequest): Promise<DrawnInTime> {
  const start = performance.now()
  const steps = drawSteps(request, await studyOf(request.view))
  for (;;) {
    const step = steps.next()
    if (step.done) return { draws: step.value, ms: performance.now() - start }
  }
}

/** The scaling law's long results for the study of that id. Rejects where there is no such study. */
export const scalingLawNow = async (id: string): Promise<ScalingLawReport> => scalingLawReport(await needStudy(id))

/** How many specifications agree with each study's default view, where it has a slope. */
export const defaultShares = (): readonly SpecificationShares[] =>
  listStudies().flatMap((study) => {
    const { view } = decodeView('', contextOf(study, lawRates()))
    return specificationShares(view, study, lawRates()) ?? []
  })
