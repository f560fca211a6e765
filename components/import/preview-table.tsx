import type { Mapping } from '@/lib/data/import/mapping'
import { clip } from '@/lib/text/import'
import type { TableSummary } from './import-session'
import styles from './import-table.module.css'

/** The first rows as they were read, with the part that each column plays. */
export function PreviewTable({ table, mapping }: { readonly table: TableSummary; readonly mapping: Mapping }) {
  return (
    <div className={styles.frame} role="region" aria-label="First rows of the table" tabIndex={0}>
      <table className={styles.table} data-preview>
        <caption className="visually-hidden">First rows as they were read</caption>
        <thead>
          <tr>
            <th scope="col" data-kind="line">
              Line
            </th>
            {table.header.map((name, column) => (
              <th key={column} scope="col">
                <span className={styles.role}>{roleOf(mapping, column, table.unsure)}</span>
                {clip(name, 60)}
              </th>
            ))}
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

function roleOf(
  { date, cost, performance, name, id, benchmark, groups }: Mapping,
  column: number,
  unsure: readonly number[],
): string {
  const roles = [
    date?.column === column && 'Date',
    cost?.column === column && 'Cost',
    performance?.column === column && 'Performance',
    name === column && 'Name',
    benchmark === column && 'Series',
    id === column && 'Row id',
    groups.includes(column) && 'Group',
  ]
  const played = roles.filter((role) => role !== false).join(', ')
  return played !== '' && unsure.includes(column) ? `${played}?` : played
}
