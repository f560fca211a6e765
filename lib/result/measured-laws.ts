/**
 * The measured laws: the default view of each series whose data folder calls it a law (`law` of a benchmark, its label),
 * as points and not as one number, because a law is measured over the dates of the fit that it is held against (METHODS
 * 7): hardware did not improve at one rate. A new one needs no code.
 */
import { inTimeOrder } from '@/lib/fits/rows/time-order'
import { decimalYear } from '@/lib/data/decimal-year'
import type { Better, Study } from '@/lib/data/study'
import { leans } from '@/lib/fits/intervals/auto'
import { aboutMean } from '@/lib/fits/methods/rate-regression'
import { lawOfMonths, type LawRate, measuredLaw, parseLaw } from '@/lib/fits/rates/laws'
import { ar1 } from '@/lib/stats/dependence/ar1'
import { lag1 } from '@/lib/stats/regression/lag1'
import { multipleRegression } from '@/lib/stats/regression/multiple-regression'
import { defaultView } from '@/lib/view/view-codec'
import { fitView } from './fit-view'
import type { LawSource, MeasuredOver } from './result'

/** A law with its rate in doublings a year over its whole record, where it is measured and what it is called. */
export interface MeasuredLaw extends LawRate {
  /** As its data folder has it: "Transistors per chip". */
  readonly label: string
  readonly source: LawSource
  readonly better: Better
  /** ISO day and value, in date order. */
  readonly points: readonly (readonly [date: string, value: number])[]
}

/** By law id, which is its series', the fastest first; a law whose series has no fit is absent. */
export type LawRates = Readonly<Record<string, MeasuredLaw>>

/** Inclusive ISO dates. */
interface Span {
  readonly from: string
  readonly to: string
}

/** With fewer of its points inside a fit's dates a law has no rate of them. */
const FEWEST_INSIDE = 5

/** @throws where two studies call series of one id a law: a link would not say which */
export function measureLaws(studies: Iterable<Study>): LawRates {
  const laws = new Map<string, MeasuredLaw>()
  for (const study of studies)
    for (const { id, law: label } of study.meta.benchmarks) {
      if (label === undefined) continue
      if (laws.has(id)) throw new Error(`two studies have a law ${id}`)
      const { fit, benchmark, cost } = fitView(defaultView(study.meta, id), study)
      if (!fit.ok) continue
      const { meta } = study
      const { better } = cost
      const points = inTimeOrder(fit.value.points, ({ observation }) => observation).map(
        ({ observation: { date, cost: value } }) => [date, value] as const,
      )
      const rate = rateOf(points, better)
      const source = { study: meta.id, studyTitle: meta.title, benchmark: id, benchmarkLabel: benchmark.label }
      if (rate) laws.set(id, { ...rate, label, source, better, points })
    }
  return Object.fromEntries([...laws].sort(([, one], [, other]) => other.rate - one.rate))
}

/** A law as a rate, with what it is measured on; null of a convention. */
export interface LawOver extends LawRate {
  readonly id: string
  readonly measured: (Pick<MeasuredLaw, 'label' | 'source'> & { readonly over: MeasuredOver }) | null
}

/**
 * A law of a view as a rate, by its id: of fixed months, or measured.
 * @param span dates of the fit that it is held against; null: its whole record
 * @returns null where there is none of that id
 * @example lawRate('fp32-per-usd', lawRates, { from: '2012-01-01', to: '2022-12-31' }) // 0.167 a year, 71.8 months
 */
export function lawRate(id: string, lawRates: LawRates, span: Span | null): LawOver | null {
  const asked = parseLaw(id, Object.keys(lawRates))
  if (asked === null) return null
  if (asked.kind === 'months') return { id: asked.id, ...lawOfMonths(asked.months), measured: null }
  const law = lawRates[asked.id]
  if (!law) return null
  const inside = span === null ? [] : law.points.filter(([date]) => date >= span.from && date <= span.to)
  const rate = inside.length < FEWEST_INSIDE ? null : rateOf(inside, law.better)
  const points = rate ? inside : law.points
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  return {
    id: asked.id,
    ...(rate ?? { rate: law.rate, se: law.se, df: law.df, errorsBy: law.errorsBy }),
    measured: {
      label: law.label,
      source: law.source,
      over: { from: first[0], to: last[0], n: points.length, wholeRecord: span !== null && rate === null },
    },
  }
}

/**
 * By least squares; its error is that of the interval which answers such a series where none is asked for: of rows that lean
 * on their neighbours where they do. Null with under three points or on one date.
 */
function rateOf(points: MeasuredLaw['points'], better: Better): LawRate | null {
  const [years] = aboutMean(points.map(([date]) => decimalYear(date) ?? NaN))
  const solved = multipleRegression(
    [years],
    points.map(([, value]) => Math.log2(value)),
  )
  if (!solved.ok) return null
  const { n, df, residuals, coefficients, standardErrors } = solved.value
  const leaning = leans({ n, lag1: lag1(residuals) }) ? (ar1(solved.value)?.([0, 1]) ?? null) : null
  const slopeSe = leaning?.se ?? standardErrors?.[1] ?? null
  return measuredLaw(
    { slope: coefficients[1] ?? NaN, slopeSe, df: leaning ? leaning.df : df, errorsBy: leaning ? 'ar1' : 't' },
    better,
  )
}
