/** What the method tab says in English of a trend and of a plane, and of the level that the threshold sets. */
import type { CostError } from '@/lib/fits/rows/cost-error'
import { correctionSentence } from '../answer/cost-error'
import { type MetricFacts, type Noun, performanceWords, quoted } from './facts'
import { formatNumber, formatPercent } from '../format'

/** Leads to the formula of the trend. */
export const trendSentence = (noun: Noun): string => `The logarithm of the ${noun} is a straight line in the date:`

/** Said where no threshold selects rows. */
export const everyRowSentence = (metric: string): string =>
  `No threshold is asked for: a row counts whatever its ${metric}.`

/** Cost by date and performance; leads to its formula. */
export const pooledSentence = (noun: Noun, metric: MetricFacts): string =>
  `The ${noun} is explained by date and ${inModel(metric)} together; the slope b holds p fixed:`

/** The same, read backwards; leads to its formula. */
export const inverseSentence = (noun: Noun, metric: MetricFacts): string =>
  `The ${inModel(metric)} is explained by ${noun} and date; read backwards, at fixed p, the ${noun} moves by b:`

const inModel = ({ label, column, unit }: MetricFacts): string =>
  `${label} p (${quoted(column)}${unit === 'fraction' ? ', a fraction' : ''})`

/**
 * What puts the plane through the points.
 * @param plainLogit no chance level is known for a score on the logit scale
 * @param costError for which the fit is corrected; null: for none
 * @param tau share of the evaluations below the plane; null: it is one of least squares
 */
export function planeSentence(plainLogit: boolean, costError: CostError | null, tau: number | null): string {
  const plane =
    tau !== null
      ? `The plane is that of quantile regression: of all planes it has the least sum of distances |e|, those of evaluations above it times ${formatNumber(tau, 3)} and those below it times ${formatNumber(1 - tau, 3)}, so that at most ${formatPercent(tau)} lie below it.`
      : costError === null
        ? 'The plane is the one of least squares.'
        : correctionSentence(costError)
  return `${plane}${plainLogit ? ' No chance level is known, so the logit is the plain one.' : ''}`
}

/** `threshold` in the metric's unit. */
export function thresholdSentence(threshold: number, metric: MetricFacts, benchmark: string): string {
  return `The threshold, ${metric.label} ${performanceWords(threshold, metric)} on ${quoted(benchmark)}, sets the level of the line and not its slope.`
}
