/** One line of a long text as a row: its cells are cut when they are asked for, so that those of a million rows need not be kept. */
import Papa from 'papaparse'
import type { Delimiter, TextRow } from './text-table'

/** What PapaParse makes of a text. */
interface CutText {
  readonly data: string[][]
  readonly errors: readonly { readonly type: string; readonly row?: number; readonly index?: number }[]
  readonly meta: { readonly cursor: number }
}

/**
 * @param ignoreLast the text may end inside a row
 * @param preview rows to stop after; 0 for all
 */
export function cutText(text: string, delimiter: Delimiter, ignoreLast: boolean, preview = 0): CutText {
  return new Papa.Parser({ delimiter, newline: '\n', preview }).parse(text, 0, ignoreLast) as CutText
}

/** A row of a text that stands on one line. */
export class CutRow implements TextRow {
  constructor(
    private readonly source: { readonly text: string; readonly delimiter: Delimiter },
    readonly line: number,
    private readonly start: number,
    private readonly end: number,
    /** Cells in it. */
    readonly width: number,
  ) {}

  /** A new list each time: whoever needs several cells asks once. */
  get cells(): readonly string[] {
    const { text, delimiter } = this.source
    const own = text.slice(this.start, this.end)
    if (!own.includes('"')) return own.split(delimiter)
    return cutQuoted(own, delimiter) ?? cutText(own, delimiter, false).data[0] ?? []
  }

  /** The first of them, for whoever needs no more; at least so many. */
  first(count: number): readonly string[] {
    const { text, delimiter } = this.source
    const own = text.slice(this.start, this.end)
    return own.includes('"') ? this.cells : own.split(delimiter, count)
  }

  /** Letters in it: no cell is longer. */
  get letters(): number {
    return this.end - this.start
  }
}

/** A line in which every quote opens or closes a cell; null where one does neither. PapaParse has a start-up cost that a line is too short for. */
function cutQuoted(line: string, delimiter: Delimiter): readonly string[] | null {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] === '"') {
      const close = line.indexOf('"', at + 1)
      if (close < 0 || (close + 1 < line.length && line[close + 1] !== delimiter)) return null
      cells.push(line.slice(at + 1, close))
      at = close + 2
    } else {
      const next = line.indexOf(delimiter, at)
      const end = next < 0 ? line.length : next
      cells.push(line.slice(at, end))
      at = end + 1
    }
  }
  return cells
}

/** The first cells of a row, at least so many as there are. */
export const firstCells = (row: TextRow, count: number): readonly string[] =>
  row instanceof CutRow ? row.first(count) : row.cells

/** How many cells a row has, without cutting it. */
export const widthOf = (row: TextRow): number => (row instanceof CutRow ? row.width : row.cells.length)
