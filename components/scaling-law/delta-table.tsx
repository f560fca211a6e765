import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { DeltaSensitivity } from '@/lib/fits/scaling-law/reports/structure-table'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

/** The picture's numbers: months and objective at each penalty, each a link to its view. */
export function DeltaTable({
  lang,
  rows,
  href,
}: {
  readonly lang: Lang
  readonly rows: readonly DeltaSensitivity[]
  readonly href: (row: Pick<DeltaSensitivity, 'delta' | 'solver'>) => string
}) {
  const words = scalingLawPageWords(lang)
  const { formatNumber } = formats(lang)
  const { structureTimeWords } = scalingLawWords(lang)
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
      [`${solver}-objective`]: formatNumber(row.objective, 5),
    }
  }
  return (
    <DataTable
      lang={lang}
      caption={words.deltaTable}
      columns={[
        { key: 'delta', title: words.penalty, kind: 'number' },
        { key: 'as-published', title: words.asPublishedMonths, kind: 'number' },
        { key: 'converged', title: words.convergedMonths, kind: 'number' },
        { key: 'as-published-objective', title: words.objectiveAsPublished, kind: 'number' },
        { key: 'converged-objective', title: words.objectiveConverged, kind: 'number' },
      ]}
      rows={deltas.map((delta) => ({
        key: String(delta),
        cells: { delta: String(delta), ...cell(delta, 'as-published'), ...cell(delta, 'converged') },
      }))}
    />
  )
}
