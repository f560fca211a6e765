/**
 * Rows held by column: a million numbers are one array of eight million bytes, and words that repeat are kept once. This is how a
 * reader's own rows are read and how a browser keeps them; everything else asks for rows.
 */
import type { Cell, Row, Study } from './study'

/** The cells of one column, one a row. */
export type Column =
  /** NaN where nothing stands. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Cells that repeat, and which of them each row has; -1 where nothing stands. */
  | { readonly kind: 'coded'; readonly cells: readonly Cell[]; readonly codes: Int32Array }
  /** All texts one after another, and where each ends; an empty one is nothing. */
  | { readonly kind: 'text'; readonly text: string; readonly ends: Float64Array }
  /** Read where it stands when it is asked for; `packedColumns` turns it into one of the others. */
  | { readonly kind: 'asked'; readonly at: (place: number) => string | null }

/** Rows by column. `lines`: of each row in its file; `ids`: null where a row is called after its line. */
export interface RowColumns {
  readonly count: number
  readonly lines: Int32Array
  readonly ids: Column | null
  /** By name of the column. */
  readonly cells: ReadonlyMap<string, Column>
}

/** A study with its rows by column: as a browser keeps it, and as it goes from one thread to another. */
export interface ColumnStudy extends Omit<Study, 'rows'> {
  readonly columns: RowColumns
}

/** The study as everything else reads it. */
export const studyOfColumns = ({ columns, ...study }: ColumnStudy): Study => ({ ...study, rows: rowsOf(columns) })

/** More rows are made when they are asked for, and are fitted off the main thread: there a fit takes a tenth of a second and more. */
export const LONG_STUDY_ROWS = 10_000

/** The cell of a column in the row at that place, from 0. */
export function cellAt(column: Column, place: number): Cell {
  switch (column.kind) {
    case 'number': {
      const value = column.values[place] ?? NaN
      return Number.isNaN(value) ? null : value
    }
    case 'coded':
      return column.cells[column.codes[place] ?? -1] ?? null
    case 'text':
      return column.text.slice(column.ends[place - 1] ?? 0, column.ends[place]) || null
    case 'asked':
      return column.at(place)
  }
}

/**
 * The rows. Of a long table each is a view into the columns, which reads like any row but holds nothing of its own; it can't be
 * sent to another thread, where the columns can.
 */
export function rowsOf(columns: RowColumns): readonly Row[] {
  const { count, lines } = columns
  const idAt = (place: number): string =>
    columns.ids === null ? `line-${lines[place] ?? 0}` : String(cellAt(columns.ids, place) ?? '')
  if (count > LONG_STUDY_ROWS) {
    const views = viewsInto(columns, idAt)
    columnsOf.set(views, columns)
    return views
  }
  const entries = [...columns.cells]
  return Array.from({ length: count }, (_, place) => ({
    id: idAt(place),
    line: lines[place] ?? 0,
    cells: Object.fromEntries(entries.map(([name, column]) => [name, cellAt(column, place)])),
  }))
}

const columnsOf = new WeakMap<readonly Row[], RowColumns>()

/** The columns that rows of a long table are views into, where all of them are asked about at once; null where they are not. */
export const columnsBehind = (rows: readonly Row[]): RowColumns | null => columnsOf.get(rows) ?? null

const PLACE = Symbol('place')

function viewsInto({ count, lines, cells }: RowColumns, idAt: (place: number) => string): readonly Row[] {
  class Cells {
    readonly [PLACE]: number
    constructor(place: number) {
      this[PLACE] = place
    }
  }
  for (const name of cells.keys()) {
    Object.defineProperty(Cells.prototype, name, {
      get(this: Cells) {
        const column = cells.get(name) // it may have been packed meanwhile
        return column ? cellAt(column, this[PLACE]) : null
      },
    })
  }
  class RowView implements Row {
    readonly [PLACE]: number
    constructor(place: number) {
      this[PLACE] = place
    }
    get id() {
      return idAt(this[PLACE])
    }
    get line() {
      return lines[this[PLACE]] ?? 0
    }
    get cells() {
      return new Cells(this[PLACE]) as unknown as Row['cells']
    }
  }
  return Array.from({ length: count }, (_, place) => new RowView(place))
}

/** The columns with nothing left that is read elsewhere: to be kept, or sent to another thread. */
export function packedColumns(columns: RowColumns): RowColumns {
  const steps = packingSteps(columns)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** From now on rows that are views into the columns read what was packed of them; the file that was asked can be let go. */
export function settleColumns(columns: RowColumns, { ids, cells }: RowColumns): void {
  Object.assign(columns, { ids })
  for (const [name, column] of cells) (columns.cells as Map<string, Column>).set(name, column)
}

/** Rows between two steps of packing: a few milliseconds. */
const PACKED_AT_ONCE = 5000

/** The same in short steps, so that whoever packs ahead of being asked can stop. */
export function* packingSteps(columns: RowColumns): Generator<undefined, RowColumns> {
  const { count, ids, cells } = columns
  const packers = new Map<Column, Packer>()
  for (const column of [...(ids ? [ids] : []), ...cells.values()]) {
    if (column.kind === 'asked') packers.set(column, packer(column.at, count))
  }
  // Row by row, because what is asked stands in rows.
  const all = [...packers.values()]
  for (let place = 0; place < count; place += 1) {
    for (const { take } of all) take(place)
    if (place % PACKED_AT_ONCE === 0) yield
  }
  const packed = (column: Column) =>
    packers.get(column)?.column() ?? (column.kind === 'coded' ? { ...column, cells: ofTheirOwn(column.cells) } : column)
  return {
    ...columns,
    ids: ids && packed(ids),
    cells: new Map([...cells].map(([name, column]) => [name, packed(column)])),
  }
}

/** Takes the cells of a column, in order. */
interface Packer {
  readonly take: (place: number) => void
  readonly column: () => Column
}

/** A column of more different texts is kept as it stands. */
const MOST_CODED = 20_000
/** Texts joined at a time. */
const JOINED = 10_000

function packer(at: (place: number) => string | null, count: number): Packer {
  const places = new Map<string, number>()
  const codes = new Int32Array(count)
  let joined: ReturnType<typeof joiner> | null = null
  return {
    take(place) {
      const text = at(place)
      if (joined) return joined.take(place, text ?? '')
      const code = text === null ? -1 : (places.get(text) ?? places.size)
      if (text !== null && code === places.size) places.set(text, code)
      codes[place] = code
      if (places.size <= MOST_CODED) return
      // Too many: what was coded so far is written out.
      joined = joiner(count)
      const texts = [...places.keys()]
      for (let before = 0; before <= place; before += 1) joined.take(before, texts[codes[before] ?? -1] ?? '')
      places.clear()
    },
    column: () => joined?.column() ?? { kind: 'coded', cells: ofTheirOwn([...places.keys()]), codes },
  }
}

/** The same cells, no text of which is a part that would hold the whole file in memory. */
export const ofTheirOwn = (cells: readonly Cell[]) => JSON.parse(JSON.stringify(cells)) as readonly Cell[]

function joiner(count: number) {
  const ends = new Float64Array(count)
  const parts: string[] = []
  let texts: string[] = []
  let end = 0
  return {
    take(place: number, text: string): void {
      end += text.length
      ends[place] = end
      texts.push(text)
      if (texts.length < JOINED) return
      parts.push(texts.join(''))
      texts = []
    },
    column: (): Column => ({ kind: 'text', text: [...parts, ...texts].join(''), ends }),
  }
}
