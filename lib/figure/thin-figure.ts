/** A figure of a long table that carries some of its dots (`someDots`): numbers and line are those of all rows, and it says so. */
import type { LeftOut, LeftOutReason } from '@/lib/fits/rows/observation'
import { workbenchWords } from '@/lib/text/workbench'
import type { Figure } from './figure'

/** All that there are. */
interface Whole {
  /** Fitted rows. */
  readonly points: number
  /** Rows beside the fit that can be drawn. */
  readonly context: number
  readonly leftOut: readonly LeftOut[]
}

/** The figure for a screen; `thinned` says what there is. */
export function thinFigure(figure: Figure, whole: Whole): Figure {
  const { points, context, data, text, view } = figure
  const all = whole.points + whole.context
  const drawn = points.length + context.length
  return {
    ...figure,
    data: { ...data, leftOut: context.map(({ id, reason }) => ({ id, reason })) },
    text:
      drawn < all ? { ...text, caption: `${text.caption} ${workbenchWords(view.lang).someDots(drawn, all)}` } : text,
    thinned: { points: whole.points, leftOut: countsOf(whole.leftOut) },
  }
}

/** How many rows were left out for each reason, whether or not the figure still carries them. */
export const leftOutCounts = ({
  data,
  thinned,
}: Pick<Figure, 'data' | 'thinned'>): ReadonlyMap<LeftOutReason, number> => thinned?.leftOut ?? countsOf(data.leftOut)

function countsOf(leftOut: readonly LeftOut[]): ReadonlyMap<LeftOutReason, number> {
  const counts = new Map<LeftOutReason, number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}
