import Link from 'next/link'
import { EstimateMark, FootAxis, ForestGrid, ForestKey, HeadAxis } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import { formatPercent } from '@/lib/text/format'
import type { ForestRow } from './forest-rows'
import styles from './forest-plot.module.css'

export interface ForestPlotProps {
  readonly rows: readonly ForestRow[]
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/**
 * Time per factor of two of every study on one logarithmic axis. It is a table that holds a picture, as in a journal: the
 * numbers beside the marks are the equivalent for readers who can't see them. Roles are written out because the narrow
 * layout takes the table's own display, and with it its meaning, away.
 */
export function ForestPlot({ rows, scale, laws }: ForestPlotProps) {
  const level = rows.find(({ estimate }) => estimate)?.estimate?.level ?? 0.95
  return (
    <figure className={styles.figure} aria-labelledby="forest-title">
      <figcaption>
        <h2 id="forest-title">How fast does it halve?</h2>
        <p className={styles.legend}>
          <span>Months per factor of two, logarithmic; fastest first</span>
          <span>
            <ForestKey shape="halving" /> falls by half
          </span>
          <span>
            <ForestKey shape="doubling" /> doubles
          </span>
          <span>
            <ForestKey shape="interval" /> {formatPercent(level)} interval
          </span>
          <span>
            <ForestKey shape="law" /> Moore’s law
          </span>
        </p>
      </figcaption>
      <table role="table" className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Study
            </th>
            <th role="columnheader" scope="col" className={styles.plot}>
              <span className="visually-hidden">Picture</span>
              <HeadAxis scale={scale} laws={laws} />
            </th>
            <th role="columnheader" scope="col" className={styles.number}>
              Months
            </th>
            <th role="columnheader" scope="col" className={styles.number}>
              {formatPercent(level)} interval
            </th>
            <th role="columnheader" scope="col" className={styles.number}>
              n
            </th>
            <th role="columnheader" scope="col">
              Years
            </th>
            <th role="columnheader" scope="col">
              Method
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.study} row={row} scale={scale} laws={laws} />
          ))}
        </tbody>
        <tfoot role="presentation" aria-hidden="true">
          <tr role="presentation">
            <td role="presentation" />
            <td role="presentation" className={styles.plot}>
              <FootAxis scale={scale} />
            </td>
          </tr>
        </tfoot>
      </table>
    </figure>
  )
}

function Row({ row, scale, laws }: { readonly row: ForestRow } & Omit<ForestPlotProps, 'rows'>) {
  const { estimate } = row
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.label}>
        <Link href={row.href} prefetch={false}>
          {row.label}
        </Link>
        <span className={styles.cost}>{row.measure}</span>
      </th>
      <td role="cell" className={styles.plot}>
        <Whisker row={row} scale={scale} laws={laws} />
      </td>
      {estimate ? (
        <>
          <td role="cell" className={`${styles.number} ${styles.months}`}>
            {estimate.monthsText} <span>{estimate.direction === 'halving' ? 'halves' : 'doubles'}</span>
          </td>
          <td role="cell" className={`${styles.number} ${styles.interval}`}>
            {estimate.intervalText}
          </td>
          <td role="cell" className={`${styles.number} ${styles.n}`}>
            {estimate.n}
          </td>
          <td role="cell" className={styles.years}>
            {estimate.years}
          </td>
          <td role="cell" className={styles.method}>
            {estimate.method}
          </td>
        </>
      ) : (
        <td role="cell" colSpan={5} className={styles.problem}>
          No trend: {row.problem}
        </td>
      )}
    </tr>
  )
}

/** Lines of the laws and powers of two, and the estimate with its interval. */
function Whisker({ row: { estimate }, scale, laws }: { readonly row: ForestRow } & Omit<ForestPlotProps, 'rows'>) {
  return (
    <svg className={styles.whisker} width="100%" height="100%" aria-hidden="true">
      <ForestGrid scale={scale} laws={laws} />
      {estimate && <EstimateMark drawn={estimate} scale={scale} />}
    </svg>
  )
}
