import type { HalvingTime } from '@/lib/fits/rates/halving-time'
import {
  formatFactor,
  formatFixed,
  formatInteger,
  formatMonths,
  formatNumber,
  formatPercent,
  formatProbability,
  formatRecordChance,
} from '@/lib/text/format'
import { wordsFor } from '@/lib/text/words-for'
import type { Figure } from '@/lib/figure/figure'
import { dottedGroups, DottedText } from '@/components/parts/dotted-text'
import styles from './answer.module.css'

/** The answer as a sentence, with what it rests on beside it. Spoken once when it changes. */
export function Answer({ figure }: { readonly figure: Figure }) {
  const { titleParts } = figure.text
  const words = wordsFor(figure.view.lang)
  return (
    <header className={styles.answer}>
      <h1 className={styles.title} aria-live="polite" aria-atomic="true">
        {titleParts.before}
        <strong className={styles.number}>{titleParts.number}</strong>
        {titleParts.after}
      </h1>
      <p className={styles.subtitle} data-testid="subtitle">
        <DottedText groups={dottedGroups(figure.text.subtitle)} />
      </p>
      {figure.fit ? null : <p className={styles.comparison}>{words.whatNext(figure.view.select)}</p>}
      {figure.text.comparison ? <p className={styles.comparison}>{figure.text.comparison}.</p> : null}
    </header>
  )
}

/** The numbers behind the sentence, as a list of terms. */
export function Facts({ figure }: { readonly figure: Figure }) {
  const { fit, laws } = figure
  if (!fit) return null
  const words = wordsFor(figure.view.lang)
  const progress = figure.data.costBetter === 'less' ? 'halving' : 'doubling'
  const facts: (readonly [string, string])[] = [
    ['Points used', `${formatInteger(fit.n)} of ${formatInteger(figure.data.n)} rows`],
    [
      fit.halvingTime.direction === 'halving' ? 'Halving time' : 'Doubling time',
      `${formatMonths(fit.halvingTime.months)} months`,
    ],
    [`${formatPercent(fit.level)} interval`, words.interval(fit)],
    ['Factor a year', `${formatFactor(fit.annualFactor.value)}× ${more(fit.halvingTime.direction)}`],
    ['Span', `${formatFixed(fit.spanYears, 2)} years`],
    [
      'Gain over the span',
      `${formatFactor(fit.gain.trend)}× ${more(fit.halvingTime.direction)} by the trend${fit.gain.observed === null ? '' : `, ${formatNumber(fit.gain.observed)}× ${more(progress)} from first record to last`}`,
    ],
    ['Slope', `${formatFixed(fit.slope, 4)} doublings a year`],
    ...(fit.r2 === null ? [] : [['R²', formatFixed(fit.r2, 4)] as const]),
    ...(fit.residualSd === null
      ? []
      : [['Residual SD', `${formatFixed(fit.residualSd, 3)} ${RESIDUAL_UNITS[fit.residualSpace]}`] as const]),
    ...(fit.mad === null ? [] : [['Median residual', `${formatFixed(fit.mad, 3)} doublings`] as const]),
    ...(fit.lag1 === null ? [] : [['Lag-1 correlation', formatFixed(fit.lag1, 2)] as const]),
    ...(fit.records
      ? [
          [
            'Records',
            `${formatInteger(fit.records.n)} of ${formatInteger(fit.records.withCost)} with a cost (${formatInteger(fit.records.reaching)} reach it, ${formatInteger(fit.records.looked)} looked at)${fit.records.pCount === null ? '' : `; by chance p ${formatRecordChance(fit.records.pCount, fit.records.pCountExact)}`}`,
          ] as const,
        ]
      : []),
    ...(fit.solver
      ? [
          [
            'Solver',
            `${fit.solver.id}, objective ${formatFixed(fit.solver.objective, 10)}, ${formatInteger(fit.solver.iterations)} iterations`,
          ] as const,
        ]
      : []),
    ...(fit.bootstrap
      ? [
          [
            'Bootstrap',
            `${formatInteger(fit.bootstrap.draws)} draws by ${fit.bootstrap.by}, median ${formatMonths(fit.bootstrap.median)} months${fit.bootstrap.failed ? `, ${formatInteger(fit.bootstrap.failed)} failed` : ''}`,
          ] as const,
        ]
      : []),
    ...laws.map(
      (law) =>
        [
          law.label,
          `${formatFixed(Math.abs(law.speedRatio.value), 2)}× its speed${law.speedRatio.value < 0 ? ', the other way' : ''}; the law’s gain ${formatFactor(law.gain)}×${law.pFaster === null ? '' : `; faster with confidence ${formatProbability(law.pFaster)}`}`,
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

const more = (direction: HalvingTime['direction']): string => (direction === 'halving' ? 'less' : 'more')

const RESIDUAL_UNITS = { 'log2-cost': 'doublings', 'g-performance': 'on the metric’s scale', nats: 'nats' } as const
