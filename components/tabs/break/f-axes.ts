import { numberAxis } from '@/components/plot/number-axis'
import { timeAxis } from '@/lib/figure/axes'
import type { BreakView } from '@/lib/result/analyses/break-view'
import type { Lang } from '@/lib/text/words-in'

/** The F curve of a break test where it is finite, and its axes: on the screen and in a file. */
export function fAxes({ curve: all, before, after }: BreakView, lang: Lang) {
  const curve = all.filter(({ f }) => Number.isFinite(f))
  const time = timeAxis([before.from, after.to], null, lang)
  const y = numberAxis(
    curve.map(({ f }) => f),
    4,
    lang,
    'zero',
  )
  return { curve, time, y }
}
