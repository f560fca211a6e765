import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'
import { formatNumber } from '@/lib/text/format'
import { structureTimeWords } from '@/lib/text/scaling-law'

/** The picture's numbers: months and objective at each penalty, each a link to its view. */
export function DeltaTable({
  rows,
  href,
}: {
  readonly rows: readonly DeltaSensitivity[]
  readonly href: (row: Pick<DeltaSensitivity, 'delta' | 'solver'>) => string
}) {
  const deltas = [...new Set(rows.map(({ delta }) => delta))]
  const cell = (delta: number, solver: DeltaSensitivity['solver']) => {
    const row = rows.find((one) => one.delta === delta && one.solver === solver)
    if (!row?.times[0]) return {}
    return {
      [solver]: (
        <Link href={href(row)} prefetch={false}>
          {structureTimeWords(row.times[0])}
        </Link>
      ),
      [`${solver} objective`]: formatNumber(row.objective, 5),
    }
  }
  return (
    <DataTable
      caption="Halving time over the penalty"
      columns={[
        { key: 'delta', title: 'Penalty δ', kind: 'number' },
        { key: 'as-published', title: 'As published, months', kind: 'number' },
        { key: 'converged', title: 'Converged, months', kind: 'number' },
        { key: 'as-published objective', title: 'Objective, as published', kind: 'number' },
        { key: 'converged objective', title: 'Objective, converged', kind: 'number' },
      ]}
      rows={deltas.map((delta) => ({
        key: String(delta),
        cells: { delta: String(delta), ...cell(delta, 'as-published'), ...cell(delta, 'converged') },
      }))}
    />
  )
}
