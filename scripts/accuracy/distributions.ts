/** Distribution functions and the BCa interval against SciPy: the worst of many values. */
import { acceleration, bcaInterval } from '@/lib/stats/chance/bca'
import bca from '@/lib/stats/chance/fixtures/bca.json'
import normal from '@/lib/stats/distributions/fixtures/normal-distribution.json'
import t from '@/lib/stats/distributions/fixtures/t-distribution.json'
import { normalCdf, normalQuantile } from '@/lib/stats/distributions/normal-distribution'
import { tCdf, tQuantile } from '@/lib/stats/distributions/t-distribution'
import { type AccuracySection, known, worst } from './row'

export function distributions(): readonly AccuracySection[] {
  const intervals = bca.cases.map(({ withoutEach, draws, estimate, level, low, high }) => {
    const found = bcaInterval(draws, estimate, known(acceleration(withoutEach)), level)
    return [[low, known(found?.[0])] as const, [high, known(found?.[1])] as const] as const
  })
  return [
    {
      title: 'Student t',
      source: t.source,
      rows: [
        worst(
          'quantiles',
          t.quantiles.map(([p = NaN, df = NaN, value = NaN]) => [value, tQuantile(p, df)]),
        ),
        worst(
          'distribution function',
          t.cdf.map(([x = NaN, df = NaN, value = NaN]) => [value, tCdf(x, df)]),
        ),
      ],
    },
    {
      title: 'Normal distribution',
      source: normal.source,
      rows: [
        worst(
          'quantiles',
          normal.quantiles.map(([p = NaN, value = NaN]) => [value, normalQuantile(p)]),
        ),
        worst(
          'distribution function',
          normal.cdf.map(([z = NaN, value = NaN]) => [value, normalCdf(z)]),
        ),
      ],
    },
    {
      title: 'BCa interval, on given draws',
      source: bca.source,
      rows: [
        worst(
          'lower end',
          intervals.map(([low]) => low),
        ),
        worst(
          'upper end',
          intervals.map(([, high]) => high),
        ),
      ],
    },
  ]
}
