import edges from '@/components/tabs/rows/table-edges.module.css'
import type { PerformanceDefinition } from '@/lib/data/study'
import { monthsText } from '@/lib/text/analysis/pace'
import { sweepWords } from '@/lib/text/analysis/sweep'
import { formatInteger, formatMonthYear, formatPerformance } from '@/lib/text/format'
import type { SweepView } from '@/lib/result/analyses/sweep-view'
import styles from '../panel.module.css'

interface Props {
  readonly sweep: SweepView
  readonly performance: PerformanceDefinition
  readonly threshold: number | null
  readonly onPick: (index: number) => void
}

/** The sweep as a table; each level can be held fixed from here. */
export function SweepTable({ sweep, performance, threshold, onPick }: Props) {
  return (
    <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={sweepWords.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{performance.label}</th>
            <th scope="col">Months</th>
            <th scope="col">Direction</th>
            <th scope="col" className={styles.numeric}>
              n
            </th>
            <th scope="col" className={styles.numeric}>
              Reach it
            </th>
            <th scope="col">Dates</th>
            <th scope="col">
              <span className="visually-hidden">Action</span>
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
              <td>{point.time?.direction ?? 'level'}</td>
              <td className={styles.numeric}>{formatInteger(point.n)}</td>
              <td className={styles.numeric}>{formatInteger(point.reaching)}</td>
              <td className={styles.nowrap}>
                {formatMonthYear(point.from)} to {formatMonthYear(point.to)}
              </td>
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
                    hold fixed
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
