import { Fragment, type ReactNode } from 'react'
import edges from '@/components/tabs/rows/table-edges.module.css'
import styles from './data-table.module.css'
import { shellWords } from '@/lib/text/pages/shell'
import type { Lang } from '@/lib/text/words-in'

export interface TableColumn {
  readonly key: string
  readonly title: string
  /** `value`: a cell as the table has it, kept on one line where it is short. */
  readonly kind?: 'number' | 'code' | 'value'
}

export interface TableRow {
  readonly key: string
  readonly cells: Readonly<Record<string, ReactNode>>
}

/** A small table of facts. Wide ones scroll within their own frame, which keyboards reach too. */
export function DataTable({
  lang,
  caption,
  columns,
  rows,
}: {
  readonly lang: Lang
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}) {
  const words = shellWords(lang)
  return (
    <div
      className={`${styles.frame} ${edges.edges}`}
      role="region"
      aria-label={words.scrollableTable(caption)}
      tabIndex={0}
    >
      <table className={styles.table} data-room={roomOf(columns)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, kind }) => (
              <th key={key} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, kind }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" data-kind={kind}>
                    {breakable(row.cells[key], kind)}
                  </th>
                ) : (
                  <td key={key} data-kind={kind}>
                    {breakable(row.cells[key], kind)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/**
 * With more columns a table gets room to scroll in, so that a phone does not press its sentences into towers; numbers take
 * no more than they need, so that the first of them are in sight.
 */
const roomOf = ([, ...others]: readonly TableColumn[]): 'numbers' | 'wide' | undefined =>
  others.every(({ kind }) => kind === 'number') ? 'numbers' : others.length >= WIDE ? 'wide' : undefined

const WIDE = 4

/** Long column names and codes may end a line after an underscore, and nowhere else. */
function breakable(content: ReactNode, kind: TableColumn['kind']): ReactNode {
  if (kind !== 'code' || typeof content !== 'string') return content
  return content.split(/(?<=_)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
