import type { SpecificationsView } from '@/lib/result/analyses/specifications-view'
import { PanelTable } from '../panel-table'
import styles from '../panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { specificationsIn } from '@/lib/text/tabs/specifications'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly specifications: SpecificationsView
  readonly unit: string | null
  /** Address of a result's own view, null where the grammar cannot say it. */
  readonly hrefOf: (index: number) => string | null
}

/** The curve as a table, in the curve's order. */
export function SpecificationTable({ lang, specifications: { results, own, costs }, unit, hrefOf }: Props) {
  const texts = tabTableWords(lang)
  const { directionText, monthsText } = halvingTimeText(lang)
  const { specificationWords: words } = specificationsIn(lang)
  const { formatInteger } = formats(lang)
  return (
    <PanelTable label={words.table}>
      <thead>
        <tr>
          <th scope="col">{texts.months}</th>
          <th scope="col">{texts.direction}</th>
          <th scope="col" className={styles.numeric}>
            {texts.rows}
          </th>
          <th scope="col">{words.method}</th>
          {costs.length > 1 ? <th scope="col">{words.cost}</th> : null}
          <th scope="col">{words.estimator}</th>
          <th scope="col">{words.select}</th>
          {unit === null ? null : <th scope="col">{words.threshold}</th>}
          <th scope="col">{words.window}</th>
          <th scope="col">{words.outliers}</th>
          <th scope="col">{texts.view}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ specification, n, time, dropped }, index) => {
          const { method, cost, estimator, select, threshold, window, outliers } = specification
          const href = hrefOf(index)
          return (
            <tr key={index}>
              <th scope="row" className={styles.nowrap}>
                {monthsText(time)}
              </th>
              <td>{directionText(time)}</td>
              <td className={styles.numeric}>{formatInteger(n)}</td>
              <td>{words.methodName(method)}</td>
              {costs.length > 1 ? <td>{costs.find(({ id }) => id === cost)?.label ?? cost}</td> : null}
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
                {index === own?.index ? words.own : href ? <a href={href}>{texts.open}</a> : '–'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </PanelTable>
  )
}
