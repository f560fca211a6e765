import type { Mapping } from '@/lib/data/import/mapping'
import { clip } from '@/lib/text/clip'
import { importForm } from '@/lib/text/import/form'
import { importGuessWords } from '@/lib/text/import/guess'
import type { Lang } from '@/lib/text/words-in'
import type { TableSummary } from './session/session-answers'
import styles from './import-table.module.css'

/** The first rows as they were read, with the part that each column plays. */
export function PreviewTable({
  lang,
  table,
  mapping,
  guessed,
}: {
  readonly lang: Lang
  readonly table: TableSummary
  readonly mapping: Mapping
  /** What was guessed, to be told with how sure it is; what the reader chose instead is sure. */
  readonly guessed: Mapping | null
}) {
  const words = importForm(lang)
  const { sureness } = importGuessWords(lang)
  return (
    <div className={styles.frame} role="region" aria-label={words.preview} tabIndex={0}>
      <table className={styles.table} data-preview>
        <caption className="visually-hidden">{words.previewCaption}</caption>
        <thead>
          <tr>
            <th scope="col" data-kind="line">
              {words.line}
            </th>
            {table.header.map((name, column) => {
              const role = roleOf(lang, mapping, column)
              const sure = guessed && roleOf(lang, guessed, column) === role ? table.sureness.get(column) : undefined
              return (
                <th key={column} scope="col">
                  <span className={styles.role}>
                    {role}
                    {sure ? <span className={styles.sureness}>{sureness[sure]}</span> : null}
                  </span>
                  {clip(name, 60)}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {table.preview.map(({ line, cells }) => (
            <tr key={line}>
              <td data-kind="line">{line}</td>
              {table.header.map((_, column) => (
                <td key={column}>{clip(cells[column] ?? '', 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function roleOf(lang: Lang, { date, cost, performance, name, id, benchmark, groups }: Mapping, column: number): string {
  const words = importForm(lang)
  const roles = [
    date?.column === column && words.date,
    cost?.column === column && words.cost,
    performance?.column === column && words.performance,
    name === column && words.name,
    benchmark === column && words.series,
    id === column && words.rowId,
    groups.includes(column) && words.group,
  ]
  return roles.filter((role) => role !== false).join(', ')
}
