import Link from 'next/link'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ForestLegend } from '@/components/forest/forest-legend'
import { RateMark } from '@/components/forest/forest-marks'
import { type ForestColumn, ForestTable } from '@/components/forest/forest-table'
import sub from '@/components/forest/forest-table.module.css'
import type { BenchmarksTogether } from '@/lib/result/analyses/benchmarks-together'
import { benchmarksTogetherWords } from '@/lib/text/answer/benchmarks-together'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'
import { type BenchmarkRow, benchmarkRows } from './benchmark-rows'
import { benchmarksKeys, benchmarksScale, meanInterval } from './benchmarks-forest-chart'
import styles from './benchmarks-forest.module.css'

interface Props {
  readonly lang: Lang
  readonly together: readonly [inverse: BenchmarksTogether, pooled: BenchmarksTogether]
}

type Row = { readonly mean: true } | ({ readonly mean: false } & BenchmarkRow)

/** Pixels of the two methods' marks above and below the middle of a row. */
const APART = 6

/** The rate of every benchmark by both methods, and what they have in common; a whole row opens its view. */
export function BenchmarksForest({ lang, together }: Props) {
  const words = benchmarksTogetherWords(lang)
  const { formatInteger } = formats(lang)
  const [inverse, pooled] = together
  const rows = benchmarkRows(together)
  const scale = benchmarksScale(together)
  const column = (method: 'inverse' | 'pooled', all: BenchmarksTogether): ForestColumn<Row> => ({
    title: words.shortMethods[method],
    kind: 'number',
    className: styles[method],
    cell: (row) => {
      if (row.mean) return words.rate(all.mean, meanInterval(all))
      const rate = row[method]
      return rate ? words.rate(rate.estimate, rate.interval) : words.noRate
    },
  })
  return (
    <figure className={styles.figure} aria-labelledby="benchmarks-title">
      <figcaption>
        <h2 id="benchmarks-title">{words.title}</h2>
        <p className={styles.finding}>{words.finding(together)}</p>
        <ForestLegend lead={words.scale} keys={benchmarksKeys(together, lang)} />
      </figcaption>
      <ForestTable<Row>
        lang={lang}
        caption={null}
        className={styles.table}
        scale={scale}
        laws={[]}
        groups={[
          { key: 'mean', heading: null, rows: [{ mean: true }] },
          { key: 'each', heading: null, rows: rows.map((row) => ({ mean: false as const, ...row })) },
        ]}
        keyOf={(row) => (row.mean ? 'mean' : row.id)}
        head={{
          title: words.benchmark,
          className: styles.label,
          cell: (row) =>
            row.mean ? (
              <>
                <strong>{words.mean}</strong>
                <span className={sub.sub}>{words.meanSub}</span>
              </>
            ) : (
              <Link href={row.href} prefetch={false}>
                {row.label}
              </Link>
            ),
        }}
        marks={(row) =>
          row.mean ? (
            <>
              <MeanMark all={inverse} scale={scale} tone="ours" shift={-APART - 3} />
              <MeanMark all={pooled} scale={scale} tone="published" shift={APART + 3} />
            </>
          ) : (
            <>
              {row.inverse && (
                <RateMark
                  value={row.inverse.estimate}
                  interval={row.inverse.interval}
                  shrunken={row.inverse.shrunken.value}
                  scale={scale}
                  shift={-APART}
                />
              )}
              {row.pooled && (
                <RateMark
                  value={row.pooled.estimate}
                  interval={row.pooled.interval}
                  shrunken={row.pooled.shrunken.value}
                  scale={scale}
                  tone="published"
                  shift={APART}
                />
              )}
            </>
          )
        }
        columns={[
          column('inverse', inverse),
          column('pooled', pooled),
          {
            title: words.n,
            kind: 'number',
            className: styles.n,
            cell: (row) =>
              row.mean ? `${formatInteger(inverse.k)} / ${formatInteger(pooled.k)}` : formatInteger(row.n),
          },
        ]}
      />
      <p className={styles.notes}>
        {words.notes(together)}{' '}
        <Link href="/methods#benchmarks-together" prefetch={false}>
          {words.how}
        </Link>
      </p>
      <ChartDownload lang={lang} chart="benchmarks" />
    </figure>
  )
}

function MeanMark({
  all,
  ...placed
}: { readonly all: BenchmarksTogether } & Pick<Parameters<typeof RateMark>[0], 'scale' | 'tone' | 'shift'>) {
  return <RateMark value={all.mean} interval={meanInterval(all)} range={all.prediction} {...placed} />
}
