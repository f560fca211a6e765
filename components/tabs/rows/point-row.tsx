import type { Ref } from 'react'
import type { FigurePoint } from '@/lib/result/result'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { tabTableWords } from '@/lib/text/tabs/tables'
import type { PointColumn } from './point-columns'
import styles from './points-table.module.css'

/** What every row of the table is given. */
export interface RowProps {
  readonly lang: Lang
  readonly columns: readonly PointColumn[]
  /** Leaves out the model or the row that it is given. */
  readonly onToggle: (exclusion: string) => void
}

interface Props extends RowProps {
  readonly point: FigurePoint
  /** Its place among all rows, from 1 for the heads, where not all are there. */
  readonly place?: number
  readonly index?: number
  readonly ref?: Ref<HTMLTableRowElement>
}

/** A row that the fit used, with what leaves it out. */
export function PointRow({ lang, point, columns, place, index, ref, onToggle }: Props) {
  const words = tabTableWords(lang)
  const { formatInteger } = formats(lang)
  return (
    <tr ref={ref} data-for={point.id} data-index={index} aria-rowindex={place}>
      {columns.map(({ key, numeric, cell }) =>
        key === 'name' ? (
          <th key={key} scope="row" className={styles.name}>
            {cell(point)}
          </th>
        ) : (
          <td key={key} className={numeric ? styles.numeric : styles.date}>
            {cell(point)}
          </td>
        ),
      )}
      <td className={styles.action}>
        <button
          type="button"
          className={styles.toggle}
          data-row={point.exclusion}
          onClick={() => onToggle(point.exclusion)}
          aria-label={words.leaveOut(point.name)}
        >
          {point.exclusion === point.id ? words.leaveOutShort : words.leaveOutScores(formatInteger(point.modelRows))}
        </button>
        {point.exclusion === point.id ? null : (
          <button
            type="button"
            className={styles.toggle}
            data-row={point.id}
            onClick={() => onToggle(point.id)}
            aria-label={words.leaveOutScore(point.name)}
          >
            {words.leaveOutScoreShort}
          </button>
        )}
      </td>
    </tr>
  )
}
