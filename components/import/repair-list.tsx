import type { Repair } from '@/lib/data/import/import-problem'
import { clip } from '@/lib/text/clip'
import { importCellWords } from '@/lib/text/import/cells'
import { importForm } from '@/lib/text/import/form'
import type { Lang } from '@/lib/text/words-in'
import type { BuildSummary, TableSummary } from './session/session-answers'
import type { Import } from './session/import-state'
import styles from './import.module.css'
import own from './reject-list.module.css'
import table from './import-table.module.css'

/** Cells that were read after something in them was put right: what they said and what was taken. */
export function RepairList({
  lang,
  table: summary,
  built,
  onChange,
}: {
  readonly lang: Lang
  readonly table: TableSummary
  readonly built: BuildSummary
  readonly onChange: Import['changeMapping']
}) {
  const words = importForm(lang)
  const { repairs } = importCellWords(lang)
  if (built.repairedCells === 0) return null
  const hidden = built.repairedCells - built.repaired.length
  const undo = ({ line, column }: Repair) =>
    onChange((now) => ({
      ...now,
      corrections: now.corrections.filter((one) => one.line !== line || summary.header[one.column] !== column),
    }))
  return (
    <details className={own.group}>
      <summary>{words.putRight(built.repairedRows)}</summary>
      <div className={table.frame} role="region" aria-label={words.putRightLabel} tabIndex={0}>
        <table className={table.table} data-stack>
          <thead>
            <tr>
              <th scope="col" data-kind="line">
                {words.line}
              </th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.readAs}</th>
              <th scope="col">{words.whatWasDone}</th>
            </tr>
          </thead>
          <tbody>
            {built.repaired.map((repair) => (
              <tr key={`${repair.line} ${repair.column}`}>
                <td data-kind="line" data-label={words.line}>
                  {repair.line}
                </td>
                <td data-label={words.column}>{clip(repair.column, 60)}</td>
                <td data-label={words.value}>
                  <code>{clip(repair.value, 60)}</code>
                </td>
                <td data-label={words.readAs}>{clip(repair.read, 40)}</td>
                <td data-label={words.whatWasDone}>
                  {repair.codes.map((code) => repairs[code]).join('; ')}
                  {repair.codes.includes('corrected') ? (
                    <>
                      {' '}
                      <button type="button" className={styles.link} onClick={() => undo(repair)}>
                        {words.undo}
                      </button>
                    </>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p className={styles.quiet}>{words.andMore(hidden)}</p> : null}
    </details>
  )
}
