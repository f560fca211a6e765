/** A table for a terminal: columns under one another, numbers to the right, in full precision. */
import stringWidth from 'string-width'
import type { Table, TableCell } from '../table'

/** Between two columns. */
const GAP = '  '

/** Names, then units where there are any, then rows; wide letters, as Chinese ones, count as two. */
export function textTable({ columns, rows }: Table): string {
  const units = columns.map(({ unit }) => unit)
  const heads = [columns.map(({ name }) => name), ...(units.some((unit) => unit !== '') ? [units] : [])]
  const lines = [...heads, ...rows].map((cells) => cells.map(cellText))
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => stringWidth(line[place] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((text, place) => {
          const blanks = ' '.repeat((widths[place] ?? 0) - stringWidth(text))
          return columns[place]?.type === 'number' ? blanks + text : text + blanks
        })
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** One record a row, by the names of the columns. */
export const recordsJson = ({ columns, rows }: Table): string =>
  `${JSON.stringify(
    rows.map((cells) => Object.fromEntries(columns.map(({ name }, place) => [name, cells[place] ?? null]))),
    null,
    2,
  )}\n`

/** Text that can't move a terminal's cursor, colour it or turn its direction: a name in somebody's table is only a name. */
export const plainText = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')

const cellText = (cell: TableCell): string => (cell === null ? '' : plainText(String(cell)))
