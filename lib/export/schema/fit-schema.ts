/** The numbers of a fit as an answer gives them. Slopes are doublings of cost a year; times are months per factor of two. */
import { z } from 'zod'
import { estimatorIds } from '@/lib/fits/estimators/registry'
import { askedIntervals } from '@/lib/fits/intervals/registry'
import { direction, numberOrNull, openEnds, part } from './parts'
import { askedInterval, methodId } from './view-schema'

const intervalId = z.literal(askedIntervals.filter((id) => id !== 'auto'))

const halvingTimeShape = {
  months: z.number(),
  low: numberOrNull,
  high: numberOrNull,
  significant: z.boolean().nullable(),
  direction,
  opposite: z.strictObject({ direction, low: numberOrNull, high: numberOrNull }).nullable(),
}
export const halvingTime = part('HalvingTime', z.strictObject(halvingTimeShape))

/** The other reading of a model with performance inside, or the other solver's: a halving time with what it is of. */
export const otherDirection = part(
  'OtherDirection',
  z.strictObject({
    ...halvingTimeShape,
    level: z.number(),
    interval: intervalId.nullable(),
    method: methodId,
    methodLabel: z.string(),
  }),
)

export const bootstrap = part(
  'Bootstrap',
  z.strictObject({
    draws: z.int(),
    failed: z.int(),
    median: numberOrNull,
    by: z.string(),
    ci: z.enum(['percentile', 'bca']),
    block: numberOrNull,
    startsDisagreed: numberOrNull,
    monteCarlo: z.strictObject({
      low: openEnds.nullable(),
      high: openEnds.nullable(),
      median: openEnds,
    }),
  }),
)

export const missingCosts = part(
  'MissingCosts',
  z.strictObject({ models: z.int(), least: numberOrNull, greatest: numberOrNull, undo: numberOrNull }),
)

export const recordRates = part(
  'RecordRates',
  z.strictObject({
    low: numberOrNull,
    high: numberOrNull,
    estimate: numberOrNull,
    level: z.number(),
    n: z.int(),
  }),
)

const recordTest = part(
  'RecordTest',
  z.strictObject({
    n: z.int(),
    reaching: z.int(),
    looked: z.int(),
    withCost: z.int(),
    pCount: numberOrNull,
    pCountExact: z.boolean(),
    pSlope: numberOrNull,
    degenerate: numberOrNull,
    missing: missingCosts.nullable(),
    rates: recordRates.nullable(),
  }),
)

export const shapeCriterion = part(
  'ShapeCriterion',
  z.strictObject({
    shape: z.enum(['line', 'quadratic', 'kink', 'two-lines']),
    aicc: z.number(),
    rho: z.number(),
    at: numberOrNull,
    slopes: z.tuple([z.number(), z.number()]),
  }),
)
const lineComparison = z.strictObject({ shapes: z.array(shapeCriterion), best: shapeCriterion, loss: z.number() })

const linearity = part(
  'Linearity',
  z.strictObject({
    n: z.int(),
    lag1: numberOrNull,
    independent: lineComparison,
    ar1: lineComparison.nullable(),
  }),
)

const ends = z.tuple([z.number(), z.number()]).nullable()

export const pooledBenchmarks = part(
  'PooledBenchmarks',
  z.strictObject({
    n: z.int(),
    df: z.int(),
    slope: z.number(),
    slopeSe: numberOrNull,
    interval: ends,
    performanceEffect: z.number(),
    each: z.array(
      z.strictObject({ id: z.string(), label: z.string(), n: z.int(), slope: numberOrNull, interval: ends }),
    ),
  }),
)

const solver = z.strictObject({
  id: z.string(),
  objective: z.number(),
  iterations: z.int(),
  evaluations: z.int(),
  converged: z.boolean(),
  startsDisagreeing: numberOrNull,
})

export const fitNumbers = part(
  'Fit',
  z.strictObject({
    method: methodId,
    estimator: z.literal(estimatorIds).nullable(),
    tau: numberOrNull,
    n: z.int(),
    from: z.iso.date(),
    to: z.iso.date(),
    slope: z.number(),
    slopeSe: numberOrNull,
    errorsBy: intervalId.nullable(),
    bandBy: intervalId.nullable(),
    intercept: numberOrNull,
    r2: numberOrNull,
    residualSd: numberOrNull,
    mad: numberOrNull,
    residualSpace: z.enum(['log2-cost', 'g-performance', 'nats']),
    df: numberOrNull,
    slopeInterval: openEnds.nullable(),
    level: z.number(),
    interval: intervalId,
    intervalAsked: askedInterval,
    intervalOf: z.enum(['trend', 'these-records', 'listed-records', 'spending']),
    intervalPending: z.boolean(),
    halvingTime,
    annualFactor: z.strictObject({ value: numberOrNull, low: numberOrNull, high: numberOrNull }),
    gain: z.strictObject({
      trend: numberOrNull,
      trendLow: numberOrNull,
      trendHigh: numberOrNull,
      observed: numberOrNull,
    }),
    records: recordTest.nullable(),
    recordsUntested: z.literal('source-lists-records-only').nullable(),
    lag1: numberOrNull,
    linearity: linearity.nullable(),
    clusters: z.strictObject({ by: z.string(), title: z.string(), n: z.int(), without: z.int() }).nullable(),
    parameters: z.record(z.string(), numberOrNull).nullable(),
    objective: numberOrNull,
    solver: solver.nullable(),
    doublingTimes: z.record(z.string(), numberOrNull).nullable(),
    bootstrap: bootstrap.nullable(),
    benchmarks: pooledBenchmarks.nullable(),
  }),
)
