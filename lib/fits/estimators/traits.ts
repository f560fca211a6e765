/** What the estimators are, without their computation. */
import { lineTime } from '../program-time'
import type { EstimatorTraits } from './estimator'

export const olsTraits: EstimatorTraits<'ols'> = {
  id: 'ols',
  source: 'Draper & Smith 1998, Applied Regression Analysis, chapters 1 and 3',
  intervalKind: 't',
  leastSquares: true,
  reads: [],
  programTime: lineTime,
}

export const olsHc3Traits: EstimatorTraits<'ols-hc3'> = {
  id: 'ols-hc3',
  source: 'MacKinnon & White 1985, https://doi.org/10.1016/0304-4076(85)90158-7',
  intervalKind: 't',
  leastSquares: true,
  reads: [],
  programTime: lineTime,
}

export const theilSenTraits: EstimatorTraits<'theil-sen'> = {
  id: 'theil-sen',
  source: 'Sen 1968, https://doi.org/10.1080/01621459.1968.10480934',
  intervalKind: 'sen',
  reads: [],
  programTime: { python: (n) => 100 + n * n * 0.04, r: (n) => 200 + n * n * 0.15 },
}

export const huberTraits: EstimatorTraits<'huber'> = {
  id: 'huber',
  source: 'Huber 1964, https://doi.org/10.1214/aoms/1177703732; k = 1.345',
  intervalKind: 'bootstrap',
  reads: [],
  iterates: true,
  programTime: { python: (n) => 2500 + n * 3, r: (n) => 6000 + n * 10 },
}

export const quantileTraits: EstimatorTraits<'quantile'> = {
  id: 'quantile',
  source: 'Koenker & Bassett 1978, https://doi.org/10.2307/1913643',
  intervalKind: 'bootstrap',
  reads: ['tau'],
  programTime: { python: (n) => 300 + n * n * 0.35, r: (n) => n * (80 + n * 0.3) },
}
