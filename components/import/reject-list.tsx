import { useState } from 'react'
import type { RejectGroup } from '@/lib/data/import/group-rejects'
import type { Correction, Mapping } from '@/lib/data/import/mapping'
import { clip } from '@/lib/text/clip'
import { importCellWords } from '@/lib/text/import/cells'
import { importForm } from '@/lib/text/import/form'
import type { Lang } from '@/lib/text/words-in'
import type { BuildSummary, TableSummary } from './session/session-answers'
import type { Import } from './session/import-state'
import styles from './import.module.css'
import own from './reject-list.module.css'
import table from './import-table.module.css'

interface Props {
  readonly lang: Lang
  readonly table: TableSummary
  readonly built: BuildSummary
  readonly onChange: Import['changeMapping']
  readonly onDownload: () => void
}

/** Every kind of cell that keeps its row out, with its count; each cell can be put right here, or all of a kind by a rule. */
export function RejectList({ lang, table: summary, built, onChange, onDownload }: Props) {
  const words = importForm(lang)
  if (built.rejectedCells === 0) return null
  return (
    <section>
      <div className={styles.rejectHead}>
        <h2>{words.unusable}</h2>
        <button type="button" className={styles.button} onClick={onDownload}>
          {words.download}
        </button>
      </div>
      {built.rejected.map((group) => (
        <Group
          key={`${group.column} ${group.reason.code}`}
          lang={lang}
          group={group}
          column={summary.header.indexOf(group.column)}
          open={built.rejected.length === 1 || group.reason.code !== 'missing'}
          onChange={onChange}
        />
      ))}
    </section>
  )
}

interface GroupProps {
  readonly lang: Lang
  readonly group: RejectGroup
  /** Place of the column; below 0 where the whole row is meant. */
  readonly column: number
  readonly open: boolean
  readonly onChange: Import['changeMapping']
}

function Group({ lang, group, column, open, onChange }: GroupProps) {
  const words = importForm(lang)
  const { rejectReason, rejectRemedy } = importCellWords(lang)
  const { reason, count, cells } = group
  const columnName = group.column === '' ? null : clip(group.column, 60)
  const canCorrect = column >= 0 && reason.code !== 'duplicate-id' && reason.code !== 'summary-row'
  const correct = (correction: Correction) =>
    onChange((now) => ({
      ...now,
      corrections: [
        ...now.corrections.filter(({ line, column: other }) => line !== correction.line || other !== correction.column),
        correction,
      ],
    }))
  const hidden = count - cells.length
  const reasonsDiffer = cells.some((cell) => rejectReason(cell.reason) !== rejectReason(reason)) // else the heading has said it
  return (
    <details className={own.group} open={open}>
      <summary>{words.groupTitle(columnName, rejectReason(reason), count)}</summary>
      <p className={styles.quiet}>{rejectRemedy(group)}</p>
      <Rule lang={lang} group={group} column={column} onChange={onChange} />
      <div
        className={table.frame}
        role="region"
        aria-label={words.groupTable(columnName, rejectReason(reason))}
        tabIndex={0}
      >
        <table className={`${table.table} ${own.cells}`} data-stack>
          <thead>
            <tr>
              <th scope="col" data-kind="line">
                {words.line}
              </th>
              <th scope="col">{words.value}</th>
              {reasonsDiffer ? <th scope="col">{words.reason}</th> : null}
              {canCorrect ? <th scope="col">{words.readItAs}</th> : null}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.line}>
                <td data-kind="line" data-label={words.line}>
                  {cell.line}
                </td>
                <td data-label={words.value}>
                  {cell.value.trim() === '' ? (
                    <span className={styles.quiet}>{words.blank}</span>
                  ) : (
                    <code>{clip(cell.value, 60)}</code>
                  )}
                </td>
                {reasonsDiffer ? <td data-label={words.reason}>{rejectReason(cell.reason)}</td> : null}
                {canCorrect ? (
                  <td data-label={words.readItAs}>
                    <CorrectedCell
                      lang={lang}
                      line={cell.line}
                      value={cell.value}
                      onSet={(value) => correct({ line: cell.line, column, value })}
                    />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? <p className={styles.quiet}>{words.moreInDownload(hidden)}</p> : null}
    </details>
  )
}

/** One cell as it should have been; it joins when the field is left or Enter is pressed. */
function CorrectedCell({
  lang,
  line,
  value,
  onSet,
}: {
  readonly lang: Lang
  readonly line: number
  readonly value: string
  readonly onSet: (value: string) => void
}) {
  const [text, setText] = useState(value)
  const set = () => {
    if (text !== value) onSet(text)
  }
  return (
    <input
      className={own.cell}
      type="text"
      aria-label={importForm(lang).lineReadAs(line)}
      value={text}
      maxLength={120}
      onChange={(event) => setText(event.target.value)}
      onBlur={set}
      onKeyDown={(event) => {
        if (event.key === 'Enter') set()
      }}
    />
  )
}

/** What can be done with all of a kind at once. */
function Rule({ lang, group, column, onChange }: Omit<GroupProps, 'open'>) {
  const words = importForm(lang)
  const [find, setFind] = useState('')
  const [put, setPut] = useState('')
  const { code } = group.reason
  const set = (part: Partial<Mapping>) => onChange((now) => ({ ...now, ...part }))
  if (code === 'summary-row') {
    return (
      <button type="button" className={styles.button} onClick={() => set({ summaryRows: 'keep' })}>
        {words.keepRows}
      </button>
    )
  }
  if (code === 'bound') {
    return (
      <button
        type="button"
        className={styles.button}
        onClick={() => onChange((now) => ({ ...now, cost: now.cost && { ...now.cost, bounds: 'value' } }))}
      >
        {words.takeBounds}
      </button>
    )
  }
  if (!['not-a-number', 'bad-date', 'other-unit', 'date-out-of-range', 'share-in-doubt', 'out-of-range'].includes(code))
    return null
  return (
    <form
      className={own.rule}
      onSubmit={(event) => {
        event.preventDefault()
        if (find === '') return
        onChange((now) => ({ ...now, replacements: [...now.replacements, { column, find, put }] }))
      }}
    >
      <label>
        {words.inColumnReplace}{' '}
        <input type="text" value={find} maxLength={60} onChange={(event) => setFind(event.target.value)} />
      </label>
      <label>
        {words.by}{' '}
        <input
          type="text"
          value={put}
          maxLength={60}
          placeholder={words.nothing}
          onChange={(event) => setPut(event.target.value)}
        />
      </label>
      <button type="submit" className={styles.button} disabled={find === ''}>
        {words.replace}
      </button>
    </form>
  )
}
