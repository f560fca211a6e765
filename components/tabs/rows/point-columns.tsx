import type { ReactNode } from 'react'
import type { Figure } from '@/lib/figure/figure'
import type { FigurePoint } from '@/lib/result/result'
import { formats } from '@/lib/text/formats'
import { tabTableWords } from '@/lib/text/tabs/tables'
import styles from './points-table.module.css'

/** A column of the rows used: what it is sorted by, and what stands in its cells. */
export interface PointColumn {
  readonly key: 'name' | 'date' | 'cost' | 'performance' | 'residual' | 'leverage' | 'months'
  readonly title: string
  readonly numeric: boolean
  readonly value: (point: FigurePoint) => string | number | null
  readonly cell: (point: FigurePoint) => ReactNode
}

/** Those that hold something for at least one row. */
export function pointColumns({ points, data, view }: Figure): readonly PointColumn[] {
  const words = tabTableWords(view.lang)
  const { formatCost, formatFixed, formatMonthsShort, formatPerformance } = formats(view.lang)
  const { costUnit, performanceUnit } = data
  const number = (
    key: PointColumn['key'],
    title: string,
    value: (point: FigurePoint) => number | null,
    text: (value: number) => string,
  ): PointColumn => {
    const cell = (point: FigurePoint) => {
      const one = value(point)
      return one === null ? '–' : text(one)
    }
    return { key, title, numeric: true, value, cell }
  }
  const all: readonly PointColumn[] = [
    { key: 'name', title: words.name, numeric: false, value: ({ name }) => name, cell: nameCell },
    { key: 'date', title: words.date, numeric: false, value: ({ date }) => date, cell: ({ date }) => date },
    number(
      'cost',
      data.costLabel,
      ({ cost }) => cost,
      (cost) => formatCost(cost, costUnit),
    ),
    number(
      'performance',
      data.performanceLabel ?? '',
      ({ performance }) => performance,
      (performance) => formatPerformance(performance, performanceUnit ?? ''),
    ),
    number(
      'residual',
      words.residual,
      ({ residual }) => residual,
      (residual) => formatFixed(residual, 2),
    ),
    number(
      'leverage',
      words.leverage,
      ({ leverage }) => leverage,
      (leverage) => formatFixed(leverage, 2),
    ),
    number('months', words.monthsWithoutIt, ({ withoutMonths }) => withoutMonths, formatMonthsShort),
  ]
  return all.filter(({ value }) => points.some((point) => value(point) !== null))
}

const nameCell = ({ name, url }: FigurePoint): ReactNode =>
  url === null ? (
    name
  ) : (
    <a className={styles.link} href={url} rel="noopener noreferrer nofollow" target="_blank">
      {name}
    </a>
  )
