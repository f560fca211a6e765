/** The default view of every study, as the overview shows them. */
import { listStudies } from '../catalogue'
import { openDrawnFigure } from './figures'
import type { Figure } from '@/lib/figure/figure'

let remembered: Promise<readonly Figure[]> | undefined

/** Computed from the data once a process, at the first request; the default study's figure is among them. */
export function overviewFigures(): Promise<readonly Figure[]> {
  remembered ??= Promise.all(listStudies().map(({ meta }) => openDrawnFigure(`study=${meta.id}`))).catch(
    (error: unknown) => {
      remembered = undefined // a failure must not stick to the process
      throw error
    },
  )
  return remembered
}
