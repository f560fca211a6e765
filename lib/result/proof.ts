/** Whether a pinned link still shows the number that it was made with, and what moved it (VIEW, `was`). */
import { sameNumber, type ShownNumber } from '@/lib/view/shown-number'
import type { View } from '@/lib/view/view'
import type { FigureFit } from './result'

/** What may have moved a number between then and now. */
export type Mover = 'data' | 'engine' | 'default'

/** `moved`: from what to what, and by what; `gone`: there is no number any more. */
export type Proof =
  | { readonly state: 'identical' }
  | {
      readonly state: 'moved'
      readonly from: ShownNumber
      readonly to: ShownNumber
      readonly by: readonly Mover[]
    }
  | { readonly state: 'gone'; readonly from: ShownNumber; readonly by: readonly Mover[] }

/** The number of a fit as a link carries it; null where there is none. */
export function shownNumberOf(fit: FigureFit | null): ShownNumber | null {
  if (!fit) return null
  const { months, low, high } = fit.halvingTime
  return { months, ends: fit.intervalPending ? null : [low, high] }
}

/** Null of a link without a number. @param current versions that the figure is made with */
export function proofOf(
  view: View,
  fit: FigureFit | null,
  current: { readonly data: string; readonly engine: string },
): Proof | null {
  const { was } = view
  if (was === null) return null
  const now = shownNumberOf(fit)
  if (now && sameNumber(was, now)) return { state: 'identical' }
  const versions: readonly Mover[] = (['data', 'engine'] as const).filter(
    (part) => view[part] !== null && view[part] !== current[part],
  )
  const by = versions.length > 0 ? versions : (['default'] as const)
  return now ? { state: 'moved', from: was, to: now, by } : { state: 'gone', from: was, by }
}
