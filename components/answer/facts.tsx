import type { ReactNode } from 'react'
import { standingOf } from '@/lib/result/evidence/standing'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import styles from './answer.module.css'
import { CoverageLink } from './coverage-link'
import { answerWords } from '@/lib/text/answer/answer'
import { formats } from '@/lib/text/formats'

const rangeOf = ({ speedRatio: { low, high } }: Figure['laws'][number]) => [low, high] as const

type Fact = readonly [term: string, value: ReactNode]

/** The numbers behind the sentence, as a list of terms. */
export function Facts({ figure }: { readonly figure: Figure }) {
  const texts = answerWords(figure.view.lang)
  const {
    formatConfidence,
    formatFixed,
    formatGain,
    formatInteger,
    formatLawGain,
    formatMonths,
    formatNumber,
    formatDrawnMonths,
    formatR2,
    formatRatio,
    formatRecordChance,
  } = formats(figure.view.lang)
  const { fit, laws } = figure
  if (!fit) return null
  const words = wordsFor(figure.view.lang)
  const progress = figure.data.costBetter === 'less' ? 'halving' : 'doubling'
  const { annualFactor, gain } = fit
  const told = (factor: number | null) => (factor === null ? null : formatGain(factor))
  /** Factors of the fit's own direction; one below 1 goes the other way. */
  const ends = (low: number | null, high: number | null) => {
    if (!fit.slopeInterval) return null
    if ((low ?? 0) >= 1 || (high ?? Infinity) <= 1) return texts.ends(told(low), told(high))
    return texts.eitherWay(told(high), low ? told(1 / low) : null, fit.halvingTime.direction)
  }
  const rates: Fact[] = [
    [
      fit.halvingTime.direction === 'halving' ? texts.halvingTime : texts.doublingTime,
      texts.months(formatMonths(fit.halvingTime.months)),
    ],
    [
      words.intervalName(fit).replace(/,$/, ''),
      fit.slopeInterval ? (
        <CoverageLink key="interval" fit={fit} lang={figure.view.lang}>
          {words.interval(fit)}
        </CoverageLink>
      ) : (
        words.interval(fit)
      ),
    ],
    [
      texts.factorAYear,
      texts.factor(
        formatGain(annualFactor.value),
        ends(annualFactor.low, annualFactor.high),
        fit.halvingTime.direction,
      ),
    ],
    [
      texts.gainOverTheSpan,
      texts.gain(
        fit.slopeInterval &&
          texts.byTheTrend(formatGain(gain.trend), ends(gain.trendLow, gain.trendHigh), fit.halvingTime.direction),
        gain.observed === null ? null : formatNumber(gain.observed),
        progress,
      ),
    ],
    [texts.slope, texts.slopeIs(formatFixed(fit.slope, 4))],
  ]
  const facts: Fact[] = [
    [texts.pointsUsed, texts.usedOf(formatInteger(fit.n), formatInteger(figure.data.n))],
    [texts.span, texts.years(formatFixed(fit.spanYears, 2))],
    ...(standingOf(fit) === 'no-rate' ? [] : rates),
    ...(fit.r2 === null
      ? []
      : [[texts.r2, fit.residualSpace === 'nats' ? texts.r2OfLoss(formatR2(fit.r2)) : formatR2(fit.r2)] as const]),
    ...(fit.residualSd === null
      ? []
      : [[texts.residualSD, `${formatFixed(fit.residualSd, 3)} ${texts.residualUnits[fit.residualSpace]}`] as const]),
    ...(fit.mad === null ? [] : [[texts.medianResidual, texts.doublings(formatFixed(fit.mad, 3))] as const]),
    ...(fit.lag1 === null ? [] : [[texts.lag1, formatFixed(fit.lag1, 2)] as const]),
    ...(fit.records
      ? [
          [
            texts.records,
            texts.recordCounts(
              formatInteger(fit.records.n),
              formatInteger(fit.records.withCost),
              formatInteger(fit.records.reaching),
              formatInteger(fit.records.looked),
              fit.records.pCount === null ? null : formatRecordChance(fit.records.pCount, fit.records.pCountExact),
            ),
          ] as const,
        ]
      : []),
    ...(fit.recordsUntested === null ? [] : [[texts.records, texts.recordsUntested] as const]),
    ...(fit.solver
      ? [
          [
            texts.solver,
            texts.solverFacts(
              fit.solver.id,
              formatFixed(fit.solver.objective, 10),
              formatInteger(fit.solver.iterations),
            ),
          ] as const,
        ]
      : []),
    ...(fit.bootstrap
      ? [
          [
            texts.bootstrap,
            texts.drawn(
              formatInteger(fit.bootstrap.draws),
              fit.bootstrap.by,
              formatDrawnMonths(fit.bootstrap.median, fit.bootstrap.monteCarlo.median),
              fit.bootstrap.failed ? formatInteger(fit.bootstrap.failed) : null,
            ),
          ] as const,
        ]
      : []),
    ...laws.map(
      (law) =>
        [
          law.label,
          texts.law(
            formatRatio(law.speedRatio.value, rangeOf(law)),
            fit.slopeInterval &&
              texts.ends(
                law.speedRatio.low === null ? null : formatRatio(law.speedRatio.low, rangeOf(law)),
                law.speedRatio.high === null ? null : formatRatio(law.speedRatio.high, rangeOf(law)),
              ),
            law.speedRatio.value < 0,
            law.measured ? formatGain(law.gain) : formatLawGain(law.gain),
            law.pFaster === null ? null : formatConfidence(law.pFaster),
          ),
        ] as const,
    ),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
