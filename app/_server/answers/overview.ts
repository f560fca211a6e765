/** The default view of every study, as the overview shows them. */
import { listStudies } from '../catalogue'
import { onceAProcess } from '../once-a-process'
import { openDrawnFigure } from './figures'
import type { Figure } from '@/lib/figure/figure'

/** Computed from the data once a process, at the first request; the default study's figure is among them. */
export const overviewFigures = onceAProcess((): Promise<readonly Figure[]> =>
  Promise.all(listStudies().map(({ meta }) => openDrawnFigure(`study=${meta.id}`))),
)
