'use client'

import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import { pointAtRow, rowOfEvent, useMarkedRow } from '@/components/pointing/pointed-row'
import type { Figure } from '@/lib/figure/figure'
import { formats } from '@/lib/text/formats'
import { tabTableWords } from '@/lib/text/tabs/tables'
import { type PointColumn, pointColumns } from './point-columns'
import { PointRow } from './point-row'
import styles from './points-table.module.css'
import { foundPoints, shownPoints } from './shown-points'
import edges from './table-edges.module.css'
import { TableTools } from './table-tools'
import { useKeptFocus } from './use-kept-focus'

const SHOWN_AT_FIRST = 25
/** Beyond so many, only those in sight are there. */
const MOST_ROWS = 200

const VirtualRows = lazy(() => import('./virtual-rows').then(({ VirtualRows }) => ({ default: VirtualRows })))

interface Props {
  readonly figure: Figure
  /** Leaves a used row out. */
  readonly onToggle: (id: string) => void
}

/** The rows that the fit used, with the influence of each: sorted by any column, found by name, copied as they are shown. */
export function PointsTable({ figure, onToggle }: Props) {
  const { points, thinned, view } = figure
  const words = tabTableWords(view.lang)
  const { formatInteger } = formats(view.lang)
  const [all, setAll] = useState(false)
  const [text, setText] = useState('')
  const [sorted, setSorted] = useState<Sorted>({ key: 'date', descending: false })
  const toggle = useKeptFocus(onToggle)
  const frame = useRef<HTMLDivElement>(null)
  useMarkedRow(frame)
  const columns = useMemo(() => pointColumns(figure), [figure])
  const by = columns.find(({ key }) => key === sorted.key)
  // A letter is typed at once, whatever there is to search.
  const wanted = useDeferredValue(text)
  const found = useMemo(() => foundPoints(points, wanted), [points, wanted])
  const shown = useMemo(
    () => shownPoints(found, { value: by?.value ?? (() => null), descending: sorted.descending }),
    [found, by, sorted.descending],
  )
  const listed = all ? shown : shown.slice(0, SHOWN_AT_FIRST)
  const virtual = listed.length > MOST_ROWS
  const row = { lang: view.lang, columns, onToggle: toggle }
  return (
    <section className={styles.section} aria-labelledby="rows-used">
      <h2 id="rows-used" className={styles.heading}>
        {words.rowsUsed} <span className={styles.count}>{formatInteger(thinned?.points ?? points.length)}</span>
      </h2>
      {points.length > 1 ? <TableTools {...{ figure, shown, text }} onText={setText} /> : null}
      <div
        ref={frame}
        className={`${styles.scroll} ${edges.edges}`}
        tabIndex={0}
        role="region"
        aria-label={words.tableOfTheRowsUsed}
        data-rows
        data-virtual={virtual || undefined}
        onPointerOver={(event) => {
          if (event.pointerType !== 'touch') pointAtRow(rowOfEvent(event), 'table')
        }}
        onPointerLeave={() => pointAtRow(null, 'table')}
        onFocus={(event) => pointAtRow(rowOfEvent(event), 'table')}
        onBlur={() => pointAtRow(null, 'table')}
      >
        <table
          className={styles.table}
          aria-rowcount={listed.length < points.length || virtual ? shown.length + 1 : undefined}
        >
          <thead>
            <tr aria-rowindex={virtual ? 1 : undefined}>
              {columns.map((column) => (
                <Head key={column.key} {...{ column, sorted }} onSort={setSorted} />
              ))}
              <th scope="col" className={styles.actionHead}>
                <span className={styles.hidden}>{words.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {virtual ? (
              <Suspense fallback={null}>
                <VirtualRows {...row} points={listed} frame={frame} />
              </Suspense>
            ) : (
              listed.map((point) => <PointRow key={point.id} {...row} point={point} />)
            )}
          </tbody>
        </table>
      </div>
      {shown.length > listed.length ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.showAllRows(formatInteger(shown.length))}
        </button>
      ) : null}
    </section>
  )
}

interface Sorted {
  readonly key: PointColumn['key']
  readonly descending: boolean
}

interface HeadProps {
  readonly column: PointColumn
  readonly sorted: Sorted
  readonly onSort: (sorted: Sorted) => void
}

/** A column's name, which sorts by it, and the other way when it does already. */
function Head({ column: { key, title, numeric }, sorted, onSort }: HeadProps) {
  const own = sorted.key === key
  return (
    <th
      scope="col"
      className={numeric ? styles.numeric : undefined}
      aria-sort={own ? (sorted.descending ? 'descending' : 'ascending') : undefined}
      data-column={key}
    >
      <button
        type="button"
        className={styles.sort}
        data-sorted={own ? (sorted.descending ? 'down' : 'up') : undefined}
        onClick={() => onSort({ key, descending: own && !sorted.descending })}
      >
        {title}
      </button>
    </th>
  )
}
