import { DataTable } from '@/components/parts/data-table'
import styles from './findings.module.css'
import { studyPageWords } from '@/lib/text/pages/study-pages'
import { formats } from '@/lib/text/formats'
import type { Lang } from '@/lib/text/words-in'

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
export function Findings({ lang, groups }: { readonly lang: Lang; readonly groups: readonly FindingGroup[] }) {
  const texts = studyPageWords(lang)
  const { formatInteger } = formats(lang)
  if (groups.length === 0) return <p>{texts.noFindings}</p>
  return groups.map(({ rule, title, explanation, findings }) => (
    <details key={rule} className={styles.group} open={findings.length <= SHOWN_AT_ONCE}>
      <summary>
        {title} <span>({formatInteger(findings.length)})</span>
      </summary>
      <p>{explanation}</p>
      <DataTable
        lang={lang}
        caption={title}
        columns={[
          { key: 'row', title: texts.row, kind: 'code' },
          { key: 'line', title: texts.line, kind: 'number' },
          { key: 'column', title: texts.column, kind: 'code' },
          { key: 'value', title: texts.value, kind: 'value' },
          { key: 'why', title: texts.why },
          ...(findings.some(({ flags }) => flags !== '')
            ? [{ key: 'flags', title: texts.flaggedByTheTable, kind: 'code' as const }]
            : []),
        ]}
        rows={findings.map(({ key, ...cells }) => ({ key, cells }))}
      />
    </details>
  ))
}
