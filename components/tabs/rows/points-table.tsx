'use client'

import { useState } from 'react'
import type { Figure } from '@/lib/figure/figure'
import type { FigurePoint } from '@/lib/result/result'
import edges from './table-edges.module.css'
import { useKeptFocus } from './use-kept-focus'
import styles from './points-table.module.css'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { formats } from '@/lib/text/formats'

const SHOWN_AT_FIRST = 25

interface Props {
  readonly figure: Figure
  /** Excludes a used row. */
  readonly onToggle: (id: string) => void
}

/** The rows that the fit used, in date order, with the influence of each. */
export function PointsTable({ figure, onToggle }: Props) {
  const texts = tabTableWords(figure.view.lang)
  const { formatInteger } = formats(figure.view.lang)
  const [all, setAll] = useState(false)
  const toggle = useKeptFocus(onToggle)
  const { points, data } = figure
  const shown = all ? points : points.slice(0, SHOWN_AT_FIRST)
  const hasPerformance = points.some(({ performance }) => performance !== null)
  const hasInfluence = points.some(({ withoutMonths }) => withoutMonths !== null)
  const hasLeverage = points.some(({ leverage }) => leverage !== null)
  return (
    <section className={styles.section} aria-labelledby="rows-used">
      <h2 id="rows-used" className={styles.heading}>
        {texts.rowsUsed} <span className={styles.count}>{formatInteger(figure.thinned?.points ?? points.length)}</span>
      </h2>
      <div
        className={`${styles.scroll} ${edges.edges}`}
        tabIndex={0}
        role="region"
        aria-label={texts.tableOfTheRowsUsed}
        data-rows
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.date}</th>
              <th scope="col" className={styles.numeric}>
                {data.costLabel}
              </th>
              {hasPerformance ? (
                <th scope="col" className={styles.numeric}>
                  {data.performanceLabel}
                </th>
              ) : null}
              <th scope="col" className={styles.numeric}>
                {texts.residual}
              </th>
              {hasLeverage ? (
                <th scope="col" className={styles.numeric}>
                  {texts.leverage}
                </th>
              ) : null}
              {hasInfluence ? (
                <th scope="col" className={styles.numeric}>
                  {texts.monthsWithoutIt}
                </th>
              ) : null}
              <th scope="col">
                <span className={styles.hidden}>{texts.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => (
              <PointRow
                key={point.id}
                {...{ point, figure, hasPerformance, hasInfluence, hasLeverage }}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
      {points.length > shown.length ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {texts.showAllRows(formatInteger(points.length))}
        </button>
      ) : null}
    </section>
  )
}

interface RowProps {
  readonly point: FigurePoint
  readonly figure: Figure
  readonly hasPerformance: boolean
  readonly hasInfluence: boolean
  readonly hasLeverage: boolean
  /** Leaves out the model or the row that it is given. */
  readonly onToggle: (exclusion: string) => void
}

function PointRow({ point, figure, hasPerformance, hasInfluence, hasLeverage, onToggle }: RowProps) {
  const texts = tabTableWords(figure.view.lang)
  const { formatCost, formatFixed, formatInteger, formatMonthsShort, formatPerformance } = formats(figure.view.lang)
  const { costUnit, performanceUnit } = figure.data
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {point.url ? (
          <a href={point.url} rel="noopener noreferrer nofollow" target="_blank">
            {point.name}
          </a>
        ) : (
          point.name
        )}
      </th>
      <td className={styles.date}>{point.date}</td>
      <td className={styles.numeric}>{formatCost(point.cost, costUnit)}</td>
      {hasPerformance ? (
        <td className={styles.numeric}>
          {point.performance === null ? '–' : formatPerformance(point.performance, performanceUnit ?? '')}
        </td>
      ) : null}
      <td className={styles.numeric}>{formatFixed(point.residual, 2)}</td>
      {hasLeverage ? (
        <td className={styles.numeric}>{point.leverage === null ? '–' : formatFixed(point.leverage, 2)}</td>
      ) : null}
      {hasInfluence ? (
        <td className={styles.numeric}>
          {point.withoutMonths === null ? '–' : formatMonthsShort(point.withoutMonths)}
        </td>
      ) : null}
      <td className={styles.action}>
        <button
          type="button"
          className={styles.toggle}
          data-row={point.exclusion}
          onClick={() => onToggle(point.exclusion)}
          aria-label={texts.exclude(point.name)}
        >
          {point.exclusion === point.id ? texts.excludeShort : texts.excludeScores(formatInteger(point.modelRows))}
        </button>
        {point.exclusion === point.id ? null : (
          <button
            type="button"
            className={styles.toggle}
            data-row={point.id}
            onClick={() => onToggle(point.id)}
            aria-label={texts.excludeScore(point.name)}
          >
            {texts.excludeScoreShort}
          </button>
        )}
      </td>
    </tr>
  )
}
