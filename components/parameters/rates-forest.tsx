import Link from 'next/link'
import { ChartDownload } from '@/components/export/pages/chart-download'
import { ForestLegend } from '@/components/forest/forest-legend'
import { RateMark } from '@/components/forest/forest-marks'
import { ForestTable } from '@/components/forest/forest-table'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'
import { type DrawnRate, ratesKeys, type RatesRow, ratesScale } from './rates-forest-chart'

interface Props {
  readonly lang: Lang
  readonly rows: readonly RatesRow[]
}

/** Pixels of the two marks above and below the middle of a row. */
const APART = 6

/** Two rates a benchmark on one axis: by the parameters and by the compute that a score needs. */
export function RatesForest({ lang, rows }: Props) {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const scale = ratesScale(rows)
  const cell = ({ value, interval, query }: DrawnRate) => (
    <Link prefetch={false} href={`/explore?${query}`}>
      {words.rateText(value, interval)}
    </Link>
  )
  return (
    <figure>
      <ForestLegend lead={page.ratesScale} keys={ratesKeys(lang)} />
      <ForestTable<RatesRow>
        lang={lang}
        caption={page.ratesCaption}
        className={undefined}
        scale={scale}
        laws={[]}
        groups={[{ key: 'all', heading: null, rows }]}
        keyOf={({ id }) => id}
        head={{ title: page.benchmark, cell: ({ label }) => label }}
        marks={({ parameters, compute }) => (
          <>
            <RateMark value={parameters.value} interval={parameters.interval} scale={scale} shift={-APART} />
            <RateMark value={compute.value} interval={compute.interval} scale={scale} tone="published" shift={APART} />
          </>
        )}
        columns={[
          { title: page.byParameters, kind: 'number', cell: ({ parameters }) => cell(parameters) },
          { title: page.byCompute, kind: 'number', cell: ({ compute }) => cell(compute) },
        ]}
      />
      <ChartDownload lang={lang} chart="parameters" />
    </figure>
  )
}
