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
    return this.first(Infinity)
  }

  /** The first of them, for whoever needs no more; at least so many. */
  first(count: number): readonly string[] {
    const { text, delimiter } = this.source
    const cells = cutLine(text, delimiter, this.start, this.end, count)
    return cells ?? cutText(text.slice(this.start, this.end), delimiter, false).data[0] ?? []
  }

  /** Letters in it: no cell is longer. */
  get letters(): number {
    return this.end - this.start
  }
}

const QUOTE = 34

/**
 * The first cells of a line in which every quote opens or closes one; null where one does neither. PapaParse has a start-up cost that a
 * line is too short for.
 */
function cutLine(text: string, delimiter: Delimiter, start: number, end: number, count: number) {
  const mark = delimiter.charCodeAt(0)
  const cells: string[] = []
  let at = start
  while (at <= end && cells.length < count) {
    const from = at
    if (at < end && text.charCodeAt(at) === QUOTE) {
      for (at += 1; at < end && text.charCodeAt(at) !== QUOTE;) at += 1
      if (at >= end || (at + 1 < end && text.charCodeAt(at + 1) !== mark)) return null
      cells.push(text.slice(from + 1, at))
      at += 2
    } else {
      while (at < end && text.charCodeAt(at) !== mark) at += 1
      cells.push(text.slice(from, at))
      at += 1
    }
  }
  return cells
}

/** The first cells of a row, at least so many as there are. */
export const firstCells = (row: TextRow, count: number): readonly string[] =>
  row instanceof CutRow ? row.first(count) : row.cells

/** How many cells a row has, without cutting it. */
export const widthOf = (row: TextRow): number => (row instanceof CutRow ? row.width : row.cells.length)
