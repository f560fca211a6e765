import type { BackTest } from '@/lib/fits/questions/back-test'
import { PanelTable } from '../panel-table'
import styles from '../panel.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { forecastIn } from '@/lib/text/tabs/forecast'
import { halvingTimeText } from '@/lib/text/tabs/halving-time-text'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** The back-test as a table: one row for each date on which the fit was made. */
export function OriginsTable({ lang, test }: { readonly lang: Lang; readonly test: BackTest }) {
  const texts = tabTableWords(lang)
  const { forecastWords: words } = forecastIn(lang)
  const { directionText, monthsText } = halvingTimeText(lang)
  const { formatFixed, formatInteger } = formats(lang)
  return (
    <PanelTable label={words.table}>
      <thead>
        <tr>
          <th scope="col">{texts.fittedUpTo}</th>
          <th scope="col" className={styles.numeric}>
            {texts.points}
          </th>
          <th scope="col">{texts.months}</th>
          <th scope="col">{texts.direction}</th>
          <th scope="col" className={styles.numeric}>
            {texts.laterPoints}
          </th>
          <th scope="col" className={styles.numeric}>
            {texts.inTheInterval}
          </th>
          <th scope="col" className={styles.numeric}>
            {texts.medianErrorDoublings}
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
            <td>{directionText(time)}</td>
            <td className={styles.numeric}>{formatInteger(predicted)}</td>
            <td className={styles.numeric}>{formatInteger(covered)}</td>
            <td className={styles.numeric}>{formatFixed(medianError, 2)}</td>
          </tr>
        ))}
      </tbody>
    </PanelTable>
  )
}
