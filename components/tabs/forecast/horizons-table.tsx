import edges from '@/components/tabs/rows/table-edges.module.css'
import type { ForecastScore, HorizonScores } from '@/lib/fits/questions/forecast-scores'
import { formats } from '@/lib/text/formats'
import { forecastScoresIn } from '@/lib/text/tabs/forecast-scores'
import type { Lang } from '@/lib/text/words-in'
import styles from '../panel.module.css'

interface Props {
  readonly lang: Lang
  readonly horizons: readonly HorizonScores[]
}

/** Coverage and score of the line's forecasts beside those of a random walk, by how far ahead they look. */
export function HorizonsTable({ lang, horizons }: Props) {
  const { horizonText, scoreWords: words } = forecastScoresIn(lang)
  const { formatFixed, formatInteger, formatPercent } = formats(lang)
  const cells = (one: ForecastScore | null) => (
    <>
      <td className={styles.numeric}>{one ? formatInteger(one.forecasts) : '–'}</td>
      <td className={styles.numeric}>{one ? formatPercent(one.covered / one.forecasts, 0) : '–'}</td>
      <td className={styles.numeric}>{one ? formatFixed(one.crps, 2) : '–'}</td>
    </>
  )
  return (
    <div className={`${styles.scroll} ${edges.edges}`} tabIndex={0} role="region" aria-label={words.table}>
      <table className={styles.table} data-testid="forecast-scores">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.ahead}
            </th>
            <th scope="colgroup" colSpan={3}>
              {words.line}
            </th>
            <th scope="colgroup" colSpan={3}>
              {words.walk}
            </th>
          </tr>
          <tr>
            {(['line', 'walk'] as const).flatMap((way) =>
              [words.forecasts, words.covered, words.crps].map((title) => (
                <th key={`${way} ${title}`} scope="col" className={styles.numeric}>
                  {title}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {horizons.map((one) => (
            <tr key={one.above}>
              <th scope="row" className={styles.nowrap}>
                {horizonText(one)}
              </th>
              {cells(one.line)}
              {cells(one.walk)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
