/** Parameters against score, laid out: size to the right on a logarithmic axis, score upwards. Pure. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { ScoredModel } from '@/lib/result/analyses/nested-models'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { power } from '@/lib/stats/elementary/power'

interface ScatterTick {
  readonly at: number
  readonly label: string
}

/** A scatter placed in pixels: everything that is drawn. */
export interface ScatterLayout {
  readonly width: number
  readonly height: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly x: readonly ScatterTick[]
  readonly y: readonly ScatterTick[]
  /** `late`: of the later half of the dates. */
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number; readonly late: boolean }[]
}

/** @param dots at least one; scores are fractions */
export function layoutScatter(dots: readonly ScoredModel[], width: number, height: number, lang: Lang): ScatterLayout {
  const { formatCost, formatPercent } = formats(lang)
  const plot = { left: 52, right: width - 12, top: 28, bottom: height - 44 }
  const sizes = dots.map(({ parameters }) => parameters)
  const [least, most] = [Math.min(...sizes) / 1.5, Math.max(...sizes) * 1.5]
  const x = scaleLog([least, most], [plot.left, plot.right])
  const y = scaleLinear([0, 1], [plot.bottom, plot.top])
  const middle = middleDate(dots)
  const first = Math.ceil(Math.log10(least))
  const decades = Array.from({ length: Math.floor(Math.log10(most)) - first + 1 }, (_, index) =>
    power(10, first + index),
  )
  return {
    width,
    height,
    plot,
    x: decades.map((value) => ({ at: x(value), label: formatCost(value, '') })),
    y: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ at: y(value), label: formatPercent(value) })),
    dots: dots.map(({ id, parameters, score, date }) => ({ id, x: x(parameters), y: y(score), late: date >= middle })),
  }
}

/** ISO day that parts the earlier half from the later; '' of no dots. */
export function middleDate(dots: readonly Pick<ScoredModel, 'date'>[]): string {
  return dots.map(({ date }) => date).sort()[Math.floor(dots.length / 2)] ?? ''
}
