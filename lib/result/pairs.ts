/** What a comparison at equal performance comes to (METHODS 12), as plain data. */
import { quantile } from 'd3-array'
import { costUnitOf } from '@/lib/data/cost'
import type { StudyMeta } from '@/lib/data/study'
import { FEWEST_CLUSTERS } from '@/lib/fits/intervals/fewest'
import { comparePairs, type Pair, type Pairs } from '@/lib/fits/pairs/compare-pairs'
import type { LeftOut, Observation } from '@/lib/fits/rows/observation'
import { fail, ok, type Result } from '@/lib/problem'
import { clusteredMean } from '@/lib/stats/clusters/clustered-mean'
import type { FittedView } from './fit-view'
import { urlOf } from './row-source'

/** One side of a pair. */
export interface PairSide {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly cost: number
  readonly performance: number
}

/** A model and its partner on one task. */
export interface ComparedPair {
  readonly task: string
  readonly metric: string
  readonly better: 'less' | 'more'
  readonly level: number
  /** Of both costs. */
  readonly unit: string
  readonly model: PairSide
  readonly partner: PairSide
  /** Cost of the partner over that of the model: above 1 the model needs less. */
  readonly ratio: number
  readonly paper: string | null
}

/** All pairs of one task: their geometric mean and their range. */
export interface ComparedTask {
  readonly task: string
  readonly n: number
  readonly ratio: number
  readonly low: number
  readonly high: number
}

/** The numbers of a comparison. */
export interface Comparison {
  /** Geometric mean over pairs; the ends are null where too few papers bound them. */
  readonly ratio: { readonly value: number; readonly low: number | null; readonly high: number | null }
  readonly level: number
  readonly df: number | null
  /** Standard error of the mean logarithm (natural), by clusters. */
  readonly logSe: number | null
  readonly median: number
  readonly range: readonly [number, number]
  /** Share of pairs with a ratio above 1. */
  readonly above: number
  readonly n: number
  readonly papers: number
  readonly recovery: number
  /** By ratio, the greatest first. */
  readonly tasks: readonly ComparedTask[]
  readonly pairs: readonly ComparedPair[]
}

/** @returns null for a method that compares no pairs; else the comparison with the rows that it leaves out, or `too-few-points` */
export function comparisonOf(
  { method, cost, population, options }: Pick<FittedView, 'method' | 'cost' | 'population' | 'options'>,
  { pairs: columns, roles, fields }: StudyMeta,
): { readonly compared: Result<Comparison>; readonly leftOut: readonly LeftOut[] } | null {
  if (!method.comparesPairs || !columns) return null
  const found = comparePairs(population.observations, columns, options.recovery)
  if (found.pairs.length === 0) {
    const reasons = new Map(found.leftOut.map((one) => [one.id, one]))
    const leftOut = population.observations.map(({ id }) => reasons.get(id) ?? { id, reason: 'no-fit' as const })
    return { compared: fail({ code: 'too-few-points', n: 0, needed: 1 }), leftOut }
  }
  const unitOf = ({ row }: Observation) => costUnitOf(row, cost, fields)
  return { compared: ok(summary(found, columns, roles.url, unitOf, options)), leftOut: found.leftOut }
}

type Columns = NonNullable<StudyMeta['pairs']>

function summary(
  { pairs }: Pairs,
  columns: Columns,
  urlField: string | undefined,
  unitOf: (one: Observation) => string,
  { level, recovery }: FittedView['options'],
): Comparison {
  const logs = pairs.map(({ ratio }) => Math.log(ratio))
  const papers = new Set(pairs.flatMap(({ cluster }) => cluster ?? []))
  const known = pairs.every(({ cluster }) => cluster !== null)
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const clustered =
    known && papers.size >= FEWEST_CLUSTERS
      ? clusteredMean(
          logs,
          pairs.map(({ cluster }) => cluster ?? ''),
        )
      : null
  const ends = clustered?.interval(level)
  return {
    ratio: {
      value: Math.exp(mean),
      low: ends ? Math.exp(ends[0]) : null,
      high: ends ? Math.exp(ends[1]) : null,
    },
    level,
    df: clustered?.df ?? null,
    logSe: clustered?.se ?? null,
    median: Math.exp(quantile(logs, 0.5) ?? NaN),
    range: [Math.exp(Math.min(...logs)), Math.exp(Math.max(...logs))],
    above: pairs.filter(({ ratio }) => ratio > 1).length / pairs.length,
    n: pairs.length,
    papers: papers.size,
    recovery,
    tasks: tasksOf(pairs),
    pairs: pairs.map((pair) => described(pair, columns, urlField, unitOf(pair.model))),
  }
}

function tasksOf(pairs: readonly Pair[]): readonly ComparedTask[] {
  return [...new Set(pairs.map(({ task }) => task))]
    .map((task) => {
      const logs = pairs.filter((pair) => pair.task === task).map(({ ratio }) => Math.log(ratio))
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
      return {
        task,
        n: logs.length,
        ratio: Math.exp(mean),
        low: Math.exp(Math.min(...logs)),
        high: Math.exp(Math.max(...logs)),
      }
    })
    .sort((a, b) => b.ratio - a.ratio || (a.task < b.task ? -1 : 1))
}

function described(
  { task, level, model, partner, ratio, cluster }: Pair,
  columns: Columns,
  urlField: string | undefined,
  unit: string,
): ComparedPair {
  const { cells } = model.row
  const side = (one: Observation): PairSide => ({
    id: one.id,
    name: one.name,
    url: urlOf(one.row, urlField),
    cost: one.cost,
    performance: Number(one.row.cells[columns.performance]),
  })
  return {
    task,
    metric: String(cells[columns.metric] ?? ''),
    better: cells[columns.better] === 'less' ? 'less' : 'more',
    level,
    unit,
    model: side(model),
    partner: side(partner),
    ratio,
    paper: cluster,
  }
}
