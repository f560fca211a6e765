import Link from 'next/link'
import { EstimateMark } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import { type ForestColumn, ForestTable } from '@/components/forest/forest-table'
import table from '@/components/forest/forest-table.module.css'
import { DottedText } from '@/components/parts/dotted-text'
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

/** Published estimates on one logarithmic axis, ours below those that ask the same. */
export function LiteratureTable({ groups, scale, laws }: Props) {
  return (
    <ForestTable
      caption="Published times per factor of two, months"
      className={styles.table}
      scale={scale}
      laws={laws}
      groups={groups.map(({ name, estimates }) => ({
        key: name,
        heading:
          name === '' ? null : (
            <>
              {name.charAt(0).toUpperCase() + name.slice(1)}
              <span>{countOf(estimates.length, estimates.length)}</span>
            </>
          ),
        rows: estimates,
      }))}
      keyOf={({ id }) => id}
      linkable
      head={{ title: 'Study', className: styles.study, cell: (row) => <Study row={row} /> }}
      marks={(row) => (
        <>
          {row.direction !== 'model' && (
            <EstimateMark
              drawn={{ ...row, direction: row.direction, range: row.level === null }}
              scale={scale}
              tone="published"
              shift={row.ours ? -10 : 0}
            />
          )}
          {row.ours && <EstimateMark drawn={row.ours} scale={scale} shift={10} />}
        </>
      )}
      columns={COLUMNS}
    />
  )
}

const COLUMNS: readonly ForestColumn<LiteratureRow>[] = [
  { title: 'Months', kind: 'number', className: styles.months, cell: (row) => <Months row={row} /> },
  { title: 'Interval', kind: 'text', className: styles.interval, cell: (row) => <Interval row={row} /> },
  {
    title: 'n',
    kind: 'number',
    className: styles.n,
    cell: ({ n, ours }) => (
      <>
        {n === null ? <span className={styles.none}>–</span> : formatInteger(n)}
        {ours && <span className={table.ours}>{formatInteger(ours.n)}</span>}
      </>
    ),
  },
  {
    title: 'Data',
    kind: 'text',
    className: styles.period,
    cell: (row) => period(row) ?? <span className={styles.none}>–</span>,
  },
  { title: 'Checked against', kind: 'text', className: styles.checked, cell: ({ verifiedFrom }) => verifiedFrom },
]

/** Who published it and what it is of; how it was published and made months of, and what to mind, on request. */
function Study({ row }: { readonly row: LiteratureRow }) {
  return (
    <>
      <a href={row.url}>{row.study}</a>
      <span className={table.sub}>
        <DottedText
          groups={[
            row.authors === null ? row.year : `${row.authors}, ${row.year}`,
            row.domain === row.field ? row.quantity : `${row.quantity}; ${row.domain}`,
          ]}
        />
      </span>
      <details className={styles.details}>
        <summary>
          As published<span className="visually-hidden">: {row.study}</span>
        </summary>
        <p>{row.publishedValue}.</p>
        {row.conversion !== 'as published' && <p>In months: {row.conversion}.</p>}
        {row.caveats !== null && <p>Mind: {row.caveats}.</p>}
      </details>
    </>
  )
}

function Months({ row: { months, direction, ours } }: { readonly row: LiteratureRow }) {
  return (
    <>
      {months === null ? (
        <span className={styles.direction}>{direction === 'model' ? 'no time' : direction}</span>
      ) : (
        <>
          <strong>{publishedMonths(months)}</strong> <span className={styles.direction}>{direction}</span>
        </>
      )}
      {ours && (
        <Link className={table.ours} href={ours.href} prefetch={false}>
          ours {formatMonths(ours.months)}
        </Link>
      )}
    </>
  )
}

function Interval({ row }: { readonly row: LiteratureRow }) {
  const { ours } = row
  const interval = publishedInterval(row)
  return (
    <>
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
    </>
  )
}

function oursInterval({ low, high }: OurAnswer): string {
  if (low === null) return 'no interval'
  return high === null ? `${formatMonths(low)} or more` : `${formatMonths(low)} to ${formatMonths(high)}`
}
