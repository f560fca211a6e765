import Link from 'next/link'
import { EstimateMark, FootAxis, ForestGrid, ForestKey, HeadAxis } from '@/components/forest/forest-marks'
import { forestScale } from '@/components/forest/forest-scale'
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
      <p className={table.legend}>
        <span>Months per factor of two, logarithmic</span>
        <span>
          <ForestKey shape="halving" tone="published" /> published
        </span>
        <span>
          <ForestKey shape="halving" /> ours
        </span>
        <span>
          <ForestKey shape="doubling" tone="published" /> doubling
        </span>
        <span>
          <ForestKey shape="bare" tone="published" /> no interval
        </span>
        <span>
          <ForestKey shape="law" /> Moore’s law
        </span>
      </p>
      <table role="table" className={`${table.table} ${styles.table}`}>
        <caption className="visually-hidden">Published numbers and ours</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Number
            </th>
            <th role="columnheader" scope="col" className={table.plot}>
              <span className="visually-hidden">Picture</span>
              <HeadAxis scale={scale} laws={laws} />
            </th>
            <th role="columnheader" scope="col">
              Published, and ours
            </th>
            <th role="columnheader" scope="col" className={table.number}>
              Difference
            </th>
            <th role="columnheader" scope="col">
              Verdict
            </th>
            <th role="columnheader" scope="col">
              Why
            </th>
          </tr>
        </thead>
        {studies.map((study) => (
          <tbody key={study} role="rowgroup">
            <tr role="row" className={table.groupRow}>
              <th role="rowheader" scope="rowgroup" colSpan={6} className={table.group}>
                <Link href={`/studies/${study}`} prefetch={false}>
                  {rows.find((row) => row.study === study)?.title}
                </Link>
              </th>
            </tr>
            {rows
              .filter((row) => row.study === study)
              .map((row) => (
                <Row key={`${row.measure} ${row.what}`} row={row} scale={scale} laws={laws} />
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
    </>
  )
}

function Row({
  row,
  scale,
  laws,
}: { readonly row: ReplicationRow; readonly scale: ReturnType<typeof forestScale> } & Pick<Props, 'laws'>) {
  const verdict = verdictNames[row.verdict]
  const [theirInterval, ourInterval] = [
    statedInterval(row, row.published, 'published'),
    statedInterval(row, row.ours, 'ours'),
  ]
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.what}>
        {row.what}
        <span className={table.sub}>{row.url === null ? row.source : <a href={row.url}>{row.source}</a>}</span>
      </th>
      <td role="cell" className={table.plot} data-empty={row.drawn === null || undefined}>
        <svg className={table.whisker} width="100%" height="100%" aria-hidden="true">
          <ForestGrid scale={scale} laws={laws} />
          {row.drawn && (
            <>
              <EstimateMark drawn={row.drawn.published} scale={scale} tone="published" shift={-10} />
              <EstimateMark drawn={row.drawn.ours} scale={scale} shift={10} />
            </>
          )}
        </svg>
      </td>
      <td role="cell" className={styles.numbers}>
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
      </td>
      <td role="cell" className={`${table.number} ${styles.difference}`}>
        {differenceText(row.difference)}
      </td>
      <td role="cell" className={styles.verdict} data-verdict={row.verdict}>
        <span aria-hidden="true">{verdict.sign}</span> {verdict.name}
      </td>
      <td role="cell" className={styles.why}>
        {row.why}
      </td>
    </tr>
  )
}
