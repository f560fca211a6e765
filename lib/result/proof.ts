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

/** Of a pinned link without a number: with what it was made where that is not what answers now; null where it is the same. */
export interface OtherVersions {
  readonly data: { readonly linked: string; readonly current: string } | null
  readonly engine: { readonly linked: string; readonly current: string } | null
}

/** Null of a link that says itself whether its number moved, and of one that is not pinned or to the same versions. */
export function otherVersions(
  view: Pick<View, 'data' | 'engine' | 'was'>,
  current: { readonly data: string; readonly engine: string },
): OtherVersions | null {
  if (view.was !== null) return null
  const other = (part: 'data' | 'engine') => {
    const linked = view[part]
    return linked === null || linked === current[part] ? null : { linked, current: current[part] }
  }
  const [data, engine] = [other('data'), other('engine')]
  return data || engine ? { data, engine } : null
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
