/**
 * Intervals from draws. Not of records: a resample of rows holds fewer records, and the first of them moves, so that its
 * line falls whether or not there is a trend (such intervals cover trendless data not once in 4,000 sets).
 */
import { type DrawnKind, takesRecords } from './interval-kind'

export const rowBootstrap: DrawnKind<'bootstrap'> = {
  id: 'bootstrap',
  source: 'Efron 1979, https://doi.org/10.1214/aos/1176344552',
  draws: 'row',
  offered: (asked) => !takesRecords(asked),
}

export const clusterBootstrap: DrawnKind<'cluster'> = {
  id: 'cluster',
  source: 'Davison & Hinkley 1997, Bootstrap methods and their application, section 3.8',
  draws: 'cluster',
  byCluster: true,
  offered: (asked) =>
    !takesRecords(asked) && (asked.study.roles.cluster !== undefined || asked.study.groupFields.length > 0),
}

export const residualBootstrapKind: DrawnKind<'residual'> = {
  id: 'residual',
  source: 'Politis & Romano 1992, A circular block-resampling procedure for stationary data',
  draws: 'residual',
  offered: (asked) => !takesRecords(asked) && (asked.method.movesResiduals?.(asked) ?? false),
}
