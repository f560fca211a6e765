import Link from 'next/link'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ForestLegend } from '@/components/forest/forest-legend'
import { EstimateMark } from '@/components/forest/forest-marks'
import { type ForestColumn, ForestTable } from '@/components/forest/forest-table'
import table from '@/components/forest/forest-table.module.css'
import type { ReplicationRow } from './replication-row'
import { replicationsKeys, replicationsScale } from './replications-forest'
import styles from './replication-table.module.css'
import { replicationPageWords } from '@/lib/text/pages/replications-page'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'
import { formats } from '@/lib/text/formats'
import { literatureWords } from '@/lib/text/literature'

interface Props {
  readonly lang: Lang
  readonly rows: readonly ReplicationRow[]
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/** Published numbers above ours, study by study, with the difference, the verdict, and why they differ. */
export function ReplicationTable({ lang, rows, laws }: Props) {
  const words = replicationPageWords(lang)
  const scale = replicationsScale(rows, laws)
  const studies = [...new Set(rows.map(({ study }) => study))]
  return (
    <>
      <ForestLegend lead={words.scale} keys={replicationsKeys(lang)} />
      <ForestTable
        lang={lang}
        caption={words.table}
        fixed
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
          title: words.number,
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
        columns={columnsIn(lang)}
      />
      <ChartDownload lang={lang} chart="replications" />
    </>
  )
}

const columnsIn = (lang: Lang): readonly ForestColumn<ReplicationRow>[] => [
  {
    title: replicationPageWords(lang).publishedAndOurs,
    kind: 'text',
    className: styles.numbers,
    cell: (row) => <Numbers lang={lang} row={row} />,
  },
  {
    title: replicationPageWords(lang).difference,
    kind: 'number',
    className: styles.difference,
    cell: ({ difference }) => literatureWords(lang).differenceText(difference),
  },
  {
    title: replicationPageWords(lang).verdict,
    kind: 'text',
    className: styles.verdict,
    data: ({ verdict }) => ({ 'data-verdict': verdict }),
    cell: ({ verdict }) => (
      <>
        <span aria-hidden="true">{literatureWords(lang).verdictNames[verdict].sign}</span>{' '}
        {literatureWords(lang).verdictNames[verdict].name}
      </>
    ),
  },
  { title: replicationPageWords(lang).why, kind: 'text', className: styles.why, cell: ({ why }) => why },
]

function Numbers({ lang, row }: { readonly lang: Lang; readonly row: ReplicationRow }) {
  const words = replicationPageWords(lang)
  const { formatInteger } = formats(lang)
  const { oursText, publishedText, statedInterval } = literatureWords(lang)
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
          {words.ours} {oursText(row, row.ours)}
        </Link>{' '}
        <span className={styles.interval}>{words.countAside(ourInterval, formatInteger(row.n))}</span>
      </span>
      {row.otherSolver && <span className={table.ours}>{scalingLawWords(lang).otherSolverPart(row.otherSolver)}</span>}
    </>
  )
}
