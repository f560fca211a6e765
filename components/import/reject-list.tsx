import { formatInteger } from '@/lib/text/format'
import { clip } from '@/lib/text/import'
import { rejectReason, rejectRemedy } from '@/lib/text/import-cells'
import type { BuildSummary } from './import-session'
import styles from './import.module.css'
import table from './import-table.module.css'

/** Every cell that keeps its row out: where it is, what it says, why not, and what to do. */
export function RejectList({ built, onDownload }: { readonly built: BuildSummary; readonly onDownload: () => void }) {
  if (built.rejectedCells === 0) return null
  const hidden = built.rejectedCells - built.rejected.length
  return (
    <section>
      <div className={styles.rejectHead}>
        <h2>Rows that can’t be used</h2>
        <button type="button" className={styles.button} onClick={onDownload}>
          Download these rows
        </button>
      </div>
      <div className={table.frame} role="region" aria-label="Rows that can’t be used" tabIndex={0}>
        <table className={table.table} data-stack>
          <thead>
            <tr>
              <th scope="col" data-kind="line">
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Reason</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {built.rejected.map((reject, index) => (
              <tr key={index}>
                <td data-kind="line" data-label="Line">
                  {reject.line}
                </td>
                <td data-label="Column">{clip(reject.column, 60) || 'whole row'}</td>
                <td data-label="Value">
                  {reject.value.trim() === '' ? (
                    <span className={styles.quiet}>blank</span>
                  ) : (
                    <code>{clip(reject.value, 60)}</code>
                  )}
                </td>
                <td data-label="Reason">{rejectReason(reject.reason)}</td>
                <td data-label="What to do">{rejectRemedy(reject)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p className={styles.quiet}>And {formatInteger(hidden)} more; the download has them all.</p> : null}
    </section>
  )
}
