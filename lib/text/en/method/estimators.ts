/** The names of each estimator, wherever one is named: the compiler asks for every one of a new one. */
import type { EstimatorId } from '@/lib/fits/estimators/registry'
import type { FigureFit } from '@/lib/result/result'
import { formatFixed, formatPercent, trimZeros } from '../format'

/** One estimator, in every place that names it. */
export interface EstimatorNames {
  readonly menu: string
  /** In a caption, after the method; null for least squares, which goes without saying. */
  readonly caption: string | null
  /** In a table of several. */
  readonly short: string
  /** How it puts its line, for the steps of the method. */
  readonly sentence: (fit: FigureFit) => string
}

export const estimatorNames: Readonly<Record<EstimatorId, EstimatorNames>> = {
  ols: {
    menu: 'least squares',
    caption: null,
    short: 'Least squares',
    sentence: () => 'The line is the one of least squares.',
  },
  'ols-hc3': {
    menu: 'least squares, HC3 errors',
    caption: 'least squares with HC3 errors',
    short: 'Least squares, HC3',
    sentence: () =>
      'The line is the one of least squares; its standard error is HC3, which does not suppose an even scatter: residuals are divided by 1 − leverage.',
  },
  'theil-sen': {
    menu: 'Theil–Sen (median of slopes)',
    caption: 'Theil–Sen median of slopes',
    short: 'Theil–Sen',
    sentence: () =>
      'The slope is the median of the slopes between all pairs of points on different dates; the line lies at the median of log₂ C − b t, with as many points above it as below (Theil and Sen).',
  },
  huber: {
    menu: 'Huber (bounded influence)',
    caption: 'Huber’s M-estimate',
    short: 'Huber',
    sentence: () =>
      'The line is Huber’s M-estimate: least squares with weights min(1, 1.345 s / |e|), from the line of least squares on, until it moves no more. The scale s is the median of |e| over 0.6745, taken anew in each step.',
  },
  quantile: {
    menu: 'quantile regression',
    caption: 'quantile regression',
    short: 'Quantile',
    sentence: ({ tau }) => {
      const [below, above] = [tau ?? 0.5, 1 - (tau ?? 0.5)]
      return `The line is that of quantile regression: it has the least sum of distances |e|, those of points above it times ${share(below)} and those of points below it times ${share(above)}; of several such lines, the one of smallest slope. At most ${formatPercent(below)} of the points lie strictly below it and at most ${formatPercent(above)} strictly above.`
    },
  },
}

const share = (value: number): string => trimZeros(formatFixed(value, 6))
