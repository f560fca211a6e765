import Link from 'next/link'
import { DataTable } from '@/components/parts/data-table'
import type { StructureRow, StructureTime } from '@/lib/fits/scaling-law/reports/structure-table'
import styles from './scaling-law.module.css'
import { scalingLawPageWords } from '@/lib/text/pages/scaling-law-page'
import { formats } from '@/lib/text/formats'
import { scalingLawWords } from '@/lib/text/scaling-law'
import type { Lang } from '@/lib/text/words-in'

/** All structures: what each is, how well it fits and what halving time it gives by either solver. */
export function StructuresTable({
  lang,
  structures,
  href,
}: {
  readonly lang: Lang
  readonly structures: readonly (StructureRow & { readonly convergedTimes: readonly StructureTime[] })[]
  /** The view of a structure, or null where no view can say it. */
  readonly href: (id: string) => string | null
}) {
  const words = scalingLawPageWords(lang)
  const { formatInteger, formatNumber } = formats(lang)
  return (
    <DataTable
      lang={lang}
      caption={words.structuresTable}
      columns={[
        { key: 'structure', title: words.structure },
        { key: 'published', title: words.monthsAsPublished, kind: 'number' },
        { key: 'converged', title: words.monthsConverged, kind: 'number' },
        { key: 'r2', title: words.r2, kind: 'number' },
        { key: 'parameters', title: words.parameters, kind: 'number' },
        { key: 'rows', title: words.rows, kind: 'number' },
      ]}
      rows={structures.map(({ id, parameters, rows, r2, doubling, times, convergedTimes }) => ({
        key: id,
        cells: {
          structure: <StructureName lang={lang} id={id} href={href(id)} />,
          parameters: formatInteger(parameters),
          rows: rows === null ? words.tooFew : formatInteger(rows),
          r2: r2 === null ? '–' : formatNumber(r2, 3),
          published:
            doubling === 'none' ? words.none : <Times lang={lang} times={times} numerical={doubling === 'numerical'} />,
          converged:
            doubling === 'none' ? (
              words.none
            ) : (
              <Times lang={lang} times={convergedTimes} numerical={doubling === 'numerical'} />
            ),
        },
      }))}
    />
  )
}

function StructureName({ lang, id, href }: { readonly lang: Lang; readonly id: string; readonly href: string | null }) {
  const words = scalingLawPageWords(lang)
  const { structureWords } = scalingLawWords(lang)
  return (
    <>
      {href === null ? (
        id
      ) : (
        <Link href={href} prefetch={false} aria-label={words.structureInTheWorkbench(id)}>
          {id}
        </Link>
      )}
      <span className={styles.sub}>{structureWords(id)}</span>
    </>
  )
}

function Times({
  lang,
  times,
  numerical,
}: {
  readonly lang: Lang
  readonly times: readonly StructureTime[]
  readonly numerical: boolean
}) {
  const { structureTimeWords } = scalingLawWords(lang)
  return times.map((time, index) => (
    <span key={index} className={styles.line}>
      {structureTimeWords(time)}
      {numerical && '*'}
    </span>
  ))
}
