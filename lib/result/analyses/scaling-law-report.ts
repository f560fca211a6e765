/**
 * What the scaling law says beyond the headline (METHODS 6 and appendix A), as plain data: every structure, the penalty, the
 * model-averaged time, the numerical route and the transformer's gain. It takes seconds, so it is made at build.
 */
import type { Study } from '@/lib/data/study'
import { ENGINE_VERSION } from '@/lib/engine'
import { averagedDistributionSteps } from '@/lib/fits/scaling-law/reports/averaged-distribution'
import { transformerReport, transformerReportSteps } from '@/lib/fits/scaling-law/reports/comparisons'
import type { DoublingDistribution } from '@/lib/fits/scaling-law/reports/distribution'
import { numericalReport, numericalReportSteps } from '@/lib/fits/scaling-law/reports/numerical-report'
import {
  deltaSensitivity,
  type DeltaSensitivity,
  type StructureRow,
  structureTable,
  type StructureTime,
} from '@/lib/fits/scaling-law/reports/structure-table'
import type { Result } from '@/lib/problem'
import { type PaperInfluence, paperInfluences } from './paper-influence'
import { type Question, questionOf } from '../fit-view'
import { defaultView } from '@/lib/view/view-codec'

/** Median and percentile interval of resamples; months or a factor. */
export interface Resampled {
  readonly median: number
  readonly low: number
  /** Null: no upper end. */
  readonly high: number | null
  readonly level: number
  /** Resamples of rows; of each pair where several are averaged. */
  readonly draws: number
  /** Of the numbers asked for, those that came out as none. */
  readonly failed: number
}

/** Plain data; times are months of a doubling, negative where it worsens. */
export interface ScalingLawReport {
  readonly engine: string
  /** Version of the study's rows. */
  readonly data: string
  readonly delta: number
  readonly seed: number
  /** By the published solver, each with its times by the converged one. */
  readonly structures: readonly (StructureRow & { readonly convergedTimes: readonly StructureTime[] })[]
  readonly deltas: readonly DeltaSensitivity[]
  /** Without each paper. */
  readonly papers: readonly PaperInfluence[]
  readonly averaged: Resampled & {
    /** Times pooled: structures with one time a benchmark count with each. */
    readonly times: number
    readonly pairs: readonly { readonly structure: string; readonly delta: number; readonly months: Resampled }[]
  }
  readonly numerical: Resampled & { readonly estimate: number; readonly closedMonths: number | null }
  readonly transformer: Resampled & { readonly estimate: number | null; readonly compute: number }
}

/** As many draws a pair as the authors; a thousand where that is quick. */
export const reportPlan = { averaged: 100, numerical: 1000, transformer: 1000, seed: 1 } as const

/**
 * @param study one with a scaling law whose default view asks for it
 * @throws where a part has a problem: the study's own rows must give every part
 */
export function scalingLawReport(
  study: Study,
  plan: Readonly<Record<keyof typeof reportPlan, number>> = reportPlan,
): ScalingLawReport {
  const { options, population } = scalingLawQuestion(study)
  const rows = population.observations
  const of = (draws: number) => ({ by: 'row', draws, seed: plan.seed }) as const
  const converged = new Map(
    structureTable(rows, { ...options, solver: 'converged' }).map(({ id, times }) => [id, times]),
  )
  const averaged = finished(averagedDistributionSteps(rows, options, of(plan.averaged)))
  const { numerical } = finished(numericalReportSteps(rows, options, of(plan.numerical)))
  const route = valueOf(numericalReport(rows, options))
  const gains = finished(transformerReportSteps(rows, options, of(plan.transformer)))
  const { gain, compute } = valueOf(transformerReport(rows, options))
  const { median, low, high, failed } = gains
  return {
    engine: ENGINE_VERSION,
    data: study.version,
    delta: options.delta,
    seed: plan.seed,
    structures: structureTable(rows, options).map((row) => ({ ...row, convergedTimes: converged.get(row.id) ?? [] })),
    deltas: deltaSensitivity(rows, options),
    papers: paperInfluences(rows, options),
    averaged: {
      ...summary(averaged.pooled, plan.averaged),
      times: averaged.pooled.slopes.length + averaged.pooled.failed,
      pairs: averaged.pairs.map(({ structure, delta, distribution }) => ({
        structure,
        delta,
        months: summary(distribution, plan.averaged),
      })),
    },
    numerical: {
      ...summary(numerical, plan.numerical),
      estimate: route.estimate.months,
      closedMonths: route.closedMonths,
    },
    transformer: { median, low, high, failed, level: options.level, draws: plan.transformer, estimate: gain, compute },
  }
}

/** The rows and options of a study's default view. */
export function scalingLawQuestion(study: Study): Question {
  return questionOf(defaultView(study.meta), study)
}

function summary({ months, level, failed }: DoublingDistribution, draws: number): Resampled {
  // A median or interval on the other side of zero would be doubling times, which no sentence here is about.
  if (months?.direction !== 'halving' || months.low === null) throw new Error('the resamples give no halving time')
  return { median: months.months, low: months.low, high: months.high, level, draws, failed }
}

function finished<T>(steps: Generator<number, Result<T>>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return valueOf(step.value)
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`scaling law: ${JSON.stringify(result.problem)}`)
  return result.value
}
