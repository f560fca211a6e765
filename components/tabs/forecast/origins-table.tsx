import edges from '@/components/tabs/rows/table-edges.module.css'
import type { BackTest } from '@/lib/fits/questions/back-test'
import { forecastWords as words } from '@/lib/text/analysis/forecast'
import { monthsText } from '@/lib/text/analysis/pace'
import { formatFixed, formatInteger } from '@/lib/text/format'
import styles from '../panel.module.css'

/** The back-test as a table: one row for each date on which the fit was made. */
export function OriginsTable({ test }: { readonly test: BackTest }) {
  return (
    <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={words.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Fitted up to</th>
            <th scope="col" className={styles.numeric}>
              Points
            </th>
            <th scope="col">Months</th>
            <th scope="col">Direction</th>
            <th scope="col" className={styles.numeric}>
              Later points
            </th>
            <th scope="col" className={styles.numeric}>
              In the interval
            </th>
            <th scope="col" className={styles.numeric}>
              Median error, doublings
            </th>
          </tr>
        </thead>
        <tbody>
          {test.origins.map(({ k, to, time, predicted, covered, medianError }) => (
            <tr key={k}>
              <th scope="row" className={styles.nowrap}>
                {to}
              </th>
              <td className={styles.numeric}>{formatInteger(k)}</td>
              <td className={styles.nowrap}>{time ? monthsText(time) : '–'}</td>
              <td>{time?.direction ?? 'level'}</td>
              <td className={styles.numeric}>{formatInteger(predicted)}</td>
              <td className={styles.numeric}>{formatInteger(covered)}</td>
              <td className={styles.numeric}>{formatFixed(medianError, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
