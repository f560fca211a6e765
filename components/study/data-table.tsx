import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface TableColumn {
  readonly key: string
  readonly title: string
  readonly kind?: 'text' | 'number' | 'code'
}

export interface TableRow {
  readonly key: string
  readonly cells: Readonly<Record<string, ReactNode>>
}

/** A small table of facts. Wide ones scroll within their own frame, which keyboards reach too. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}) {
  return (
    <div className={styles.frame} role="region" aria-label={`${caption}, scrollable`} tabIndex={0}>
      <table className={styles.table}>
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
                    {row.cells[key]}
                  </th>
                ) : (
                  <td key={key} data-kind={kind}>
                    {row.cells[key]}
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
