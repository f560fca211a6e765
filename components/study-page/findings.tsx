import { formatInteger } from '@/lib/text/format'
import { DataTable } from '@/components/parts/data-table'
import styles from './findings.module.css'

/** What the data lint found in one row, in words. */
export interface FindingText {
  readonly key: string
  readonly row: string
  readonly line: string
  readonly column: string
  readonly value: string
  readonly why: string
  /** Faults that the table itself already names for the row. */
  readonly flags: string
}

/** Everything that one rule found. */
export interface FindingGroup {
  readonly rule: string
  readonly title: string
  readonly explanation: string
  readonly findings: readonly FindingText[]
}

/** A longer list stays folded, so that what follows it can be found. */
const SHOWN_AT_ONCE = 8

/** Rows to be read with care. They are kept as the source has them, and used. */
export function Findings({ groups }: { readonly groups: readonly FindingGroup[] }) {
  if (groups.length === 0) return <p>No row contradicts itself, its arXiv identifier or another row.</p>
  return groups.map(({ rule, title, explanation, findings }) => (
    <details key={rule} className={styles.group} open={findings.length <= SHOWN_AT_ONCE}>
      <summary>
        {title} <span>({formatInteger(findings.length)})</span>
      </summary>
      <p>{explanation}</p>
      <DataTable
        caption={title}
        columns={[
          { key: 'row', title: 'Row', kind: 'code' },
          { key: 'line', title: 'Line', kind: 'number' },
          { key: 'column', title: 'Column', kind: 'code' },
          { key: 'value', title: 'Value', kind: 'value' },
          { key: 'why', title: 'Why' },
          ...(findings.some(({ flags }) => flags !== '')
            ? [{ key: 'flags', title: 'Flagged by the table', kind: 'code' as const }]
            : []),
        ]}
        rows={findings.map(({ key, ...cells }) => ({ key, cells }))}
      />
    </details>
  ))
}
