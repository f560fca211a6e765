/**
 * Which bootstrap draws a view needs, and how they are made. Draws take long enough to be computed apart from the figure
 * (at build, in a worker) and to be kept: the key says everything that changes them and nothing else, so the level of the
 * interval or a law can be changed without drawing again.
 */
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import { blockLength, bootstrapSteps } from '@/lib/fits/resampling/bootstrap'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import { findMethod } from '@/lib/fits/methods/registry'
import { acceleration } from '@/lib/stats/chance/bca'
import { questionOf } from './fit-view'
import type { View } from '@/lib/view/view'
import { fieldsMoving } from '@/lib/view/view-fields'

/** Which draws a view asks for, as plain data. */
export interface DrawsRequest {
  /** Canonical text of everything that changes the draws. */
  readonly key: string
  readonly by: 'row' | 'cluster' | 'residual'
  readonly draws: number
  readonly seed: number
  /** Plain data, so that a request can be sent to a worker. */
  readonly view: View
}

/** Slopes of resamples, as plain data that can be kept. */
export interface Draws {
  readonly key: string
  readonly by: 'row' | 'cluster' | 'residual'
  /** Finite slopes in the order drawn, doublings of cost per year. */
  readonly slopes: readonly number[]
  /** log2 cost of each drawn line at the start of `LEVEL_YEAR`, as many as slopes; absent of a method that draws slopes only. */
  readonly levels?: readonly number[]
  /** Draws in which the solver's starts did not end at one optimum; absent where it has one start. */
  readonly startsDisagreed?: number
  /** Of a BCa interval, where the view asks for one and it is known. */
  readonly acceleration?: number
  /** Length of the blocks in which residuals were drawn, `residual` only; 1: one by one. */
  readonly block?: number
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

function drawsBy({ interval, method, estimator }: View): DrawsRequest['by'] | null {
  switch (interval) {
    case 'auto': {
      const own = findMethod(method).ownInterval(estimator)
      return own === 'row' || own === 'cluster' ? own : null
    }
    case 't':
      return null
    case 'bootstrap':
      return 'row'
    case 'cluster':
      return 'cluster'
    case 'residual':
      return 'residual'
  }
}

/** Every field that moves a draw, by the table of fields; what says the same in several ways, or nothing, in one way. */
function keyOf(view: View, study: Study, by: DrawsRequest['by']): string {
  const selects = findMethod(view.method).usesSelection
  return JSON.stringify({
    engine: ENGINE_VERSION,
    study: study.meta.id,
    data: study.version,
    ...fieldsMoving(view, 'rows', 'fit', 'draws'),
    select: selects ? view.select : null,
    threshold: selects && view.select !== 'all' ? view.threshold : null,
    exclude: [...view.exclude].sort(),
    interval: by,
    by: by === 'cluster' ? (view.by ?? study.meta.roles.cluster ?? 'row') : null,
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
  const rows = population.observations
  if (by === 'residual') {
    const block = method.inBlocks?.(options.select)
      ? blockLength(method.residualResampler?.(rows, options)?.size ?? 1)
      : 1
    const result = yield* bootstrapSteps(rows, method, options, { by, draws, seed, block })
    return { key, by, draws, block, ...result }
  }
  const result = yield* bootstrapSteps(rows, method, options, { by, draws, seed })
  const accelerated = request.view.ci === 'bca' ? acceleration(jackknifeSlopes(rows, method, options, by)) : null
  return { key, by, draws, ...result, ...(accelerated === null ? {} : { acceleration: accelerated }) }
}
