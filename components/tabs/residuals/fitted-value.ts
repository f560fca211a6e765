import { numberAxis, type NumberAxis } from '@/components/plot/number-axis'
import { logAxis } from '@/lib/figure/axes'
import type { FigureFit, FigurePoint } from '@/lib/result/result'
import type { Lang } from '@/lib/text/words-in'

/** The fitted value is a cost, or a perplexity; on the axis it is in doublings, or in nats, as residuals are. */
export const fittedValue = ({ fitted }: FigurePoint, { residualSpace }: FigureFit): number =>
  residualSpace === 'nats' ? Math.log(fitted) : Math.log2(fitted)

/** Its axis: doublings bear the costs that they stand for, as the axis of the chart does. */
export function fittedAxis(points: readonly FigurePoint[], fit: FigureFit, lang: Lang): NumberAxis {
  const axis = numberAxis(
    points.map((point) => fittedValue(point, fit)),
    5,
    lang,
  )
  if (fit.residualSpace === 'nats') return axis
  const [low, high] = axis.domain
  const { ticks } = logAxis(
    points.map(({ fitted }) => fitted),
    '',
    lang,
  )
  return {
    domain: axis.domain,
    ticks: ticks
      .map(({ value, label }) => ({ value: Math.log2(value), label }))
      .filter(({ value }) => value >= low && value <= high),
  }
}
