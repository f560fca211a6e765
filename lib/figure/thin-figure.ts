/**
 * A figure of a long table with as many dots as a screen can tell apart: every record and every row that the reader took out,
 * the others at even steps in the order of dates. Numbers, line and axes stay those of all rows.
 */
import type { LeftOutReason } from '@/lib/fits/rows/observation'
import { workbenchWords } from '@/lib/text/workbench'
import type { Figure } from './figure'

/** Dots kept of the fitted rows, and as many of the others, beside records and what was taken out. */
const MOST_DOTS = 4000

/** The figure for a screen; `thinned` says what it had. */
export function thinFigure(figure: Figure): Figure {
  const { points, context, data, text, view } = figure
  const shown = evenly(points, ({ record }) => record)
  const others = evenly(context, ({ reason }) => reason === 'excluded')
  const kept = new Set(others.map(({ id }) => id))
  const all = points.length + context.length
  const drawn = shown.length + others.length
  return {
    ...figure,
    points: shown,
    context: others,
    data: { ...data, leftOut: data.leftOut.filter(({ id }) => kept.has(id)) },
    text:
      drawn < all ? { ...text, caption: `${text.caption} ${workbenchWords(view.lang).someDots(drawn, all)}` } : text,
    thinned: { points: points.length, leftOut: leftOutCounts(figure) },
  }
}

/** How many rows were left out for each reason, whether or not the figure still carries them. */
export function leftOutCounts({ data, thinned }: Pick<Figure, 'data' | 'thinned'>): ReadonlyMap<LeftOutReason, number> {
  if (thinned) return thinned.leftOut
  const counts = new Map<LeftOutReason, number>()
  for (const { reason } of data.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}

function evenly<T>(all: readonly T[], always: (one: T) => boolean): readonly T[] {
  if (all.length <= MOST_DOTS) return all
  const step = all.length / MOST_DOTS
  return all.filter((one, place) => always(one) || Math.floor(place / step) !== Math.floor((place - 1) / step))
}
