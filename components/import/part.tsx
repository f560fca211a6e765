import type { ReactNode } from 'react'
import type { Mapping } from '@/lib/data/import/mapping'
import { formatInteger } from '@/lib/text/format'
import { clip } from '@/lib/text/import'
import type { BuildSummary, TableSummary } from './import-session'
import type { Import } from './import-state'
import styles from './field.module.css'

export interface MappingProps {
  readonly table: TableSummary
  readonly mapping: Mapping
  readonly built: BuildSummary | null
  readonly onChange: Import['changeMapping']
}

/** One part that a column can play: its name, its choices, and how many rows it serves. */
export function Part({
  title,
  needed = false,
  note,
  children,
}: {
  readonly title: string
  readonly needed?: boolean
  readonly note?: string | null
  readonly children: ReactNode
}) {
  return (
    <fieldset className={styles.part}>
      <legend>
        {title}
        {needed ? <span className={styles.needed}> needed</span> : null}
      </legend>
      <div className={styles.fields}>{children}</div>
      <p className={styles.note}>{note}</p>
    </fieldset>
  )
}

/** How many of the usable rows have a value here; nothing to say where all do. */
export function usedNote(built: BuildSummary | null, role: keyof BuildSummary['usedCells']): string | null {
  const used = built?.usedCells[role]
  if (!built || used === undefined || used === built.usable) return null
  return `${formatInteger(used)} of ${formatInteger(built.usable)} usable rows have one.`
}

/** Asks for a look where day and month, or the decimal mark, are a guess. */
export const bothWays = (text: string): string =>
  `“${clip(text, 30)}” can be read in two ways and no row settles it: please check.`
