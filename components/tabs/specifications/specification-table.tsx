import edges from '@/components/tabs/rows/table-edges.module.css'
import { monthsText } from '@/lib/text/analysis/pace'
import { specificationWords as words } from '@/lib/text/analysis/specifications'
import { formatInteger } from '@/lib/text/format'
import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import styles from '../panel.module.css'

interface Props {
  readonly specifications: SpecificationsView
  readonly unit: string | null
  /** Address of a result's own view, null where the grammar cannot say it. */
  readonly hrefOf: (index: number) => string | null
}

/** The curve as a table, in the curve's order. */
export function SpecificationTable({ specifications: { results, own }, unit, hrefOf }: Props) {
  return (
    <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={words.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Months</th>
            <th scope="col">Direction</th>
            <th scope="col" className={styles.numeric}>
              n
            </th>
            <th scope="col">{words.estimator}</th>
            <th scope="col">{words.select}</th>
            {unit === null ? null : <th scope="col">{words.threshold}</th>}
            <th scope="col">{words.window}</th>
            <th scope="col">{words.outliers}</th>
            <th scope="col">View</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ specification, n, time, dropped }, index) => {
            const { estimator, select, threshold, window, outliers } = specification
            const href = hrefOf(index)
            return (
              <tr key={index}>
                <th scope="row" className={styles.nowrap}>
                  {monthsText(time)}
                </th>
                <td>{time.direction}</td>
                <td className={styles.numeric}>{formatInteger(n)}</td>
                <td>{words.estimatorName(estimator)}</td>
                <td>{words.selectName(select)}</td>
                {unit === null ? null : (
                  <td className={styles.nowrap}>{threshold === null ? '–' : words.thresholdName(threshold, unit)}</td>
                )}
                <td>{words.windowName(window.id)}</td>
                <td>
                  {words.outliersName(outliers)}
                  {dropped > 0 ? ` (${formatInteger(dropped)})` : ''}
                </td>
                <td className={styles.nowrap}>
                  {index === own?.index ? words.own : href ? <a href={href}>open</a> : '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
