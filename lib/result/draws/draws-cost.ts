import type { Study } from '@/lib/data/study'
import { findMethod } from '@/lib/fits/methods/registry'
import type { DrawsRequest } from './draws-request'
import { questionOf } from '../fit-view'

/** How long draws will take, as far as that is known before. */
export interface DrawsCost {
  /** What costs alike, a draw and row: the study, the method with its settings, and what is drawn. */
  readonly kind: string
  /** Draws times rows drawn. */
  readonly rowDraws: number
  /** Milliseconds, for as long as none of the kind has been measured. */
  readonly guessMs: number
}

/** Microseconds a draw and row on one core, least squares to Theil-Sen and the solvers of the scaling law (npm run bench). */
const GUESS = { cheap: 2, costly: 10 }

/** What draws are expected to cost, so that what can't be finished is refused before it is begun. */
export function drawsCost({ view, by, draws }: DrawsRequest, study: Study): DrawsCost {
  const { study: id, method, estimator, structure, solver } = view
  const rowDraws = draws * questionOf(view, study).population.observations.length
  const microseconds = findMethod(method).costly ? GUESS.costly : GUESS.cheap
  return {
    kind: [id, method, estimator, structure, solver, by].join(' '),
    rowDraws,
    guessMs: (rowDraws * microseconds) / 1000,
  }
}
