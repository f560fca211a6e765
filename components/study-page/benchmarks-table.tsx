import Link from 'next/link'
import { exploreHref } from '@/components/shell/explore-href'
import type { Study } from '@/lib/data/study'
import { formatInteger } from '@/lib/text/format'
import { DataTable } from '@/components/parts/data-table'
import { describePerformance } from './describe-performance'
import { seriesSize } from './series-size'

/** The series of a study: how each is scored, in which costs it can be read, how many rows it has; each opens its view. */
export function BenchmarksTable({ study: { meta, rows } }: { readonly study: Study }) {
  const costLabels = new Map(meta.costs.map(({ id, label }) => [id, label]))
  return (
    <DataTable
      caption="Series of this study"
      columns={[
        { key: 'label', title: 'Series' },
        { key: 'rows', title: 'Rows', kind: 'number' },
        { key: 'performance', title: 'Performance; scale in fits' },
        { key: 'costs', title: 'Costs' },
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
          performance: describePerformance(benchmark.performance),
          costs: [...new Set(benchmark.costs.map((id) => costLabels.get(id) ?? id))].join(', '),
        },
      }))}
    />
  )
}
