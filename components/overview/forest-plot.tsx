import Link from 'next/link'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ForestLegend } from '@/components/forest/forest-legend'
import { EstimateMark } from '@/components/forest/forest-marks'
import type { ForestScale } from '@/components/forest/forest-scale'
import { ForestTable } from '@/components/forest/forest-table'
import sub from '@/components/forest/forest-table.module.css'
import { forestKeys } from './forest-keys'
import { type ForestRow, hasRate } from './forest-rows'
import styles from './forest-plot.module.css'
import { overviewWords } from '@/lib/text/pages/overview'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

interface Props {
  readonly lang: Lang
  readonly rows: readonly ForestRow[]
  /** Studies that laws are measured on: set apart, as what Moore's law is made of and no progress of algorithms. */
  readonly hardware: ReadonlySet<string>
  readonly scale: ForestScale
  /** Months of the lines through all rows. */
  readonly laws: readonly number[]
}

/** Time per factor of two of every study on one logarithmic axis; a whole row opens its view. */
export function ForestPlot({ lang, rows, hardware, scale, laws }: Props) {
  const words = overviewWords(lang)
  const { formatPercent } = formats(lang)
  const level = formatPercent(rows.find(({ estimate }) => estimate)?.estimate?.level ?? 0.95)
  const progress = rows.filter(({ study }) => !hardware.has(study))
  const unclear = progress.filter((row) => !hasRate(row))
  return (
    <figure className={styles.figure} aria-labelledby="forest-title">
      <figcaption>
        <h2 id="forest-title">{words.forestTitle}</h2>
        <ForestLegend lead={words.forestScale} keys={forestKeys(rows, scale, level, lang)} />
      </figcaption>
      <ForestTable
        lang={lang}
        caption={null}
        wide
        fixed
        className={styles.table}
        scale={scale}
        laws={laws}
        groups={[
          { key: 'progress', heading: null, rows: progress.filter(hasRate) },
          ...(unclear.length === 0 ? [] : [{ key: 'unclear', heading: words.unclearRows, rows: unclear }]),
          { key: 'hardware', heading: words.hardwareRows, rows: rows.filter(({ study }) => hardware.has(study)) },
        ]}
        keyOf={({ study }) => study}
        head={{
          title: words.study,
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
          problem === null ? null : { className: styles.problem, text: words.noTrend(problem) }
        }
        columns={[
          {
            title: words.months,
            kind: 'number',
            className: styles.months,
            data: ({ estimate }) => (estimate?.instead ? { 'data-instead': '' } : {}),
            cell: ({ estimate, caution }) => (
              <>
                {caution && (
                  <Link href={caution.href} prefetch={false} className={styles.caution} title={caution.text}>
                    <span aria-hidden="true">{words.cautionMark}</span>
                    <span className="visually-hidden">{caution.text}</span>
                  </Link>
                )}
                {estimate && (estimate.instead ?? estimate.monthsText)}{' '}
                <span>{estimate?.instead === null ? words.directions[estimate.direction] : null}</span>
              </>
            ),
          },
          {
            title: words.interval(level),
            kind: 'number',
            className: styles.interval,
            cell: ({ estimate }) =>
              estimate && (
                <Link href={estimate.coverageHref} prefetch={false} title={words.toCoverage}>
                  {estimate.intervalText}
                </Link>
              ),
          },
          { title: words.n, kind: 'number', className: styles.n, cell: ({ estimate }) => estimate?.n },
          { title: words.years, kind: 'text', className: styles.years, cell: ({ estimate }) => estimate?.years },
          { title: words.method, kind: 'text', className: styles.method, cell: ({ estimate }) => estimate?.method },
        ]}
      />
      {rows.some(({ caution }) => caution) ? <p className={styles.note}>{words.cautionNote}</p> : null}
      <ChartDownload lang={lang} chart="studies" />
    </figure>
  )
}
