import Link from 'next/link'
import { exploreHref } from '@/components/shell/explore-href'
import type { Study } from '@/lib/data/study'
import { DataTable } from '@/components/parts/data-table'
import { describePerformance } from './describe-performance'
import { seriesSize } from './series-size'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

/** The series of a study: how each is scored, in which costs it can be read, how many rows it has; each opens its view. */
export function BenchmarksTable({ lang, study: { meta, rows } }: { readonly lang: Lang; readonly study: Study }) {
  const words = studyPageWords(lang)
  const { formatInteger } = formats(lang)
  const costLabels = new Map(meta.costs.map(({ id, label }) => [id, label]))
  return (
    <DataTable
      lang={lang}
      caption={words.seriesTable}
      columns={[
        { key: 'label', title: words.series },
        { key: 'rows', title: words.rows, kind: 'number' },
        { key: 'performance', title: words.performance },
        { key: 'costs', title: words.costs },
      ]}
      rows={meta.benchmarks.map((benchmark) => ({
        key: benchmark.id,
        cells: {
          label: (
            <Link
              href={exploreHref(
                meta.id,
                benchmark.id === meta.defaults.benchmark ? '' : `benchmark=${encodeURIComponent(benchmark.id)}`,
              )}
              prefetch={false}
            >
              {benchmark.label}
            </Link>
          ),
          rows: formatInteger(seriesSize(rows, benchmark)),
          performance: describePerformance(benchmark.performance, lang),
          costs: [...new Set(benchmark.costs.map((id) => costLabels.get(id) ?? id))].join(', '),
        },
      }))}
    />
  )
}
