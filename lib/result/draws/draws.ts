/** The bootstrap draws that a request names, made in steps. */
import type { Study } from '@/lib/data/study'
import { blockLength, bootstrapSteps } from '@/lib/fits/resampling/bootstrap'
import { jackknifeSlopes } from '@/lib/fits/resampling/jackknife'
import { acceleration } from '@/lib/stats/chance/bca'
import type { DrawsRequest } from './draws-request'
import { questionOf } from '../fit-view'

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
