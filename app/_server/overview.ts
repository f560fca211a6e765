/** The default view of every study, as the overview shows them. */
import { listStudies } from './catalogue'
import { openFigure } from './figures'
import type { Figure } from '@/lib/figure/figure'

let remembered: Promise<readonly Figure[]> | undefined

/** Computed from the data once a process, at the first request; the default study's figure is among them. */
export function overviewFigures(): Promise<readonly Figure[]> {
  remembered ??= Promise.all(
    listStudies().map(async ({ meta }) => {
      const asked = await openFigure(`study=${meta.id}`, { origin: '', waitForDraws: true })
      return asked.figure
    }),
  ).catch((error: unknown) => {
    remembered = undefined // a failure must not stick to the process
    throw error
  })
  return remembered
}
