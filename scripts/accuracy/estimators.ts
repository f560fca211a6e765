/** The estimators of a trend against SciPy and statsmodels, on data sets with ties, three points and badly scaled dates. */
import fixture from '@/lib/fits/estimators/fixtures/estimators.json'
import { lineEstimator } from '@/lib/fits/estimators/line-estimators'
import { type AccuracyRow, type AccuracySection, good, known, worst } from './row'

const LEVEL = 0.95
/** Of a normal distribution: what the median absolute residual is divided by to estimate the standard deviation. */
const MAD_OF_NORMAL = 0.6744897501960817

export function estimators(): readonly AccuracySection[] {
  return [
    {
      title: 'Estimators of a trend',
      source: fixture.source,
      remark: 'Huber’s estimate is iterated on both sides until a step is below 1e-12 of the scale.',
      rows: fixture.sets.flatMap(rowsOf),
    },
  ]
}

function rowsOf({ name, x, y, theilSen, huber, hc3, quantile }: (typeof fixture.sets)[number]): AccuracyRow[] {
  const by = (id: 'theil-sen' | 'huber' | 'ols-hc3' | 'quantile', tau = 0.1) =>
    good(lineEstimator(id).estimate(x, y, { level: LEVEL, tau }))
  const [median, robust, hc] = [by('theil-sen'), by('huber'), by('ols-hc3')]
  const sen = theilSen.intervals['0.95']
  return [
    { quantity: `Theil–Sen slope: ${name}`, reference: theilSen.slope, ours: median.slope },
    { quantity: `Theil–Sen level: ${name}`, reference: theilSen.atMedian, ours: median.y },
    ...(median.ends && sen
      ? [
          worst(
            `ends of Sen’s 95 % interval: ${name}`,
            median.ends.map((end, i) => [known(sen[i]), end]),
          ),
        ]
      : []),
    { quantity: `Huber slope: ${name}`, reference: huber.slope, ours: robust.slope },
    { quantity: `Huber scale: ${name}`, reference: huber.scale, ours: known(robust.mad) / MAD_OF_NORMAL },
    { quantity: `HC3 standard error: ${name}`, reference: hc3.slopeSe, ours: known(hc.slopeSe) },
    worst(
      `ends of the HC3 95 % interval: ${name}`,
      (hc.ends ?? [NaN, NaN]).map((end, i) => [known(hc3.intervals['0.95'][i]), end]),
    ),
    worst(
      `quantile slopes: ${name}`,
      Object.entries(quantile).map(([tau, { slope }]) => [slope, by('quantile', Number(tau)).slope]),
    ),
  ]
}
