/**
 * Which bootstrap draws a view needs. Draws take long enough to be computed apart from the figure (at build, in a worker)
 * and to be kept: the key says everything that changes them and nothing else, so the level of the interval or a law can be
 * changed without drawing again.
 */
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import { findInterval, isDrawn } from '@/lib/fits/intervals/registry'
import { findMethod } from '@/lib/fits/methods/registry'
import type { View } from '@/lib/view/view'
import { fieldsMoving } from '@/lib/view/view-fields'
import { intervalOfView } from '../evidence/interval-of-view'

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

/** @returns null where a formula serves the view */
export function drawsRequest(view: View, study: Study): DrawsRequest | null {
  const kind = findInterval(intervalOfView(view, study))
  if (!isDrawn(kind)) return null
  const by = kind.draws
  const { draws, seed } = view
  return { key: keyOf(view, study, by), by, draws, seed, view }
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
