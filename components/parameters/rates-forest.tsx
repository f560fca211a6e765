import Link from 'next/link'
import { ForestLegend } from '@/components/forest/forest-legend'
import { RateMark } from '@/components/forest/forest-marks'
import { rateScale } from '@/components/forest/forest-scale'
import { ForestTable } from '@/components/forest/forest-table'
import { parametersPageWords } from '@/lib/text/pages/parameters-page'
import type { Lang } from '@/lib/text/words-in'

/** A rate, doublings a year, with the query of the view that it is of. */
interface DrawnRate {
  readonly value: number
  readonly interval: readonly [number, number]
  readonly query: string
}

interface RatesRow {
  readonly id: string
  readonly label: string
  readonly parameters: DrawnRate
  readonly compute: DrawnRate
}

interface Props {
  readonly lang: Lang
  readonly rows: readonly RatesRow[]
}

/** Beyond these an interval leaves the axis: one wide one must not press all others together. */
const MOST = 10
/** Pixels of the two marks above and below the middle of a row. */
const APART = 6

/** Two rates a benchmark on one axis: by the parameters and by the compute that a score needs. */
export function RatesForest({ lang, rows }: Props) {
  const words = parametersPageWords(lang)
  const { parametersPage: page } = words
  const within = (value: number) => Math.min(MOST, Math.max(-MOST, value))
  const scale = rateScale(
    rows.flatMap(({ parameters, compute }) => [...parameters.interval, ...compute.interval].map(within)),
  )
  const cell = ({ value, interval, query }: DrawnRate) => (
    <Link prefetch={false} href={`/explore?${query}`}>
      {words.rateText(value, interval)}
    </Link>
  )
  return (
    <figure>
      <ForestLegend
        lead={page.ratesScale}
        keys={[
          { shape: 'halving', text: page.byParameters },
          { shape: 'halving', tone: 'published', text: page.byCompute },
        ]}
      />
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
    </figure>
  )
}
