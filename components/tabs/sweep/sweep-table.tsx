import type { PerformanceDefinition } from '@/lib/data/study'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import { PanelTable } from '../panel-table'
import styles from '../panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { sweepIn } from '@/lib/text/tabs/sweep'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly sweep: SweepView
  readonly performance: PerformanceDefinition
  readonly threshold: number | null
  readonly onPick: (index: number) => void
}

/** The sweep as a table; each level can be held fixed from here. */
export function SweepTable({ lang, sweep, performance, threshold, onPick }: Props) {
  const words = tabTableWords(lang)
  const { directionText, monthsText } = halvingTimeText(lang)
  const { sweepWords } = sweepIn(lang)
  const { formatInteger, formatMonthYear, formatPerformance } = formats(lang)
  return (
    <PanelTable label={sweepWords.table}>
      <thead>
        <tr>
          <th scope="col">{performance.label}</th>
          <th scope="col">{words.months}</th>
          <th scope="col">{words.direction}</th>
          <th scope="col" className={styles.numeric}>
            {words.rows}
          </th>
          <th scope="col" className={styles.numeric}>
            {words.reachIt}
          </th>
          <th scope="col">{words.dates}</th>
          <th scope="col">
            <span className="visually-hidden">{words.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sweep.points.map((point, index) => (
          <tr key={point.threshold}>
            <th scope="row" className={styles.nowrap}>
              {formatPerformance(point.threshold, performance.unit)}
            </th>
            <td className={styles.nowrap}>{point.time ? monthsText(point.time) : '–'}</td>
            <td>{directionText(point.time)}</td>
            <td className={styles.numeric}>{formatInteger(point.n)}</td>
            <td className={styles.numeric}>{formatInteger(point.reaching)}</td>
            <td className={styles.nowrap}>{words.span(formatMonthYear(point.from), formatMonthYear(point.to))}</td>
            <td>
              {point.threshold === threshold ? (
                sweepWords.own
              ) : (
                <button
                  type="button"
                  className={styles.quiet}
                  aria-label={`${sweepWords.act}: ${formatPerformance(point.threshold, performance.unit)}`}
                  onClick={() => onPick(index)}
                >
                  {words.holdFixed}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PanelTable>
  )
}
