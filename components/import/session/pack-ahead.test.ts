import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cellAt, LONG_STUDY_ROWS, type RowColumns } from '@/lib/data/row-columns'
import { packAhead } from './pack-ahead'

function asking(count: number): { readonly columns: RowColumns; readonly asked: () => number } {
  let asked = 0
  const at = (place: number) => {
    asked += 1
    return `Model ${place}`
  }
  const columns = {
    count,
    lines: new Int32Array(count),
    ids: null,
    cells: new Map([['name', { kind: 'asked', at } as const]]),
  }
  return { columns, asked: () => asked }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('packing ahead', () => {
  it('is done while nobody asks, once', () => {
    const { columns, asked } = asking(LONG_STUDY_ROWS + 1)
    const ahead = packAhead()
    ahead.begin(columns)
    expect(asked()).toBe(0)
    vi.runAllTimers()
    expect(asked()).toBe(columns.count)
    const name = ahead.packed(columns).cells.get('name')
    expect(name?.kind).not.toBe('asked')
    expect(name && cellAt(name, 77)).toBe('Model 77')
    expect(asked()).toBe(columns.count)
  })

  it('is made up for where it is asked for too soon, and asks for no cell twice', () => {
    const { columns, asked } = asking(LONG_STUDY_ROWS + 1)
    const ahead = packAhead()
    ahead.begin(columns)
    ahead.packed(columns)
    vi.runAllTimers()
    expect(asked()).toBe(columns.count)
  })

  it('is given up for other columns, and not begun for few rows', () => {
    const [left, few] = [asking(LONG_STUDY_ROWS + 1), asking(100)]
    const ahead = packAhead()
    ahead.begin(left.columns)
    ahead.begin(few.columns)
    vi.runAllTimers()
    expect([left.asked(), few.asked()]).toEqual([0, 0])
    expect(ahead.packed(few.columns).count).toBe(100)
    expect(few.asked()).toBe(100)
  })

  it('says what is packed already, and nothing while it is not all there', () => {
    const { columns } = asking(LONG_STUDY_ROWS + 1)
    const ahead = packAhead()
    ahead.begin(columns)
    expect(ahead.done(columns)).toBeNull()
    vi.runAllTimers()
    expect(ahead.done(columns)).toBe(ahead.packed(columns))
    expect(ahead.done(asking(7).columns)).toBeNull()
  })
})
