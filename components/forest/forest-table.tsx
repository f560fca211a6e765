import type { ReactNode } from 'react'
import { FootAxis, ForestGrid, HeadAxis } from './forest-axes'
import type { ForestScale } from './forest-scale'
import { forestWords } from '@/lib/text/pages/forest'
import type { Lang } from '@/lib/text/words-in'
import styles from './forest-table.module.css'

/** A column beside the picture. */
export interface ForestColumn<Row> {
  readonly title: string
  readonly kind: 'text' | 'number'
  readonly className?: string | undefined
  readonly cell: (row: Row) => ReactNode
  /** What the cell's style hangs on. */
  readonly data?: (row: Row) => Readonly<Record<`data-${string}`, string>>
}

/** Rows under a heading of their own; null: under none. */
export interface ForestGroup<Row> {
  readonly key: string
  readonly heading: ReactNode
  readonly rows: readonly Row[]
}

interface Props<Row> {
  readonly lang: Lang
  readonly caption: string | null
  readonly className: string | undefined
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
  readonly groups: readonly ForestGroup<Row>[]
  /** Names the row; stands before the picture. */
  readonly head: Pick<ForestColumn<Row>, 'title' | 'className' | 'cell'>
  /** What the picture shows of a row; null: nothing. */
  readonly marks: (row: Row) => ReactNode
  readonly columns: readonly ForestColumn<Row>[]
  /** Said across all columns instead of their cells; null where a row has those. */
  readonly instead?: (row: Row) => { readonly className: string | undefined; readonly text: string } | null
  readonly keyOf: (row: Row) => string
  /** Its columns need more room than others': it is stacked earlier. */
  readonly wide?: boolean
  /** Each row can be linked to by its key. */
  readonly linkable?: boolean
  /** Columns take the widths of their classes and not of what is in them: a long table stands still while its rows arrive. */
  readonly fixed?: boolean
}

/**
 * A table that holds a picture, as in a journal: times per factor of two on one logarithmic axis, and beside the marks the
 * numbers, the equivalent for readers who can't see them. Roles are written out because the narrow layout takes the table's
 * own display, and with it its meaning, away.
 */
export function ForestTable<Row>(props: Props<Row>) {
  const { lang, caption, className, scale, laws, groups, head, columns, wide = false, fixed = false } = props
  return (
    <div className={styles.frame} data-wide={wide || undefined} data-fixed={fixed || undefined}>
      <table role="table" className={`${styles.table} ${className ?? ''}`}>
        {caption === null ? null : <caption className="visually-hidden">{caption}</caption>}
        {fixed && (
          <colgroup>
            <col className={head.className} />
            <col className={styles.plot} />
            {columns.map(({ title, className: width }) => (
              <col key={title} className={width} />
            ))}
          </colgroup>
        )}
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {head.title}
            </th>
            <th role="columnheader" scope="col" className={styles.plot}>
              <span className="visually-hidden">{forestWords(lang).picture}</span>
              <HeadAxis lang={lang} scale={scale} laws={laws} />
            </th>
            {columns.map(({ title, kind }) => (
              <th key={title} role="columnheader" scope="col" className={kind === 'number' ? styles.number : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, heading, rows }) => (
          <tbody key={key} role="rowgroup">
            {heading === null ? null : (
              <tr role="row" className={styles.groupRow}>
                <th role="rowheader" scope="rowgroup" colSpan={columns.length + 2} className={styles.group}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <ForestRow key={props.keyOf(row)} row={row} {...props} />
            ))}
          </tbody>
        ))}
        <tfoot role="presentation" aria-hidden="true">
          <tr role="presentation">
            <td role="presentation" />
            <td role="presentation" className={styles.plot}>
              <FootAxis lang={lang} scale={scale} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function ForestRow<Row>(props: Props<Row> & { readonly row: Row }) {
  const { row, scale, laws, head, columns, marks, instead, keyOf, linkable = false } = props
  const drawn = marks(row)
  const said = instead?.(row) ?? null
  return (
    <tr role="row" id={linkable ? keyOf(row) : undefined}>
      <th role="rowheader" scope="row" className={head.className}>
        {head.cell(row)}
      </th>
      <td role="cell" className={styles.plot} data-empty={drawn === null || undefined}>
        <svg className={styles.whisker} width="100%" height="100%" aria-hidden="true">
          <ForestGrid scale={scale} laws={laws} />
          {drawn}
        </svg>
      </td>
      {said ? (
        <td role="cell" colSpan={columns.length} className={said.className}>
          {said.text}
        </td>
      ) : (
        columns.map(({ title, kind, className, cell, data }) => (
          <td
            key={title}
            role="cell"
            className={kind === 'number' ? `${styles.number} ${className ?? ''}` : className}
            {...data?.(row)}
          >
            {cell(row)}
          </td>
        ))
      )}
    </tr>
  )
}
