import Link from 'next/link'
import { DottedText } from '@/components/parts/dotted-text'
import { EstimateMark, FootAxis, ForestGrid, HeadAxis } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import table from '@/components/forest/forest-table.module.css'
import { formatInteger, formatMonths, formatPercent } from '@/lib/text/format'
import { countOf, intervalKind, period, publishedInterval, publishedMonths } from '@/lib/text/literature'
import type { EstimateGroup } from '@/lib/published/select-estimates'
import type { LiteratureRow, OurAnswer } from './literature-row'
import styles from './literature-table.module.css'

interface Props {
  readonly groups: readonly EstimateGroup<LiteratureRow>[]
  readonly scale: ForestScale
  readonly laws: readonly number[]
}

/**
 * Published estimates on one logarithmic axis, ours below those that ask the same. The numbers beside the marks are the
 * equivalent for readers who can't see them; roles are written out because the narrow layout takes the table's display away.
 */
export function LiteratureTable({ groups, scale, laws }: Props) {
  return (
    <table role="table" className={`${table.table} ${styles.table}`}>
      <caption className="visually-hidden">Published times per factor of two, months</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Study
          </th>
          <th role="columnheader" scope="col" className={table.plot}>
            <span className="visually-hidden">Picture</span>
            <HeadAxis scale={scale} laws={laws} />
          </th>
          <th role="columnheader" scope="col" className={table.number}>
            Months
          </th>
          <th role="columnheader" scope="col">
            Interval
          </th>
          <th role="columnheader" scope="col" className={table.number}>
            n
          </th>
          <th role="columnheader" scope="col">
            Data
          </th>
          <th role="columnheader" scope="col">
            Checked against
          </th>
        </tr>
      </thead>
      {groups.map(({ name, estimates }) => (
        <tbody key={name} role="rowgroup">
          {name !== '' && (
            <tr role="row" className={table.groupRow}>
              <th role="rowheader" scope="rowgroup" colSpan={7} className={table.group}>
                {name.charAt(0).toUpperCase() + name.slice(1)}
                <span>{countOf(estimates.length, estimates.length)}</span>
              </th>
            </tr>
          )}
          {estimates.map((row) => (
            <EstimateRow key={row.id} row={row} scale={scale} laws={laws} />
          ))}
        </tbody>
      ))}
      <tfoot role="presentation" aria-hidden="true">
        <tr role="presentation">
          <td role="presentation" />
          <td role="presentation" className={table.plot}>
            <FootAxis scale={scale} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function EstimateRow({ row, scale, laws }: { readonly row: LiteratureRow } & Omit<Props, 'groups'>) {
  const { ours } = row
  const interval = publishedInterval(row)
  return (
    <tr role="row" id={row.id}>
      <th role="rowheader" scope="row" className={styles.study}>
        <a href={row.url}>{row.study}</a>
        <span className={table.sub}>
          <DottedText
            groups={[
              row.authors === null ? row.year : `${row.authors}, ${row.year}`,
              row.domain === row.field ? row.quantity : `${row.quantity}; ${row.domain}`,
            ]}
          />
        </span>
        <Details row={row} />
      </th>
      <td role="cell" className={table.plot}>
        <svg className={table.whisker} width="100%" height="100%" aria-hidden="true">
          <ForestGrid scale={scale} laws={laws} />
          {row.direction !== 'model' && (
            <EstimateMark
              drawn={{ ...row, direction: row.direction, range: row.level === null }}
              scale={scale}
              tone="published"
              shift={ours ? -10 : 0}
            />
          )}
          {ours && <EstimateMark drawn={ours} scale={scale} shift={10} />}
        </svg>
      </td>
      <td role="cell" className={`${table.number} ${styles.months}`}>
        {row.months === null ? (
          <span className={styles.direction}>{row.direction === 'model' ? 'no time' : row.direction}</span>
        ) : (
          <>
            <strong>{publishedMonths(row.months)}</strong> <span className={styles.direction}>{row.direction}</span>
          </>
        )}
        {ours && (
          <Link className={table.ours} href={ours.href} prefetch={false}>
            ours {formatMonths(ours.months)}
          </Link>
        )}
      </td>
      <td role="cell" className={styles.interval}>
        {interval === null ? (
          <span className={styles.none}>none published</span>
        ) : (
          <>
            {interval} <span className={styles.kind}>({intervalKind(row)})</span>
          </>
        )}
        {ours && (
          <span className={`${table.ours} ${styles.oursInterval}`}>
            {oursInterval(ours)}
            {ours.low !== null && <span className={styles.kind}> ({formatPercent(ours.level)})</span>}
          </span>
        )}
      </td>
      <td role="cell" className={`${table.number} ${styles.n}`}>
        {row.n === null ? <span className={styles.none}>–</span> : formatInteger(row.n)}
        {ours && <span className={table.ours}>{formatInteger(ours.n)}</span>}
      </td>
      <td role="cell" className={styles.period}>
        {period(row) ?? <span className={styles.none}>–</span>}
      </td>
      <td role="cell" className={styles.checked}>
        {row.verifiedFrom}
      </td>
    </tr>
  )
}

/** How the number was published and made months of, and what to mind. */
function Details({ row }: { readonly row: LiteratureRow }) {
  return (
    <details className={styles.details}>
      <summary>
        As published<span className="visually-hidden">: {row.study}</span>
      </summary>
      <p>{row.publishedValue}.</p>
      {row.conversion !== 'as published' && <p>In months: {row.conversion}.</p>}
      {row.caveats !== null && <p>Mind: {row.caveats}.</p>}
    </details>
  )
}

function oursInterval({ low, high }: OurAnswer): string {
  if (low === null) return 'no interval'
  return high === null ? `${formatMonths(low)} or more` : `${formatMonths(low)} to ${formatMonths(high)}`
}
