import Link from 'next/link'
import { ForestLegend } from '@/components/forest/forest-legend'
import { EstimateMark } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import { ForestTable } from '@/components/forest/forest-table'
import sub from '@/components/forest/forest-table.module.css'
import { formatPercent } from '@/lib/text/format'
import type { ForestRow } from './forest-rows'
import styles from './forest-plot.module.css'

interface Props {
  readonly rows: readonly ForestRow[]
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/** Time per factor of two of every study on one logarithmic axis; a whole row opens its view. */
export function ForestPlot({ rows, scale, laws }: Props) {
  const level = formatPercent(rows.find(({ estimate }) => estimate)?.estimate?.level ?? 0.95)
  return (
    <figure className={styles.figure} aria-labelledby="forest-title">
      <figcaption>
        <h2 id="forest-title">How fast does it halve?</h2>
        <ForestLegend
          lead="Months per factor of two, logarithmic; fastest first"
          keys={[
            { shape: 'halving', text: 'falls by half' },
            { shape: 'doubling', text: 'doubles' },
            { shape: 'interval', text: `${level} interval` },
            { shape: 'law', text: 'Moore’s law' },
          ]}
        />
      </figcaption>
      <ForestTable
        caption={null}
        wide
        className={styles.table}
        scale={scale}
        laws={laws}
        groups={[{ key: 'all', heading: null, rows }]}
        keyOf={({ study }) => study}
        head={{
          title: 'Study',
          className: styles.label,
          cell: ({ href, label, measure }) => (
            <>
              <Link href={href} prefetch={false}>
                {label}
              </Link>
              <span className={sub.sub}>{measure}</span>
            </>
          ),
        }}
        marks={({ estimate }) => estimate && <EstimateMark drawn={estimate} scale={scale} />}
        instead={({ problem }) =>
          problem === null ? null : { className: styles.problem, text: `No trend: ${problem}` }
        }
        columns={[
          {
            title: 'Months',
            kind: 'number',
            className: styles.months,
            cell: ({ estimate }) => (
              <>
                {estimate?.monthsText} <span>{estimate?.direction === 'halving' ? 'halves' : 'doubles'}</span>
              </>
            ),
          },
          {
            title: `${level} interval`,
            kind: 'number',
            className: styles.interval,
            cell: ({ estimate }) => estimate?.intervalText,
          },
          { title: 'n', kind: 'number', className: styles.n, cell: ({ estimate }) => estimate?.n },
          { title: 'Years', kind: 'text', className: styles.years, cell: ({ estimate }) => estimate?.years },
          { title: 'Method', kind: 'text', className: styles.method, cell: ({ estimate }) => estimate?.method },
        ]}
      />
    </figure>
  )
}
