import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { createRandom } from '@/lib/stats/chance/random'
import { CutRow, widthOf } from './cut-row'
import { delimitedRows } from './delimited-text'

/** Lines of plain and quoted cells, some of them odd, more than are cut at a time. */
function longText(): string {
  const random = createRandom(7)
  const cells = ['12', 'x y', '', '"a,b"', '""', '"he said ""yes"""', '"two\nlines"', ' "spaced"', 'in"side', '"end" ']
  const pick = (most: number) => cells[Math.floor(random.uniform() * (random.uniform() < 0.9 ? 5 : most))] ?? ''
  const lines = Array.from({ length: 60_000 }, (_, row) => {
    const most = row < 10_000 ? cells.length : 6 // a cell of two lines among them keeps the lines around it from being cut
    return `${row},${pick(most)},${pick(most)},${pick(most)}`
  })
  return lines.join('\n')
}

it('lines of a long text are cut as PapaParse cuts the whole, with their places in the file', () => {
  const text = longText().replaceAll('in"side', 'inside').replaceAll(' "spaced"', 'spaced').replaceAll('"end" ', 'end')
  const { rows, warnings } = delimitedRows(text, ',', 1)
  expect(warnings).toEqual([])
  expect(rows.some((row) => row instanceof CutRow)).toBe(true)
  expect(rows.map(({ cells }) => cells)).toEqual(Papa.parse<string[]>(text).data)
  expect(rows.map(widthOf)).toEqual(rows.map(({ cells }) => cells.length))
  const lines = text.split('\n')
  for (const { line, cells } of rows) expect(lines[line - 1]?.startsWith(`${cells[0]},`)).toBe(true)
})

it('odd quotes make no difference to what a line says', () => {
  const text = longText()
  const whole = delimitedRows(text, ',', 1).rows.map(({ line, cells }) => [line, cells])
  // Of a text that is short enough all cells are kept: parts of the same lines must read the same.
  const lines = text.split('\n')
  const kept = whole.filter(([line]) => Number(line) < 2000)
  const short = delimitedRows(lines.slice(0, 2100).join('\n'), ',', 1).rows
  expect(short.some((row) => row instanceof CutRow)).toBe(false)
  expect(short.map(({ line, cells }) => [line, cells]).slice(0, kept.length)).toEqual(kept)
})
