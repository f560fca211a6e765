import { describe, expect, it } from 'vitest'
import { type Column, LONG_STUDY_ROWS, packedColumns, type RowColumns, rowsOf, settleColumns } from './row-columns'

/** Columns of each kind; a text that repeats, one that is another in each row, and blanks in all of them. */
function columns(count: number): RowColumns {
  const places = Array.from({ length: count }, (_, place) => place)
  const asked = (at: (place: number) => string | null): Column => ({ kind: 'asked', at })
  return {
    count,
    lines: Int32Array.from(places, (place) => place + 2),
    ids: null,
    cells: new Map([
      ['cost', { kind: 'number', values: Float64Array.from(places, (place) => (place % 7 ? place / 3 : NaN)) }],
      [
        'day',
        { kind: 'coded', cells: ['2020-01-01', '2021-01-01'], codes: Int32Array.from(places, (p) => (p % 3) - 1) },
      ],
      ['lab', asked((place) => (place % 5 ? `lab ${place % 4}` : null))],
      ['constructor', asked((place) => (place % 11 ? `Modèle ${place}` : null))],
    ]),
  }
}

const plain = (held: RowColumns) =>
  rowsOf(held).map(({ id, line, cells }) => ({
    id,
    line,
    cells: Object.fromEntries([...held.cells.keys()].map((name) => [name, cells[name]])),
  }))

describe('rows by column', () => {
  const long = columns(3 * LONG_STUDY_ROWS)

  it('a short table has rows of its own, a long one views that read the same', () => {
    const short = columns(LONG_STUDY_ROWS)
    expect(rowsOf(short)).toEqual(plain(long).slice(0, LONG_STUDY_ROWS))
    expect(rowsOf(short)[1]).toEqual({
      id: 'line-3',
      line: 3,
      cells: { cost: 1 / 3, day: '2020-01-01', lab: 'lab 1', constructor: 'Modèle 1' },
    })
    expect(rowsOf(short)[0]?.cells).toEqual({ cost: null, day: null, lab: null, constructor: null })
  })

  it('packed, they read the same and can be sent to another thread', () => {
    const packed = packedColumns(long)
    expect([...packed.cells.values()].map(({ kind }) => kind)).toEqual(['number', 'coded', 'coded', 'text'])
    expect(plain(structuredClone(packed))).toEqual(plain(long))
  })

  it('ids of the reader’s own stay', () => {
    const ids: Column = { kind: 'asked', at: (place) => `run-${place}` }
    expect(rowsOf(packedColumns({ ...columns(3), ids })).map(({ id }) => id)).toEqual(['run-0', 'run-1', 'run-2'])
  })

  it('settled, views made before read what was packed, and the file is asked no more', () => {
    let isThere = true
    const at = (place: number) => {
      if (!isThere) throw new Error('the file is gone')
      return `text ${place}`
    }
    const count = LONG_STUDY_ROWS + 1
    const asked: Column = { kind: 'asked', at }
    const held = { ...columns(count), ids: asked, cells: new Map([['name', asked]]) }
    const rows = rowsOf(held)
    const read = () => rows.map(({ id, cells }) => [id, cells.name])
    const before = read()
    settleColumns(held, packedColumns(held))
    isThere = false
    expect(before.at(-1)).toEqual([`text ${count - 1}`, `text ${count - 1}`])
    expect(read()).toEqual(before)
  })
})
