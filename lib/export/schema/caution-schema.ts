/** Why there is no number, what the number hangs on, and what to beware of: codes with their facts. */
import { z } from 'zod'
import {
  halvingTime,
  bootstrap,
  missingCosts,
  otherDirection,
  pooledBenchmarks,
  recordRates,
  shapeCriterion,
} from './fit-schema'
import { direction, numberOrNull, openEnds, part } from './parts'

const of = <Code extends string, Facts extends z.core.$ZodLooseShape>(code: Code, facts: Facts) =>
  z.strictObject({ code: z.literal(code), ...facts })
const n = z.int()

export const noNumber = part(
  'NoNumber',
  z.discriminatedUnion('code', [
    of('too-few-points', { n, needed: n }),
    of('one-date-only', { decimalYear: z.number() }),
    of('cost-not-positive', { row: z.string() }),
    of('not-finite', { row: z.string() }),
    of('slope-zero', {}),
    of('collinear', {}),
    of('errors-exceed-spread', {}),
    of('performance-effect-not-significant', { level: z.number() }),
    of('leverage-one', {}),
    of('too-few-to-resample', { of: z.enum(['points', 'clusters']), n, needed: n }),
    of('too-few-draws', { draws: n, needed: n }),
    of('draws-without-interval', { draws: n }),
    of('not-least-squares', {}),
    of('too-few-clusters', { n, needed: n }),
    of('nothing-to-count', {}),
    of('not-converged', { objective: z.number() }),
    of('performance-needed', { method: z.string() }),
    of('threshold-off-scale', { threshold: z.number() }),
    of('columns-needed', { columns: z.array(z.string()) }),
    of('no-least-cost', { inputs: z.array(z.string()) }),
    of('compares-pairs', {}),
    of('structure-without-rate', { structure: z.string(), numerical: z.boolean() }),
  ]),
)

export const otherSolver = part(
  'OtherSolver',
  z.strictObject({
    id: z.string(),
    objective: z.number(),
    halvingTime,
    level: z.number(),
    bootstrap: bootstrap.nullable(),
    laws: z.array(z.strictObject({ id: z.string(), pFaster: z.number(), pFasterError: z.number() })),
  }),
)

const bend = z.strictObject({
  best: shapeCriterion,
  loss: z.number(),
  from: z.iso.date(),
  to: z.iso.date(),
  leaning: z.strictObject({ lag1: z.number(), loss: z.number() }).nullable(),
})

export const warning = part(
  'Warning',
  z.discriminatedUnion('code', [
    of('selection-ignored', { method: z.string() }),
    of('interval-elsewhere', { interval: openEnds }),
    of('few-points', { n, interval: z.boolean() }),
    of('few-points-drawn', { n }),
    of('few-clusters', { n, by: z.string() }),
    of('rows-of-no-cluster', { n, of: n, by: z.string() }),
    of('no-interval', { problem: noNumber.nullable() }),
    of('not-current', { last: z.string() }),
    of('records-no-more-than-chance', { pCount: z.number(), exact: z.boolean() }),
    of('source-lists-records-only', {}),
    of('record-rates', { rates: recordRates }),
    of('rates-unbounded', { rates: recordRates }),
    of('missing-costs', { missing: missingCosts, reaching: n }),
    of('not-one-line', { bend }),
    of('spent-not-needed', { records: z.string(), pooled: z.string().nullable() }),
    of('cost-note', { note: z.string() }),
    of('solvers-differ', { other: otherSolver }),
    of('counterpart', { counterpart: otherDirection }),
    of('benchmarks-pooled', { benchmarks: pooledBenchmarks, level: z.number() }),
    of('threshold-moves-level-only', {}),
    of('line-of-model', { benchmark: z.string(), cost: z.string(), near: z.number(), band: z.boolean() }),
    of('law-of-whole-record', { law: z.string(), from: z.string(), to: z.string() }),
    of('older-data', { linked: z.string(), current: z.string(), now: z.string() }),
    of('data-version', { linked: z.string(), current: z.string() }),
    of('draws-failed', { failed: n, draws: n }),
  ]),
)

const step = z.strictObject({ threshold: z.number(), n, direction, months: z.number() }).nullable()

export const fragility = part(
  'Fragility',
  z.strictObject({
    thresholdSteps: z.strictObject({ lower: step, higher: step }).nullable(),
    specifications: z
      .strictObject({
        results: n,
        sameSign: n,
        laws: z.array(z.strictObject({ id: z.string(), faster: n })),
      })
      .nullable(),
  }),
)

export const lawAnswer = part(
  'Law',
  z.strictObject({
    id: z.string(),
    label: z.string(),
    months: z.number(),
    measured: z.boolean(),
    measuredOver: z.strictObject({ from: z.iso.date(), to: z.iso.date(), n, wholeRecord: z.boolean() }).nullable(),
    speedRatio: z.strictObject({ value: z.number(), low: numberOrNull, high: numberOrNull }),
    gain: numberOrNull,
    share: z.number(),
    pFaster: numberOrNull,
    pFasterError: z.number().optional(),
  }),
)
