import type { Repair } from '@/lib/data/import/import-problem'
import { formatInteger } from '@/lib/text/format'
import { clip } from '@/lib/text/import'
import { repairLabels } from '@/lib/text/import-cells'
import type { BuildSummary, TableSummary } from './import-session'
import type { Import } from './import-state'
import styles from './import.module.css'
import own from './reject-list.module.css'
import table from './import-table.module.css'

/** Cells that were read after something in them was put right: what they said and what was taken. */
export function RepairList({
  table: summary,
  built,
  onChange,
}: {
  readonly table: TableSummary
  readonly built: BuildSummary
  readonly onChange: Import['changeMapping']
}) {
  if (built.repairedCells === 0) return null
  const hidden = built.repairedCells - built.repaired.length
  const undo = ({ line, column }: Repair) =>
    onChange((now) => ({
      ...now,
      corrections: now.corrections.filter((one) => one.line !== line || summary.header[one.column] !== column),
    }))
  return (
    <details className={own.group}>
      <summary>
        {formatInteger(built.repairedRows)} {built.repairedRows === 1 ? 'row was' : 'rows were'} read after something
        was put right
      </summary>
      <div className={table.frame} role="region" aria-label="Cells that were put right" tabIndex={0}>
        <table className={table.table} data-stack>
          <thead>
            <tr>
              <th scope="col" data-kind="line">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Read as</th>
              <th scope="col">What was done</th>
            </tr>
          </thead>
          <tbody>
            {built.repaired.map((repair) => (
              <tr key={`${repair.line} ${repair.column}`}>
                <td data-kind="line" data-label="Line">
                  {repair.line}
                </td>
                <td data-label="Column">{clip(repair.column, 60)}</td>
                <td data-label="Value">
                  <code>{clip(repair.value, 60)}</code>
                </td>
                <td data-label="Read as">{clip(repair.read, 40)}</td>
                <td data-label="What was done">
                  {repair.codes.map((code) => repairLabels[code]).join('; ')}
                  {repair.codes.includes('corrected') ? (
                    <>
                      {' '}
                      <button type="button" className={styles.link} onClick={() => undo(repair)}>
                        Undo
                      </button>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p className={styles.quiet}>And {formatInteger(hidden)} more.</p> : null}
    </details>
  )
}
