/**
 * Which bootstrap draws a view needs, and how they are made. Draws take long enough to be computed apart from the figure
 * (at build, in a worker) and to be kept: the key says everything that changes them and nothing else, so the level of the
 * interval or a law can be changed without drawing again.
 */
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import { bootstrapSteps } from '@/lib/fits/bootstrap'
import { findMethod } from '@/lib/fits/registry'
import { questionOf } from './fit-view'
import type { View } from './view'

export { medianSlope, percentileInterval, pFasterFromDraws } from '@/lib/fits/bootstrap'

export interface DrawsRequest {
  /** Canonical text of everything that changes the draws. */
  readonly key: string
  readonly by: 'row' | 'cluster'
  readonly draws: number
  readonly seed: number
  /** Plain data, so that a request can be sent to a worker. */
  readonly view: View
}

export interface Draws {
  readonly key: string
  readonly by: 'row' | 'cluster'
  /** Finite slopes in the order drawn, doublings of cost per year. */
  readonly slopes: readonly number[]
  /** Draws that gave no slope. */
  readonly failed: number
  /** Draws asked for: `slopes.length + failed`. */
  readonly draws: number
}

/** @returns null where the method's analytic interval serves the view */
export function drawsRequest(view: View, study: Study): DrawsRequest | null {
  const by = drawsBy(view)
  if (by === null) return null
  const { draws, seed } = view
  return { key: keyOf(view, study, by), by, draws, seed, view }
}

function drawsBy({ interval, method }: View): DrawsRequest['by'] | null {
  switch (interval) {
    case 'auto':
      return findMethod(method).drawsBy ?? null
    case 't':
      return null
    case 'bootstrap':
      return 'row'
    case 'cluster':
      return 'cluster'
  }
}

function keyOf(view: View, study: Study, by: DrawsRequest['by']): string {
  const method = findMethod(view.method)
  const selects = method.usesSelection
  return JSON.stringify({
    engine: ENGINE_VERSION,
    study: study.meta.id,
    data: study.version,
    method: method.id,
    benchmark: method.usesAllBenchmarks ? null : view.benchmark,
    cost: view.cost,
    select: selects ? view.select : null,
    threshold: selects && view.select !== 'all' ? view.threshold : null,
    estimator: view.estimator,
    model: [view.structure, view.solver, view.delta],
    dates: view.dates,
    where: view.where.map(({ field, value, excluded }) => [field, value, excluded]),
    exclude: [...view.exclude].sort(),
    window: [view.from, view.to],
    by: by === 'row' ? 'row' : (view.by ?? study.meta.roles.cluster ?? 'row'),
    draws: view.draws,
    seed: view.seed,
  })
}

/**
 * Makes the draws in steps, for a worker that tells how far it is and can be stopped.
 * @param request of `drawsRequest`, for this study
 * @yields how many draws are done
 */
export function* drawSteps(request: DrawsRequest, study: Study): Generator<number, Draws> {
  const { key, by, draws, seed } = request
  const { method, options, population } = questionOf(request.view, study)
  const result = yield* bootstrapSteps(population.observations, method, options, { by, draws, seed })
  return { key, by, draws, ...result }
}
