import Link from 'next/link'
import { formatNumber, formatPercent } from '@/lib/text/format'
import type { ForestRow } from './forest-rows'
import type { ForestScale } from './forest-scale'
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
            <Key shape="halving" /> falls by half
          </span>
          <span>
            <Key shape="doubling" /> doubles
          </span>
          <span>
            <Key shape="interval" /> {formatPercent(level)} interval
          </span>
          <span>
            <Key shape="law" /> Moore’s law
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

/** Lines of the laws and powers of two, the interval (with an arrow where it leaves the axis or has no end), the estimate. */
function Whisker({ row: { estimate }, scale, laws }: { readonly row: ForestRow } & Omit<ForestPlotProps, 'rows'>) {
  const at = (months: number) => `${scale.position(months)}%`
  return (
    <svg className={styles.whisker} width="100%" height="100%" aria-hidden="true">
      <Grid scale={scale} laws={laws} />
      {estimate && estimate.low !== null && (
        <g className={styles.mark}>
          <line x1={at(estimate.low)} x2={at(estimate.high ?? Infinity)} y1="50%" y2="50%" />
          <End at={at(estimate.low)} d="M0-5V5" />
          {estimate.high === null || estimate.high > scale.domain[1] ? (
            <End at="100%" d="M-7-5L0 0L-7 5" />
          ) : (
            <End at={at(estimate.high)} d="M0-5V5" />
          )}
        </g>
      )}
      {estimate && (
        <circle
          className={estimate.direction === 'halving' ? styles.halving : styles.doubling}
          cx={at(estimate.months)}
          cy="50%"
          r="5"
        />
      )}
    </svg>
  )
}

/** A small shape at a place given in per cent, which a path itself can't be. */
function End({ at, d }: { readonly at: string; readonly d: string }) {
  return (
    <svg x={at} y="50%" overflow="visible">
      <path d={d} />
    </svg>
  )
}

function Grid({ scale, laws }: Omit<ForestPlotProps, 'rows'>) {
  return (
    <>
      {scale.ticks.map((months) => (
        <line
          key={months}
          className={styles.tick}
          x1={`${scale.position(months)}%`}
          x2={`${scale.position(months)}%`}
          y1="0"
          y2="100%"
        />
      ))}
      {laws.map((months) => (
        <line
          key={months}
          className={styles.law}
          x1={`${scale.position(months)}%`}
          x2={`${scale.position(months)}%`}
          y1="0"
          y2="100%"
        />
      ))}
    </>
  )
}

/** Names of the laws: the first ends at its line, the last begins at its line, so that close lines do not collide. */
function HeadAxis({ scale, laws }: Omit<ForestPlotProps, 'rows'>) {
  return (
    <svg className={styles.axis} width="100%" height="40" aria-hidden="true">
      {laws.map((months, index) => (
        <text
          key={months}
          className={styles.lawName}
          x={`${scale.position(months)}%`}
          dx={index === 0 ? 5 : -5}
          y="12"
          textAnchor={index === 0 ? 'end' : 'start'}
        >
          {index === 0 ? `Moore ${months}` : months}
        </text>
      ))}
      <TickNames scale={scale} y={32} />
    </svg>
  )
}

function FootAxis({ scale }: { readonly scale: ForestScale }) {
  return (
    <svg className={styles.axis} width="100%" height="40" aria-hidden="true">
      <TickNames scale={scale} y={14} />
      <text x="0" y="32">
        ← faster
      </text>
      <text x="50%" y="32" textAnchor="middle">
        months
      </text>
      <text x="100%" y="32" textAnchor="end">
        slower →
      </text>
    </svg>
  )
}

function TickNames({ scale, y }: { readonly scale: ForestScale; readonly y: number }) {
  return scale.ticks.map((months, index) => (
    <text
      key={months}
      x={`${scale.position(months)}%`}
      y={y}
      textAnchor={index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle'}
    >
      {formatNumber(months, 1)}
    </text>
  ))
}

function Key({ shape }: { readonly shape: 'halving' | 'doubling' | 'interval' | 'law' }) {
  return (
    <svg className={styles.key} width="20" height="12" aria-hidden="true">
      {shape === 'interval' && (
        <g className={styles.mark}>
          <path d="M1 6H19M1 2V10M19 2V10" />
        </g>
      )}
      {shape === 'law' && <line className={styles.law} x1="10" x2="10" y1="0" y2="12" />}
      {shape === 'halving' && <circle className={styles.halving} cx="10" cy="6" r="4.5" />}
      {shape === 'doubling' && <circle className={styles.doubling} cx="10" cy="6" r="4.5" />}
    </svg>
  )
}
