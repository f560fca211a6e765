import type { ReactNode } from 'react'
import type { Mapping } from '@/lib/data/import/mapping'
import { importForm } from '@/lib/text/import/form'
import type { Lang } from '@/lib/text/words-in'
import type { BuildSummary, TableSummary } from '../session/session-answers'
import type { Import } from '../session/import-state'
import styles from './field.module.css'

export interface MappingProps {
  readonly lang: Lang
  readonly table: TableSummary
  readonly mapping: Mapping
  readonly built: BuildSummary | null
  readonly onChange: Import['changeMapping']
}

/** One part that a column can play: its name, its choices, and how many rows it serves. */
export function Part({
  lang,
  title,
  needed = false,
  note,
  children,
}: {
  readonly lang: Lang
  readonly title: string
  readonly needed?: boolean
  readonly note?: string | null
  readonly children: ReactNode
}) {
  return (
    <fieldset className={styles.part}>
      <legend>
        {title}
        {needed ? <span className={styles.needed}> {importForm(lang).needed}</span> : null}
      </legend>
      <div className={styles.fields}>{children}</div>
      <p className={styles.note}>{note}</p>
    </fieldset>
  )
}

/** How many of the usable rows have a value here; nothing to say where all do. */
export function usedNote(lang: Lang, built: BuildSummary | null, role: keyof BuildSummary['usedCells']): string | null {
  const used = built?.usedCells[role]
  if (!built || used === undefined || used === built.usable) return null
  return importForm(lang).haveOne(used, built.usable)
}
