/** The 95 % intervals whose coverage is simulated. */
import type { FitOptions } from '@/lib/fits/fit-options'
import type { AskedInterval } from '@/lib/fits/intervals/registry'
import { inverse } from '@/lib/fits/methods/inverse'
import { pooled } from '@/lib/fits/methods/pooled'
import { trend } from '@/lib/fits/methods/trend'
import { type Answer, answerTo, ofCosts } from './asked'
import type { Cell, Design } from './cells'
import { drawnMethods } from './drawn-kinds'
import type { Sample } from './samples'

export const families = ['formula', 'draws', 'searched'] as const

type Family = (typeof families)[number]

export interface IntervalMethod {
  readonly id: string
  /** What is asked for. */
  readonly kind: AskedInterval
  readonly method: 'trend' | 'pooled' | 'inverse'
  readonly label: string
  /** By a formula; from draws; from draws whose lines are each searched for, which are slow and so made last. */
  readonly family: Family
  /** The tables that it stands in. */
  readonly designs: readonly Design[]
  /** Null: no fit. */
  readonly answer: (sample: Sample, cell: Cell, seed: number) => Answer | null
}

/** So many clusters are 400 rows: only what knows of clusters is tried there, the others fail with 5. */
const MANY_CLUSTERS = 80

/** Whether the method stands in the cell's column. */
export function isTriedIn({ kind, designs, id }: IntervalMethod, { design, errors }: Cell): boolean {
  if (!designs.includes(design)) return false
  return errors.kind !== 'clusters' || errors.clusters < MANY_CLUSTERS || kind === 'cr2' || /clusters$/.test(id)
}

const series: readonly Design[] = ['independent', 'lean', 'clusters']
const unclustered: readonly Design[] = ['independent', 'lean']

const ofTrend = (
  id: string,
  kind: AskedInterval,
  label: string,
  designs: readonly Design[],
  more: Partial<FitOptions> = {},
  cluster?: string,
): IntervalMethod => ({
  id,
  kind,
  method: 'trend',
  label,
  designs,
  family: 'formula',
  answer: ({ trend: rows }) => answerTo(kind, trend, rows, { ...ofCosts, ...more }, cluster),
})

const ofPooled = (
  id: string,
  kind: AskedInterval,
  label: string,
  designs: readonly Design[],
  cluster?: string,
): IntervalMethod => ({
  id,
  kind,
  method: 'pooled',
  label,
  designs,
  family: 'formula',
  answer: ({ pooled: rows }) => answerTo(kind, pooled, rows, {}, cluster),
})

/** @param said whether the view says how far the costs may be off */
const ofInverse = (
  id: string,
  kind: AskedInterval,
  label: string,
  designs: readonly Design[],
  { cluster, said = false }: { readonly cluster?: string; readonly said?: boolean } = {},
): IntervalMethod => ({
  id,
  kind,
  method: 'inverse',
  label,
  designs,
  family: 'formula',
  answer: ({ inverse: rows }, { errors }) => {
    const costError = said && errors.kind === 'costs' ? errors.factor : null
    return answerTo(kind, inverse, rows, { costError }, cluster)
  },
})

export const intervalMethods: readonly IntervalMethod[] = [
  ofTrend('ols', 't', 'least squares, t', series),
  ofTrend('ols-hc3', 't', 'least squares, HC3 errors, t', series, { estimator: 'ols-hc3' }),
  ofTrend('theil-sen', 'sen', 'Theil–Sen, Sen’s interval', series, { estimator: 'theil-sen' }),
  ofPooled('pooled', 't', 'cost by date and performance, t', series),
  ofInverse('inverse', 'fieller', 'inverse, Fieller', series),
  ofTrend('hac', 'hac', 'least squares, Newey–West', series),
  ofTrend('ar1', 'ar1', 'least squares, AR(1)', series),
  ofPooled('pooled-ar1', 'ar1', 'cost by date and performance, AR(1)', unclustered),
  ofInverse('inverse-ar1', 'ar1', 'inverse, AR(1)', unclustered),
  ofTrend('cr2', 'cr2', 'least squares, CR2', ['clusters']),
  ofPooled('pooled-cr2', 'cr2', 'cost by date and performance, CR2', ['clusters']),
  ofInverse('inverse-cr2', 'cr2', 'inverse, CR2', ['clusters']),
  ...drawnMethods,
  ofTrend('auto', 'auto', '**auto**: least squares', unclustered),
  ofTrend('auto-theil-sen', 'auto', '**auto**: Theil–Sen', unclustered, { estimator: 'theil-sen' }),
  ofPooled('auto-pooled', 'auto', '**auto**: cost by date and performance', unclustered),
  ofInverse('auto-inverse', 'auto', '**auto**: inverse', unclustered),
  ofTrend('auto-clusters', 'auto', '**auto**, clusters declared: least squares', ['clusters'], {}, 'paper'),
  ofPooled(
    'auto-pooled-clusters',
    'auto',
    '**auto**, clusters declared: cost by date and performance',
    ['clusters'],
    'paper',
  ),
  ofInverse('auto-inverse-clusters', 'auto', '**auto**, clusters declared: inverse', ['clusters'], {
    cluster: 'paper',
  }),
  ofTrend('records', 't', 'line through the records, t', ['records'], { select: 'records' }),
  ofTrend('reaching', 't', 'line through all that reach it, t', ['records'], { select: 'reaching' }),
  ofTrend('record-count', 'record-count', 'record counts', ['records'], { select: 'records' }),
  ofTrend('auto-records', 'auto', '**auto**: records', ['records'], { select: 'records' }),
  ofInverse('inverse-exact', 'fieller', 'inverse, Fieller, costs taken as exact', ['costs']),
  ofInverse('inverse-said', 'fieller', 'inverse, Fieller by the jackknife, errors of costs said', ['costs'], {
    said: true,
  }),
  ofInverse('auto-exact', 'auto', '**auto**: inverse, costs taken as exact', ['costs']),
  ofInverse('auto-said', 'auto', '**auto**: inverse, errors of costs said', ['costs'], { said: true }),
]
