import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { StructureRow, StructureTime } from '@/lib/fits/scaling-law/reports/structure-table'
import { formatInteger, formatNumber } from '@/lib/text/format'
import { structureTimeWords, structureWords } from '@/lib/text/scaling-law'
import styles from './scaling-law.module.css'

/** All structures: what each is, how well it fits and what halving time it gives by either solver. */
export function StructuresTable({
  structures,
  href,
}: {
  readonly structures: readonly (StructureRow & { readonly convergedTimes: readonly StructureTime[] })[]
  /** The view of a structure, or null where no view can say it. */
  readonly href: (id: string) => string | null
}) {
  return (
    <DataTable
      caption="All structures of the scaling law"
      columns={[
        { key: 'structure', title: 'Structure' },
        { key: 'published', title: 'Months, as published', kind: 'number' },
        { key: 'converged', title: 'Months, converged', kind: 'number' },
        { key: 'r2', title: 'R²', kind: 'number' },
        { key: 'parameters', title: 'Parameters', kind: 'number' },
        { key: 'rows', title: 'Rows', kind: 'number' },
      ]}
      rows={structures.map(({ id, parameters, rows, r2, doubling, times, convergedTimes }) => ({
        key: id,
        cells: {
          structure: <StructureName id={id} href={href(id)} />,
          parameters: formatInteger(parameters),
          rows: rows === null ? 'too few' : formatInteger(rows),
          r2: r2 === null ? '–' : formatNumber(r2, 3),
          published: doubling === 'none' ? 'none' : <Times times={times} numerical={doubling === 'numerical'} />,
          converged:
            doubling === 'none' ? 'none' : <Times times={convergedTimes} numerical={doubling === 'numerical'} />,
        },
      }))}
    />
  )
}

function StructureName({ id, href }: { readonly id: string; readonly href: string | null }) {
  return (
    <>
      {href === null ? (
        id
      ) : (
        <Link href={href} prefetch={false} aria-label={`Structure ${id} in the workbench`}>
          {id}
        </Link>
      )}
      <span className={styles.sub}>{structureWords(id)}</span>
    </>
  )
}

function Times({ times, numerical }: { readonly times: readonly StructureTime[]; readonly numerical: boolean }) {
  return times.map((time, index) => (
    <span key={index} className={styles.line}>
      {structureTimeWords(time)}
      {numerical && '*'}
    </span>
  ))
}
