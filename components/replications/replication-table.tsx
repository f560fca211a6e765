import Link from 'next/link'
import { ForestLegend } from '@/components/forest/forest-legend'
import { EstimateMark } from '@/components/forest/forest-marks'
import { forestScale } from '@/components/forest/forest-scale'
import { type ForestColumn, ForestTable } from '@/components/forest/forest-table'
import table from '@/components/forest/forest-table.module.css'
import { formatInteger } from '@/lib/text/format'
import { differenceText, oursText, publishedText, statedInterval, verdictNames } from '@/lib/text/literature'
import type { ReplicationRow } from './replication-row'
import styles from './replication-table.module.css'

interface Props {
  readonly rows: readonly ReplicationRow[]
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/** Published numbers above ours, study by study, with the difference, the verdict, and why they differ. */
export function ReplicationTable({ rows, laws }: Props) {
  const scale = forestScale(
    rows
      .flatMap(({ drawn }) => (drawn ? [drawn.published, drawn.ours] : []))
      .flatMap(({ months, low, high }) => {
        const place = months ?? low ?? high
        return place === null ? [] : [{ months: place, low, high }]
      }),
    laws,
  )
  const studies = [...new Set(rows.map(({ study }) => study))]
  return (
    <>
      <ForestLegend
        lead="Months per factor of two, logarithmic"
        keys={[
          { shape: 'halving', tone: 'published', text: 'published' },
          { shape: 'halving', text: 'ours' },
          { shape: 'doubling', tone: 'published', text: 'doubling' },
          { shape: 'bare', tone: 'published', text: 'no interval' },
          { shape: 'law', text: 'Moore’s law' },
        ]}
      />
      <ForestTable
        caption="Published numbers and ours"
        className={styles.table}
        scale={scale}
        laws={laws}
        groups={studies.map((study) => {
          const own = rows.filter((row) => row.study === study)
          return {
            key: study,
            heading: (
              <Link href={`/studies/${study}`} prefetch={false}>
                {own[0]?.title}
              </Link>
            ),
            rows: own,
          }
        })}
        keyOf={({ measure, what }) => `${measure} ${what}`}
        head={{
          title: 'Number',
          className: styles.what,
          cell: ({ what, url, source }) => (
            <>
              {what}
              <span className={table.sub}>{url === null ? source : <a href={url}>{source}</a>}</span>
            </>
          ),
        }}
        marks={({ drawn }) =>
          drawn && (
            <>
              <EstimateMark drawn={drawn.published} scale={scale} tone="published" shift={-10} />
              <EstimateMark drawn={drawn.ours} scale={scale} shift={10} />
            </>
          )
        }
        columns={COLUMNS}
      />
    </>
  )
}

const COLUMNS: readonly ForestColumn<ReplicationRow>[] = [
  { title: 'Published, and ours', kind: 'text', className: styles.numbers, cell: (row) => <Numbers row={row} /> },
  {
    title: 'Difference',
    kind: 'number',
    className: styles.difference,
    cell: ({ difference }) => differenceText(difference),
  },
  {
    title: 'Verdict',
    kind: 'text',
    className: styles.verdict,
    data: ({ verdict }) => ({ 'data-verdict': verdict }),
    cell: ({ verdict }) => (
      <>
        <span aria-hidden="true">{verdictNames[verdict].sign}</span> {verdictNames[verdict].name}
      </>
    ),
  },
  { title: 'Why', kind: 'text', className: styles.why, cell: ({ why }) => why },
]

function Numbers({ row }: { readonly row: ReplicationRow }) {
  const theirInterval = statedInterval(row, row.published, 'published')
  const ourInterval = statedInterval(row, row.ours, 'ours')
  return (
    <>
      <strong>{publishedText(row, row.published)}</strong>
      {theirInterval !== null && (
        <>
          {' '}
          <span className={styles.interval}>({theirInterval})</span>
        </>
      )}
      <span className={table.ours}>
        <Link className={styles.oursNumber} href={row.href} prefetch={false}>
          ours {oursText(row, row.ours)}
        </Link>{' '}
        <span className={styles.interval}>
          ({ourInterval === null ? '' : `${ourInterval}; `}n {formatInteger(row.n)})
        </span>
      </span>
    </>
  )
}
